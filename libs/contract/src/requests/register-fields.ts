import { lawCodes, themeCodes } from '@rode-draad/domain'
import { z } from 'zod'
import { isStorable, notStorable } from './storable.js'

/** Text that somebody types in a register; what identifies a person is taken out before it is kept. */
export function typedText(what: string, longest: number) {
  return z
    .string({ error: `Geef ${what}.` })
    .trim()
    .min(1, `Geef ${what}.`)
    .max(longest, `Dit is hooguit ${longest} tekens lang.`)
    .refine(isStorable, notStorable)
}

export function oneOf<T extends string>(values: readonly T[], what: string) {
  return z.enum(values as [T, ...T[]], { error: `Kies ${what}: ${values.join(', ')}.` })
}

/** Codes of which none may stand twice; [] for none. */
export function listOf<S extends z.ZodType<string>>(code: S, what: string) {
  return z
    .array(code, { error: `Geef een lijst van ${what}.` })
    .max(100)
    .refine((all) => new Set(all).size === all.length, 'Noem elke code één keer.')
    .default([])
}

export const themeList = listOf(
  z.enum(themeCodes as [string, ...string[]], { error: 'Dit thema kennen we niet.' }),
  'thema’s',
)
export const lawList = listOf(
  z.enum(lawCodes as [string, ...string[]], { error: 'Deze wet kennen we niet.' }),
  'wetten',
)

/** Names below a register that are no row of it. */
const reserved = new Set(['merges', 'splits'])

/** Name of a row of a register, which stays. */
export const registerCode = z
  .string({ error: 'Geef een code.' })
  .regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'Een code heeft 2 tot 60 kleine letters, cijfers en streepjes.')
  .refine((code) => !reserved.has(code), 'Deze code is bezet.')

export const codeList = listOf(registerCode, 'codes')

/** Address of a public document: without a user, a query or a fragment, so that it can say nothing of a person. */
export const publicAddress = z
  .string({ error: 'Geef een adres.' })
  .max(500, 'Een adres is hooguit 500 tekens lang.')
  .refine(
    (value) => /^https:\/\/[^\s?#@]+$/.test(value) && URL.canParse(value),
    'Geef een openbaar adres dat met https:// begint, zonder ? of #.',
  )

/** The version of a row that somebody had before him. */
export const knownVersion = z
  .int({ error: 'Geef de versie die u voor u had.' })
  .min(1, 'Geef de versie die u voor u had.')

export const reasonText = typedText('de reden', 500).describe('Waarom dit zo wordt vastgelegd')
