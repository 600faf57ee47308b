import { words } from '../../core/words.js'

/** Words that belong to the naming of a score: "score", "class", "total". */
export const nouns = words(
  'score scores scoring scale scales index indices grade grades grading graded class classes classification classified stage stages staging staged category type types status points point total sum value values level levels rating ratings rated test testing questionnaire assessment assessments examination exam system performance functional function criteria group pattern severity activity overall global subscale subscore disease risk probability causality symptom symptoms skin phototype disability pain scored tool profile mean average results result composite quotient full',
)

/** Nouns that a short form which also means other things needs beside it. */
export const instrumentNouns = words(
  'classified graded rated score scores scale index grade grades grading class classification stage stages staging type category scoring scored questionnaire test criteria level subscale subscore points',
)

/** Words after which a result stands: "of", "was", "=". */
export const links = words(
  'of was were is are be been being at to as from = : equal equalling equaling scored scoring score grade class stage reached reaching showed revealed yielded gave remained indicated ≈ ~ value points type category fell dropped rose increased decreased improved worsened only approximately about around level',
)

/** Words that may stand between a name and its result without making it another thing's. */
export const fillers = words(
  'the a an his her its their our patient patients s initial initially baseline current currently estimated calculated recorded assessed found noted determined measured scored documented reported obtained again also still now then subsequently only approximately about around and , ( [ ) ] " “ ” \' ‘ – — on admission presentation arrival discharge this that time in by for with upon him',
)

/** Verbs that open a predicate: what follows is said of the subject. */
export const verbs = words('was were is are be been had has have showed revealed yielded gave remained indicated demonstrated became')

/** Words after which a number in the same clause is a limit or a norm, not a result. */
export const limitWords = words('range ranges ranging cutoff cut threshold maximum minimum max min normal norm reference')

/** Words before a number that make it something else: "day 3", "version 5". */
export const ordinalWords = words(
  'day days week weeks month months year years version v ver part parts item items visit cycle cycles postoperative pod hospital table tables fig figs figure figures ref refs reference ^ dose age aged case cases patient patients hour hours no number edition dsm icd t h chapter session sessions july june may april march january february august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
)

/** Words of time and place between two results of a course: "12 on admission and 4 at discharge". */
export const timeWords = words(
  'at on in the of to after before during upon by admission discharge baseline presentation arrival day days week weeks month months year years hour hours minute minutes min mins h d follow up followup visit visits treatment therapy initial initially final finally last first second third later subsequently subsequent post pre operative operatively preoperatively postoperatively preoperative postoperative surgery one two three four five six seven eight nine ten twelve end start beginning hospital hospitalization hospitalisation stay transfer same next respectively and then , ( ) within over he she his her this was a approximately about following only preop postop morning evening time study period course program programme rehabilitation intervention cycles cycle now interim weaning extubation delivery birth her his months afterwards afterward thereafter',
)

/** Words of movement from one result to the next: "improved to". */
export const moves = words(
  'increased increasing decreased decreasing improved improving dropped dropping rose rising fell falling declined declining reduced reducing went going worsened worsening deteriorated deteriorating returned reached reaching increase decrease improvement reduction decline drop further progressively gradually rapidly markedly significantly subsequently from was were became had score scores grade class stage → > ⇒ ➔ ⟶',
)

/** Prepositions that join a result to the name after it: "24/30 on the MMSE". */
export const prepositions = words('on in by per using according via under based from with (')

/** Words that may stand between such a preposition and the name. */
export const determiners = words(
  'the a an his her our standard total to as on of overall revised modified version s their criteria latest using by assessed measured evaluated rated scale score',
)

/** Words that say that the number before the preposition is a score: "a score of 2 on the ECOG". */
export const scoreWords = words(
  'score scores scored scoring grade grades graded class classified stage stages staged rated points rating level type category status',
)
