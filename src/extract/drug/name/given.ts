import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'

/** Words that stand shortly before a substance that is given: "received oxygen", "infusion of glucose". */
const givenBefore = words(
  'received receive receives receiving given give gives giving administer administered administration administering started start starting initiated initiate initiation initiating commenced commencing treated treat treating treatment therapy taking took take takes taken prescribed prescribing infusion infusions infused infusing injection injections injected injecting transfused transfusing transfusion transfusions intake ingestion ingested ingesting dose doses dosage dosages unit units tablets tablet capsule capsules oral orally intravenous intravenously iv topical topically subcutaneous subcutaneously sc inhaled inhalation inhaling intramuscular intramuscularly nebulised nebulized supplement supplements supplemental supplementary supplementation supplemented replacement replaced using required requiring requires added adding addition introduction introduced reintroduced bolus boluses drip course courses pulse pulses exogenous recombinant synthetic medical parenteral enteral intrathecal intranasal discontinued discontinuation stopped stopping withdrawal ceased resumed restarted reinstituted switched switching medications medication drugs drug  included vitamins prophylactic empirical empiric pegylated overdose smoked smoking skipped skipping missed missing forgot omitted omitting snorted flushed irrigated rinsed compliant noncompliant compliance adherent adherence nonadherent abuse abused use used uses intoxication containing crystalline toxicity adjuvant neoadjuvant on',
)

/** Words right after a substance that is given: "oxygen therapy", "iron infusion", "cocaine abuse". */
const givenAfter = words(
  'potentiation addiction addict addicts neurotoxicity nephrotoxicity hepatotoxicity cardiotoxicity ototoxicity nephropathy overdosage overdosing therapy therapies treatment treatments supplementation supplement supplements supplemented replacement infusion infusions injection injections administration transfusion transfusions tablet tablets capsule capsules pump drip bolus boluses induced toxicity poisoning overdose intoxication associated use abuse user users ingestion inhalation chelation dose doses dosing dosage regimen regimens prophylaxis drops drop cream ointment gel patch patches spray enema course courses pulse pulses agent agents drug drugs medication medications initiation discontinuation withdrawal cessation based containing mediated related cover coverage combination eye salt salts load resuscitation exposure stimulation chemotherapy protocol protocols monotherapy analog analogue analogues preparation preparations product products vaccine smoking',
)

const auxiliaries = words('was were is are been being be has have had')

const givenVerbs = words(
  'given started administered initiated commenced discontinued stopped added increased reduced decreased tapered withdrawn transfused infused injected continued prescribed required replaced provided delivered introduced reintroduced supplemented restarted resumed used employed instituted withheld omitted switched changed applied weaned',
)

/** What makes a name a finding of the laboratory, of the body or of a germ rather than a medicine. */
const otherAfter = words(
  'level levels concentration concentrations deficiency deficiencies saturation saturations resistance metabolism metabolite metabolites excretion homeostasis uptake content binding status stores store assay assays test tests testing dependent dependence sensitivity sensitive resistant susceptible susceptibility nonsusceptible secretion consumption demand extraction tension index tolerance ratio receptor receptors transporter transporters channel channels pathway pathways signaling signalling synthesis production balance imbalance disturbance disturbances wasting loss trough monitoring antibody antibodies autoantibody autoantibodies antigen gene genes allele release challenge deposition deposits overload accumulation gap measurement measurements determination stain staining measured clearance kinetics naive refractory peak peaks auc exchange exchanges profile profiles restriction restrictions restricted retention drainage drained analysis aspiration aspirate culture cultures pressure flow count counts sample samples film smear gas gases vessel vessels volume volumes cell cells sugar donor donors donation group type typing bank supply stream clot clots work tests picture film intake overdrive imaging enhanced enhancement study mri ct injector injectors',
)

const otherBefore = words(
  'lavage arterial venous extracellular cerebrospinal ascitic pleural pericardial peritoneal synovial amniotic bronchoalveolar cord whole occult peripheral frank fresh-x serum plasma urine urinary fasting ionized ionised total low elevated decreased high endogenous circulating free random postprandial capillary arterial venous salivary hypo anti level levels concentration concentrations deficiency normal abnormal bound residual corrected',
)

/** Neighbours that undo even a clear drug name: "tacrolimus level", "vancomycin-resistant", "adenosine deaminase". */
const undoesAfter = words(
  'level levels concentration concentrations resistance resistant susceptible susceptibility nonsusceptible sensitive receptor receptors transporter assay assays trough troughs silver dependent metabolism metabolite metabolites antibody antibodies naive clearance kinetics profile profiles criteria criterion',
)
const softUndo = words('naive resistance metabolism clearance')

