import {posix} from 'node:path'
import type {Message} from '../report/message.ts'
import {nearest} from '../report/nearest.ts'
import type {Site} from './site.ts'

/** Reports what the data files tell of images that are not there: a slip would cost somebody the credit. */
export function checkImageCredits({imageCredits, links}: Site): readonly Message[] {
  return [...imageCredits].flatMap(([file, {path, origin}]) => {
    if (links.assetByPath.has(file)) return []
    const meant = nearest(file, links.assetByPath.keys())
    return [
      {
        ...origin,
        severity: 'warning',
        rule: 'data/image',
        reason: `Unexpected image \`${path}\`, expected a file in the content folder`,
        hint:
          meant === ''
            ? 'Write the path from the content folder, such as `2026/bridge.jpg`'
            : `Did you mean \`${posix.relative(links.folder, meant)}\`?`
      }
    ]
  })
}
