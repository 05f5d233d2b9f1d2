import type {Container, Unit} from './units.ts'

/** Writes pieces as HTML, neighbours of one list, table or quote in one. */
export function joinedUnits(units: readonly Unit[]): string {
  let html = ''
  let open: readonly Container[] = []
  for (const unit of units) {
    const shared = sharedCount(open, unit.around)
    html += endTags(open.slice(shared))
    html += unit.around
      .slice(shared)
      .map(({start}) => start)
      .join('')
    html += unit.html
    open = unit.around
  }
  return html + endTags(open)
}

function sharedCount(left: readonly Container[], right: readonly Container[]): number {
  const different = left.findIndex(({element}, index) => element !== right[index]?.element)
  return different === -1 ? Math.min(left.length, right.length) : different
}

function endTags(containers: readonly Container[]): string {
  return containers
    .toReversed()
    .map(({element: {name}}) => `</${name}>`)
    .join('')
}
