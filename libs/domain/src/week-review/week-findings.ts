import { inVagueDate } from '../dates/date-words.js'
import type { PlainDate } from '../dates/plain-date.js'
import { parseVagueDate } from '../dates/vague-date.js'
import type { TermStanding } from '../terms/watched-term.js'
import type { OpenPattern } from './open-patterns.js'
import type { WeekLate, WeekRegisters } from './week-registers.js'

/** Signals of a week as far as its reader may see them. */
export interface WeekSignals {
  /** Signals, each once; null: not shown. */
  readonly total: number | null
  readonly before: number | null
  /** By theme; null: not shown. [] for who may count nothing. */
  readonly themes: readonly ThemeCount[]
  /** The quarter that the week ends in: what can be shown when a week is too small. */
  readonly quarter: { readonly code: string; readonly themes: readonly ThemeCount[] }
  /** Says of which signals alone these are (`onlyCounted`); null: of all. */
  readonly only: string | null
}

export interface ThemeCount {
  readonly label: string
  /** null: not shown. */
  readonly signals: number | null
}

/** A watched term that is late or ends soon. */
export interface WeekTerm {
  readonly standing: Extract<TermStanding, 'te laat' | 'bijna'>
}

/** Three findings, a sentence or two each, in plain Dutch. */
export interface WeekFindings {
  readonly signals: string
  readonly measures: string
  readonly patterns: string
}

/** Fewer signals than this are better read than counted. */
const fewSignals = 10

/** What is known of a week beside its signals. */
interface SaidOfWeek extends WeekRegisters {
  /** First day of the week. */
  readonly startsOn: PlainDate
  readonly terms: readonly WeekTerm[]
}

/** What stands out in a week; says so when nothing does. Goes by nothing that its reader may not see. */
export function weekFindings(signals: WeekSignals, registers: SaidOfWeek): WeekFindings {
  return {
    signals: [signalFinding(signals), ...(signals.only === null ? [] : [signals.only])].join(' '),
    measures: measureFinding(registers),
    patterns: patternFinding(registers),
  }
}

function signalFinding({ total, before, themes, quarter }: Omit<WeekSignals, 'only'>): string {
  if (themes.length === 0) return 'In uw rol ziet u geen aantallen signalen.'
  const { most, names } = mostOf(themes)
  const often = names.length === 0 ? '' : `Het vaakst ging het over ${listed(names)}`
  if (total === null) {
    if (names.length > 0)
      return `${often}: ongeveer ${count(most)} signalen${names.length > 1 ? ' elk' : ''}.`
    return themes.every(({ signals }) => signals === 0)
      ? 'Over geen enkel thema kwamen er signalen binnen.'
      : `De aantallen van deze week laten wij niet zien, om kleine aantallen te beschermen.${quarterSentence(quarter)}`
  }
  if (total === 0)
    return before === null || before === 0
      ? 'Er kwamen geen signalen binnen.'
      : `Er kwamen geen signalen binnen, in de week ervoor ${count(before)}.`
  const came = `Er ${total === 1 ? 'kwam 1 signaal' : `kwamen ${count(total)} signalen`} binnen`
  const against = before === null ? '' : `, in de week ervoor ${count(before)}`
  if (total < fewSignals) return `${came}${against}. Dat zijn er weinig: lees ze zelf.`
  return often === '' ? `${came}${against}.` : `${came}${against}. ${often} (${count(most)}).`
}

/** The highest count that is shown, and the themes that have it; none when all is hidden or nothing. */
function mostOf(themes: readonly ThemeCount[]): { most: number; names: readonly string[] } {
  const most = Math.max(0, ...themes.map(({ signals }) => signals ?? 0))
  return {
    most,
    names: themes.filter(({ signals }) => most > 0 && signals === most).map(({ label }) => label),
  }
}

function quarterSentence({ code, themes }: WeekSignals['quarter']): string {
  const { most, names } = mostOf(themes)
  const [year = '', quarter = ''] = code.split('-Q')
  if (names.length === 0) return ''
  const each = names.length > 1 ? ' elk' : ''
  return ` In het ${quarter}e kwartaal van ${year} ging het het vaakst over ${listed(names)}: ongeveer ${count(most)} signalen${each}.`
}

