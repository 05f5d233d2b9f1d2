/** What the system refused to do. */
export interface SystemError {
  /** In its own words: `ENOSPC: no space left on device, write`. */
  readonly reason: string
  /** Absolute path of what it was about; empty when it doesn't say. */
  readonly path: string
  /** True for bytes that could not be written, of which it never says where. */
  readonly isWrite: boolean
  readonly hint: string
}

const hints: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on the disk',
  EDQUOT: 'Make room on the disk',
  EROFS: 'Choose a folder that can be written to',
  EACCES: 'Check the permissions of the file and of its folder',
  EPERM: 'Check the permissions of the file and of its folder',
  EMFILE: 'Let the system open more files (`ulimit -n`)',
  ENFILE: 'Let the system open more files (`ulimit -n`)',
  EISDIR: 'Move the folder away that is in the place of a file',
  ENOTEMPTY: 'Move the folder away that is in the place of a file',
  ENOTDIR: 'Move the file away that is in the place of a folder',
  EEXIST: 'Move away what is in its place',
  ENAMETOOLONG: 'Give it a shorter name',
  EBUSY: 'Close what uses it; a folder that is a mount can only be built without `--atomic`',
  EXDEV: 'Build without `--atomic`: a folder on another disk can’t be switched',
  EIO: 'Check the disk'
}

/** Gives an error as what the system refused; null for a bug of ours. The words hold all of it, as only they come from another thread. */
export function systemError(error: unknown): SystemError | null {
  if (!(error instanceof Error)) return null
  const parts = /^(E[A-Z0-9]{2,}): [^,]+, (\w+)(?: '([^']*)')?/.exec(error.message)
  if (!parts) return null
  const [, code = '', call = '', path = ''] = parts
  return {
    reason: error.message,
    path,
    isWrite: call === 'write',
    hint: hints[code] ?? 'See to what the system says, and run again'
  }
}
