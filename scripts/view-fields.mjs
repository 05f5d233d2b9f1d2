// What templates can see, read from the types in src/pages/view.ts: as data for the checker, as words for theme authors.
// Run by itself, it writes templates/README.md.
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {readmeIntroduction} from './view-introduction.mjs'

const source = fileURLToPath(new URL('../src/pages/view.ts', import.meta.url))
const readme = fileURLToPath(new URL('../templates/README.md', import.meta.url))

/** Reads `src/pages/view.ts` and gives what templates can see, as data for `lib/view-fields.json`. */
export function viewFields() {
  const program = ts.createProgram([source], {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    types: [],
    lib: ['lib.es2023.d.ts']
  })
  const checker = program.getTypeChecker()
  const views = {}
  const pages = Object.fromEntries(
    propertiesOf(exported(program, 'Views'), checker).map(({name, type}) => [
      name,
      describeType(type, {checker, views, where: name}).name
    ])
  )
  return {pages, views}
}

function exported(program, name) {
  const checker = program.getTypeChecker()
  const module = checker.getSymbolAtLocation(program.getSourceFile(source))
  const symbol = checker.getExportsOfModule(module).find((candidate) => candidate.name === name)
  if (!symbol) throw new Error(`Expected ${source} to export ${name}`)
  return checker.getDeclaredTypeOfSymbol(symbol)
}

function propertiesOf(type, checker) {
  return checker.getPropertiesOfType(type).map((symbol) => ({
    name: symbol.name,
    description: words(symbol, checker),
    type: checker.getTypeOfSymbol(symbol)
  }))
}

function words(symbol, checker) {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim()
}

function describeType(type, context) {
  const {checker} = context
  const parts = (type.isUnion() ? type.types : [type]).filter(
    (part) => !has(part, ts.TypeFlags.Null | ts.TypeFlags.Undefined)
  )
  if (type.isUnion() && parts.length < type.types.length)
    return {kind: 'nullable', of: describeParts(parts, context)}
  if (checker.isArrayType(type))
    return {kind: 'list', of: describeType(checker.getTypeArguments(type)[0], context)}
  return describeParts(parts, context)
}

function describeParts(parts, context) {
  if (parts.every((part) => part.isStringLiteral()))
    return {kind: 'text', values: parts.map((part) => part.value)}
  if (parts.every((part) => has(part, ts.TypeFlags.BooleanLike))) return {kind: 'boolean'}
  if (parts.every((part) => has(part, ts.TypeFlags.NumberLike))) return {kind: 'number'}
  if (parts.every(isText)) return {kind: 'text', values: []}
  if (parts.length === 1) return describeOne(parts[0], context)
  throw new Error(`Cannot describe the union at ${context.where} to templates`)
}

function isText(type) {
  return has(type, ts.TypeFlags.StringLike) || (type.isIntersection() && type.types.some(isText))
}

function describeOne(type, context) {
  const {checker, where} = context
  if (has(type, ts.TypeFlags.Unknown)) return {kind: 'unknown'}
  if (checker.isArrayType(type))
    return {kind: 'list', of: describeType(checker.getTypeArguments(type)[0], context)}
  const values = checker.getIndexInfoOfType(type, ts.IndexKind.String)
  if (values) return {kind: 'record', of: describeType(values.type, context)}
  const symbol = type.getSymbol()
  if (symbol && symbol.flags & ts.SymbolFlags.Interface) return describeView(type, symbol, context)
  throw new Error(`Cannot describe the type ${checker.typeToString(type)} of ${where} to templates`)
}

function describeView(type, symbol, {checker, views}) {
  const {name} = symbol
  if (!(name in views)) {
    views[name] = {description: words(symbol, checker), fields: {}}
    for (const property of propertiesOf(type, checker)) {
      const where = `${name}.${property.name}`
      const {description} = property
      views[name].fields[property.name] = {
        type: describeType(property.type, {checker, views, where}),
        description
      }
    }
  }
  return {kind: 'view', name}
}

function has(type, flags) {
  return (type.flags & flags) !== 0
}

/** Gives the text of `templates/README.md`. */
export function viewsReadme(fields) {
  const pages = Object.entries(fields.pages)
  const pageNames = new Set(Object.values(fields.pages))
  const others = Object.keys(fields.views)
    .filter((name) => !pageNames.has(name))
    .toSorted()
  return (
    [
      readmeIntroduction,
      '## Templates and their views',
      table(
        ['template', 'view', 'shows'],
        pages.map(([name, view]) => [`\`${name}.html\``, link(view), pageDescription(fields.views[view])])
      ),
      '`layout.html` sees the view of the page that it frames, and `it.body`: what the page printed. A part sees what its page sees, and what\n`include()` hands it.',
      '## Views of pages',
      ...pages.map(([, name]) => section(name, fields)),
      '## Views inside them',
      ...others.map((name) => section(name, fields))
    ].join('\n\n') + '\n'
  )
}

function pageDescription({description}) {
  return description.replace(/^`[^`]*`: /, '')
}

function section(name, {views}) {
  const rows = Object.entries(views[name].fields).map(([field, {type, description}]) => [
    `\`${field}\``,
    typeWords(type),
    description || views[innermost(type).name]?.description || ''
  ])
  return [`### ${name}`, views[name].description, table(['field', 'type', 'meaning'], rows)]
    .filter(Boolean)
    .join('\n\n')
}

function innermost(type) {
  return 'of' in type ? innermost(type.of) : type
}

function link(name) {
  return `[${name}](#${name.toLowerCase()})`
}

function typeWords(type) {
  if (type.kind === 'view') return link(type.name)
  if (type.kind === 'text')
    return type.values.length > 0 ? type.values.map((value) => `\`'${value}'\``).join(' or ') : 'text'
  if (type.kind === 'list') return `list of ${typeWords(type.of)}`
  if (type.kind === 'record') return `record of ${typeWords(type.of)}`
  if (type.kind === 'nullable') return `${typeWords(type.of)} or \`null\``
  return {number: 'number', boolean: '`true` or `false`', unknown: 'anything'}[type.kind]
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(readme, viewsReadme(viewFields()))
