import {mkdir, rm, writeFile} from 'node:fs/promises'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

/** Writes the JSON Schemas that editors use to `lib/schema/`, from the schemas that the program itself checks with. */
export async function writeSchemas(root) {
  const outfile = `${root}lib/editor-schemas.mjs`
  await build({
    absWorkingDir: root,
    entryPoints: ['src/content/editor-schemas.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external'
  })
  const {editorSchemas} = await import(pathToFileURL(outfile).href)
  await rm(outfile)
  await mkdir(`${root}lib/schema`, {recursive: true})
  for (const [name, schema] of Object.entries(editorSchemas()))
    await writeFile(`${root}lib/schema/${name}`, `${JSON.stringify(schema, null, 2)}\n`)
}
