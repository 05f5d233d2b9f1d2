import type {Data, Processor} from 'unified'

type Extension = NonNullable<Data['micromarkExtensions']>[number]
type Construct = Exclude<NonNullable<Extension['text']>[string], undefined | unknown[]>
type State = ReturnType<Construct['tokenize']>

/** Punctuation of Chinese and Japanese and curly quotes: no URL that people write goes on behind it. */
const fullWidth =
  /[\u2014\u2018\u2019\u201C\u201D\u2026\u3000-\u3003\u3008-\u3020\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]/

/** Ends URLs without brackets (GFM, autolinks) before full-width punctuation: the `。` of `https://example.org。` is not part of it. */
export function cjkAutolinks(this: Processor): void {
  const extensions = (this.data().micromarkExtensions ??= [])
  const texts = extensions.flatMap(({text}) => (text ? Object.entries(text) : []))
  const wrapped = texts.flatMap(([code, constructs]) => {
    const autolink = [constructs]
      .flat()
      .find((construct) => construct && /^(?:protocol|www)Autolink$/.test(construct.name ?? ''))
    return autolink ? [[code, wrap(autolink)] as const] : []
  })
  extensions.push({text: Object.fromEntries(wrapped)})
}

function wrap(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      let isDone = false
      const finish =
        (state: State): State =>
        (code) => {
          isDone = true
          return state(code)
        }
      const watch =
        (state: State): State =>
        (code) => {
          const isEnd = code !== null && code > 0 && fullWidth.test(String.fromCharCode(code))
          const next = state(isEnd ? null : code)
          return isDone || !next ? next : watch(next)
        }
      return watch(construct.tokenize.call(this, effects, finish(ok), finish(nok)))
    }
  }
}
