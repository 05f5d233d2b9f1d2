import {defineConfig} from 'vitest/config'

const results = process.env['VITEST_RESULTS']

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // What a busy machine kept from ending in time is tried once more, and reported as such; a wrong result is not.
    ...(process.env['CI'] ? {retry: {count: 1, condition: /timed out|Timeout/}} : {}),
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // What runs in the browser is measured by nobody; the tests in `tests/browser` drive it.
      exclude: ['src/serve/client/**'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {lines: 95, branches: 88}
    },
    ...(results ? {reporters: ['default', 'json'], outputFile: {json: results}} : {})
  }
})
