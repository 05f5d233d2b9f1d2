import type {RunSizes} from './length-model.ts'

/**
 * Gives what speaks against each run of blocks for beginning with a short one, by length of run (one less) and first block: a line
 * that a translator works into another block, a link, say, or a caption, mostly stands below it.
 */
export function shortBeginnings({logs}: Pick<RunSizes, 'logs'>): readonly Float64Array[] {
  const alone = logs[0] ?? new Float64Array()
  return logs.map((runs) => runs.map((log, first) => ((alone[first] ?? 0) - log < shortShare ? cost : 0)))
}

const shortShare = Math.log(1 / 4)

const cost = -0.85
