/** Headings and words of the file of a table alone. */
export const fileWords = {
  precision: (title: string) => `${title}, hoe precies`,
  exact: 'zoals berekend',
  withUnit: (title: string, unit: string) => `${title} (${unit})`,
  units: { percent: 'procent', days: 'dagen' },
  lower: (title: string) => `${title}, ondergrens 95%`,
  upper: (title: string) => `${title}, bovengrens 95%`,
} as const
