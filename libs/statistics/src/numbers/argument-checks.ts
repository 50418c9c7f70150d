/** @throws RangeError naming the argument when it is NaN or infinite */
export function requireFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be finite, got ${value}`)
}

/** @throws RangeError naming the argument when it is not finite and above 0 */
export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity))
    throw new RangeError(`${name} must be above 0 and finite, got ${value}`)
}

/** @throws RangeError naming the argument when it is not within [least, most] */
export function requireWithin(name: string, value: number, least: number, most: number): void {
  if (!(value >= least && value <= most))
    throw new RangeError(`${name} must be from ${least} to ${most}, got ${value}`)
}

/**
 * For shapes, degrees of freedom and sizes: beyond 1e-100 and `most` a distribution can no longer be told from its limit.
 * @throws RangeError naming the argument when it is not within [1e-100, most]
 */
export function requireShape(name: string, value: number, most = 1e100): void {
  requireWithin(name, value, 1e-100, most)
}

/** @throws RangeError naming the argument when it is not strictly between 0 and 1 */
export function requireProbability(name: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must be between 0 and 1, got ${value}`)
}

/**
 * A copy of a list of numbers as one typed array.
 * @param least smallest usable value; -Infinity stands for any finite number
 * @throws RangeError naming the argument, and the index of a value that is below `least` or not finite
 */
export function requireNumbers(
  name: string,
  values: ArrayLike<number>,
  length: number,
  least: number,
): Float64Array {
  if (values.length !== length)
    throw new RangeError(`${name} must have ${length} values, got ${values.length}`)
  const numbers = new Float64Array(values)
  for (let i = 0; i < length; i++) {
    const value = numbers[i] ?? NaN
    if (!(value >= least && Math.abs(value) < Infinity))
      throw new RangeError(
        `${name}[${i}] must be ${least === -Infinity ? 'finite' : `at least ${least}`}, got ${value}`,
      )
  }
  return numbers
}
