// Registers the names of the tokens.
import type {} from 'micromark-extension-gfm-autolink-literal'
import type {Data, Processor} from 'unified'
import {fullWidth} from '../full-width.ts'

type Extension = NonNullable<Data['micromarkExtensions']>[number]
type Construct = Exclude<NonNullable<Extension['text']>[string], undefined | unknown[]>
type State = ReturnType<Construct['tokenize']>
type Code = Parameters<State>[0]
type Effects = Parameters<Construct['tokenize']>[0]
type Events = ThisParameterType<Construct['tokenize']>['events']

const maximumLength = 500

/** Ends URLs without brackets (GFM, autolinks) before full-width punctuation: the `。` of `https://example.org。` is not part of it. */
export function cjkAutolinks(this: Processor): void {
  const extensions = (this.data().micromarkExtensions ??= [])
  extensions.push({text: Object.fromEntries([...'HhWw'].map((letter) => [letter.charCodeAt(0), autolink]))})
}

/** Takes URLs before full-width punctuation alone; all others are left to GFM. */
const autolink: Construct = {
  name: 'cjkAutolink',
  previous: (code) => !/[a-z0-9]/i.test(characterOf(code)),
  tokenize(effects, ok, nok) {
    const {events} = this
    let url = ''
    const candidate = candidateFor((text) => {
      url = isInLabel(events) ? '' : urlIn(text)
      return url !== ''
    })
    return effects.check(candidate, (code) => take(effects, url, ok)(code), nok)
  }
}

/** Reads up to full-width punctuation, and asks whether what was read is one. */
function candidateFor(isUrl: (text: string) => boolean): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      let text = ''
      const inside: State = (code) => {
        const character = characterOf(code)
        if (fullWidth.test(character)) return isUrl(text) ? ok(code) : nok(code)
        if (!/[^\s<]/.test(character) || !isStart(text)) return nok(code)
        text += character
        effects.consume(code)
        return inside
      }
      return (code) => {
        effects.enter('data')
        return inside(code)
      }
    }
  }
}

/** The tokens are those of GFM, so that its own compiler makes the link. */
function take(effects: Effects, url: string, ok: State): State {
  const part = /^www/i.test(url) ? 'literalAutolinkWww' : 'literalAutolinkHttp'
  let count = 0
  const inside: State = (code) => {
    if (count === url.length) {
      effects.exit(part)
      effects.exit('literalAutolink')
      return ok(code)
    }
    count += 1
    effects.consume(code)
    return inside
  }
  return (code) => {
    effects.enter('literalAutolink')
    effects.enter(part)
    return inside(code)
  }
}

/** Line ends and the like are negative codes, the end is null. */
function characterOf(code: Code): string {
  return code === null || code < 0 ? '' : String.fromCharCode(code)
}

/** Most words that begin with `h` or `w` are given up after four characters; what is too long is left to GFM. */
function isStart(text: string): boolean {
  if (text.length < 4 || text.length > 8) return text.length < maximumLength
  return text.length < 8 ? /^(?:http|www\.)/i.test(text) : /^(?:https?:\/\/|www\.)/i.test(text)
}

/** There are no links in links. */
function isInLabel(events: Events): boolean {
  return events.some(
    ([, {type, _balanced}]) => (type === 'labelLink' || type === 'labelImage') && _balanced !== true
  )
}

/** Gives a URL without the punctuation that ends it (GFM, extended autolink path validation); empty when it is none. */
function urlIn(text: string): string {
  const trail = text.includes('(') ? '!"\',.:;?*_~' : '!"\',.:;?*_~])'
  let end = text.length
  while (end > 0 && trail.includes(text.charAt(end - 1))) end -= 1
  const url = text.slice(0, end)
  return /^(?:https?:\/\/[^\s/.]|www\.[^\s/.]+\.[^\s/.])/i.test(url) ? url : ''
}
