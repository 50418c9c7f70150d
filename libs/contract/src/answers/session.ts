import { z } from 'zod'

/** Until there is sign-in: two identities to look with, on this machine only. */
export const demoIdentities = [
  { id: 'landelijk-met-casussen', label: 'Landelijk, met casussen en exacte aantallen' },
  { id: 'landelijk-afgeschermd', label: 'Landelijk, kleine aantallen afgeschermd' },
] as const
export type DemoIdentityId = (typeof demoIdentities)[number]['id']

export const identityCookie = 'rode-draad-identiteit'

export const sessionBody = z.strictObject({
  identity: z.enum(demoIdentities.map(({ id }) => id) as [DemoIdentityId, ...DemoIdentityId[]], {
    error: 'Deze identiteit kennen we niet.',
  }),
})

export const sessionAnswer = z.strictObject({
  identity: sessionBody.shape.identity,
  hasRealSignals: z.boolean().describe('Waar als er ten minste een echt signaal is'),
})
export type SessionAnswer = z.infer<typeof sessionAnswer>
