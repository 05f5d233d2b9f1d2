import {spawnSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {Problem} from '../problem.mjs'
import {writeArticles} from './write-articles.mjs'

/** Hugo with its own related articles. */
export const hugo = peer({
  key: 'hugo',
  title: 'Hugo',
  hasRelated: true,
  note: 'Hugo uses its own related articles, with its own settings; their cost grows with the square of the articles.'
})

/** Hugo as it is without related articles. */
export const hugoPlain = peer({
  key: 'hugo-plain',
  title: 'Hugo, no related',
  hasRelated: false,
  note: ''
})

/** @returns {import('./peer.mjs').Peer} */
function peer({key, title, hasRelated, note}) {
  return {
    key,
    title,
    notes: note === '' ? [] : [note],
    find,
    prepare: (folder) => write(folder, files(hasRelated)),
    writeArticles,
    articlePath: (name) => `content/${name}.md`,
    build: ({program}, folder) => ({program, args: ['--quiet'], cwd: folder}),
    out: 'public',
    caches: ['resources', '.hugo_build.lock'],
    feed: 'index.xml',
    hasRelated
  }
}

function find() {
  const program = process.env['HUGO'] || 'hugo'
  const {stdout, error} = spawnSync(program, ['version'], {encoding: 'utf8'})
  const version = /v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1]
  if (error || !version) throw new Problem(`cannot run \`${program}\`; install Hugo, or give HUGO=path`)
  return {program, version}
}

function write(folder, texts) {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}

function files(hasRelated) {
  return {
    'hugo.yaml': configuration,
    'layouts/_default/baseof.html': frame,
    'layouts/_default/single.html': single.replace('RELATED', hasRelated ? relatedList : ''),
    'layouts/_default/list.html': list,
    'layouts/_default/rss.xml': feed,
    'layouts/partials/card.html': card
  }
}

const configuration = `baseURL: https://archive.example/
title: Archive
languageCode: zh
disablePathToLower: true
taxonomies: {tag: tags}
outputs: {home: [html, rss], taxonomy: [html], term: [html]}
pagination: {disableAliases: true}
markup:
  goldmark:
    renderer: {unsafe: true}
    extensions: {typographer: {disable: true}}
  highlight: {codeFences: false}
`

const frame = `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<title>{{ .Title }}</title>
<link rel="canonical" href="{{ .Permalink }}">
<link rel="alternate" type="application/rss+xml" href="/index.xml">
</head>
<body>
<header><a href="/">{{ .Site.Title }}</a> <a href="/tags/">Tags</a></header>
<main>
{{ block "main" . }}{{ end }}
</main>
</body>
</html>
`

const single = `{{ define "main" }}
<article>
<h1>{{ .Title }}</h1>
<p>{{ with .Params.outlet }}<a href="{{ $.Params.outletUrl }}">{{ . }}</a>{{ end }} {{ .Params.author }} {{ delimit (.Params.translators | default slice) ", " }}
<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time></p>
{{ .Content }}
<ul>{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
</article>
RELATED
{{ end }}
`

const relatedList = `<section id="related"><ul>
{{ range first 5 (.Site.RegularPages.Related .) }}<li>{{ partial "card.html" . }}</li>
{{ end }}</ul></section>`

const list = `{{ define "main" }}
<h1>{{ .Title }}</h1>
{{ if eq .Kind "taxonomy" }}
<ul>{{ range .Data.Terms.ByCount }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>
{{ end }}</ul>
{{ else }}
{{ $pages := .Pages }}{{ if .IsHome }}{{ $pages = .Site.RegularPages }}{{ end }}
{{ $paginator := .Paginate $pages.ByDate.Reverse 20 }}
<ul>{{ range $paginator.Pages }}<li>{{ partial "card.html" . }}</li>
{{ end }}</ul>
<nav>{{ with $paginator.Prev }}<a href="{{ .URL }}">{{ .PageNumber }}</a>{{ end }} {{ with $paginator.Next }}<a href="{{ .URL }}">{{ .PageNumber }}</a>{{ end }}</nav>
{{ end }}
{{ end }}
`

const card = `<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.outlet }} <time>{{ .Date.Format "2006-01-02" }}</time> {{ .Params.summary }}`

const feed = `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<rss version="2.0">
<channel>
<title>{{ .Site.Title }}</title><link>{{ .Permalink }}</link><description>{{ .Site.Title }}</description>
{{ range first 20 .Site.RegularPages.ByDate.Reverse }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid>
<pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><description>{{ .Content | html }}</description></item>
{{ end }}</channel>
</rss>
`
