import type {Config} from '../config/config.ts'
import {loadPlugins} from '../config/load-plugins.ts'
import {noteLabelsOf} from '../markdown/note-labels-of.ts'
import type {MarkdownProcessor, MarkdownSettings} from '../markdown/processor.ts'
import {markdownProcessor} from '../markdown/processor.ts'

/** Gives the Markdown pipeline that a configuration asks for; its plugins are loaded. */
export async function openProcessor(
  config: Config,
  {notesRemoteImages}: Pick<MarkdownSettings, 'notesRemoteImages'>
): Promise<MarkdownProcessor> {
  const {value: plugins} = await loadPlugins(config)
  return markdownProcessor({
    highlight: config.markdown.highlight,
    siteHost: new URL(config.origin).host,
    parser: config.markdown.parser,
    noteLabels: noteLabelsOf(config.notes.patterns),
    notesRemoteImages,
    ...plugins
  })
}
