import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import type {ImageSourceView} from './view.ts'

/** Gives the sources of a `<picture>` for the image in a file; none for one of which nothing was made. */
export function imageSources(context: PageContext, path: string): readonly ImageSourceView[] {
  return (context.pictures.get(path)?.sources ?? []).map(({type, files}) => ({
    type,
    srcset: files.map(({address, width}) => `${hrefIn(context, address)} ${width}w`).join(', ')
  }))
}
