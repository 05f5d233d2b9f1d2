import {archive} from '../articles.js'
import {feed} from '../lib/page.mjs'

export async function GET() {
  const {articles} = await archive
  return new Response(feed(articles.slice(0, 20)))
}
