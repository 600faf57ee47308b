/** A command was given a file or folder that it cannot read or use; the message says which and why. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
