import type {PageLinkView, PaginationView} from './view.ts'

/** One page of a list. */
export interface ListPage<Item> {
  readonly number: number
  readonly items: readonly Item[]
  /** How many pages the list has. */
  readonly total: number
  readonly pagination: () => PaginationView
}

/** Cuts a list into pages; an empty list has one empty page. */
export function paginate<Item>(
  items: readonly Item[],
  size: number,
  hrefOfPage: (page: number) => string
): readonly ListPage<Item>[] {
  const total = Math.max(1, Math.ceil(items.length / size))
  return Array.from({length: total}, (_, index) => {
    const number = index + 1
    return {
      number,
      items: items.slice(index * size, number * size),
      total,
      pagination: () => pagination(number, total, hrefOfPage)
    }
  })
}

function pagination(current: number, total: number, hrefOfPage: (page: number) => string): PaginationView {
  return {
    current,
    total,
    previous: current > 1 ? hrefOfPage(current - 1) : '',
    next: current < total ? hrefOfPage(current + 1) : '',
    pages:
      total === 1 ? [] : shownNumbers(current, total).map((number) => pageLink(number, current, hrefOfPage))
  }
}

function pageLink(number: number, current: number, hrefOfPage: (page: number) => string): PageLinkView {
  return {
    number,
    href: number === 0 ? '' : hrefOfPage(number),
    isCurrent: number === current,
    isGap: number === 0
  }
}

/** The first, the last and those around the current one; 0 stands for a gap. */
function shownNumbers(current: number, total: number): readonly number[] {
  const near = [1, current - 1, current, current + 1, total].filter(
    (number) => number >= 1 && number <= total
  )
  const sorted = [...new Set(near)].toSorted((left, right) => left - right)
  return sorted.flatMap((number, index) => {
    const gap = number - (sorted[index - 1] ?? 0)
    return gap === 2 ? [number - 1, number] : gap > 2 ? [0, number] : [number]
  })
}
