import { roleRules, type RoleCode } from '@rode-draad/domain'

export const signalenParts = ['beoordelen', 'onopgelost'] as const
export type SignalenPart = (typeof signalenParts)[number]

/** The parts of Signalen that somebody in this role can use, the one to begin with first; [] when there is none. */
export function partsFor(role: RoleCode): readonly SignalenPart[] {
  const { may } = roleRules[role]
  const reads = may.includes('read-case')
  if (may.includes('review-tags')) return reads ? ['beoordelen', 'onopgelost'] : ['beoordelen']
  // Without labelling there are only the figures of how well it goes.
  return [
    ...(reads ? (['onopgelost'] as const) : []),
    ...(may.includes('tag-quality') ? (['beoordelen'] as const) : []),
  ]
}
