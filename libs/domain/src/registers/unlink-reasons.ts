/** Why a signal is taken from a pattern: a code, so that no words about a case stand in the register. */
export const unlinkReasons = ['ander-knelpunt', 'ander-patroon', 'dubbel', 'vergissing'] as const
export type UnlinkReason = (typeof unlinkReasons)[number]
