import type { CaseBrief } from '@rode-draad/contract'
import { channels, laws, regions } from '@rode-draad/domain'
import { signalWords } from '../invoer/signal-words.js'

type Kind = keyof typeof signalWords.codes

/** A code as people say it; a code that is a plain word already is that word. */
export function codeWord(kind: Kind, code: string): string {
  const words: Readonly<Record<string, string>> = signalWords.codes[kind]
  return words[code] ?? code
}

export function channelName(code: string): string {
  return channels.find((channel) => channel.code === code)?.label ?? code
}

export function lawName(code: string): string {
  return laws.find((law) => law.code === code)?.label ?? code
}

/** The region of a case, and whether its text alone told it; null when it has none. */
export function regionWords({ region, regionFromText }: Pick<CaseBrief, 'region' | 'regionFromText'>) {
  if (region === null) return null
  return regionFromText ? `${regionName(region)} ${signalWords.fromText}` : regionName(region)
}

export function regionName(code: string): string {
  return regions.find((region) => region.code === code)?.label ?? code
}

const sectors: Readonly<Record<string, string>> = {
  VV: 'verpleging en verzorging',
  VG: 'verstandelijke beperking',
  LVG: 'licht verstandelijke beperking',
  SGLVG: 'licht verstandelijke beperking met ernstige gedragsproblemen',
  LG: 'lichamelijke beperking',
  ZGAUD: 'doof of slechthorend',
  ZGVIS: 'blind of slechtziend',
  GGZW: 'ggz, wonen',
  GGZB: 'ggz, behandeling',
}

/** A zorgprofiel with what its letters stand for: 'ZGVIS2 (blind of slechtziend)'. */
export function zorgprofielWords(code: string): string {
  const sector = sectors[code.replace(/\d+$/, '')]
  return sector === undefined ? code : `${code} (${sector})`
}
