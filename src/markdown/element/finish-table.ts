import type {Finish} from './finish.ts'

/** Puts a table into a box in which it can be scrolled, by keyboard too. */
export const finishTable: Finish = (table) => ({
  type: 'element',
  tagName: 'div',
  properties: {className: ['table'], tabIndex: 0},
  children: [table]
})
