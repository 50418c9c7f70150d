import { institutionCodes, type InstitutionCode } from './facets.js'

/** Institution `from` sends the person to institution `to`, as one code: "gemeente>ciz". */
export type ReferralCode = `${InstitutionCode}>${InstitutionCode}`

interface Pair {
  readonly from: InstitutionCode
  readonly to: InstitutionCode
}

export function referralCode({ from, to }: Pair): ReferralCode {
  return `${from}>${to}`
}

/** Every institution with every other, by the order of the institutions. */
export const referralCodes: readonly ReferralCode[] = institutionCodes.flatMap((from) =>
  institutionCodes.filter((to) => to !== from).map((to) => referralCode({ from, to })),
)

const pairs: ReadonlyMap<string, Pair> = new Map(
  institutionCodes.flatMap((from) =>
    institutionCodes
      .filter((to) => to !== from)
      .map((to) => [referralCode({ from, to }), { from, to }] as const),
  ),
)

/** The two institutions of a code; null for what is no code of a referral. */
export function referralOf(code: string): Pair | null {
  return pairs.get(code) ?? null
}