/** Whether what follows says that this is not the medicine itself: "EFV levels", "penicillin-resistant", "adenosine deaminase". */
export function isUndone(tokens: Tokens, first: number, last: number): boolean {
  const next = tokens.keys[last] ?? ''
  if (undoesAfter.has(next) && !(softUndo.has(next) && tokens.gaps[last] === 'space' && next === 'metabolism')) return true
  if (
    /[a-z]{4}ase$/.test(next) &&
    next !== 'increase' &&
    next !== 'decrease' &&
    next !== 'disease' &&
    next !== 'release' &&
    tokens.gaps[last] === 'space'
  )
    return true
  const after = tokens.keys[last + 1] ?? ''
  // "platelet-associated IgG"
  if (next === 'associated' && /^(?:ig[gam]|immunoglobulins?|antibod(?:y|ies)|antigens?)$/.test(after)) return true
  // "raised X and ammonia levels"
  if ((next === 'and' || next === 'or') && (tokens.keys[last + 2] === 'level' || tokens.keys[last + 2] === 'levels')) return true
  if (qualifiers.has(next) && (after === 'level' || after === 'levels' || after === 'concentration' || after === 'concentrations'))
    return true
  const before = tokens.keys[first - 1] ?? ''
  // "N-desethyl X": what the body makes of it.
  if (before === 'lupus' || /^(?:desethyl|desmethyl|didesethyl|demethyl|monohydroxy|desacetyl|deacetyl|norhydroxy)$/.test(before))
    return true
  const further = tokens.keys[first - 2] ?? ''
  return (before === 'of' || before === 'for') && levelWords.has(further) && !/^dos/.test(tokens.keys[first - 3] ?? '')
}

const qualifiers = words('serum plasma blood trough peak drug through')
const levelWords = words('level levels concentration concentrations')

/** Whether the sentence gives a substance whose name alone does not say so: "received oxygen", "potassium was replaced". */
export function isGiven(tokens: Tokens, first: number, named: number): boolean {
  const { keys } = tokens
  const last = afterBracket(tokens, named)
  const next = keys[last] ?? ''
  if (givenAfter.has(next) || (adjectives.has(next) && givenAfter.has(keys[last + 1] ?? ''))) return true
  if (otherAfter.has(next)) return false
  const before = keys[first - 1] ?? ''
  if (otherBefore.has(before)) return false
  if (auxiliaries.has(next) && (givenVerbs.has(keys[last + 1] ?? '') || givenVerbs.has(keys[last + 2] ?? ''))) return true
  if ((next === 'via' || next === 'by') && routeWords.has(keys[last + 1] ?? '')) return true
  if (isPraised(keys, last)) return true
  // "adverse reaction to X", "side effects of X"
  if (
    (before === 'to' && /^reactions?$/.test(keys[first - 2] ?? '')) ||
    (before === 'of' && /^effects?$/.test(keys[first - 2] ?? '') && keys[first - 3] === 'side')
  )
    return true
  for (let back = 1; back <= 4; back++) {
    const key = keys[first - back]
    if (key === undefined || stops.has(key)) return false
    if (givenBefore.has(key) && (key !== 'on' || back <= 2)) return true
  }
  return false
}

/** "X is highly effective for", "X was indicated": what is said of treatments only. */
function isPraised(keys: readonly string[], last: number): boolean {
  if (!auxiliaries.has(keys[last] ?? '')) return false
  const at = /ly$/.test(keys[last + 1] ?? '') || keys[last + 1] === 'not' ? last + 2 : last + 1
  return /^(?:effective|ineffective|beneficial|indicated|contraindicated|recommended|efficacious)$/.test(keys[at] ?? '')
}

/** The token after a short form in brackets: "follicle stimulating hormone (FSH) injections". */
function afterBracket({ keys }: Tokens, last: number): number {
  if (keys[last] !== '(') return last
  for (let i = last + 1; i <= last + 4; i++) if (keys[i] === ')') return i + 1
  return last
}

const adjectives = words('daily weekly monthly oral intravenous subcutaneous initial maintenance replacement')
const routeWords = words('nasal face mask nebulizer nebuliser cannula tube mouth reservoir intravenous oral non')
const stops = words(
  '. ; : for when if because since until that which may cause causes caused causing showed revealed was were but which level levels concentration',
)
