import { writeSync } from 'node:fs'

/** Writes all bytes, however few the system takes at a time; throws what the system says when it takes no more. */
export function writeBytes(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.byteLength;) done += taken(file, bytes.subarray(done))
}

function taken(file: number, bytes: Uint8Array): number {
  try {
    return writeSync(file, bytes)
  } catch (error) {
    if (!isBusy(error)) throw error
    // A pipe that somebody set not to block: its reader is behind.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    return 0
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EAGAIN' || error.code === 'EINTR')
}
