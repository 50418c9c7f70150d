import type { exportDecisionsAnswer, ReviewFacet } from '@rode-draad/contract'
import { lawCodes, referralOf } from '@rode-draad/domain'
import type { z } from 'zod'

type Row = z.infer<typeof exportDecisionsAnswer>['rows'][number]

/** Under which name a facet stands in a row of labels. */
const names = {
  law: 'laws',
  factor: 'factors',
  doelgroep: 'doelgroepen',
  institution: 'institutions',
  zorgprofiel: 'zorgprofielen',
} as const satisfies Readonly<Record<Exclude<ReviewFacet, 'theme' | 'referral'>, string>>

/**
 * What people decided on a text, as a row to learn from. Laws that nobody looked at may be there or not: all of them are
 * acceptable then, so that `train` takes nothing from their absence. Of the other facets only those that were done.
 */
export function decisionLine({ id, text, themes, others }: Row): Readonly<Record<string, unknown>> {
  const done = Object.entries(names).flatMap(([facet, name]) => {
    const codes = others[facet as keyof typeof names]
    return codes === undefined ? [] : [[name, codes] as const]
  })
  const sent = others.referral?.flatMap((code) => referralOf(code) ?? [])
  const referrals = sent === undefined ? {} : { referrals: sent }
  const laws = others.law === undefined ? { laws: [], acceptableLaws: lawCodes } : {}
  // Who wrote a text is not known: each counts as another writer.
  return { id, writer: id, text, themes, ...laws, ...Object.fromEntries(done), ...referrals, origin: 'human' }
}
