import { alcoholAt } from './alcohol.js'
import { drugsAt } from './drugs.js'
import type { Draft } from './finding.js'
import type { Topic } from './habit.js'
import { smokingAt } from './smoking.js'
import { animalsAt, livingAt, occupationAt, travelAt } from './surrounding.js'
import type { Text } from './text.js'
import { wordAt } from './text.js'

/** Words that may tell of habits, work and surroundings, and what each is about. */
export const socialTopics: ReadonlyMap<string, Topic> = new Map(
  Object.entries<Topic>({
    smoker: 'smoking',
    smokers: 'smoking',
    nonsmoker: 'smoking',
    smoked: 'smoking',
    smokes: 'smoking',
    smoke: 'smoking',
    smoking: 'smoking',
    tobacco: 'smoking',
    cigarette: 'smoking',
    cigarettes: 'smoking',
    pack: 'smoking',
    alcohol: 'alcohol',
    alcoholism: 'alcohol',
    drinker: 'alcohol',
    nondrinker: 'alcohol',
    drank: 'alcohol',
    drinks: 'alcohol',
    drink: 'alcohol',
    teetotaler: 'alcohol',
    teetotaller: 'alcohol',
    teetotal: 'alcohol',
    drinking: 'alcohol',
    illicit: 'drugs',
    recreational: 'drugs',
    intravenous: 'drugs',
    substance: 'drugs',
    drug: 'drugs',
    cannabis: 'drugs',
    marijuana: 'drugs',
    cocaine: 'drugs',
    heroin: 'drugs',
    methamphetamine: 'drugs',
    worked: 'occupation',
    works: 'occupation',
    working: 'occupation',
    employed: 'occupation',
    profession: 'occupation',
    occupation: 'occupation',
    retired: 'occupation',
    travel: 'travel',
    travelled: 'travel',
    traveled: 'travel',
    travels: 'travel',
    pets: 'animal-contact',
    pet: 'animal-contact',
    animals: 'animal-contact',
    animal: 'animal-contact',
    cattle: 'animal-contact',
    livestock: 'animal-contact',
    cats: 'animal-contact',
    dogs: 'animal-contact',
    cat: 'animal-contact',
    dog: 'animal-contact',
    lives: 'living-situation',
    lived: 'living-situation',
    living: 'living-situation',
    resides: 'living-situation',
    resided: 'living-situation',
    resident: 'living-situation',
  }),
)

/** What a social word says where it stands; undefined where it is said of nobody's habits. */
export function socialAt(text: Text, at: number): Draft | undefined {
  const topic = socialTopics.get(wordAt(text, at))
  if (topic === undefined || isOfOthers(text, at)) return undefined
  return readers[topic](text, at)
}

const readers: Readonly<Record<Topic, (text: Text, at: number) => Draft | undefined>> = {
  smoking: smokingAt,
  alcohol: alcoholAt,
  drugs: drugsAt,
  occupation: occupationAt,
  travel: travelAt,
  'animal-contact': animalsAt,
  'living-situation': livingAt,
}

const others =
  /^(?:mother|father|parents|husband|wife|brother|sister|son|daughter|grandfather|grandmother|uncle|aunt|roommate|maternal|paternal|passive|secondhand|second|parental)$/

/** "his father smoked", "passive smoking". */
function isOfOthers(text: Text, at: number): boolean {
  for (let i = at - 1; i > at - 7 && i >= 0; i--) {
    const word = wordAt(text, i)
    if (/^(?:,|;|he|she|patient|who|and)$/.test(word)) return false
    if (others.test(word)) return true
  }
  return false
}
