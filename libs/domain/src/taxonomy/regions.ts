/** The 31 zorgkantoorregio's of 2025 (CBS codes); centres stand in data/reference/regions.csv. */
export const regions = [
  { code: 'ZK01', label: 'Amstelland en De Meerlanden' },
  { code: 'ZK02', label: 'Amsterdam' },
  { code: 'ZK03', label: 'Apeldoorn/Zutphen' },
  { code: 'ZK04', label: 'Arnhem' },
  { code: 'ZK06', label: 'Drenthe' },
  { code: 'ZK07', label: 'Flevoland' },
  { code: 'ZK08', label: 'Friesland' },
  { code: 'ZK09', label: 'Groningen' },
  { code: 'ZK10', label: 'Haaglanden' },
  { code: 'ZK11', label: 'Kennemerland' },
  { code: 'ZK12', label: 'Midden-Brabant' },
  { code: 'ZK13', label: 'Midden-Holland' },
  { code: 'ZK14', label: 'Midden-IJssel' },
  { code: 'ZK16', label: 'Nijmegen' },
  { code: 'ZK17', label: 'Noord- en Midden-Limburg' },
  { code: 'ZK18', label: 'Noord-Holland Noord' },
  { code: 'ZK19', label: 'Noordoost-Brabant' },
  { code: 'ZK20', label: 'Rotterdam' },
  { code: 'ZK21', label: "'t Gooi" },
  { code: 'ZK22', label: 'Twente' },
  { code: 'ZK23', label: 'Utrecht' },
  { code: 'ZK24', label: 'Waardenland' },
  { code: 'ZK25', label: 'West-Brabant' },
  { code: 'ZK26', label: 'Zaanstreek/Waterland' },
  { code: 'ZK27', label: 'Zeeland' },
  { code: 'ZK28', label: 'Zuid-Holland Noord' },
  { code: 'ZK29', label: 'Zuid-Hollandse Eilanden' },
  { code: 'ZK30', label: 'Zuidoost-Brabant' },
  { code: 'ZK31', label: 'Zuid-Limburg' },
  { code: 'ZK32', label: 'Zwolle' },
  { code: 'ZK33', label: 'Westland Schieland Delfland' },
] as const

export type RegionCode = (typeof regions)[number]['code']

export const regionCodes: readonly RegionCode[] = regions.map((region) => region.code)
