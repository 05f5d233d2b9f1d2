import {expect, test} from 'vitest'
import {rendererOf} from '../markdown/rendered.ts'
import {explosions} from './explosions.ts'

const parsers = [
  ['auto', rendererOf({noteLabels: ['译注']})],
  ['remark', rendererOf({noteLabels: ['译注'], parser: 'remark'})]
] as const

test.each(
  parsers.flatMap(([parser, render]) =>
    Object.entries(explosions).map(([name, text]) => ({parser, name, text, render}))
  )
)('$name end in bounded time and size with the parser $parser', {timeout: 20_000}, ({text, render}) => {
  const {html, messages} = render(text)
  const length = html.strings.reduce((sum, string) => sum + string.length, 0)
  expect(length).toBeLessThan(Math.max(50 * text.length, 1_000_000))
  expect(messages.filter(({rule}) => !rule.startsWith('markdown/'))).toEqual([])
})
