import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

const entry = `
  import {unified} from 'unified'
  import {draftOf} from './src/markdown/draft.ts'
  import {markdownParser} from './src/markdown/parser/markdown-parser.ts'
  import {blocks} from './src/markdown/plugin/blocks.ts'
  import {cjkSoftBreaks} from './src/markdown/plugin/cjk-soft-breaks.ts'
  export {align} from './src/editions/align.ts'
  const processor = unified().use(markdownParser, {parser: 'auto'}).use(cjkSoftBreaks).use(blocks).freeze()
  export function blocksOf(file) {
    processor.runSync(processor.parse(file), file)
    return draftOf(file).blocks
  }
`

/**
 * Compiles what aligns: from the sources, because the program does not export it.
 *
 * @returns {Promise<{align: typeof import('../../src/editions/align.ts').align, blocksOf: (file: import('vfile').VFile) => readonly import('../../src/markdown/document.ts').Block[]}>}
 */
export async function alignProgram() {
  const outfile = `${root}node_modules/.cache/dragoman-bench/align.mjs`
  await build({
    stdin: {contents: entry, resolveDir: root, loader: 'ts'},
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20'
  })
  return import(outfile)
}
