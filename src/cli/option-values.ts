import {InvalidArgumentError} from 'commander'
import {isAbsoluteUrl} from '../config/is-absolute-url.ts'

/** Gives an absolute address as it was written; throws what tells of another value as wrong use. */
export function readAddress(value: string): string {
  if (isAbsoluteUrl(value)) return value
  throw new InvalidArgumentError('Expected an absolute address such as `https://example.org/blog/`.')
}

/** Gives a whole number from 1 on; throws what tells of another value as wrong use. */
export function readCount(value: string): number {
  const count = Number(value)
  if (Number.isInteger(count) && count > 0) return count
  throw new InvalidArgumentError('Expected a whole number from 1 on.')
}
