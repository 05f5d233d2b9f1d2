import {existsSync} from 'node:fs'
import {stagingIn} from './staging-in.ts'
import {isSwitchCutOff} from './switch-folder.ts'

/** Says whether something is left over of a build that was cut off. */
export function isCutOff(out: string): boolean {
  return existsSync(stagingIn(out)) || isSwitchCutOff(out)
}
