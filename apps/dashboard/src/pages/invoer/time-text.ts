const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** A moment with its time of day, in the Netherlands. @param moment ISO 8601 */
export function timeText(moment: string): string {
  return clock.format(new Date(moment))
}
