import type {Finish} from './finish.ts'

/** Aligns a cell by class, as the attribute is obsolete. */
export const finishCell: Finish = ({properties}) => {
  const {align, className} = properties
  delete properties.align
  if (typeof align === 'string')
    properties.className = [...(Array.isArray(className) ? className : []), `align-${align}`]
  return undefined
}
