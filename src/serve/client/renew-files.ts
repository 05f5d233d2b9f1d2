/** Shows files anew that have other contents under the same address: images, and whatever else has a `src`. */
export async function renewFiles(paths: readonly string[]): Promise<void> {
  await Promise.all(
    paths.map(async (path) => {
      const {href} = new URL(path, location.href)
      const holders = [...document.querySelectorAll<HTMLElement>('[src]')].filter(
        (element) => new URL(element.getAttribute('src') ?? '', location.href).href === href
      )
      if (holders.length === 0) return
      await fetch(href, {cache: 'reload'})
      for (const element of holders) element.setAttribute('src', element.getAttribute('src') ?? '')
    })
  )
}
