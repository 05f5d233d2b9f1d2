/** Gives what a page offers: its links, what can be operated, and its words: without those of controls, and without those that tell how long ago something was. */
export default function contents() {
  const isShown = (element) => element.checkVisibility({visibilityProperty: true})
  const isReachable = (element) => isShown(element) || element.closest('details') !== null
  const words = document.querySelector('main').cloneNode(true)
  for (const element of words.querySelectorAll('time, script, noscript, form, fieldset, .hint, [hidden]'))
    element.remove()
  return {
    links: [...document.querySelectorAll('body > :not(.language-offer) a[href]')]
      .filter(isReachable)
      .map(({href}) => href),
    controls: [
      ...document.querySelectorAll('button, input, select, textarea, form, fieldset, [role="button"]')
    ]
      .filter(isShown)
      .map(({localName, className}) => `${localName}.${className}`),
    words: words.textContent.split(/\s+/).filter(Boolean).join(' ')
  }
}
