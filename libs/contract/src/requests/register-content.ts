import {
  measureKinds,
  measureStatuses,
  recommendationForms,
  recommendationStatuses,
  regionCodes,
  tafelKinds,
  tafelLevels,
  watchedTermKinds,
} from '@rode-draad/domain'
import { z } from 'zod'
import { codeList, lawList, oneOf, publicAddress, themeList, typedText } from './register-fields.js'
import { vagueDate } from './vague-date.js'

const source = typedText('de bron', 500)
const remark = typedText('een opmerking', 1000).nullable().default(null)
const date = vagueDate.nullable().default(null)
const day = z.iso.date({ error: 'Geef een dag als 2026-01-31.' })

/** What people write of each register: everything that the program does not add itself. */
export const registerContents = {
  pattern: z.strictObject({
    title: typedText('een omschrijving', 300),
    themes: themeList,
    laws: lawList,
    firstSignal: date.describe('Eerste signaal; staat vast zodra het er staat'),
    recognised: date,
    lastKnown: date,
    measures: codeList,
    source,
    remark,
  }),
  measure: z.strictObject({
    title: typedText('een omschrijving', 300),
    themes: themeList,
    kind: oneOf(measureKinds, 'een soort'),
    announced: date,
    adopted: date,
    inForce: date,
    planned: date,
    status: oneOf(measureStatuses, 'een stand'),
    accordingTo: typedText('volgens wie het zo staat', 200),
    knownOn: vagueDate.describe('Van wanneer de bron is; een bron bewijst niets van daarvoor'),
    responsible: typedText('wie het doet', 300).nullable().default(null),
    source,
    evidence: publicAddress.nullable().default(null).describe('Adres van het bewijs'),
    remark,
  }),
  recommendation: z.strictObject({
    report: typedText('het rapport', 300),
    issued: vagueDate,
    form: oneOf(recommendationForms, 'een vorm'),
    addressee: typedText('aan wie', 300),
    recommendation: typedText('wat is aanbevolen', 2000),
    themes: themeList,
    response: date.describe('Wanneer is gereageerd'),
    promise: typedText('de toezegging', 2000).nullable().default(null),
    vwsSays: typedText('wat VWS zegt', 2000).nullable().default(null),
    ombudsmanSays: typedText('wat de ombudsman zegt', 2000).nullable().default(null),
    status: oneOf(recommendationStatuses, 'een stand'),
    measures: codeList,
    knownOn: date.describe(
      'Van wanneer de bron is die dit zegt; een bron bewijst niets van daarvoor. Leeg: de dag waarop het hier is vastgelegd',
    ),
    source,
    remark,
  }),
  obstacle: z.strictObject({
    claimedObstacle: typedText('wat mensen zeggen dat niet mag', 500),
    answer: typedText('wat de regel zegt', 2000),
    themes: themeList,
    laws: lawList,
    source,
  }),
  tafel: z.strictObject({
    name: typedText('een naam', 200),
    kind: oneOf(tafelKinds, 'een soort'),
    level: oneOf(tafelLevels, 'een niveau'),
    region: z
      .enum(regionCodes as [string, ...string[]], { error: 'Deze regiocode kennen we niet.' })
      .nullable()
      .default(null)
      .describe('Alleen bij een tafel van een regio'),
    source,
    remark,
  }),
  termijn: z.strictObject({
    about: z
      .string({ error: 'Kies waarover de termijn gaat.' })
      .regex(
        /^(pattern|measure|recommendation)\/[a-z0-9][a-z0-9-]{1,59}$/,
        'Kies waarover de termijn gaat, zoals pattern/zorgval.',
      )
      .describe('Register en code: pattern/…, measure/… of recommendation/…'),
    kind: oneOf(watchedTermKinds, 'een termijn'),
    startsOn: day.describe('Vanaf wanneer de termijn telt; die dag zelf telt niet mee'),
    endsOn: date.describe('Alleen bij een toezegging: voor wanneer. Andere termijnen rekenen wij uit'),
    lengthened: oneOf(['nee', 'ja'], 'ja of nee').default('nee').describe('De termijn is verlengd'),
    accordingTo: typedText('volgens wie deze termijn loopt', 200),
    doneOn: day.nullable().default(null).describe('Op welke dag het is afgehandeld'),
    source,
  }),
} as const

export type KeptRegister = keyof typeof registerContents
export const keptRegisters = Object.keys(registerContents) as KeptRegister[]

/** The fields in which people type words, which go through redaction before they are kept. */
export const registerTexts = {
  pattern: ['title', 'source', 'remark'],
  measure: ['title', 'accordingTo', 'responsible', 'source', 'remark'],
  recommendation: [
    'report',
    'addressee',
    'recommendation',
    'promise',
    'vwsSays',
    'ombudsmanSays',
    'source',
    'remark',
  ],
  obstacle: ['claimedObstacle', 'answer', 'source'],
  tafel: ['name', 'source', 'remark'],
  termijn: ['accordingTo', 'source'],
} as const satisfies Readonly<Record<KeptRegister, readonly string[]>>
