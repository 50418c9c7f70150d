/** The nineteen themes. Borders and definitions stand in data/reference/themes.csv; a test keeps both equal. */
export const themes = [
  { code: 'hulpmiddelen', label: 'Hulpmiddelen en voeding' },
  { code: 'ggz-doorstroom', label: 'Ggz-doorstroom' },
  { code: 'pgb', label: 'Persoonsgebonden budget' },
  { code: 'respijtzorg', label: 'Respijtzorg' },
  { code: 'wlz-toegang', label: 'Toegang tot de Wlz' },
  { code: 'passende-woonplek', label: 'Passende woonplek' },
  { code: 'jeugdhulp', label: 'Jeugdhulp' },
  { code: 'ouderenzorg-dementie', label: 'Ouderenzorg en dementie' },
  { code: 'ziekenhuis-doorstroom', label: 'Ziekenhuis en vervolgzorg' },
  { code: 'palliatieve-zorg', label: 'Palliatieve zorg' },
  { code: 'clientondersteuning-regie', label: 'Cliëntondersteuning en regie' },
  { code: 'bekostiging', label: 'Bekostiging' },
  { code: 'administratieve-lasten', label: 'Administratieve lasten' },
  { code: 'vervoer', label: 'Vervoer' },
  { code: 'onderwijs-zorg', label: 'Onderwijs en opvang' },
  { code: 'huisvesting-inkomen', label: 'Huisvesting en inkomen' },
  { code: 'kwaliteit-bejegening', label: 'Kwaliteit en bejegening' },
  { code: 'onbegrepen-aandoeningen', label: 'Onbegrepen aandoeningen' },
  { code: 'huishoudelijke-hulp', label: 'Hulp in huis' },
] as const

export type ThemeCode = (typeof themes)[number]['code']

export const themeCodes: readonly ThemeCode[] = themes.map((theme) => theme.code)
