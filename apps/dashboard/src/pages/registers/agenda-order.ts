import type { TableRecord } from '@rode-draad/contract'

export type AgendaItem = TableRecord['agendas'][number]['items'][number]

/** What a new agenda begins with: what stood on the last one and was not passed on, then what others passed on. */
export function firstItems(table: TableRecord): readonly AgendaItem[] {
  const kept = (table.agendas[0]?.items ?? []).filter(({ passedOnTo }) => passedOnTo === null)
  const received = [...new Set(table.received.map(({ pattern }) => pattern))]
  const more = received.filter((code) => !kept.some(({ pattern }) => pattern === code))
  return [...kept, ...more.map((code) => newItem(code, null))]
}

export function newItem(pattern: string, title: string | null): AgendaItem {
  return { pattern, title, whoActs: null, actBy: null, passedOnTo: null, note: null }
}

/** The list with one item a number of places further; at an end it stays as it is. */
export function moveItem(items: readonly AgendaItem[], pattern: string, by: 1 | -1): readonly AgendaItem[] {
  const from = items.findIndex((item) => item.pattern === pattern)
  const to = from + by
  const [moved, other] = [items[from], items[to]]
  if (moved === undefined || other === undefined) return items
  return items.map((item, index) => (index === to ? moved : index === from ? other : item))
}
