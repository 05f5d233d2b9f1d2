export default {
  site: 'https://archive.example',
  cacheDir: './.cache/astro',
  vite: {cacheDir: './.cache/vite'},
  markdown: {syntaxHighlight: false, smartypants: false},
  compressHTML: false
}
