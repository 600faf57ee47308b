/** Names that end in what brings a patient: "abdominal pain", "weight loss". */
export const complaints =
  /\b(?:fevers?|pain|cough|headaches?|vomiting|nausea|dyspn(?:o)?ea|breath|weakness|weight\sloss|loss|swelling|rash|diarrh(?:o)?ea|malaise|fatigue|dizziness|bleeding|numbness|drowsiness|itching|pruritus|lesions?|mass|lump|palpitations?|anorexia|jaundice|constipation|confusion|discharge|gait|walking|unsteadiness|blurring|chills|sweats|discomfort|oedema|edema|distension|distention)$/i
