import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * The ways in which a benchmark edits an article; each gives the words that its page has to show.
 *
 * @type {Readonly<Record<'body' | 'title', (file: {folder: string, path: string, title: string}, word: string) => string>>}
 */
export const editArticle = {
  body(file, word) {
    change(file, (text) => `${text}\nOne more paragraph: ${word}.\n`)
    return word
  },
  title(file, word) {
    change(file, (text) => text.replace(/^title: .*$/m, `title: ${JSON.stringify(`${file.title} ${word}`)}`))
    return word
  }
}

function change({folder, path}, edit) {
  const file = join(folder, path)
  const text = readFileSync(file, 'utf8')
  const edited = edit(text)
  if (edited === text) throw new Error(`Cannot edit ${file}`)
  writeFileSync(file, edited)
}
