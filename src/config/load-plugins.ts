import {join} from 'node:path'
import type {PluggableList, Plugin} from 'unified'
import type {Message} from '../report/message.ts'
import type {Config} from './config.ts'

/** Unified plugins, ready for use. */
export interface Plugins {
  readonly remarkPlugins: PluggableList
  readonly rehypePlugins: PluggableList
}

/** Loads the plugins that the configuration names as packages or files of the site, or takes those given as functions. */
export async function loadPlugins({
  folders,
  markdown
}: Config): Promise<{readonly value: Plugins; readonly messages: readonly Message[]}> {
  const messages: Message[] = []
  const load = async (given: readonly unknown[]): Promise<PluggableList> => {
    const list: PluggableList = []
    for (const entry of given) {
      const [named, ...options] = Array.isArray(entry) ? entry : [entry]
      const plugin: unknown =
        typeof named === 'string' ? await importPlugin(folders.root, named).catch(() => null) : named
      if (isPlugin(plugin)) list.push([plugin, ...options])
      else messages.push(unknownPlugin(String(named)))
    }
    return list
  }
  return {
    value: {
      remarkPlugins: await load(markdown.remarkPlugins),
      rehypePlugins: await load(markdown.rehypePlugins)
    },
    messages
  }
}

/** Names are looked up from the site, whose packages they are. */
async function importPlugin(root: string, name: string): Promise<unknown> {
  const {createJiti} = await import('jiti')
  return createJiti(join(root, 'dragoman.config.js')).import(name, {default: true})
}

function isPlugin(value: unknown): value is Plugin<unknown[]> {
  return typeof value === 'function'
}

function unknownPlugin(name: string): Message {
  return {
    path: 'dragoman.config',
    place: null,
    severity: 'error',
    rule: 'config/plugin',
    reason: `Cannot load the Markdown plugin \`${name}\``,
    hint: `Install it beside the configuration, as with \`npm install ${name}\``
  }
}
