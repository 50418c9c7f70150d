/**
 * A number and how often, in 32 bits: 26 for the number (of a stem or a slot), 6 for the times. So a posting costs
 * four bytes, and only counts above 63 are rounded down.
 */
export const mostNumbers = 2 ** 26
const mostTimes = 63

/** @param number [0, 2^26) @param times at least 1 */
export function pack(number: number, times: number): number {
  return ((number << 6) | Math.min(times, mostTimes)) >>> 0
}

export function numberOf(packed: number): number {
  return packed >>> 6
}

export function timesOf(packed: number): number {
  return packed & mostTimes
}

/**
 * What so many times weighs: 1 + ln(times), by `timesOf`; 0 for none.
 * @source Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, 6.4.1
 */
export const weightOfTimes = Float64Array.from({ length: mostTimes + 1 }, (_, times) =>
  times === 0 ? 0 : 1 + Math.log(times),
)
