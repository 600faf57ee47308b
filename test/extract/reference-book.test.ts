import { expect, test } from 'vitest'
import { toCsl } from '../../src/extract/reference/csl.js'
import { readReference } from '../../src/extract/reference/read.js'
import type { CslName } from '../../src/schema/reference.js'

const people = (names: readonly CslName[] | undefined): string | undefined =>
  names?.map(({ family, literal, given }) => literal ?? [family, given].filter(Boolean).join(', ')).join('; ')

/** The fields of a reference that are not about identifiers, people as one text. */
function read(text: string) {
  const { csl } = toCsl(readReference(text))
  return {
    type: csl.type,
    author: people(csl.author),
    editor: people(csl.editor),
    translator: people(csl.translator),
    year: csl.issued?.['date-parts'][0]?.[0],
    title: csl.title,
    container: csl['container-title'],
    volume: csl.volume,
    issue: csl.issue,
    page: csl.page,
    edition: csl.edition,
    publisher: csl.publisher,
    place: csl['publisher-place'],
    genre: csl.genre,
  }
}

type Fields = Partial<ReturnType<typeof read>>

test.each<readonly [string, Fields]>([
  // Books
  [
    'Doe, J. (2011). Living with stones (Vol. 2, 3rd ed.). Oxford, England: Oxford University Press.',
    {
      type: 'book',
      title: 'Living with stones',
      volume: '2',
      edition: '3rd ed',
      publisher: 'Oxford University Press',
      place: 'Oxford, England',
    },
  ],
  [
    'Doe, J., & Roe, A. (Eds.). (2003). Stones of the world. Thousand Oaks, CA: Sage.',
    { author: undefined, editor: 'Doe, J.; Roe, A.', title: 'Stones of the world', publisher: 'Sage' },
  ],
  [
    'Doe, Jane, and Adam Roe. Stones: A History. New York: Knopf, 1999.',
    { author: 'Doe, Jane; Roe, Adam', title: 'Stones: A History', publisher: 'Knopf', place: 'New York' },
  ],
  [
    'Doe, Jane. Stones: A History. Translated by Ann Poe. London: Verso, 2001.',
    { title: 'Stones: A History', translator: 'Poe, Ann', publisher: 'Verso' },
  ],
  [
    'Doe, Jane. Stones. Ann Poe (trans.). 3rd edition. London: Verso, 2001.',
    { title: 'Stones', translator: 'Poe, Ann', edition: '3rd edition' },
  ],
  [
    'Doe, J. The Language of Stones: Ruin, Dream, Japan. Chicago: University of Chicago Press, 1995.',
    { title: 'The Language of Stones: Ruin, Dream, Japan', place: 'Chicago' },
  ],
  [
    'Doe, John A. The Stone Age of Urology, 1850-1920. Baltimore: Johns Hopkins University Press, 1985.',
    { title: 'The Stone Age of Urology, 1850-1920', page: undefined, year: 1985 },
  ],
  ['Doe, J. Why Stones? Chicago and London: University of Chicago Press, 1974.', { title: 'Why Stones?', place: 'Chicago and London' }],
  [
    'Doe, J.; Poe, A. The Book of Stones, 3rd ed.; Wiley: New York, NY, USA, 2010; pp. 15–40.',
    { type: 'book', title: 'The Book of Stones', publisher: 'Wiley', place: 'New York, NY, USA', page: '15-40' },
  ],
  [
    'Doe J, Poe A, Eds. The Kidney, 2nd edition. W.B. Saunders Company: Philadelphia, 1991.',
    { editor: 'Doe, J; Poe, A', title: 'The Kidney', publisher: 'W.B. Saunders Company', place: 'Philadelphia' },
  ],
  [
    'Quist, B. (2012). Stones for Everyone. New York City, NY, Simon and Schuster.',
    { publisher: 'Simon and Schuster', place: 'New York City, NY' },
  ],
  ['Doe J (2002) Stones. Academic Press, San Diego', { publisher: 'Academic Press', place: 'San Diego' }],
  [
    'J. Doe, The Stone Book (Springer, Berlin, 2004), pp. 12–14.',
    { title: 'The Stone Book', publisher: 'Springer', place: 'Berlin', page: '12-14' },
  ],
  ['Quist, B.C. and M. Roe, The ureter of birds. 1971: Springer-Verlag Berlin.', { publisher: 'Springer-Verlag', place: 'Berlin' }],
  [
    'DUPONT, Pierre. Les calculs rénaux. 2e éd. Paris : PUF, 2001. (Que sais-je ?).',
    { title: 'Les calculs rénaux', edition: '2e éd', publisher: 'PUF', place: 'Paris' },
  ],
  [
    'Rossi, M. (2004), La calcolosi renale, Milano, Franco Angeli.',
    { title: 'La calcolosi renale', publisher: 'Franco Angeli', place: 'Milano' },
  ],
  [
    'Ковалев П. А. Мочекаменная болезнь. Москва: Медицина, 1985. 224 с.',
    { author: 'Ковалев, П. А.', title: 'Мочекаменная болезнь', publisher: 'Медицина', place: 'Москва' },
  ],
  ['Novák J. Ledvinové kameny. Praha: Grada, 2005.', { title: 'Ledvinové kameny', publisher: 'Grada' }],
  [
    'Quist, Hans. Steine: Form und Sinn. Revised and expanded. München: Prestel, 1979.',
    { title: 'Steine: Form und Sinn', edition: 'Revised and expanded' },
  ],
  [
    'Quist, Bertil, and Ann Poe, eds. Encyclopedia of Stones. 3 vols. New York: Norton, 1988. Print.',
    { title: 'Encyclopedia of Stones', container: undefined, publisher: 'Norton' },
  ],
  // Chapters
  [
    'Doe J, Roe A. Chapter 4: Renal stones. In: Poe E, editor. Handbook of kidney disease. 2nd ed. Philadelphia: Saunders; 1998. p. 101-19.',
    { type: 'chapter', editor: 'Poe, E', container: 'Handbook of kidney disease', page: '101-119' },
  ],
  [
    'Müller, K. (1999): Steine und Knochen. In: Schmidt, P. & Weber, A. (Hrsg.): Handbuch der Urologie. 3. Aufl. Berlin: Springer, S. 55–78.',
    { editor: 'Schmidt, P.; Weber, A.', container: 'Handbuch der Urologie', page: '55-78', publisher: 'Springer', place: 'Berlin' },
  ],
  [
    'Doe J (2002) On stones. In: Roe A (ed) The kidney. Springer, Berlin Heidelberg New York, pp 33–44',
    { container: 'The kidney', publisher: 'Springer', place: 'Berlin Heidelberg New York', page: '33-44' },
  ],
  [
    'Doe, Kim. 1991 The Stone in the Study of Man. In What Is a Stone? Ann Roe, ed. Pp. 64–79. London: Routledge.',
    { title: 'The Stone in the Study of Man', container: 'What Is a Stone?', editor: 'Roe, Ann', page: '64-79' },
  ],
  [
    'Doe, J. "Why Stones?" The Stone Reader. Ed. Ann Roe and Ben Poe. Durham: Duke UP, 1993. 23-45. Print.',
    { container: 'The Stone Reader', editor: 'Roe, Ann; Poe, Ben', publisher: 'Duke UP', page: '23-45' },
  ],
  [
    'Doe, Jane. "Stones." The World of Stones, edited by Ann Roe, Norton, 2010, pp. 12-30.',
    { container: 'The World of Stones', editor: 'Roe, Ann', publisher: 'Norton' },
  ],
  [
    'Doe, J.; Poe, A. In Handbook of Stones, 3rd ed.; Roe, B., Ed.; Wiley: New York, NY, USA, 2010; Volume 2, pp. 15–40.',
    { title: undefined, container: 'Handbook of Stones', editor: 'Roe, B.', volume: '2' },
  ],
  [
    'Doe, J., Poe, A.: Stones and trees. In: Roe, B. (ed.) ICALP 2004. LNCS, vol. 3142, pp. 12–23. Springer, Heidelberg (2004)',
    { title: 'Stones and trees', container: 'ICALP 2004', page: '12-23', publisher: 'Springer' },
  ],
  [
    'Quist, Bertil. “Stones and Saints.” In Liber Lapidum, ed. Gerald Roe. London, 1981. Pp. 7–31.',
    { container: 'Liber Lapidum', editor: 'Roe, Gerald', place: 'London', page: '7-31' },
  ],
  // Meetings
  [
    'J. Doe and A. Roe, "Fast detection of stones," in Proc. IEEE Int. Conf. Imaging (ICI), Paris, France, Jun. 2012, pp. 101–106.',
    { title: 'Fast detection of stones', container: 'Proc. IEEE Int. Conf. Imaging (ICI)', page: '101-106' },
  ],
  [
    'Doe J, Roe A. Fast stones. In: Poe E, Moe F, editors. Proceedings of the 3rd Conference on Imaging; 2010 Jun 3-5; Geneva, Switzerland. Berlin: Springer; 2010. p. 34-40.',
    { type: 'paper-conference', container: 'Proceedings of the 3rd Conference on Imaging', publisher: 'Springer' },
  ],
  ['P. D. Doe. A linear stone. EURO LITH ’94 (Kyoto, Japan), 1994.', { title: 'A linear stone', container: 'EURO LITH ’94' }],
  ['Daniel Roe, Anton Doe, and Michel Poe. Stones at a glance. IJCV, 2004.', { title: 'Stones at a glance', container: 'IJCV' }],
  // Theses and reports
  [
    'Doe J. Stones in children [dissertation]. Boston: Harvard University; 2004.',
    { type: 'thesis', title: 'Stones in children', publisher: 'Harvard University' },
  ],
  [
    'Doe, J. Stones in the Bladder. Ph.D. Thesis, University of Ghent, Ghent, Belgium, 2012.',
    { type: 'thesis', publisher: 'University of Ghent', place: 'Ghent, Belgium' },
  ],
  [
    'Dupont, P. Les calculs de l’enfant. Thèse de doctorat, Université de Lyon, 2007.',
    { type: 'thesis', genre: 'Thèse de doctorat', publisher: 'Université de Lyon' },
  ],
  [
    'National Institute for Stones. Renal stones: assessment. NICE guideline NG118. London: NICE; 2019.',
    { type: 'report', title: 'Renal stones: assessment', genre: 'NICE guideline NG118' },
  ],
  [
    'Roe EP, Doe C. College assessment of lithotripsy: status report 2004. J Clin Oncol. 2005;23:19–29.',
    { type: 'article-journal', title: 'College assessment of lithotripsy: status report 2004' },
  ],
  // Journals without a title, newspapers, dates
  [
    'J. Doe, A. Roe, J. Am. Chem. Soc. 1999, 121, 300.',
    { author: 'Doe, J.; Roe, A.', title: undefined, container: 'J. Am. Chem. Soc', volume: '121', page: '300' },
  ],
  ['K. Doe, B.B. Roe, Lenses of silver, J. Opt. Soc. Am. A21 (2004) 168.', { volume: 'A21', page: '168' }],
  ['Roe R, Doe LM. Care of stones. Scand J Caring Sci. 2012 Nov; 26 Suppl 1: 41–51.', { volume: '26', issue: 'Suppl 1', page: '41-51' }],
  ['Doe J. Stones on the march. The Guardian. 2010 May 4:12.', { container: 'The Guardian', volume: undefined, page: '12' }],
  [
    'Roe, Barbara. “How to Fix a Stone.” New York Times, March 9, 1998, sec. 2, 1+.',
    { container: 'New York Times', volume: undefined, year: 1998 },
  ],
  ['(2009) Stones of the sea. Journal of Odd Findings, 35 (2), pp. 155-164.', { title: 'Stones of the sea', year: 2009, volume: '35' }],
  [
    'Quist, S. 2003. Stones and stress. Trends in Ecology and Evolution 18: 31-37.',
    { author: 'Quist, S.', year: 2003, title: 'Stones and stress' },
  ],
  // Names
  [
    'Barbara N. Roe. Stones of the bladder. Technical report, GIHS, July 2004.',
    { author: 'Roe, Barbara N.', title: 'Stones of the bladder' },
  ],
  [
    'Jin Chen, Jun Li, et al. Defeating stones. In Proceedings of the Stone Symposium, 2005.',
    { author: 'Chen, Jin; Li, Jun', title: 'Defeating stones' },
  ],
  [
    'Roe, JN. Doe, JM. Poe, LJ. (2006). Urate in the vole. Journal of Neuroscience, 26: 1278-1285.',
    { author: 'Roe, JN; Doe, JM; Poe, LJ', title: 'Urate in the vole' },
  ],
  [
    'ROENOVA, Mark C., Maria DOEOVA, Li XIE a Frank VAN DEN POE, 2014. Stones in arthritis. Arthritis Res Ther. 16(2), 93–104.',
    { author: 'ROENOVA, Mark C.; DOEOVA, Maria; XIE, Li; VAN DEN POE, Frank', title: 'Stones in arthritis' },
  ],
  [
    'R Core Team. R: A language for statistical computing. Vienna, Austria: R Foundation for Statistical Computing; 2018.',
    { author: 'R Core Team' },
  ],
  [
    'K. Doe and J. Roe, Hospital Program Design: A Primer, Addison-Wesley, 1993.',
    { author: 'Doe, K.; Roe, J.', title: 'Hospital Program Design: A Primer' },
  ],
  [
    'H. Doe e H.G. Roe, A Case of Stones, “Journal of Odd Findings”, 31/2 (1961), 210-220.',
    { author: 'Doe, H.; Roe, H.G.', title: 'A Case of Stones', container: 'Journal of Odd Findings' },
  ],
])('%s', (text, fields) => expect(read(text)).toMatchObject(fields))
