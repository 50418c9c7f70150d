/**
 * How long to wait, in milliseconds. @returns null when it does not say
 * @source RFC 9110, 10.2.3: seconds or a date
 */
export function retryAfterMs(header: string | undefined, now: number): number | null {
  if (header === undefined) return null
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isFinite(ms) ? Math.max(0, ms) : null
}
