import {mkdir, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {svgFault} from '../../src/content/svg-fault.ts'
import {article, site} from '../helper/site.ts'

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`

test.each([
  ['a script', svg('<script>alert(1)</script>'), 'a script'],
  [
    'a script with a prefix',
    svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'),
    'a script'
  ],
  ['a script in a comment that is none', svg('<!-- --><script/>'), 'a script'],
  ['a handler', svg('', 'onload="alert(1)"'), 'an event handler'],
  ['a handler on a new line', svg('', '\nonload\n=\n"alert(1)"'), 'an event handler'],
  ['a handler after a quote', svg('<rect width="1"onclick="alert(1)"/>'), 'an event handler'],
  ['a link that runs', svg('<a xlink:href="javascript:alert(1)"><text>x</text></a>'), 'an address that runs'],
  ['a link by numbers', svg('<a href="&#106;&#x61;vascript&#58;alert(1)"/>'), 'an address that runs'],
  ['a link with a line break', svg('<a href="java\nscript:alert(1)"/>'), 'an address that runs'],
  ['a link to data', svg('<a href="data:text/html,x"/>'), 'an address that runs'],
  [
    'an image of data that is SVG',
    svg('<image href="data:image/svg+xml;base64,AAAA"/>'),
    'an address that runs'
  ],
  ['an animated address', svg('<a><set attributeName="xlink:href" to="x"/></a>'), 'an animated address'],
  ['foreign HTML', svg('<foreignObject><body/></foreignObject>'), 'HTML'],
  ['HTML by its namespace', svg('<x:p xmlns:x="http://www.w3.org/1999/xhtml"/>'), 'HTML'],
  ['an entity', '<!DOCTYPE svg [<!ENTITY x "y">]><svg>&x;</svg>', 'declarations of its own'],
  ['a style sheet', `<?xml-stylesheet href="x.xsl" type="text/xsl"?>${svg('')}`, 'a style sheet'],
  ['another encoding', '<?xml version="1.0" encoding="ISO-2022-JP"?><svg/>', 'an encoding other than UTF-8'],
  ['UTF-16', Buffer.from('\uFEFF<svg onload="x"/>', 'utf16le'), 'an encoding other than UTF-8'],
  [
    'nothing of the kind',
    svg(
      '<defs><style>a{fill:red}</style></defs><a href="https://a.example"><text>onions = good</text></a><use href="#a"/><image href="data:image/png;base64,AAAA"/>'
    ),
    ''
  ],
  [
    'the document type of editors',
    `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('<sodipodi:namedview/>')}`,
    ''
  ]
])('an SVG with %s', (_, image, expected) => {
  expect(svgFault(Buffer.from(image))).toBe(expected)
})

const active = [
  'a.html',
  'b.HTM',
  'c.xhtml',
  'd.js',
  'e.mjs',
  'f.xml',
  'g.svgz',
  'h.php',
  'i.shtml',
  'web.config',
  'sub/j.wasm'
]

test('files that may run are left out, unless the configuration names them', async () => {
  const story = await site({
    'content/a.md': article(),
    'content/chart.svg': svg('<script>alert(1)</script>'),
    'content/fine.svg': svg('<rect/>'),
    'content/fine.txt': '<script>alert(1)</script>',
    ...Object.fromEntries(active.map((name) => [`content/${name}`, 'x']))
  })
  const built = await story.build()
  const hint = '(Name it in `activeFiles` in the configuration if it may do on the site what it likes)'
  const kindOf = (name: string): string =>
    name === 'chart.svg' ? 'image with a script' : 'file that may run'
  expect(built.report).toEqual(
    [...active, 'chart.svg']
      .toSorted()
      .map(
        (name) =>
          `warning content/${name} content/active Unexpected ${kindOf(name)}, which is left out ${hint}`
      )
  )
  const files = await built.files()
  expect(files.filter((file) => [...active, 'chart.svg', 'fine.svg', 'fine.txt'].includes(file))).toEqual([
    'fine.svg',
    'fine.txt'
  ])
  await story.change({'dragoman.config.json': JSON.stringify({activeFiles: [...active, 'chart.svg']})})
  const trusted = await story.build()
  expect(trusted.report).toEqual([])
  expect(await trusted.text('chart.svg')).toContain('<script>')
})

test('no script can be put in the place of one of ours', async () => {
  const story = await site({'content/a.md': article(), 'content/pagefind/pagefind.js': 'alert(1)'})
  const built = await story.build()
  expect(built.report).toHaveLength(1)
  expect(await built.files()).not.toContain('pagefind/pagefind.js')
})

test.each([
  ['content/CON.png', 'content/name'],
  ['content/nul/a.png', 'content/name'],
  ['content/com1.txt', 'content/name'],
  ['content/a .png/b.png', 'content/name'],
  ['content/end.', 'content/name'],
  ['content/a\u202Egnp.png', 'content/name'],
  ['content/a\u200Bb.png', 'content/name'],
  ['content/a"b.png', 'content/name'],
  ['content/a\nb.png', 'content/name'],
  ['content/a\\..\\b.png', 'content/name'],
  ['content/%2e%2e.png', 'content/name']
])('the name %j is refused, as not every system can have it', async (path, rule) => {
  const story = await site({'content/a.md': article(), [path]: 'x'})
  const built = await story.build()
  const found = path.includes(' .png/') ? [] : [`${path} ${rule}`]
  expect(built.messages.map((message) => `${message.path} ${message.rule}`)).toEqual(found)
})

test.each(['con', 'AUX', 'nul', 'com1', 'lpt9.x', 'prn'])(
  'a tag and an article called %s get addresses that any system can have',
  async (name) => {
    const built = await (await site({[`content/${name}.md`]: article({tags: [name]})})).build()
    expect(built.isPublished).toBe(true)
    const names = (await built.files()).flatMap((file) => file.split('/'))
    expect(names.filter((part) => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part))).toEqual([])
  }
)

test('names longer than a file can have are cut, and stay apart', async () => {
  const long = 'слово-'.repeat(60)
  const built = await (
    await site({
      'content/a.md': article({tags: [`${long}a`, `${long}b`, '漢'.repeat(300), '😀𝒜'.repeat(200)]})
    })
  ).build()
  expect(built.report).toEqual([])
  const parts = (await built.files()).flatMap((file) => file.split('/'))
  expect(Math.max(...parts.map((part) => Buffer.byteLength(part)))).toBeLessThan(256)
  expect((await built.files()).filter((file) => /^tags\/слово.*index\.html$/.test(file))).toHaveLength(2)
})

test('an alias or slug that a server would take for its settings is refused', async () => {
  const built = await (
    await site({
      'content/a.md': article({aliases: ['/.htaccess']}),
      'content/b.md': article({slug: '.htaccess'}),
      'content/c.md': article({aliases: ['/.well-known/x/']})
    })
  ).build({keepGoing: true})
  expect(built.messages.map(({path, rule}) => `${path} ${rule}`)).toEqual([
    'content/a.md matter/aliases',
    'content/b.md matter/slug',
    'content/c.md matter/aliases'
  ])
})

test('an alias below a file, or over one, is told of', async () => {
  const story = await site({
    'content/a.md': article({aliases: ['/feed.xml/x/']}),
    'content/b.md': article({title: 'B', aliases: ['/_headers/']}),
    'dragoman.config.json': JSON.stringify({host: 'netlify', baseUrl: 'https://site.example/'})
  })
  const built = await story.build({keepGoing: true})
  expect(built.messages.map(({path, rule}) => `${path} ${rule}`)).toEqual([
    'content/a.md address/taken',
    'content/b.md address/taken'
  ])
  expect(built.isPublished).toBe(true)
})

test('nothing is read through a link of the data folder that leads out of the site', async () => {
  const outside = await site({'people.yaml': 'mira: {name: Secret Name}\n'})
  const story = await site({'content/a.md': article({translator: 'mira'})})
  await mkdir(join(story.root, 'data'))
  await symlink(join(outside.root, 'people.yaml'), join(story.root, 'data/people.yaml'))
  const built = await story.build()
  expect(built.report).toEqual([
    'error data/people.yaml data/link Unexpected link out of the folder (Put the file itself into the folder)'
  ])
})
