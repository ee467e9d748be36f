import { UsageError } from '../model/errors.ts'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such file or folder',
  EEXIST: 'there is something of that name',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ELOOP: 'too many symbolic links',
  ENXIO: 'it is no file',
  ERR_INVALID_ARG_VALUE: 'the name holds a NUL character',
  ENAMETOOLONG: 'the name is too long',
}

/** Why the file system refused, in words; an error of another kind is a bug and thrown on. */
export function reason(error: unknown): string {
  if (error instanceof UsageError) return error.message
  const code = codeOf(error)
  if (code === undefined) throw error
  return reasons[code] ?? code
}

/** The code by which the system calls an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
