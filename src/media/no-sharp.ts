import type {ImageSettings} from '../config/image-settings.ts'
import type {Message} from '../report/message.ts'

/** Gives what is said where images were to be made, but the library is missing; where nobody asked for them, it is only worth a note. */
export function noSharp(count: number, {isChosen}: Pick<ImageSettings, 'isChosen'>): Message {
  return {
    path: 'dragoman.config',
    place: null,
    severity: isChosen ? 'warning' : 'note',
    rule: 'package/sharp',
    reason: `Cannot make smaller forms of images (${count}): the package \`sharp\` is not installed`,
    hint: 'Run `npm install sharp`, or set `images: false` in the configuration to publish images as they are'
  }
}
