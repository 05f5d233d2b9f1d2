import {z} from 'zod'
import type {Message} from './message.ts'
import {nearest} from './nearest.ts'
import type {YamlText} from './read-yaml.ts'

/** What a check of data against a schema gives: the value, or null with the messages that say why. */
export interface Checked<Value> {
  readonly value: Value | null
  readonly messages: readonly Message[]
}

type Issue = z.core.$ZodIssue

/** Checks YAML data against a schema; each issue becomes a message of the rule `<prefix>/<field>`, at its place. */
export function checkSchema<Schema extends z.ZodType>(
  yaml: YamlText,
  schema: Schema,
  prefix: string
): Checked<z.output<Schema>> {
  const result = schema.safeParse(yaml.data, {reportInput: true})
  if (result.success) return {value: result.data, messages: []}
  const issues = result.error.issues.flatMap((issue) => narrowed(issue))
  return {value: null, messages: issues.flatMap((issue) => toMessages(yaml, issue, {schema, prefix}))}
}

/** A union's own issue says little: the branch that got furthest says what the author meant. */
function narrowed(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  if (issue.discriminator !== undefined) return [unknownChoice(issue)]
  const branch = issue.errors.find((issues) => issues.every((inner) => inner.path.length > 0))
  if (!branch) return [issue]
  return branch.flatMap((inner) => narrowed({...inner, path: [...issue.path, ...inner.path]}))
}

/** A record whose kind isn't known: the field that says the kind is what is wrong. */
function unknownChoice(issue: Extract<Issue, {code: 'invalid_union'}>): Issue {
  const {path, message, input, discriminator = ''} = issue
  const values = 'options' in issue ? [...(issue.options ?? [])] : []
  const given: unknown =
    typeof input === 'object' && input !== null
      ? Object.entries(input).find(([key]) => key === discriminator)?.[1]
      : input
  return {code: 'invalid_value', values, path, message, input: given}
}

interface Context {
  readonly schema: z.ZodType
  readonly prefix: string
}

function toMessages(yaml: YamlText, issue: Issue, {schema, prefix}: Context): readonly Message[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path)
    return issue.keys.map((key) => unknownKey(yaml, [...issue.path, key], {known, prefix}))
  }
  const missing = issue.input === undefined
  return [
    {
      path: yaml.path,
      place: yaml.placeOf(issue.path),
      severity: 'error',
      rule: ruleName(prefix, issue.path),
      reason: missing ? `Expected \`${issue.path.join('.')}\`, found nothing` : reasonOf(issue),
      hint: hintOf(issue)
    }
  ]
}

function unknownKey(
  yaml: YamlText,
  path: readonly PropertyKey[],
  {known, prefix}: {readonly known: readonly string[]; readonly prefix: string}
): Message {
  const candidate = nearest(String(path.at(-1)), known)
  return {
    path: yaml.path,
    place: yaml.placeOfKey(path),
    severity: 'error',
    rule: `${prefix}/unknown-key`,
    reason: `Unexpected \`${path.join('.')}\`, expected a known key`,
    hint: candidate
      ? `Did you mean \`${candidate}\`?`
      : known.length > 0
        ? `Known keys: ${known.join(', ')}`
        : ''
  }
}

/** The keys that a record of the schema may have at a path. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return keysAt(schema.unwrap(), path)
  }
  if (schema instanceof z.ZodPipe) return keysAt(schema.in, path)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option: unknown) => keysAt(option, path))
  const [key, ...rest] = path
  if (schema instanceof z.ZodObject)
    return key === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[String(key)], rest)
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest)
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType, rest)
  return []
}

function ruleName(prefix: string, path: readonly PropertyKey[]): string {
  const names = path.filter((key) => typeof key === 'string').map((key) => kebab(key))
  return [prefix, names.slice(0, 2).join('-') || 'record'].join('/')
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/[^a-z0-9-]/g, '')
}

function reasonOf(issue: Issue): string {
  if (issue.code === 'invalid_type')
    return `Unexpected ${describe(issue.input)}, expected ${typeNames[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value')
    return `Unexpected ${describe(issue.input)}, expected ${issue.values.map((value) => `\`${String(value)}\``).join(' or ')}`
  if (issue.code === 'invalid_union')
    return `Unexpected ${describe(issue.input)}, expected ${unionNames(issue)}`
  if (issue.code === 'too_small')
    return `Unexpected ${describe(issue.input)}, expected at least ${String(issue.minimum)}`
  if (issue.code === 'too_big')
    return `Unexpected ${describe(issue.input)}, expected at most ${String(issue.maximum)}`
  return `Unexpected ${describe(issue.input)}, expected ${issue.message}`
}

function unionNames(issue: Extract<Issue, {code: 'invalid_union'}>): string {
  const names = issue.errors.flatMap((issues) =>
    issues.flatMap((inner) => {
      if (inner.code === 'invalid_value') return inner.values.map((value) => `\`${String(value)}\``)
      return 'expected' in inner ? [typeNames[String(inner.expected)] ?? String(inner.expected)] : []
    })
  )
  return [...new Set(names)].join(' or ')
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a record',
  record: 'a record'
}

function hintOf(issue: Issue): string {
  const isBareScalar = typeof issue.input === 'number' || typeof issue.input === 'boolean'
  return 'expected' in issue && issue.expected === 'string' && isBareScalar
    ? `Put it in quotes: \`"${String(issue.input)}"\``
    : ''
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'record'
  const text = String(value)
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``
}
