/** Why it gets stuck: five factors with parts (MEE NL 2016, 2.2); data/reference/factors.csv. */
export const factors = [
  { code: 'zorgaanbod', label: 'Zorgaanbod', parent: null },
  { code: 'zorgaanbod-setting', label: 'Beperkingen in locatie, setting of groep', parent: 'zorgaanbod' },
  { code: 'zorgaanbod-kennis', label: 'Kennis en disciplines ontbreken', parent: 'zorgaanbod' },
  { code: 'zorgaanbod-medisch', label: 'Combinatie met intensieve medische zorg', parent: 'zorgaanbod' },
  { code: 'zorgaanbod-samenwerking', label: 'Gebrek aan samenwerking', parent: 'zorgaanbod' },
  { code: 'financiering', label: 'Financiering en zorginkoop', parent: null },
  {
    code: 'financiering-contract',
    label: 'Niet-gecontracteerde zorg, pgb als oplossing',
    parent: 'financiering',
  },
  { code: 'financiering-middelen', label: 'Benodigde middelen', parent: 'financiering' },
  { code: 'financiering-meerzorg', label: 'Meerzorg', parent: 'financiering' },
  { code: 'client-netwerk-omgeving', label: 'Cliënt, netwerk en omgeving', parent: null },
  { code: 'toegang', label: 'Toegang: criteria niet eenduidig of star toegepast', parent: null },
  { code: 'keten', label: 'Keten', parent: null },
  { code: 'keten-doorstroom', label: 'Opstopping: instroom, doorstroom, uitstroom', parent: 'keten' },
  { code: 'keten-starre-regels', label: 'Starre regels, gebrek aan flexibiliteit', parent: 'keten' },
  { code: 'keten-huisvesting', label: 'Passende huisvesting', parent: 'keten' },
] as const

export type FactorCode = (typeof factors)[number]['code']

export const factorCodes: readonly FactorCode[] = factors.map((factor) => factor.code)
