/** The part of `templates/README.md` that is not made from types. */
export const readmeIntroduction = `# Templates

<!-- Made from src/pages/view.ts by scripts/view-fields.mjs; edit those. -->

This folder is the default theme. A site's own \`templates/\` folder overrides it file by file: a file of the same name takes the place of
ours, every other file stays. Put \`templates/part/card.html\` into your site and only the cards change.

| files | are |
| --- | --- |
| \`NAME.html\` | the template of a kind of page; the list is below |
| \`layout.html\` | the frame around every page |
| \`part/NAME.html\` | pieces that several templates include |
| \`asset/NAME\` | styles, scripts and images; \`it.site.assets['NAME']\` is the address |
| \`messages/LANG.json\` | the words of the interface in one language |

A template is code that runs when the site is built: use themes only from people whom you trust as you trust a program.
\`dragoman check\` and every build check all templates against the tables below, branches that no page takes included.

## Syntax

The templates are [Eta](https://eta.js.org) templates: HTML with JavaScript in \`<% %>\`.

| tag | does |
| --- | --- |
| \`<%= it.page.title %>\` | prints a value, safe for text and for attributes in quotes; printing \`undefined\` or \`null\` is an error |
| \`<%~ it.html(it.article.body) %>\` | prints a value as it is: for HTML alone |
| \`<% if (it.article.image) { %> … <% } %>\` | runs code around text |
| \`<% it.cards.forEach((card) => { %> … <% }) %>\` | repeats text for each item of a list |
| \`<%/* … */%>\` | a remark that nobody gets to see |
| \`<%- … -%>\`, \`<%_ … _%>\` | take away one line break, or all white space, on their side of the tag |
| \`<% layout('layout.html') %>\` | puts what the template prints into the layout, as \`it.body\` |
| \`<%~ include('part/card.html', {card}) %>\` | prints a part; it sees all of \`it\`, and \`it.card\` |
| \`<% block('head', () => { %> … <% }) %>\` | keeps a piece for the layout, which prints it with \`<%~ block('head') %>\` |

The line break right after a tag is not printed, so a tag on a line of its own leaves no empty line. Where a space is wanted after a tag, write it.
Code in \`<% %>\` may go on in a later tag; \`<%= %>\` and \`<%~ %>\` hold one whole expression each.

\`//\` remarks end at the line, not at the tag, so \`<%= x // why %>\` is an error, and so is an apostrophe in one: use \`/* */\`.

## Helpers

* \`it.t('article.contents')\` gives a message in the page's language. \`it.t('list.page', {number: 2})\` puts values into its \`{number}\`;
  where a message has plural forms, \`count\` chooses among them: \`it.t('list.count', {count: 5})\`. It gives text: print it with \`<%= %>\`.
* \`it.html(body)\` gives the HTML of a rendered text. Print it with \`<%~ %>\`.
* \`it.pairs(it.texts)\` gives the texts of a bilingual page block by block: \`rows\` and \`notes\` (footnotes), each a list of
  \`{translation, original, headings, confidence, isStale}\`, where the first two are HTML, empty for a block without a partner; \`notesTitle\` and \`translatorNotes\`.

## Messages

\`messages/LANG.json\` holds the interface in the language with that [BCP 47](https://www.rfc-editor.org/info/bcp47) tag. A message is a text, or
a record of the plural forms of the language (\`zero\`, \`one\`, \`two\`, \`few\`, \`many\`, \`other\`, as
[Unicode CLDR](https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html) names them):

\`\`\`json
{
  "section.tags": "Hashtags",
  "list.count": {"one": "{count} article", "other": "{count} articles"}
}
\`\`\`

A site's file overrides ours message by message. What a language lacks is looked for in its wider forms (\`zh-TW\`, \`zh-Hant\`, \`zh\`), then in
the site's default language, then in English. Messages of your own are added to \`messages/en.json\`, or to the default language's file.

## Marks that styles and scripts may rely on

| mark | where |
| --- | --- |
| \`#related\` | on an article: the related list, in order, one link per article to its page |
| \`.credit\` | on an article: the credit line |
| \`.tags\` | on an article: its tags |
| \`.editions\` | on an article: the switcher between its languages |
| \`article .body\` | on an article: the rendered text |
| \`[data-pair]\` | on a bilingual page: one element per row, in order |
| \`[data-side="translation"]\`, \`[data-side="original"]\` | inside a row: either is empty when a block has no partner |`
