import {join, sep} from 'node:path'
import {blankExplanation} from './blank-explanation.ts'
import {explainPlaced} from './explain-placed.ts'
import {explainEmpty, explainUnpublished} from './explain-unpublished.ts'
import type {Absence, Explanation} from './explanation.ts'
import {findSubject} from './find-subject.ts'
import type {Scene} from './scene.ts'
import {templateFiles} from './template-files.ts'

/** Explains what a text means on a site. */
export function explainSubject(text: string, cwd: string, scene: Scene): Explanation {
  const subject = findSubject(text, cwd, scene)
  switch (subject.kind) {
    case 'placed':
      return explainPlaced(text, subject.file, scene)
    case 'source':
      return explainSource(text, subject.path, scene)
    case 'empty':
      return explainEmpty(text, subject, scene)
    case 'elsewhere':
      return {...blankExplanation(text), absence: [elsewhere(scene)]}
  }
}

/** Of the pages from one file, its own comes first. */
function explainSource(subject: string, path: string, scene: Scene): Explanation {
  const normal = path.normalize('NFC')
  const own = [...scene.placed.values()].filter(({origin}) => origin.normalize('NFC') === normal)
  const main = own.find(({template}) => template === 'article.html' || template === 'page.html') ?? own[0]
  if (main) return explainPlaced(subject, main, scene)
  return isBelow(path, [scene.config.folders.content], scene) && /\.md$/i.test(path)
    ? explainUnpublished(subject, path, scene)
    : {...blankExplanation(subject), sources: [path], absence: [noContent(path, scene)]}
}

function noContent(path: string, scene: Scene): Absence {
  const {data, templates} = scene.config.folders
  const kind = 'not-content'
  if (isBelow(path, templates, scene)) {
    const pages = [...scene.placed.values()].filter(({template}) =>
      templateFiles(template, scene.theme).includes(path)
    )
    const reason = `It is part of the theme, which makes pages and is none: ${pages.length} show it`
    return {kind, reason, hint: 'Ask about one of those pages'}
  }
  if (isBelow(path, data, scene)) {
    const hint = 'Ask about an article: the keys that it takes are told'
    return {kind, reason: 'It is a data file: names in front matter are looked up in it', hint}
  }
  const hint = 'Only what is in the content folder becomes part of the site'
  return {kind, reason: 'It lies outside the content folder', hint}
}

function isBelow(path: string, folders: readonly string[], {config}: Scene): boolean {
  return folders.some((folder) => join(config.folders.root, path).startsWith(folder + sep))
}

function elsewhere({config: {origin, basePath}}: Scene): Absence {
  const hint = `Addresses of this site begin with ${origin}${basePath}`
  return {kind: 'elsewhere', reason: 'That address is not on this site', hint}
}
