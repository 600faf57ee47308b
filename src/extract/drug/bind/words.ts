import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import type { Attribute } from '../attribute/attribute.js'

/** What may stand between "500 mg" or "intravenous" and the drug that follows. */
export const rightFillers = words(
  'of the a an dose doses dosage pulse pulses pulsed bolus boluses course courses cycle cycles administration administered infusion infusions injection injections treatment therapy use application systemic liposomal pegylated recombinant prophylactic empirical empiric maintenance adjuvant standard conventional monotherapy generic concomitant concurrent combined combination single long term extended sustained release intermittent continuous human total top up loading units unit additional adjunctive local aqueous concentrated each both either crushed dispersible form forms formulation preparation preparations solution suspension microemulsion ® ™',
)

/** What may stand between a drug and its strictly bound attributes: "%" and volumes. */
export const leftFillers = words(
  'at a an of in the with dose doses dosage dosages was were is are given administered used needed required considered ran running delivered initially first started increased to up treatment therapy ( [ : , concentration solution cream ointment gel infusion flow rate bolus then and subsequently followed by daily as total for per using applied via or from being titrated mixed diluted prepared only initial dosing ® ™',
)

/** Words that tell of something other than the drug before them. */
export const otherMatters = words(
  'trough peak auc proteinuria protein albuminuria excretion urine output loss losses weight weighing weighed creatinine cholesterol glucose hemoglobin haemoglobin bilirubin level levels crp lactate ck ldh fever temperature pain symptoms headache headaches visit visits follow followed history aged seizures episodes diarrhea diarrhoea vomiting persisted lasted lasting presented developed onset stay hospitalized hospitalised admitted admission discharged intubated ventilated ventilation dialysis hemodialysis haemodialysis plasmapheresis exchange stenosis fraction saturation tumor tumour lesion mass xa aptt inr adherence compliance radiotherapy radiation irradiation gy survival',
)

/** Words with which another clause begins. */
export const blocks = words('; who which that whom whose while whereas because although')

/** Words and marks that join one thing to the next. */
export const joints = words(', and or plus then followed with & + vs versus ; to by while but')

/** "applied to the lesions": what is told of a medicine's way. */
export const applying = words('applied administered given taken')

const auxiliary = words(
  'was were is are been had has for in on at after before due from given until per not into over during via from without',
)

/** Whether a word cannot stand between an amount and the name of what it is an amount of. */
export function isBetween(key: string): boolean {
  return joints.has(key) || blocks.has(key) || auxiliary.has(key)
}

/** "overdose", "overdosed": too much, told as an amount. */
export function isOverdose({ kind, first }: Attribute, { keys }: Pick<Tokens, 'keys'>): boolean {
  return kind === 'dose' && (keys[first] ?? '').startsWith('overdos')
}
