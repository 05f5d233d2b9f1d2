/** Markdown of every construct, one example a line but where it takes several. */
const inline = String.raw`
*a* _b_ **c** __d__ ***e*** ___f___
**a *b* c** *a **b** c* **a**b a**b**c a*b*c a_b_c
* a* *a * ** a** _ a_ __a __
*a **b* c** **a *b** c* *a*b* **a**b** ****a**** *****a*****
*(*a*)* _(_a_)_ *"a"* "*a*" a*"b"* *a.*b *a*.
foo__bar__ __foo, __bar__, baz__ foo-_(bar)_ _foo_bar _пристаням_стремятся
*foo**bar**baz* foo***bar***baz foo******bar*********baz *foo**bar*
**重要。**下一句 这是**「强调」**的 一**（括号）**二 **“引号”**之后 **注意：**在
*强调。*之后 ***全部。***之后 これは**「太字」**です 이것은 **(강조)**입니다 中_文_字 中__文__字
**注**: 在 *a*，b 「*a*」 **中文**a a**中文**，b **a，**b **a，** b **，a** a**，b**
*强*的 (*强*的 (*强*a **书**“的 “**书**” ”**书**“ 他说**“好”**。她说**“不”**。
😀**a**😀 **😀**a a**😀**b 𠮷**「a」**𠮷 **𠮷。**a ≥**a**≥ **≥**a é**«a»**é
~~a~~ a~~b~~c ~~a ~~ ~a~ ~~~a~~~ ~/.a and ~/.b ~~删除。~~在 在~~「删除」~~后 1~2 3~4 ~~**a**~~ **~~a~~**
\*a\* \_b\_ \~\~c\~\~ \[d\] \\*e* \#f \a \中 \*\*g** \**h* \
**a_**b _**a**_ **_a_** *__a__* a*_b_*c a_*b*_c **a_b**c **- >** b
\`\`a\`\` \`\` b \` c \`\` \`a\`\` \`**b**\` *\`a*\`
&amp; &copy; &#35; &#X22; &nbsp; &xyz; &#0; &#1234567890; &;
[a](b) [a](b "c") [a](b 'c') [a](b (c)) [a](<b c>) [a]() [a](<>) [a](b\)c) [a](b(c)d) [a](b c) [a] (b)
[a *b*](c) *[a](b)* [*a*](b)* [a](b*c)* ![a](b) ![a *b* c](d "e") [![a](b)](c) ![[a](b)](c) [a](b)[c](d)
[a [b](c) d](e) [a](b [c](d) [a]([b](c) ]a[ [a [a](b] ![a ![a](b
[中文](文/档 "题") [a](%E4%B8%AD) [a](中文.md#小节) ![图，像](图.png) [**注意：**在](b)
<http://a.example/b?c=d&e> <mailto:a@b.example> <a@b.example> <a+b:c> <http://a b> < http://a> <m:abc>
https://a.example/b?c=d&e https://a.example. https://a.example/(b) (https://a.example/b) https://a.example/b).
www.a.example www.a.example/b. a@b.example a.b-c_d@e.example mailto:a@b.example xmpp:a@b.example/c
https://a.example。后 https://a.example/b，后 见https://a.example/b）后 “https://a.example” **https://a.example** https://a.example/中文
www.a.example，好 https://a.example/b.，后 https://a.example/a_b_c，后 [https://a.example](https://a.example)，后 <https://a.example>，后
https://a.example/b**c** *https://a.example* https://a.example/~b/ https://a.example/b~ ~/a https://a.example ~/b
<b>a</b> <b c="d" e='f' g=h i> <br/> </b> <!-- a --> <!-- a -- b --> <?a?> <!A b> <![CDATA[a]]> <b *a*> <33> <__>
<b>**注意：**在</b> <ruby>漢<rt>kan</rt></ruby>字 **<b>「a」</b>**字
a[^a] b[^a]c [^b] ![^a] [^a](b) \[^a] [^ a]
[a] [a][] [b][a] ![a] ![a][] ![b][a] [a][c] [A] [ a ] [a]\: [c]: [文] [*强调*]
`
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.replaceAll('\\`', '`'))

