import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

// Builds sites of hostile texts for some time; the same seed gives the same sites, in the same order.
const {values} = parseArgs({
  options: {
    seconds: {type: 'string', default: '600'},
    seed: {type: 'string', default: String(Date.now() % 2 ** 31)},
    keep: {type: 'string', default: '.dragoman/fuzz'}
  }
})
const root = fileURLToPath(new URL('..', import.meta.url))
console.log(`Fuzzing for ${values.seconds} s from seed ${values.seed}`)
const {status} = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'tests/hostile/fuzz.test.ts', '--maxWorkers=1'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, FUZZ_SECONDS: values.seconds, FUZZ_SEED: values.seed, FUZZ_KEEP: values.keep}
  }
)
if (status !== 0)
  console.error(
    `Failed: run again with --seed ${values.seed}; the smallest site found that fails is in ${values.keep}`
  )
process.exitCode = status ?? 1
