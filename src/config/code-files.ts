import {readFileSync, statSync} from 'node:fs'
import {dirname, extname, isAbsolute, join, resolve} from 'node:path'

/**
 * Gives the files that modules are made of, absolute, sorted: those of the site's own with what they import, and
 * `package.json` for packages, whose code changes with their version. Modules are named as an import in `folder` names them.
 */
export function codeFiles(modules: readonly string[], folder: string): readonly string[] {
  const found = new Set<string>()
  const visit = (name: string, from: string): void => {
    const isOwn = /^\.{1,2}\//.test(name) || isAbsolute(name)
    const file = isOwn ? moduleFile(resolve(from, name)) : packageFile(name, from)
    if (file === null || found.has(file)) return
    found.add(file)
    if (isOwn) for (const other of importedBy(file)) visit(other, dirname(file))
  }
  for (const name of modules) visit(name, folder)
  return [...found].toSorted()
}

const extensions = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs', '.json']

/** Extensions may be left out; that of JavaScript may stand for TypeScript. */
function moduleFile(path: string): string | null {
  const typed = path.slice(0, path.length - extname(path).length) + extname(path).replace('js', 'ts')
  const names = [
    path,
    typed,
    ...extensions.map((extension) => path + extension),
    ...extensions.map((extension) => join(path, `index${extension}`))
  ]
  return names.find(isFile) ?? null
}

/** Looks for a package as Node.js does: in the folder and in those around it. */
function packageFile(name: string, folder: string): string | null {
  const owned = name.startsWith('@') ? 2 : 1
  const path = join('node_modules', ...name.split('/').slice(0, owned), 'package.json')
  for (let at = folder; ; at = dirname(at)) {
    if (isFile(join(at, path))) return join(at, path)
    if (at === dirname(at)) return null
  }
}

/** What looks like an import and is none only leads to a file too many. */
function importedBy(file: string): readonly string[] {
  const text = extname(file) === '.json' ? '' : readFileSync(file, 'utf8')
  return [...text.matchAll(/\b(?:from|import|require)\s*\(?\s*(['"])([^'"\n]+)\1/g)].map(
    ([, , name = '']) => name
  )
}

function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false
}