const blocks = [
  '# a',
  '## a ##',
  '###### a #',
  '####### a',
  '#a',
  '#',
  'a\n=',
  'a\n---',
  'a\nb\n===',
  '***',
  ' * * *',
  '_ _ _',
  '--',
  'a\nb',
  'a  \nb',
  'a\\\nb',
  ' a\n  b\n   c',
  '中文\n中文，\na\n中文',
  '    a\n    b',
  '    a\n\n\n     b',
  '\ta\n\tb',
  '```\na\n```',
  '```js meta\na\n\n b\n```',
  '~~~\na\n```\n~~~',
  '````\na\n```\n````',
  '```\n**注意：**在 ~a~\n```',
  '```',
  '- a\n- b',
  '- a\n\n- b',
  '* a\n+ b',
  '1. a\n2. b',
  '3) a\n4) b',
  '- a\n  - b\n    - c',
  '- a\n\n  b\n\n      c',
  '- a\n  b\nc',
  '1. a\n   ```\n   b\n   ```\n2. c',
  '- a\n  > b',
  '- [ ] a\n- [x] b',
  '- [x] *a*',
  '-a',
  '- # a',
  '10000000000. a',
  '> a\n> b',
  '> a\nb',
  '> # a\n>\n> b',
  '>a\n>b',
  '> > a\n> b',
  '> - a\n> - b',
  '> **注意：**在\n> 这里',
  '> ```\n> a\n> ```',
  '| a | b |\n|---|:-:|\n| c | d |',
  'a | b\n-|-\nc | d',
  '| a |\n|--:|\n| b | c |\n| |',
  '| `a\\|b` | \\| |\n|-|-|\n| **注意：**在 | *c*|',
  '|a|\n|-|\nb\n\nc',
  'a\n| b |\n|-|',
  '<div>\n\n**a**\n\n</div>',
  '<div>*a*\n*b*',
  '<!-- a\n\nb -->\n\nc',
  '<b>\na',
  '<script>\n\na</script>\nb',
  '[a]: b\n\n[a]',
  '[a]: b "c"\n[d]: <e f>\n\n[a] [d]',
  '[a]:\n  b\n  "c"\n\n[a]',
  '[a]: b\na',
  '[中文]: 文 "题"\n\n[中文]',
  'a[^b]\n\n[^b]: c',
  'a[^b] [^c]\n\n[^b]: c\n[^c]: **注意：**在',
  'a[^b]\n\n[^b]: c\n\n    d',
  'a[^b]\n\n[^b]:\n    c',
  '- a\n\n> b\n\n```\nc\n```\n\n# d'
]

const definitions = '\n\n[a]: /u "t"\n\n[文]: /v\n\n[*强调*]: /w\n\n[^a]: A note\n'
const prefixed = (first: string, rest: string) => (block: string) =>
  first + block.replaceAll('\n', `\n${rest}`)

/** Examples in a row of places: alone, in a list, in a quote, in a heading or a table. */
export const examples: readonly string[] = [
  ...inline.flatMap((line) => [
    line,
    ...line.split(' ').map((word) => word + definitions),
    line + definitions,
    `# ${line}`,
    `> ${line}\n> ${line}${definitions}`,
    `- ${line}\n\n  ${line}`,
    `| ${line} |\n|-|\n| ${line} |${definitions}`
  ]),
  ...blocks,
  ...blocks.map(prefixed('> ', '> ')),
  ...blocks.map(prefixed('- ', '  ')),
  ...blocks.map(prefixed('1. a\n\n   ', '   ')),
  ...blocks.map((block) => `a\n\n${block}\n\nb`),
  ...blocks.map((block) => `a\n${block}\nb`)
]
