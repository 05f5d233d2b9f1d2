import type {Message} from '../report/message.ts'

/** Gives what is said of an image that is published with the place where it was taken, or the number of the camera; by its rule a build knows whether a package would help. */
export function tellsPosition(path: string, rule: 'image/position' | 'package/sharp'): Message {
  return {
    path,
    place: null,
    severity: 'warning',
    rule,
    reason: 'Unexpected position or camera number in an image that is published as it is',
    hint: 'Remove it in an image editor; a build does so for photos where `sharp` is installed and `images` is not `false`'
  }
}
