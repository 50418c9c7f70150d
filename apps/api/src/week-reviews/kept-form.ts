import { withFindings, type WeekNames, type WeekReview } from '@rode-draad/analytics'
import type { KeptEdition } from '@rode-draad/contract'

/** A review as it is kept: without words that people wrote, which may have to go later. */
export function keptForm({ data, meta }: WeekReview): KeptEdition {
  const { findings: _sentences, patterns, inForce, decisions, late, terms, open, ...rest } = data
  return {
    data: {
      ...rest,
      patterns: patterns.map(({ title: _title, ...event }) => event),
      inForce: inForce.map(({ title: _title, ...event }) => event),
      decisions: decisions.map(({ title: _title, accordingTo: _who, ...wait }) => wait),
      late: late.map(({ title: _title, accordingTo: _who, ...wait }) => wait),
      terms: terms.map(({ title: _title, accordingTo: _who, ...term }) => term),
      open: open.map(({ title: _title, ...pattern }) => pattern),
    },
    meta,
  }
}

/** A kept review with the names of now and its findings; what is no longer in a register is called by its code. */
export function namedForm({ data, meta }: KeptEdition, names: WeekNames): WeekReview {
  const accordingTo = ({ code, table }: KeptEdition['data']['decisions'][number]) =>
    (table === null ? names.accordingTo.get(code) : (names.tables.get(table) ?? table)) ?? ''
  const waits = (all: KeptEdition['data']['late']) =>
    named(all, names.measures).map((one) => ({ ...one, accordingTo: names.accordingTo.get(one.code) ?? '' }))
  return {
    data: withFindings({
      ...data,
      patterns: named(data.patterns, names.patterns),
      inForce: named(data.inForce, names.measures),
      decisions: data.decisions.map((one) => {
        const titles = one.what === 'agendapunt' ? names.patterns : names.measures
        return { ...one, title: titles.get(one.code) ?? one.code, accordingTo: accordingTo(one) }
      }),
      late: waits(data.late),
      terms: data.terms.map((term) => ({
        ...term,
        ...(names.terms.get(term.code) ?? { title: term.about, accordingTo: '' }),
      })),
      open: named(data.open, names.patterns),
    }),
    meta,
  }
}

function named<T extends { code: string }>(all: readonly T[], titles: ReadonlyMap<string, string>) {
  return all.map((one) => ({ ...one, title: titles.get(one.code) ?? one.code }))
}
