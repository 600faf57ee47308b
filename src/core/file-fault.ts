const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the quota of the disk is used up',
  EEXIST: 'a file stands where a folder is needed',
  EFBIG: 'larger than files may be here',
  EIO: 'the device failed',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENODEV: 'no such device',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'a file stands where a folder is needed',
  ENXIO: 'neither a file nor a folder',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
}

/** Why a file could not be read or written, in words: "permission denied"; undefined where the error is not the system's. */
export function fileFault(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error) || typeof error.code !== 'string') return undefined
  return Object.hasOwn(reasons, error.code) ? reasons[error.code] : error.message
}
