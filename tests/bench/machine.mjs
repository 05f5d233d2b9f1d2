import {cpus, totalmem} from 'node:os'
import process from 'node:process'

/**
 * Tells on what was measured: a figure without its machine says nothing.
 *
 * @returns {{processor: string, cores: number, memory: number, platform: string, node: string}} Memory in GiB.
 */
export function machine() {
  return {
    processor: cpus()[0]?.model.trim() || 'unknown processor',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    node: process.versions.node
  }
}

/**
 * Writes a machine in one line.
 *
 * @param {ReturnType<typeof machine>} machine
 * @returns {string}
 */
export function machineLine({processor, cores, memory, platform, node}) {
  return `${processor}, ${cores} cores, ${memory} GB, ${platform}, Node ${node}`
}
