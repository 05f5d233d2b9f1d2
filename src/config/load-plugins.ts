import type {PluggableList, Plugin} from 'unified'
import type {Message} from '../report/message.ts'
import type {Config} from './config.ts'
import {importModule} from './import-module.ts'

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
        typeof named === 'string' ? await importModule(named, folders.root).catch(failure) : named
      if (isPlugin(plugin)) list.push([plugin, ...options])
      else messages.push(unknownPlugin(String(named), plugin))
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

function failure(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

function isPlugin(value: unknown): value is Plugin<unknown[]> {
  return typeof value === 'function'
}

function unknownPlugin(name: string, found: unknown): Message {
  const isPath = /^[./]/.test(name)
  const [why = ''] = found instanceof Error ? found.message.split('\n') : ['it exports no function']
  return {
    path: 'dragoman.config',
    place: null,
    severity: 'error',
    rule: 'config/plugin',
    reason: `Cannot load the Markdown plugin \`${name}\`: ${why}`,
    hint: isPath
      ? 'A path is looked up from the folder of the site; the file exports the plugin as `default`'
      : `Install it beside the configuration, as with \`npm install ${name}\``
  }
}
