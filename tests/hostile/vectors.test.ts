import {describe, expect, test} from 'vitest'
import {site} from '../helper/site.ts'
import {hostileFiles} from './hostile-files.ts'
import {siteFaults} from './site-faults.ts'
import {vectors} from './vectors.ts'

describe('a site of hostile texts has nothing of them but text', () => {
  test.each(Object.entries(vectors))('%s', async (_, texts) => {
    const built = await (await site(hostileFiles(texts))).build({keepGoing: true})
    const errors = built.report.filter((line) => line.startsWith('error'))
    expect(errors).toEqual([])
    expect(built.isPublished).toBe(true)
    expect(await siteFaults(built)).toEqual([])
  })
})
