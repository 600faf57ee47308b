import { cues, type Cues } from './cue.js'
import { readEditors } from './editor.js'
import type { Name } from './name.js'
import type { Piece } from './piece.js'
import { readTranslators } from './translator.js'

/** Editors and translators, the text without them, and where the title of the book begins behind "In: … (Eds.)". */
export interface Roles {
  readonly text: string
  readonly editor?: readonly Name[]
  readonly editorAt?: Piece
  readonly translator?: readonly Name[]
  readonly translatorAt?: Piece
  /** The whole list of names at the head is of editors ("Leach, Neil, ed."). */
  readonly headIsEditor: boolean
  readonly bookFrom?: number
}

/** Reads the persons who edited or translated, wherever they stand. */
export function readRoles(source: string, from: number, has: Cues): Roles {
  if (!(has & (cues.editor | cues.translator))) return { text: source, headIsEditor: false }
  const { text: untranslated, translator } = readTranslators(source, from)
  const { text, editor, headIsEditor = false, bookFrom } = readEditors(untranslated, from)
  return {
    text,
    headIsEditor,
    ...(editor && { editor: editor.names, editorAt: editor.at }),
    ...(translator && { translator: translator.names, translatorAt: translator.at }),
    ...(bookFrom === undefined ? {} : { bookFrom }),
  }
}
