/** A name as CSL has it. */
export interface Name {
  readonly family?: string
  readonly given?: string
  readonly 'non-dropping-particle'?: string
  readonly 'dropping-particle'?: string
  readonly suffix?: string
  readonly literal?: string
}

/** How the names of a list are written: "Smith JA", "Smith, J. A.", "J. A. Smith", "John Smith", "Smith, John", "WHO Study Group". */
export type NameStyle =
  'family-initials' | 'family-comma-initials' | 'initials-family' | 'given-family' | 'family-comma-given' | 'literal' | 'none'

/** A list of names, how it is written, and where the last name ends. */
export interface NameList {
  readonly names: readonly Name[]
  readonly style: NameStyle
  readonly from: number
  readonly to: number
  readonly etAl: boolean
  /** The last name is joined by "and", or the names are parted by semicolons. */
  readonly isJoined: boolean
  /** More names could have been read behind it. */
  readonly isCut?: boolean
}

/** Whether the style gives initials rather than first names. */
export const byInitials = (style: NameStyle): boolean =>
  style === 'family-initials' || style === 'family-comma-initials' || style === 'initials-family'

/** Styles of persons, in the order in which they are tried. */
export type PersonStyle = Exclude<NameStyle, 'literal' | 'none'>

/** A name that was read, and the token behind it. */
export interface ReadName {
  readonly name: Name
  readonly next: number
}
