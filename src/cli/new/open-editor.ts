import {spawn} from 'node:child_process'
import type {Terminal} from '../terminal.ts'

/** Gives the command that opens the person's editor; empty when none is set. */
export function editorOf(env: Terminal['env']): string {
  return env['VISUAL'] || env['EDITOR'] || ''
}

/** Opens a file in an editor and waits for it; gives what went wrong, or an empty text. The command may have options, as with git. */
export function openEditor(editor: string, file: string, {env, cwd}: Terminal): Promise<string> {
  const [command, ...args] =
    process.platform === 'win32' ? [`${editor} "${file}"`] : ['sh', '-c', `${editor} "$@"`, editor, file]
  return new Promise((done) => {
    const child = spawn(command ?? editor, args, {
      cwd,
      env: {...env},
      stdio: 'inherit',
      shell: process.platform === 'win32'
    })
    child.on('error', (error) => done(error.message))
    child.on('close', (code) => done(code === 0 ? '' : `\`${editor}\` ended with ${code}`))
  })
}
