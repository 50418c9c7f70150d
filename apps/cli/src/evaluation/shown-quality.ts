import type { CodeQuality } from './code-quality.js'
import type { TaggerQuality } from './evaluate-tagger.js'

/** What was measured, as lines to read: themes, laws, and each of the other facets. */
export function shownQuality(quality: TaggerQuality): string {
  const { versions, texts, writers, allThemes, mainThemes, allLaws, themes, laws, otherFacets } = quality
  const versionsLine = `woordenlijst ${versions.lexicon}, model ${versions.model ?? 'geen'}`
  const byTheme = themes.map(
    (theme) => `${line(theme)}  ${theme.brier?.toFixed(3) ?? ''}  ${theme.decidedBy}`,
  )
  const byFacet = otherFacets.facets.flatMap(({ facet, all, codes }) => [
    '',
    columns(facet),
    ...codes.map(line),
    line(all),
  ])
  return [
    `${texts} teksten van ${writers} schrijvers; ${versionsLine}`,
    `${columns('')}              Brier`,
    ...[...byTheme, line(mainThemes), line(allThemes), ...laws.map(line), line(allLaws), ''],
    `andere labels: ${otherFacets.texts} teksten van ${otherFacets.writers} schrijvers`,
    ...byFacet,
    '',
  ].join('\n')
}

function columns(title: string): string {
  return `${title.padEnd(28)}   n  precisie  recall  F1 (95%)`
}

function line({ code, n, figures }: CodeQuality): string {
  const start = `${code.padEnd(28)}${String(n).padStart(4)}`
  if (figures === null) return `${start}  ${'te weinig voorbeelden'.padEnd(38)}`
  const { precision, recall, f1, f1Interval } = figures
  const number = (value: number | null): string => (value === null ? '  -  ' : value.toFixed(3))
  const interval = f1Interval === null ? '' : `(${number(f1Interval[0])} - ${number(f1Interval[1])})`
  return `${start}  ${number(precision)}     ${number(recall)}   ${number(f1)} ${interval.padEnd(15)}`
}
