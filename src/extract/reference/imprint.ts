import { piece, type Piece } from './piece.js'

/** Who published a book, report or thesis, and where. */
export interface Imprint {
  readonly from: number
  readonly to: number
  readonly place?: Piece
  readonly publisher?: Piece
  readonly confidence: number
  readonly placeFirst?: boolean
}

const house =
  /\b(?:press|presses|pub|publish(?:ers?|ing)|theat(?:er|re)|studios?|pictures|records|productions|films|broadcasting|publications?|verlag(?:sgesellschaft)?|books?|éditions?|editions?|editorial|editores?|editora|edizioni|wydawnictwo|forlag|förlag|uitgeverij|springer|elsevier|wiley|blackwell|routledge|mcgraw[- ]hill|saunders|mosby|lippincott|karger|thieme|academic|macmillan|palgrave|penguin|pearson|prentice[- ]hall|addison[- ]wesley|sage|harper|random house|norton|knopf|doubleday|erlbaum|crc|taylor|francis|dekker|plenum|birkh[äa]user|kluwer|brill|gruyter|suhrkamp|fischer|reclam|beltz|gallimard|seuil|puf|presses|dunod|hachette|flammarion|houghton|mifflin|holt|free press|basic|vintage|university|universit[äéày]t?|universit(?:y|é|à|ät|é)|universidad|universidade|institut(?:e|ion)?|organi[sz]ation|department|ministry|agency|office|association|society|council|foundation|cent(?:er|re)|college|school|corporation|inc|ltd|gmbh|sons|service|commission|bureau|bank|nations|academy|museum|library|authority|rand|who|un|oecd|nih|up|morgan kaufmann|siam|world scientific|chapman|hall|praeger|crown|westview|garland|ashgate|jossey-bass|guilford|humana|hogrefe|huber|schattauer|klett-cotta|rowohlt|hanser|mohr siebeck|vandenhoeck|campus|juventa|waxmann|nomos|böhlau|metzler|niemeyer|francke|droz|vrin|minuit|grasset|fayard|larousse|nathan|armand colin|masson|vigot|lamarre|foucher|l['’]harmattan|paidós|alianza|ariel|einaudi|laterza|feltrinelli|mondadori|zanichelli|luchterhand|brockhaus|duncker|westdeutscher|deuticke|facultas|haupt|schwabe|benjamins|mouton|peter lang|rodopi|equinox|continuum|bloomsbury|faber|methuen|dover|wadsworth|brooks|cengage|thomson|allyn|merrill|scott foresman|freeman|worth|benjamin\/cummings|artech|birkhauser)\b/iu

const place =
  /^(?:United States|United Kingdom|New York|London|Paris|Berlin|Oxford|Cambridge|Boston|Philadelphia|Chicago|Washington|Amsterdam|Rotterdam|The Hague|Den Haag|Leiden|Utrecht|Basel|Zürich|Zurich|Bern|Geneva|Genève|Genf|Lausanne|Vienna|Wien|Munich|München|Frankfurt|Stuttgart|Heidelberg|Hamburg|Köln|Cologne|Leipzig|Tübingen|Göttingen|Wiesbaden|Weinheim|Dordrecht|Boca Raton|San Francisco|San Diego|Los Angeles|Berkeley|Stanford|Princeton|New Haven|Baltimore|Bethesda|Rockville|Atlanta|Houston|St\.? Louis|Saint Louis|Toronto|Montr[eé]al|Ottawa|Vancouver|Sydney|Melbourne|Canberra|Brisbane|Auckland|Wellington|Tokyo|Kyoto|Beijing|Shanghai|Hong Kong|Singapore|New Delhi|Delhi|Mumbai|Bombay|Moscow|Moskva|Rome|Roma|Milan|Milano|Torino|Turin|Bologna|Firenze|Florence|Madrid|Barcelona|Lisbon|Lisboa|Porto|São Paulo|Rio de Janeiro|Buenos Aires|México|Mexico City|Copenhagen|København|Oslo|Stockholm|Uppsala|Lund|Helsinki|Edinburgh|Glasgow|Manchester|Bristol|Liverpool|Dublin|Brussels|Bruxelles|Louvain|Leuven|Prague|Praha|Warsaw|Warszawa|Budapest|Athens|Istanbul|Jerusalem|Tel Aviv|Cairo|Cape Town|Nairobi|Thousand Oaks|Newbury Park|Beverly Hills|Hillsdale|Mahwah|Malden|Reading|Englewood Cliffs|Upper Saddle River|Hoboken|Norwell|Norwood|Ann Arbor|Minneapolis|Ithaca|Durham|Bloomington|Urbana|Madison|Austin|Seattle|Portland|Pittsburgh|Cleveland|Detroit|Grand Rapids|Nashville|Garden City|Harmondsworth|Hemel Hempstead|Aldershot|Farnham|Chichester|Cheltenham|Basingstoke|Houndmills|Brighton|Westport|Greenwich|Dublin|Lanham|Albany|Hanover|Milwaukee|Alexandria|Arlington|Reston|Piscataway|Los Alamitos|Menlo Park|Palo Alto|Redwood City|San Mateo|San Jose|Sebastopol|Honolulu|Tucson|Dallas|Denver|Boulder|Cambridge|Providence|Medford|Lexington|Waltham|Burlington|Mineola|Philadelphia)\b/u

const stateOrCountry = String.raw`(?:[A-Z]{2}|[A-Z]\.\s?[A-Z]\.|\p{Lu}\p{Ll}{2,15}\.?(?:\s\p{Lu}\p{Ll}{2,12})?)`
const placeName = String.raw`(?:(?:St|Ste|Ft)\.\s)?(?:\p{Lu}[\p{L}'’-]{1,20}(?:[ ](?:\p{Lu}[\p{L}'’-]{1,20}|am|an der|upon|de|la|del|do|of|and|&|und|et)){0,4})`
/** "London:", "New York, NY :", "Boca Raton (FL):", "Cambridge and New York:" and what follows up to a comma, a stop or a date. */
const placeThenHouse = new RegExp(
  String.raw`(?<=^|[.,;()\]?!”"»'\u0001]\s{0,3}|\s)(?<place>${placeName}(?:,\s${stateOrCountry}|\s\(${stateOrCountry}\)|[\/–-]${placeName}|,?\s(?:and|&|und|et)\s${placeName}|,\s${placeName}){0,3})\s?:\s?(?<house>(?:de\s|van\s|von\s)?[\p{Lu}"“'\d][^\u0001;:]{1,120}?)(?=\s?[.,;)]{0,2}\s*(?:$|\u0001|\(?\b(?:cop\.?\s|c|©\s?)?(?:1[5-9]|20)\d\d\b|\bpp?\.|\d{1,4}[-–]\d|[;]|\[|n\.d\.|\((?:in|unpub|ed|also|re)))`,
  'gu',
)

/** Whether words name a publishing house or a body that publishes. */
export const isHouse = (text: string): boolean => house.test(text) || /^(?:IEEE|ACM|SIAM|AAAI|IAEA|USENIX)$/.test(text.trim())

/** Whether words begin with a place where books are published. */
export const isPlace = (text: string): boolean => place.test(text)

/** The imprint between from and to, `end` being where the date or the locators begin ("Paris: Gallimard", "Springer, Berlin", "Oxford University Press"). */
export function readImprint(text: string, from: number, to: number): Imprint | undefined {
  return placeFirst(text, from, to) ?? houseFirst(text, from, to)
}

function placeFirst(text: string, from: number, to: number): Imprint | undefined {
  if (!text.slice(from, to).includes(':')) return undefined
  let best: Imprint | undefined
  placeThenHouse.lastIndex = from
  for (let match = placeThenHouse.exec(text); match && match.index < to; match = placeThenHouse.exec(text)) {
    const town = match.groups?.place ?? ''
    const name = match.groups?.house ?? ''
    const nameFrom = match.index + match[0].length - name.length
    const before = text.slice(from, match.index).trimEnd()
    const bounded = match.index === from || /[.,;()\]?!”"»'\u0001]$/.test(before)
    const confidence =
      1 +
      (isPlace(town) ? 3 : 0) +
      (/,\s[A-Z]{2}$|,\s[A-Z]\.\s?[A-Z]\.$/.test(town) ? 2 : 0) +
      (isHouse(name) ? 2 : 0) +
      (bounded ? 1 : -3) -
      (name.split(' ').length > 8 ? 2 : 0)
    placeThenHouse.lastIndex = match.index + (bounded ? town.length : 1)
    const at = piece(text, match.index, match.index + town.length)
    const publisher = piece(text, nameFrom, nameFrom + name.length)
    const isKnown = isPlace(town) || /,\s[A-Z]{2}$|,\s[A-Z]\.\s?[A-Z]\.?$/.test(town)
    const isShort = name.split(' ').length <= 6 && town.split(' ').length <= 4
    // "Trier: WVT, 1999" after a full stop: a town that no list knows.
    if (!isKnown && (match.index === from || !isShort || !(isHouse(name) || /[.?!)"”\u0001]$/.test(before)))) continue
    if (
      at &&
      publisher &&
      confidence >= (/[.(\u0001”"?!)]$/.test(before) || match.index === from ? 2 : 4) &&
      (!best || confidence >= best.confidence)
    )
      best = { from: match.index, to: nameFrom + name.length, place: at, publisher, confidence, placeFirst: true }
  }
  return best
}

/** "Gallimard, Paris", "Springer-Verlag, New York, NY", "John Wiley & Sons" as the last parts before the date. */
function houseFirst(text: string, from: number, to: number): Imprint | undefined {
  const cut: number[] = []
  const sign = /(?<!\b(?:Univ|Soc|Math|Amer|Acad|Sci|Natl|Inst|Nat|St|Co|Inc|\p{Lu}))[.](?=\s)|[,;](?=\s)|\u0001+|["”»](?=\s)|\s\(/gu
  sign.lastIndex = from
  for (let match = sign.exec(text); match && match.index < to; match = sign.exec(text)) cut.push(match.index + match[0].length)
  let only: Imprint | undefined
  for (const start of cut.slice(-4).reverse()) {
    const name = piece(text, start, to)
    if (!name || !/^\p{Lu}/u.test(name.value) || /\d{2}/.test(name.value)) continue
    const comma = name.value.search(/,\s(?!(?:Inc|Ltd|Co|LLC)\b)/)
    const head = comma < 0 ? name.value : name.value.slice(0, comma)
    const tail = comma < 0 ? '' : name.value.slice(comma + 2)
    if (/^(?:Inc|Ltd|Co|LLC|GmbH|[A-Z]{2})\b(?!\s\p{L})/u.test(head) && !isHouse(head)) continue
    if (head.split(' ').length > 8 || /[()]|\b(?:transactions|proceedings|proc|conference|symposium|journal|paper)\b/i.test(head)) continue
    const first = piece(text, name.from, name.from + head.length)
    const rest = piece(text, name.from + head.length, name.to)
    if (first && rest && isPlace(head) && !isHouse(head) && tail.split(' ').length < 7 && !isState(tail))
      return { from: name.from, to: name.to, place: first, publisher: rest, confidence: isHouse(tail) ? 5 : 2 }
    if (first && rest && !isPlace(head) && looksLikePlace(tail))
      return { from: name.from, to: name.to, publisher: first, place: rest, confidence: isHouse(head) ? 5 : 2 }
    if (looksLikePlace(name.value) && name.value.split(' ').length < 6) {
      if (/[.,"”\u0001]\s?$/.test(text.slice(from, name.from)) && !/\d/.test(text.slice(to, to + 40).replace(/(?:1[5-9]|20)\d\d/g, '')))
        only = { from: name.from, to: name.to, place: name, confidence: 1 }
      continue
    }
    if (isHouse(name.value) && !/[.?!]\s\p{Lu}\p{L}/u.test(name.value) && name.value.split(' ').length <= 10) {
      const whole = departmentBefore(text, from, name, cut)
      if (whole) return { from: whole.from, to: whole.to, publisher: whole, confidence: 4 }
      const town = townBefore(text, from, name.from)
      return town
        ? { from: town.from, to: name.to, place: town, publisher: name, confidence: 5 }
        : { from: name.from, to: name.to, publisher: name, confidence: 4 }
    }
  }
  return only
}

/** "Department of Pathology, University of Ghent": the part of a body before the body. */
function departmentBefore(text: string, from: number, name: Piece, cut: readonly number[]): Piece | undefined {
  for (const start of cut.filter((at) => at < name.from).slice(-4)) {
    const before = text.slice(start, name.from)
    if (
      /^\s?(?:the\s)?(?:dept|department|school|faculty|institute|laborator|lab|division|board|center|centre|college)\b/i.test(before) &&
      !/[.\u0001]\s/.test(before.replace(/Dept\./, 'Dept')) &&
      start >= from
    )
      return piece(text, start, name.to)
  }
  return undefined
}

/** "New York, Macmillan": the town that stands before the house. */
function townBefore(text: string, from: number, house: number): Piece | undefined {
  const town = /(?<=[.,;("”\u0001]\s?)(\p{Lu}[\p{L}\s'’-]{2,25}),\s?$/u.exec(text.slice(Math.max(from, house - 40), house))?.[1]
  return town !== undefined && isPlace(town)
    ? piece(text, house - 40 < from ? from + text.slice(from, house).lastIndexOf(town) : text.lastIndexOf(town, house), house)
    : undefined
}

const isState = (text: string): boolean =>
  /^(?:[A-Z]{2}|[A-Z]\.\s?[A-Z]\.?|Mass\.?|Calif\.?|California|Massachusetts|New Jersey|New York|Kansas|Florida|Texas|Illinois|Michigan|Ohio|Virginia|Maryland|Pennsylvania|Connecticut|Conn\.?|Ill\.?|Mich\.?|USA|UK|U\.K\.|England|Scotland|Wales|United Kingdom|United States|Canada|Germany|Deutschland|France|Italy|Italia|Spain|España|Austria|Switzerland|Schweiz|Netherlands|Belgium|Sweden|Norway|Denmark|Finland|Ireland|Australia|Japan|China|India|Brazil|Brasil|Mexico|México|Israel|Turkey|Greece|Portugal|Poland|Russia)$/.test(
    text,
  )

/** "Paris", "Upper Saddle River, NJ", "Farmington Hills, MI". */
const looksLikePlace = (text: string): boolean =>
  (isPlace(text) && !isHouse(text) && text.split(' ').length < 6) ||
  /^\p{Lu}[\p{L}\s.'-]{1,30},\s(?:[A-Z]{2}|[A-Z]\.\s?[A-Z]\.?|USA|UK|California|Massachusetts|New Jersey|New York|Kansas|Florida|Texas|Illinois|Michigan|Ohio|Virginia|Maryland|Pennsylvania|Connecticut)$/u.test(
    text,
  )
