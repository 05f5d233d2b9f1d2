const schemas = './node_modules/dragoman/lib/schema'

/** Gives settings for Visual Studio Code: which schema belongs to which file, and a snippet for front matter. */
export function editorFiles(): Readonly<Record<string, string>> {
  return {
    '.vscode/settings.json': json({
      'yaml.schemas': {
        [`${schemas}/config.json`]: ['dragoman.config.yaml', 'dragoman.config.yml'],
        [`${schemas}/front-matter.json`]: ['content/**/*.md'],
        ...Object.fromEntries(
          ['people', 'outlets', 'tags', 'images'].map((kind) => [
            `${schemas}/${kind}.json`,
            [`content/_data/${kind}.yaml`, `data/${kind}.yaml`]
          ])
        )
      },
      'json.schemas': [{fileMatch: ['dragoman.config.json'], url: `${schemas}/config.json`}]
    }),
    '.vscode/extensions.json': json({recommendations: ['redhat.vscode-yaml']}),
    '.vscode/dragoman.code-snippets': json({
      'Front matter of a translation': {scope: 'markdown', prefix: 'matter', body: snippet}
    })
  }
}

const snippet = [
  '---',
  'title: ${1:Title}',
  'date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
  'source:',
  '  name: ${2:Outlet}',
  '  url: ${3:https://}',
  '  lang: ${4:ru}',
  'translator: ${5:Name}',
  'tags: [${6}]',
  '---',
  '',
  '$0'
]

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
