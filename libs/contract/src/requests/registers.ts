import { sayablePatternStates, unlinkReasons } from '@rode-draad/domain'
import { z } from 'zod'
import { registerContents, type KeptRegister } from './register-content.js'
import { knownVersion, oneOf, publicAddress, reasonText, registerCode, typedText } from './register-fields.js'
import { vagueDate, vagueDateUntil } from './vague-date.js'

const validFrom = z.iso
  .date({ error: 'Geef een dag als 2026-01-31.' })
  .nullable()
  .default(null)
  .describe('Vanaf wanneer dit geldt')
const data = z
  .enum(['real', 'demo'], { error: 'Kies real of demo.' })
  .default('real')
  .describe('demo: verzonnen, en nooit naast wat echt is')
const source = typedText('de bron', 500)

/** A new row of a register. Without a code it gets one that says nothing. */
export function newRowBody<R extends KeptRegister>(register: R) {
  const head = z.strictObject({ code: registerCode.optional(), data, reason: reasonText, validFrom })
  return head.extend(registerContents[register].shape)
}

/** A new version of a row. Everything is said again: what is left out is empty from now on. */
export function newVersionBody<R extends KeptRegister>(register: R) {
  const head = z.strictObject({
    replaces: knownVersion.describe('De versie die u voor u had; een nieuwere geeft 409'),
    withdrawn: z.boolean({ error: 'Kies true of false.' }).default(false).describe('true trekt de rij in'),
    reason: reasonText,
    validFrom,
  })
  return head.extend(registerContents[register].shape)
}

export const newPatternBody = newRowBody('pattern').extend({
  fromSignal: z
    .uuid({ error: 'Geef het kenmerk van het signaal.' })
    .optional()
    .describe('Het signaal waaruit dit patroon komt. Zonder code: de code zegt niets van de casus'),
})

/** @param today 'YYYY-MM-DD': a state cannot lie in the future */
export function patternStateBody(today: string) {
  return z.strictObject({
    state: oneOf(sayablePatternStates, 'een stand'),
    accordingTo: typedText('volgens wie', 200),
    on: vagueDateUntil(today).describe('Sinds wanneer'),
    source,
    evidence: publicAddress.nullable().default(null).describe('Adres van het bewijs'),
    remark: typedText('een opmerking', 1000).nullable().default(null),
    replaces: knownVersion.nullable().default(null).describe('De stand die dit verbetert'),
  })
}

export const patternReactionBody = z.strictObject({
  party: typedText('welke partij reageert', 200),
  text: typedText('de reactie', 2000),
  on: vagueDate.nullable().default(null),
  source: source.nullable().default(null),
  replaces: knownVersion.nullable().default(null).describe('De reactie die dit verbetert'),
})

export const patternSignalBody = z
  .strictObject({
    signalId: z.uuid({ error: 'Geef het kenmerk van het signaal.' }),
    linked: z.boolean({ error: 'Kies true of false.' }).default(true).describe('false haalt het weer los'),
    why: oneOf(unlinkReasons, 'een reden')
      .nullable()
      .default(null)
      .describe('Waarom het signaal loskomt; verplicht bij linked=false'),
  })
  .refine(({ linked, why }) => linked || why !== null, {
    path: ['why'],
    error: 'Zeg waarom het signaal er niet bij hoort.',
  })
  .refine(({ linked, why }) => !linked || why === null, {
    path: ['why'],
    error: 'Een reden hoort alleen bij losmaken.',
  })

/** A page of the signals of a pattern. */
export const linkedSignalsQuery = z.strictObject({
  limit: z.coerce.number({ error: 'Geef een aantal.' }).int().min(1).max(50).default(20),
  after: z.coerce
    .number({ error: 'Geef wat de vorige bladzijde als volgende noemde.' })
    .int()
    .min(1)
    .max(Number.MAX_SAFE_INTEGER)
    .optional()
    .describe('Waar de vorige bladzijde ophield, zoals meta.next het noemt'),
})

export const patternPublicationBody = z.strictObject({
  version: knownVersion,
  asOf: z.iso
    .datetime({ offset: true, error: 'Geef het moment van wat u zag (asOf van het antwoord).' })
    .describe('Van wanneer het antwoord was dat u las; wat er daarna bij kwam geeft 409'),
})

const codes = z.array(registerCode, { error: 'Geef een lijst van codes.' }).min(1).max(20)

/** @param today 'YYYY-MM-DD' */
export function patternMergeBody(today: string) {
  return z.strictObject({
    codes: codes.describe('Patronen die opgaan in een ander'),
    into: registerCode.describe('Het patroon dat verder gaat'),
    accordingTo: typedText('volgens wie', 200),
    on: vagueDateUntil(today),
    source,
    reason: reasonText,
  })
}

export const patternSplitBody = z.strictObject({
  code: registerCode.describe('Het patroon dat blijft'),
  replaces: knownVersion,
  reason: reasonText,
  parts: z
    .array(registerContents.pattern, { error: 'Geef wat er wordt afgesplitst.' })
    .min(1)
    .max(10)
    .describe('Wat er wordt afgesplitst; elk krijgt een eigen code'),
})

export const registerCodeParameter = { code: registerCode.describe('Code van de rij') }

export const historyQuery = z.strictObject({
  asOf: z.iso
    .datetime({ offset: true, error: 'Geef een moment als 2026-01-31T12:00:00Z.' })
    .optional()
    .describe('Zoals het toen was vastgelegd'),
})
