const organisation =
  /\b(?:departments?|division|institut[eo]?s?|instituto|istituto|universit(?:y|ies|à|é|ät|eit|ario|aria|aire|ade)|universidad(?:e)?|hospitals?|hôpital|ospedale|ospedaliera?|school|faculty|facultad|facultat|faculté|centres?|centers?|centrum|clinics?|clínica|clinica|klinik(?:um)?|kliniek|service|servicio|serviço|servei|unit|unità|unidad|laborator(?:y|ies)|laboratoire|college|academy|foundation|section|dipartimento|departamento|département|abteilung|zentrum|inserm|cnrs|ministry|programme|program|infirmary|medical cent(?:re|er)|health (?:service|centre|center|system)|research group|ziekenhuis|chu|chru|azienda|irccs|trust|group|agency|company|consultants|practice)\b/iu

/** Whether a text names a department, hospital or university. */
export function namesOrganisation(text: string): boolean {
  return organisation.test(text)
}

/** Whether a line is a sentence or a title rather than the name of a journal with its volume. */
export function isBlockTitle(text: string): boolean {
  return /\b(?:received|accepted|correspond|department|hospital|university)\b/i.test(text)
}
