import type {TemplateTag} from './template-tags.ts'

/**
 * Gives the JavaScript of a template, every piece at the offset where it stands in the template. Text between tags and
 * the edges of tags become `;`, for Eta puts a statement in the same places.
 */
export function templateCode(template: string, tags: readonly TemplateTag[]): string {
  const pieces: string[] = []
  let end = 0
  for (const tag of tags) {
    pieces.push(
      blank(tag.start - end),
      opening(tag),
      template.slice(tag.codeStart, tag.codeEnd),
      closing(tag)
    )
    end = tag.end
  }
  return pieces.join('') + blank(template.length - end)
}

function blank(length: number): string {
  return length === 0 ? '' : ';'.padEnd(length)
}

function opening({kind, start, codeStart}: TemplateTag): string {
  return kind === 'run' ? blank(codeStart - start) : `${blank(codeStart - start - 1)}(`
}

/** A line end closes a remark with `//`, as it does in what Eta makes of the tag. */
function closing({kind, codeEnd, end}: TemplateTag): string {
  return (kind === 'run' ? '\n' : ')\n').padEnd(end - codeEnd)
}
