import type { WeekReviewData } from '@rode-draad/contract'
import { themes, type ReviewLines } from '@rode-draad/domain'

/** A review as lines to compare; each says what a reader would call a difference. */
export function reviewLines(data: WeekReviewData): ReviewLines {
  const { signals, patterns, inForce, decisions, late, terms, open } = data
  const events = (all: typeof patterns) =>
    all.map(({ title, what, date }) => ({ name: `${title} (${what})`, said: date }))
  const waits = (all: readonly Pick<(typeof late)[number], 'title' | 'date'>[]) =>
    all.map(({ title, date }) => ({ name: title, said: date ?? 'datum onbekend' }))
  return {
    Signalen: (signals?.themes ?? []).map(({ theme, signals: count }) => ({
      name: themes.find(({ code }) => code === theme)?.label ?? theme,
      said: count === null ? 'niet getoond' : String(count),
    })),
    'Nieuwe patronen': events(patterns),
    'Nieuw in werking': events(inForce),
    'Besluit nodig': [
      ...waits(decisions.filter(({ what }) => what === 'maatregel')),
      ...decisions
        .filter(({ what }) => what === 'agendapunt')
        .map(({ title, accordingTo, date }) => ({
          name: `${title} (agendapunt: ${accordingTo})`,
          said: date ?? 'datum onbekend',
        })),
    ],
    'Te laat': waits(late),
    Termijnen: terms.map(({ title, what, standing, date }) => ({
      name: `${title} (${what})`,
      said: `${standing}: ${date}`,
    })),
    'Patronen zonder maatregel': open.map(({ title, firstSignal }) => ({
      name: title,
      said: `eerste signaal: ${firstSignal ?? 'onbekend'}`,
    })),
  }
}
