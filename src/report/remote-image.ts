import type {Message} from './message.ts'

/** Gives what is said of an image that is loaded from another site. */
export function remoteImage(src: string): Pick<Message, 'severity' | 'rule' | 'reason' | 'hint'> {
  return {
    severity: 'note',
    rule: 'image/remote',
    reason: `Unexpected image from elsewhere, \`${src}\``,
    hint: 'Put the file beside the article, so that it stays, loads fast and tells nobody of the reader'
  }
}