function measureFinding({ startsOn, inForce, late, decisions, terms }: SaidOfWeek): string {
  const [first, ...others] = inForce
  const [latest] = late
  const parts = [
    ...(first === undefined
      ? []
      : [`Nieuw in werking: ${first.title}${others.length === 0 ? '' : ` en nog ${others.length}`}.`]),
    ...(latest === undefined ? [] : [lateSentence(late.length, latest, startsOn)]),
    ...termSentence(terms.filter(({ standing }) => standing === 'te laat').length),
  ]
  const due = dueSentence(decisions.filter(({ what }) => what === 'agendapunt').length)
  if (parts.length > 0) return [...parts, ...due].join(' ')
  const none = 'Er ging geen maatregel in werking en er is geen toezegging te laat.'
  const waiting = decisions.filter(({ what }) => what === 'maatregel').length
  if (waiting === 0) return [none, ...due].join(' ')
  const wait = `${waiting === 1 ? 'Op 1 maatregel wacht' : `Op ${waiting} maatregelen wacht`} nog een besluit.`
  return [none, wait, ...due].join(' ')
}

/** Items on agendas that had to be decided on by now; nothing when there are none. */
function dueSentence(many: number): string[] {
  if (many === 0) return []
  return [
    many === 1
      ? 'Over 1 agendapunt moet nu een besluit komen.'
      : `Over ${many} agendapunten moet nu een besluit komen.`,
  ]
}

/** Terms whose last day is over; nothing when there are none. */
function termSentence(many: number): string[] {
  if (many === 0) return []
  return [`Van ${many === 1 ? '1 termijn' : `${many} termijnen`} is de laatste dag voorbij.`]
}

/** Nobody is called late for longer than is known: of what was not heard of in this week, it says until when. */
function lateSentence(many: number, { title, date, days, knownOn }: WeekLate, startsOn: PlainDate): string {
  const others = many === 1 ? '' : `Van ${many} toezeggingen is de datum voorbij. Het langst geleden: `
  if (knownOn !== null && parseVagueDate(knownOn).latest >= startsOn)
    return many === 1
      ? `Te laat: ${title}, al ${ageOf(days ?? 0)}.`
      : `${others}${title}, al ${ageOf(days ?? 0)} te laat.`
  const promised = `${others}${title} had er ${date === null ? 'al' : inVagueDate(date)} moeten zijn`
  if (knownOn === null) return `${promised}; of het er is, is niet bekend.`
  return `${promised}. ${capital(inVagueDate(knownOn))} was het er nog niet; daarna is het niet bekend.`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function patternFinding({ startsOn, patterns, open }: SaidOfWeek): string {
  const [oldest] = open
  const names = [...new Set(patterns.map(({ title }) => title))]
  const fresh = names.length === 0 ? '' : `Nieuw: ${listed(names)}. `
  if (oldest === undefined) return `${fresh}Er is geen open patroon zonder structurele maatregel in werking.`
  return fresh + openSentence(open.length, oldest, startsOn)
}

/** Nobody is called open for longer than is known: of what was not heard of in this week, it says when it was last. */
function openSentence(
  many: number,
  { title, days, atLeast, lastKnown }: OpenPattern,
  startsOn: PlainDate,
): string {
  const last =
    lastKnown === null || parseVagueDate(lastKnown).latest >= startsOn
      ? ''
      : ` (laatst bekend ${inVagueDate(lastKnown)})`
  const age = days === null ? last : `, ${atLeast ? 'ten minste ' : ''}${ageOf(days)}${last}`
  return many === 1
    ? `Voor zover bekend heeft 1 patroon nog geen structurele maatregel in werking: ${title}${age}.`
    : `Voor zover bekend hebben ${many} patronen nog geen structurele maatregel in werking; het langst open is ${title}${age}.`
}

/** Days as people say them: days up to two months, then months, from two years on years; rounded down. */
export function ageOf(days: number): string {
  if (days < 61) return days === 1 ? '1 dag' : `${days} dagen`
  if (days < 731) return `${Math.floor(days / 30.44)} maanden`
  return `${Math.floor(days / 365.25)} jaar`
}

const integer = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })

function count(value: number): string {
  return integer.format(value)
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} en ${last}`
}
