/** The Dutch texts about which mapping of columns a file has. */
export const namingWords = {
  label: 'Indeling van de kolommen',
  choose: 'Kies een indeling…',
  fits: (name: string) => `${name} (past bij dit bestand)`,
  another: 'Nieuwe indeling',
  byHeadings: (name: string) => `De koppen van dit bestand passen bij de indeling ‘${name}’.`,
  several: 'Er passen meer indelingen bij de koppen van dit bestand. Kies welke het is.',
  none: 'Geen bewaarde indeling past bij de koppen van dit bestand. Maak een nieuwe, of kies een bewaarde om aan te passen.',
  first: (channel: string) => `Voor ${channel} is nog geen indeling bewaard.`,
  unfit: (name: string) =>
    `De indeling ‘${name}’ past niet bij de koppen van dit bestand. Kijk na wat er in elke kolom staat.`,
  name: 'Naam van de nieuwe indeling',
  nameHint: 'Bijvoorbeeld de organisatie of de soort lijst. Gebruik geen namen van personen.',
  nameWrong:
    'Geef de indeling een naam van hooguit 40 letters, cijfers, spaties of streepjes. Begin met een letter of cijfer.',
  nameTaken: (name: string) =>
    `De naam ‘${name}’ is er al. Kies die indeling in de lijst, of neem een andere naam.`,
  remembered: (name: string, version: string) => `Dit is bewaard als indeling ‘${name}’, versie ${version}.`,
  willUpdate: (name: string) =>
    `Als u op de proef of op versturen drukt, bewaren wij dit als nieuwe versie van ‘${name}’.`,
  willAdd: (channel: string) =>
    `Als u op de proef of op versturen drukt, onthouden wij deze indeling voor ${channel}.`,
  alike: (names: string) =>
    `Let op: bij deze koppen past ook ${names}. Bij zo'n bestand vragen wij voortaan welke indeling het is.`,
  withdraw: (name: string) => `Gebruik ‘${name}’ niet meer`,
  withdrawn: (name: string) =>
    `De indeling ‘${name}’ wordt niet meer gebruikt. Wat er al mee gelezen is, blijft zoals het is.`,
  readBy: (name: string, version: string) => `Gelezen met de indeling ‘${name}’, versie ${version}.`,
} as const
