/** Digits in a row. gap: what stands between the group before and this one, when that is only separators. */
export interface DigitGroup {
  readonly start: number
  readonly end: number
  readonly digits: string
  readonly gap: string | null
}

/** Also at the end of a line, behind a sign: "072.\n548", and where somebody thinks: "0594 eh 51". */
const separators = /^(?:[ .\-/()=]{1,3}|[-./]\n ?| e?uhm? | ehm? )$/

const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code > 47 && code < 58
}

/** All groups of ASCII digits, in order; [] for none. A gap of null means: not joined to the group before. */
export function findDigitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = []
  let behind = -4
  for (let at = 0; at < text.length; at++) {
    if (!isDigitAt(text, at)) continue
    const start = at
    while (isDigitAt(text, at)) at++
    const between = start - behind < 7 ? text.slice(behind, start) : ''
    groups.push({
      start,
      end: at,
      digits: text.slice(start, at),
      gap: between !== '' && separators.test(between) ? between : null,
    })
    behind = at
  }
  return groups
}

/** Consecutive joined groups read as one number. */
export interface DigitRun {
  readonly start: number
  readonly end: number
  readonly digits: string
  readonly groups: readonly DigitGroup[]
  /** False when joined groups go on behind this run. */
  readonly complete: boolean
}

/**
 * The runs that begin at one group, from short to long.
 * @param most no run has more digits than this
 */
export function runsFrom(groups: readonly DigitGroup[], first: number, most: number): DigitRun[] {
  const runs: DigitRun[] = []
  const taken: DigitGroup[] = []
  let digits = ''
  for (let at = first; at < groups.length; at++) {
    const group = groups[at]
    if (group === undefined || (at > first && group.gap === null)) break
    digits += group.digits
    if (digits.length > most) break
    taken.push(group)
    const next = groups[at + 1]
    runs.push({
      start: taken[0]?.start ?? group.start,
      end: group.end,
      digits,
      groups: [...taken],
      complete: next === undefined || next.gap === null,
    })
  }
  return runs
}

/** Whether the text from here on begins with a date in digits with a year, as in 12-03-2019 or 1.4.20 10.30. */
export function beginsWithDate(text: string, start: number): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])[-./ ]{1,3}(?:0?[1-9]|1[0-2])[-./ ]{1,3}(?:(?:19|20)\d{2}(?!\d)|\d{2} \d{1,2}[.:]\d{2}(?!\d))/.test(
    text.slice(start, start + 24),
  )
}
