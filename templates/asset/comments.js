// Fetches the comments of an article when they are scrolled to, or asked for; until then nothing of the service is loaded.
const widget = document.querySelector('.comments-widget')
const section = widget.closest('section')
const offer = section.querySelector('.comments-load')
const {provider, host, load, ...settings} = widget.dataset
const isDark = matchMedia('(prefers-color-scheme: dark)').matches

const services = {
  giscus: () => script(`${host}/client.js`, {crossOrigin: 'anonymous'}, settings),
  isso() {
    const thread = part('section', 'isso-thread')
    thread.dataset.issoId = settings.thread
    thread.dataset.title = settings.title
    return script(`${host}/js/embed.min.js`, {}, {isso: `${host}/`, issoLang: settings.lang})
  },
  remark42() {
    part('div', 'remark42')
    window.remark_config = {
      host,
      site_id: settings.siteId,
      url: settings.url,
      page_title: settings.title,
      locale: settings.lang,
      theme: isDark ? 'dark' : 'light',
      components: ['embed']
    }
    return script(`${host}/web/embed.mjs`, {type: 'module'}, {})
  },
  async cusdis() {
    const {lang, ...page} = settings
    Object.assign(part('div', 'cusdis_thread').dataset, {host, theme: 'auto', ...page})
    if (lang !== 'en') await script(`${host}/js/widget/lang/${lang}.js`, {}, {}).catch(() => undefined)
    return script(`${host}/js/cusdis.es.js`, {}, {})
  }
}

function part(name, id) {
  const made = Object.assign(document.createElement(name), {id})
  widget.append(made)
  return made
}

function script(src, properties, data) {
  return new Promise((resolve, reject) => {
    const made = Object.assign(document.createElement('script'), properties)
    Object.assign(made.dataset, data)
    made.addEventListener('load', resolve)
    made.addEventListener('error', reject)
    made.src = src
    widget.append(made)
  })
}

let isAsked = false

async function show() {
  if (isAsked) return
  isAsked = true
  watcher.disconnect()
  offer.hidden = true
  try {
    await services[provider]()
  } catch {
    section.querySelector('.comments-failed').hidden = false
  }
}

const watcher = new IntersectionObserver((entries) => {
  if (entries.some(({isIntersecting}) => isIntersecting)) show()
})

offer.hidden = false
offer.querySelector('button').addEventListener('click', show)
if (load === 'scroll') watcher.observe(section)
