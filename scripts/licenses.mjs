/** Lists every package that an installation of Dragoman brings along, with its version and licence, from the lock file. */
import {readFileSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'

/** Gives the packages of the lock file that are no tools of development, sorted by name. */
export function shippedPackages() {
  const file = fileURLToPath(new URL('../package-lock.json', import.meta.url))
  const {packages} = JSON.parse(readFileSync(file, 'utf8'))
  return Object.entries(packages)
    .filter(([path, {dev, peer, devOptional}]) => path !== '' && !dev && !peer && !devOptional)
    .map(([path, {version, license = '', hasInstallScript = false, integrity = ''}]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license,
      hasInstallScript,
      integrity
    }))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const {name, version, license} of shippedPackages())
    console.log(`${name} ${version}: ${license || 'unknown'}`)
