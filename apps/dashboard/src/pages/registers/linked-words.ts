import type { UnlinkReason } from '@rode-draad/domain'

/** The Dutch of the signals of a pattern. */
export const linkedWords = {
  show: 'Toon deze signalen',
  title: 'De signalen van dit patroon',
  intro:
    'U ziet alleen signalen die u mag lezen. Elk signaal dat hier staat, komt in het logboek als gelezen.',
  purpose: 'U ziet welke casussen bij dit knelpunt horen. Zeg waarvoor u dat leest. Dat komt in het logboek.',
  none: 'Er zijn geen signalen die u mag lezen.',
  columns: {
    receivedOn: 'Ontvangen',
    channel: 'Kanaal',
    region: 'Regio',
    id: 'Kenmerk',
    standing: 'Hoort erbij?',
    act: 'Losmaken',
  },
  raised: 'hieruit komt het patroon',
  linked: (when: string, who: string | null) =>
    who === null ? `ja, sinds ${when}` : `ja, sinds ${when}, door ${who}`,
  taken: (why: string, when: string, who: string | null) =>
    who === null ? `nee: ${why} (${when})` : `nee: ${why} (${when}, door ${who})`,
  unlink: 'Maak los',
  unlinkFor: (day: string) => `Maak het signaal van ${day} los`,
  formTitle: (day: string) => `Het signaal van ${day} losmaken`,
  formText:
    'Het signaal blijft bestaan. Het telt niet meer mee bij dit patroon. Wat is vastgelegd, blijft leesbaar.',
  why: 'Waarom hoort het er niet bij?',
  choose: 'Kies…',
  done: 'Het signaal is losgemaakt. Het telt niet meer mee bij dit patroon.',
  pages: 'Bladzijden met signalen',
  next: 'Volgende',
  first: 'Naar het begin',
  reasons: {
    'ander-knelpunt': 'het gaat over iets anders',
    'ander-patroon': 'het past beter bij een ander patroon',
    dubbel: 'dezelfde melding staat er al bij',
    vergissing: 'het is per ongeluk gekoppeld',
  } satisfies Readonly<Record<UnlinkReason, string>>,
} as const
