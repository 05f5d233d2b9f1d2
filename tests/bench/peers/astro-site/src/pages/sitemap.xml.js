import {archive} from '../articles.js'
import {byTag, pages, sitemap} from '../lib/page.mjs'

export async function GET() {
  const {articles} = await archive
  const tagPages = [...byTag(articles)].flatMap(([tag, tagged]) => pages(tagged, `/tags/${tag}/`))
  const lists = [...pages(articles, '/'), ...tagPages].map(({path}) => path)
  return new Response(sitemap([...articles.map(({name}) => `/${name}/`), ...lists]))
}
