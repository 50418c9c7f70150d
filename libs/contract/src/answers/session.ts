import { channelCodes, regionCodes, roleCodes, type ChannelCode, type RegionCode } from '@rode-draad/domain'
import { z } from 'zod'

/** Who one may look as to try the product: without sign-in, on this machine only. The first is there without a choice. */
export const demoIdentities = [
  { id: 'landelijk-met-casussen', label: 'Landelijk, met casussen en exacte aantallen' },
  { id: 'landelijk-afgeschermd', label: 'Landelijk, kleine aantallen afgeschermd' },
  { id: 'inzender-juiste-loket', label: 'Inzender, Het Juiste Loket' },
  { id: 'behandelaar-juiste-loket', label: 'Behandelaar, Het Juiste Loket' },
  { id: 'regiocoordinator-zk10', label: 'Regiocoördinator, Haaglanden' },
  { id: 'lezer-zk10', label: 'Lezer bij een zorgkantoor, Haaglanden' },
  { id: 'onderzoeker', label: 'Onderzoeker van de Nationale ombudsman' },
  { id: 'beoordelaar', label: 'Beoordelaar' },
  { id: 'beheerder', label: 'Beheerder' },
] as const
export type DemoIdentityId = (typeof demoIdentities)[number]['id']

export const identityCookie = 'rode-draad-identiteit'

/** Where a page sends somebody who is not signed in; takes `returnTo`, a path of the dashboard. */
export const signInPath = '/v1/sign-in'
export const signOutPath = '/v1/sign-out'

const role = z.enum(roleCodes, { error: 'Deze rol kennen we niet.' })

/** Another demo identity, or for a person with more than one role the role to look in. */
export const sessionBody = z.union(
  [
    z.strictObject({
      identity: z.enum(demoIdentities.map(({ id }) => id) as [DemoIdentityId, ...DemoIdentityId[]]),
    }),
    z.strictObject({ role }),
  ],
  { error: 'Deze identiteit of rol kennen we niet.' },
)
export type SessionBody = z.infer<typeof sessionBody>

export const sessionAnswer = z.strictObject({
  kind: z
    .enum(['person', 'sender', 'demo'])
    .describe('Iemand die is aangemeld, een afzender met een sleutel, of een proefidentiteit'),
  identity: z.string().nullable().describe('De proefidentiteit; null voor anderen'),
  label: z.string().describe('Naam om te tonen'),
  role,
  roles: z
    .array(z.strictObject({ code: role, label: z.string() }))
    .describe('De rollen van deze persoon; er geldt er één tegelijk'),
  onBehalfOf: z.string().nullable().describe('Organisatie namens wie deze persoon kijkt'),
  writes: z
    .array(z.enum(channelCodes as readonly [ChannelCode, ...ChannelCode[]]))
    .describe('Kanalen waarvoor deze persoon signalen mag insturen'),
  counted: z
    .strictObject({
      regions: z.array(z.enum(regionCodes as readonly [RegionCode, ...RegionCode[]])).nullable(),
      channels: z.array(z.enum(channelCodes as readonly [ChannelCode, ...ChannelCode[]])).nullable(),
    })
    .describe(
      'Uit welke regio’s en kanalen de signalen komen waarover aantallen gaan als er geen regio of kanaal is gekozen; null voor alle',
    ),
  signOut: z.string().nullable().describe('Adres om af te melden (POST); null als er niets af te melden is'),
  hasRealSignals: z.boolean().describe('Waar als er ten minste een echt signaal is'),
})
export type SessionAnswer = z.infer<typeof sessionAnswer>

export const signOutAnswer = z.strictObject({
  next: z.string().describe('Adres om daarna te openen: afmelden bij de aanmelddienst, of de voorpagina'),
})
export type SignOutAnswer = z.infer<typeof signOutAnswer>
