/** The vocabulary as the build has filed it; undefined where the program runs from its source, which then files it itself. */
export function prepared(): Int32Array | undefined {
  return undefined
}
