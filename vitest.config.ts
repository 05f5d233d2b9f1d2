import {defineConfig} from 'vitest/config'

const results = process.env['VITEST_RESULTS']

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: {provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'json-summary']},
    ...(results ? {reporters: ['default', 'json'], outputFile: {json: results}} : {})
  }
})
