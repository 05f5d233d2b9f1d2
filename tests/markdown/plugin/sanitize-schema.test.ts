import fc from 'fast-check'
import type {Element, Root} from 'hast'
import rehypeParse from 'rehype-raw'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {sanitizeSchema} from '../../../src/markdown/plugin/sanitize-schema.ts'
import {filledHtml} from '../rendered.ts'

const own = {
  div: ['tabindex'],
  figure: [],
  figcaption: [],
  img: ['loading', 'decoding'],
  label: [],
  pre: ['tabindex'],
  a: ['rel']
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Gives what a browser would find in HTML that may run, load or post something, or go where it may not. */
function dangers(markup: string): readonly string[] {
  const found: string[] = []
  const tree = unified()
    .use(rehypeParse)
    .runSync({type: 'root', children: [{type: 'raw', value: markup}]})
  if (tree.type === 'root')
    visit(tree satisfies Root, 'element', (element) => void found.push(...dangersOf(element)))
  return found
}

function dangersOf({tagName, properties}: Element): readonly string[] {
  const isKnown = (sanitizeSchema.tagNames ?? []).includes(tagName) || tagName in own
  const names = Object.keys(properties).filter((name) =>
    /^(?:on|style|srcdoc|action|formaction|xlink|background|ping|target)/i.test(name)
  )
  const urls = ['href', 'src', 'cite'].flatMap((name) => String(properties[name] ?? ''))
  const bad = urls.filter(
    (url) => /^[a-z][a-z0-9+.-]*:/i.test(url.replace(/[\0- ]/g, '')) && !/^(?:https?|mailto|tel):/.test(url)
  )
  return [...(isKnown ? [] : [tagName]), ...names, ...bad]
}

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//x.example/a.js></SCRIPT>',
  '<script\n>alert(1)</script\n>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script>',
  '<style>@import "//x.example"</style>',
  '<style><img src=x onerror=alert(1)></style>',
  '<img src=x onerror=alert(1)>',
  '<img src=x OnErRoR = alert(1)>',
  '<img/src=x/onerror=alert(1)>',
  '<img src="x" onerror\n=\nalert(1)>',
  '<img src=javascript:alert(1)>',
  '<img src="data:image/svg+xml;base64,PHN2Zz4=">',
  '<img srcset="javascript:alert(1) 1x">',
  '<img src=x style="background:url(javascript:alert(1))">',
  '<img """><script>alert(1)</script>">',
  '<body onload=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,x"></use></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x></svg>',
  '<svg><foreignObject><iframe src="javascript:alert(1)"></iframe></foreignObject></svg>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe><img src=x onerror=alert(1)></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<applet code=x></applet>',
  '<base href="javascript:alert(1)//">',
  '<link rel=stylesheet href="//x.example/a.css">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<form action="javascript:alert(1)"><input type=submit></form>',
  '<button formaction="javascript:alert(1)">x</button>',
  '<input autofocus onfocus=alert(1)>',
  '<ul><li><input type=image src=x onerror=alert(1)></li></ul>',
  '<select onfocus=alert(1) autofocus><option>x</option></select>',
  '<textarea onfocus=alert(1) autofocus></textarea>',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  '<title><img title="</title><img src=x onerror=alert(1)>"></title>',
  '<xmp><img src=x onerror=alert(1)></xmp>',
  '<plaintext><img src=x onerror=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)></audio>',
  '<video poster="javascript:alert(1)"></video>',
  '<details ontoggle=alert(1) open>x</details>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<dialog open onclose=alert(1)>x</dialog>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="&#x6A;&#x61;vascript:alert(1)">x</a>',
  '<a href="&#0000106avascript:alert(1)">x</a>',
  '<a href="java&Tab;script&colon;alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="\u0001javascript:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="blob:https://x.example/1">x</a>',
  '<a href="file:///etc/passwd">x</a>',
  '<a href="view-source:javascript:alert(1)">x</a>',
  '<a href=x onclick=alert(1)>x</a>',
  '<a href=x ping=//x.example target=_blank>x</a>',
  '<q cite="javascript:alert(1)">x</q>',
  '<table background="javascript:alert(1)"><tr><td>x</td></tr></table>',
  '<div style="width:expression(alert(1))">x</div>',
  '<div onmouseover="alert(1)">x</div>',
  '<x onclick=alert(1)>x</x>',
  '<b <script>alert(1)</script>>x</b>',
  '<!--><script>alert(1)</script>-->',
  '<!--[if IE]><script>alert(1)</script><![endif]-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  '<!DOCTYPE html><html><head><script>alert(1)</script></head>',
  '[x](javascript:alert(1))',
  '[x](JAVASCRIPT:alert(1))',
  '[x](java&#x09;script:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:alert(1))',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,%3Csvg%3E "t")',
  '<javascript:alert(1)>',
  '[x](https://a.example "\\" onmouseover=\\"alert(1)")',
  '![x" onerror="alert(1)](https://a.example/i.png)',
  '```x" onclick="alert(1)\ncode\n```',
  '[^x" onclick="alert(1)]\n\n[^x" onclick="alert(1)]: note',
  '## x <a id="y" onclick="alert(1)">z</a>'
])('nothing runs: %s', (markdown) => {
  expect(dangers(filledHtml(markdown))).toEqual([])
})

test('the check itself finds what is dangerous', () => {
  expect(
    dangers('<script></script><a href="java\tscript:x" onclick=y>z</a><img src="data:x" style="a">')
  ).toEqual(['script', 'onClick', 'java\tscript:x', 'style', 'data:x'])
})

const piece = fc.constantFrom(
  ...[
    '<',
    '>',
    '</',
    '/>',
    '"',
    "'",
    '=',
    ' ',
    '\n',
    '\n\n',
    '`',
    '**',
    '[',
    ']',
    '(',
    ')',
    '![',
    '&#106;',
    '&Tab;',
    '\t',
    ':',
    '//',
    '<!--',
    '-->'
  ].concat(
    [
      'script',
      'style',
      'svg',
      'math',
      'img',
      'a',
      'p',
      'table',
      'td',
      'title',
      'textarea',
      'noscript',
      'iframe',
      'template',
      'select',
      'ruby',
      'li'
    ],
    [
      'onerror',
      'onload',
      'href',
      'src',
      'srcdoc',
      'style',
      'id',
      'javascript',
      'data',
      'alert(1)',
      'x',
      '文',
      '- ',
      '> ',
      '# ',
      '[^1]',
      '[^1]: ',
      '|',
      '---'
    ]
  )
)

test('nothing runs, whatever is written', () => {
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
      expect(dangers(filledHtml(pieces.join('')))).toEqual([])
    }),
    {numRuns: 400}
  )
})
