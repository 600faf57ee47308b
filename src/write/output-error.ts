/** A place to which nothing can be written; the message says which and why. */
export class OutputError extends Error {
  override readonly name: string = 'OutputError'
}
