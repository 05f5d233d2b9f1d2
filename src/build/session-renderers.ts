import type {Renderers, RenderFiles} from './renderers.ts'

/** Those who render in a session: after much work, and after a failure, others take their place. */
export interface SessionRenderers extends Pick<Renderers, 'fileLanes' | 'end'> {
  readonly renderFiles: RenderFiles
  /** Lets those go who are there now: threads that are not needed again, or a file that can't be trusted any more. */
  readonly renew: () => Promise<void>
}

/** Gives renderers that stop where the signal says so. */
export function sessionRenderers(hire: () => Renderers, signal: AbortSignal): SessionRenderers {
  let renderers = hire()
  const stop = (): void => void renderers.end().catch(() => undefined)
  /** The signal outlives a site: what it would call is not kept longer than that. */
  const end = async (): Promise<void> => {
    signal.removeEventListener('abort', stop)
    await renderers.end().catch(() => undefined)
  }
  const fileLanes: Renderers['fileLanes'] = (count) =>
    renderers.fileLanes(count).map((render) => async (names) => {
      signal.throwIfAborted()
      return render(names)
    })
  signal.addEventListener('abort', stop)
  return {
    fileLanes,
    renderFiles: async (names) => (await Promise.all(fileLanes(1).map((render) => render(names)))).flat(),
    async renew() {
      const before = renderers
      renderers = hire()
      await before.end().catch(() => undefined)
    },
    end
  }
}
