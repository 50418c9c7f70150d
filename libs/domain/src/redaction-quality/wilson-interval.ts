/**
 * Interval of a share by Wilson's score method, 95%.
 * @param hits 0 to trials
 * @returns [low, high] in [0, 1]; [0, 1] for no trials
 * @source Wilson 1927, doi:10.1080/01621459.1927.10502953
 */
export function wilsonInterval(hits: number, trials: number): readonly [low: number, high: number] {
  if (trials === 0) return [0, 1]
  const z = 1.959963984540054
  const share = hits / trials
  const middle = share + (z * z) / (2 * trials)
  const half = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))
  const scale = 1 + (z * z) / trials
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)]
}
