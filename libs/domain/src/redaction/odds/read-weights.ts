import { symbolOfPart } from './symbols.js'

/**
 * A file of weights, which lets its text go once that is read: nobody reads it again, and every thread would keep some
 * megabytes.
 */
export function takeWeights(file: { weights: string }): string {
  const { weights } = file
  file.weights = ''
  return weights
}

/** Whole numbers that each learned weight takes: aspect, value and second as symbols, and hundredths of log odds. */
export const numbersAWeight = 4

const [equals, minus, point, zero, nine] = [61, 45, 46, 48, 57]

/**
 * Learned weights as numbers, `numbersAWeight` each, in the order of the text. Read letter by letter, since every
 * thread and every command begins with half a million of them.
 * @param weights "KF|sure|C=1.2;L|edge =-0.3": aspect, value, second, log odds; see tools/logistic-regression.mjs
 * @throws RangeError for what has no weight, or one of more than two decimals
 */
export function readWeights(weights: string): Int32Array {
  let numbers = new Int32Array(1024)
  let length = 0
  for (let from = 0; from < weights.length;) {
    const end = endOfWeight(weights, from)
    const middle = weights.lastIndexOf('=', end - 1)
    if (middle < from) throw new RangeError(`no weight: ${weights.slice(from, end)}`)
    const afterAspect = barOrEnd(weights, from, middle)
    const afterValue = barOrEnd(weights, afterAspect + 1, middle)
    if (length === numbers.length) numbers = doubled(numbers)
    numbers[length] = symbolOfPart(weights, from, afterAspect)
    numbers[length + 1] = symbolOfPart(weights, Math.min(afterAspect + 1, middle), afterValue)
    numbers[length + 2] = symbolOfPart(weights, Math.min(afterValue + 1, middle), middle)
    numbers[length + 3] = hundredthsOf(weights, middle + 1, end)
    length += numbersAWeight
    from = end + 1
  }
  return numbers.subarray(0, length)
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2)
  longer.set(numbers)
  return longer
}

function barOrEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text[at] !== '|') at++
  return Math.min(at, end)
}

/** The semicolon behind a weight, or the end: a value may have semicolons too, as what stands behind a date. */
function endOfWeight(text: string, from: number): number {
  for (let end = text.indexOf(';', from); end !== -1; end = text.indexOf(';', end + 1)) {
    let at = end - 1
    while (isOfNumber(text.charCodeAt(at))) at--
    if (at === end - 1) continue
    if (text.charCodeAt(at) === minus) at--
    if (text.charCodeAt(at) === equals) return end
  }
  return text.length
}

const isOfNumber = (code: number): boolean => code === point || (code >= zero && code <= nine)

/** "-0.3" as -30. */
function hundredthsOf(text: string, from: number, end: number): number {
  const isNegative = text.charCodeAt(from) === minus
  let [digits, decimals, isBehindPoint] = [0, 0, false]
  for (let at = isNegative ? from + 1 : from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === point) isBehindPoint = true
    else {
      digits = digits * 10 + code - zero
      if (isBehindPoint) decimals += 1
    }
  }
  if (decimals > 2) throw new RangeError(`a weight with more than two decimals: ${text.slice(from, end)}`)
  const hundredths = digits * (tenTo[2 - decimals] ?? 1)
  return isNegative ? -hundredths : hundredths
}

const tenTo = [1, 10, 100]
