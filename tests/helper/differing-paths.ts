type FolderBytes = Readonly<Record<string, string>>

/** Gives the paths of files that two folders don't have the same, as whole sites are too long to be shown. */
export function differingPaths(left: FolderBytes, right: FolderBytes): readonly string[] {
  const paths = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...paths].filter((path) => left[path] !== right[path]).toSorted()
}
