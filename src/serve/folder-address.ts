import type {RequestPath} from './request-path.ts'

/** Gives the address of the folder that a path without its slash stands for, below a base path. */
export function folderAddress({segments, query}: RequestPath, basePath: string): string {
  return `${basePath}${segments.map(encodeURIComponent).join('/')}/${query}`
}
