import type {VFile} from 'vfile'
import type {Message, Place} from '../report/message.ts'

/** Gives what plugins of the user reported on a file (`file.message()`, `file.info()`, `file.fail()`). */
export function pluginMessages({path, messages}: VFile): readonly Message[] {
  return messages.map(({reason, fatal, note, source, ruleId, place}) => ({
    path,
    place: placeOf(place),
    severity: fatal === true ? 'error' : fatal === false ? 'warning' : 'note',
    rule: [source ?? 'markdown', ruleId ?? 'plugin'].join('/'),
    reason,
    hint: note ?? ''
  }))
}

function placeOf(place: VFile['messages'][number]['place']): Place | null {
  if (!place) return null
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}
