/** What every figure must say. */
export interface FigureClaims {
  readonly id: string
  readonly finding: string
  readonly unit: string
  readonly source: string
}

/** @throws RangeError naming the figure and what it leaves unsaid */
export function assertFigure(claims: FigureClaims): void {
  const missing = (['id', 'finding', 'unit', 'source'] as const).filter((key) => claims[key].trim() === '')
  if (missing.length > 0) throw new RangeError(`figure ${claims.id} has no ${missing.join(', ')}`)
}
