import {setFlagsFromString} from 'node:v8'

/** Has the heap grow by a seventh at a time and not by up to four times: a quarter less memory for hardly more work. */
export function spareMemory(): void {
  setFlagsFromString('--heap-growing-percent=15')
}
