import {x} from 'xastscript'
import {xmlText} from './xml-text.ts'

type Tree = ReturnType<typeof x>

/** Gives an element that holds a text. */
export function textElement(name: string, text: string): Tree {
  return x(name, xmlText(text))
}

/** Gives an element that holds a text, or none where the text is not known. */
export function optionalElement(name: string, text: string): readonly Tree[] {
  return text === '' ? [] : [textElement(name, text)]
}
