import { program } from './program.js'

/** For the build, which files the words of all lexicons once, so that no start has to. */
export const vocabulary = (): Int32Array => program.vocabulary.packed()
