import { choiceList } from '../../../core/rule/rule.js'
import { allergicTo, allergyBehind, harmBehindHyphen, toxicityBefore, toxicityBehind } from './beside.js'
import { broughtAbout, developedThen, dueTo, goneWithout } from './cause.js'
import type { Named } from './named.js'
import type { Phrase } from './phrase.js'
import { reasonToStop } from './reason-to-stop.js'

/** Harms that stand right beside the name of what brought them about. */
export const harmsBeside = choiceList<Named, Phrase>(
  {
    name: 'harm/behind-hyphen',
    choose: harmBehindHyphen,
    finds: ['He had ⟦amiodarone⟧-induced thyroiditis.', '⟦Heparin⟧ induced thrombocytopenia was feared.'],
    leaves: ['⟦Amiodarone⟧-treated arrhythmia recurred.', '⟦Heparin⟧ related thrombocytopenia was feared.'],
  },
  {
    name: 'harm/allergy-behind',
    choose: allergyBehind,
    finds: ['She had a ⟦latamoxef⟧ allergy.'],
    leaves: ['After ⟦latamoxef⟧ anaphylaxis to it was seen.'],
  },
  {
    name: 'harm/allergic-to',
    choose: allergicTo,
    finds: ['He was known to have a severe allergy to ⟦aspirin⟧.'],
    leaves: ['He had no allergy to ⟦aspirin⟧.', 'He had a reply to ⟦aspirin⟧.'],
  },
  {
    name: 'harm/toxicity-behind',
    choose: toxicityBehind,
    finds: ['⟦Vincristine⟧ neurotoxicity was likely.', '⟦Bleomycin⟧ extravasation was treated.'],
    leaves: ['⟦Vincristine⟧ and neurotoxicity were discussed.', '⟦Vincristine⟧ therapy nephritis followed.'],
  },
  {
    name: 'harm/toxicity-before',
    choose: toxicityBefore,
    finds: ['Acute poisoning with ⟦colchicine⟧ was found.', 'A dystonic reaction to ⟦metoclopramide⟧ set in.'],
    leaves: ['A quick recovery with ⟦colchicine⟧ was seen.', 'The reaction to ⟦metoclopramide⟧ was awaited.'],
  },
)

/** Harms that words further off tie to the name of what brought them about. */
export const harmsFar = choiceList<Named, Phrase>(
  {
    name: 'harm/brought-about',
    choose: broughtAbout,
    finds: ['⟦Lisinopril⟧ can cause angioedema.', '⟦Cytarabine⟧ led to conjunctivitis.', '⟦Cytarabine⟧ 2 g resulted in cerebellar ataxia.'],
    leaves: ['⟦Lisinopril⟧ is caused angioedema.', '⟦Cytarabine⟧ led to discharge.'],
  },
  {
    name: 'harm/reason-to-stop',
    choose: ({ mention, event, stretchAt, tokens }) => reasonToStop(mention, event, stretchAt, tokens),
    finds: [
      '⟦Lamotrigine⟧ was stopped because of a rash.',
      '⟦Lamotrigine⟧ was stopped after hepatitis.',
      '⟦Lamotrigine⟧ was stopped when she complained of dizziness.',
      '⟦Lamotrigine⟧ was switched to topiramate due to hepatitis.',
    ],
    leaves: [
      '⟦Lamotrigine⟧ was stopped after surgery.',
      '⟦Lamotrigine⟧ was stopped and because of a rash he came.',
      '⟦Lamotrigine⟧ was stopped when she moved.',
      '⟦Lamotrigine⟧ was stopped in March, felt a rash of joy.',
    ],
  },
  {
    name: 'harm/due-to',
    choose: dueTo,
    finds: [
      'Gingival overgrowth was attributed to the prolonged use of ⟦nifedipine⟧.',
      'Hyponatremia as a side effect of ⟦sertraline⟧ was found.',
      'He developed pancreatitis after starting ⟦azathioprine⟧.',
      'Pancreatitis appeared three weeks after ⟦azathioprine⟧.',
    ],
    leaves: [
      'Gingival overgrowth was not attributed to ⟦nifedipine⟧.',
      'Seizures were due to withdrawal of ⟦clonazepam⟧.',
      'Gingival overgrowth is associated with a poor uptake, as is ⟦nifedipine⟧.',
      'A long journey was associated with ⟦nifedipine⟧.',
    ],
  },
  {
    name: 'harm/developed-then',
    choose: developedThen,
    finds: ['Two days after starting ⟦allopurinol⟧ 300 mg, she developed exfoliative dermatitis.'],
    leaves: [
      'Two days after stopping ⟦allopurinol⟧, she developed gout.',
      'Two days after starting ⟦allopurinol⟧, she went home.',
      'Two days after starting ⟦allopurinol⟧, she saw exfoliative dermatitis.',
    ],
  },
  {
    name: 'harm/gone-without',
    choose: goneWithout,
    finds: [
      'The tremor disappeared within a week of withdrawal of ⟦lithium⟧.',
      'Her galactorrhea resolved when ⟦risperidone⟧ was discontinued.',
      'The cough had completely subsided after stopping ⟦enalapril⟧.',
    ],
    leaves: [
      'All symptoms resolved after withdrawal of ⟦lithium⟧.',
      'Her galactorrhea resolved when ⟦cabergoline⟧ was given.',
      'He was discharged after withdrawal of ⟦lithium⟧.',
    ],
  },
)
