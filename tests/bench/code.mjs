/** Few enough that a text repeats some, as code does. */
const names = [...'abcdefghijkmnpqrstuvwxyz'].map(
  (letter, index) => `${letter}${['ord', 'ell', 'atch', 'ift', 'une', 'ark'][index % 6]}`
)

const samples = {bash, python, js}

/**
 * Writes a block of code in one of three languages, fenced.
 *
 * @param {import('./random.mjs').Random} random
 * @returns {string}
 */
export function codeBlock(random) {
  const language = random.pick(/** @type {const} */ (['bash', 'bash', 'python', 'js']))
  const lines = samples[language](random)
  return `\`\`\`${random.chance(0.7) ? language : ''}\n${lines.join('\n')}\n\`\`\``
}

function bash(random) {
  const commands = [
    (name, other) => `sudo ${name}ctl enable --now ${other}.service`,
    (name, other) => `$ ${name} --list /etc/${other}.conf | sort -u | head -n ${random.integer(2, 40)}`,
    (name, other) => `export ${name.toUpperCase()}_HOME="$HOME/.${other}"`,
    (name, other) => `for file in *.${name}; do mv "$file" "\${file%.${name}}.${other}"; done`,
    (name, other) => `# ${name} needs ${other} ${random.integer(1, 9)}.${random.integer(0, 20)}`,
    (name, other) => `curl -fsSL https://${other}.example/${name}.tar.gz | tar xz -C /opt`,
    (name) => `-rw-r--r-- 1 ${name} users ${random.integer(100, 99_999)} Mar  3 10:24 ${name}.log`
  ]
  return lines(random, commands, random.integer(1, 8))
}

function python(random) {
  const statements = [
    (name, other) => `    ${name} = [int(value) for value in ${other}.split(',') if value]`,
    (name, other) => `    if ${name} is None: raise ValueError(f"no {${other}!r}")`,
    (name, other) => `    with open('/tmp/${name}', encoding='utf-8') as ${other}:`,
    (name, other) => `        print(${other}.read(), ${random.integer(0, 99)} * ${name})`,
    (name, other) => `    # ${name} comes before ${other}`
  ]
  const name = random.pick(names)
  return [
    `def ${name}(${random.pick(names)}, limit=${random.integer(1, 64)}):`,
    ...lines(random, statements, 6)
  ]
}

function js(random) {
  const statements = [
    (name, other) => `  const ${name} = await fetch(\`/api/${other}/\${id}\`)`,
    (name, other) =>
      `  for (const item of ${name}) ${other}.push({...item, size: ${random.integer(0, 512)}})`,
    (name, other) => `  if (!${name}.ok) throw new Error('Cannot read ${other}')`,
    (name, other) => `  return ${name}.filter((value) => value < ${other}.length) // < & >`
  ]
  return [`export async function ${random.pick(names)}(id) {`, ...lines(random, statements, 5), '}']
}

function lines(random, makers, count) {
  return Array.from({length: count}, () => random.pick(makers)(random.pick(names), random.pick(names)))
}
