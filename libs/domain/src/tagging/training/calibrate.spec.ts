import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { applyCalibration } from '../model/calibration.js'
import { logistic } from '../model/logistic.js'
import { calibrate, ISOTONIC_FROM, type OutOfFold } from './calibrate.js'

/** So many texts with a logit, of which a share holds. */
const sample = (logit: number, texts: number, share: number): OutOfFold[] =>
  Array.from({ length: texts }, (_, at) => ({ logit, happened: at < texts * share }))

describe('calibration', () => {
  it('brings probabilities that are too sure back to what happened', () => {
    const found = calibrate([...sample(3, 100, 0.6), ...sample(-3, 100, 0.1)])
    expect(found.kind).toBe('platt')
    expect(applyCalibration(found, 3)).toBeLessThan(logistic(3) - 0.2)
    expect(applyCalibration(found, -3)).toBeGreaterThan(logistic(-3) + 0.02)
    expect(applyCalibration(found, 3)).toBeCloseTo(0.6, 1)
  })

  it('leaves things as they are without texts', () => {
    expect(calibrate([])).toEqual({ kind: 'platt', slope: 1, intercept: 0 })
  })

  it('is isotonic from 200 positives on', () => {
    const few = sample(1, ISOTONIC_FROM - 1, 1)
    expect(calibrate(few).kind).toBe('platt')
    expect(calibrate([...few, { logit: 1, happened: true }]).kind).toBe('isotonic')
  })

  it('gives the share that held at each logit, in between a line', () => {
    const found = calibrate([...sample(-1, 400, 0.25), ...sample(1, 400, 0.75)])
    expect(applyCalibration(found, -1)).toBeCloseTo(0.25, 6)
    expect(applyCalibration(found, 1)).toBeCloseTo(0.75, 6)
    expect(applyCalibration(found, 0)).toBeCloseTo(0.5, 6)
    expect(applyCalibration(found, -9)).toBeCloseTo(0.25, 6)
    expect(applyCalibration(found, 9)).toBeCloseTo(0.75, 6)
  })

  it('never makes the more probable less probable', () => {
    const observation = fc.record({ logit: fc.integer({ min: -6, max: 6 }), happened: fc.boolean() })
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 600 }), (observations) => {
        const found = calibrate(observations)
        const chances = [-6, -3, 0, 3, 6].map((logit) => applyCalibration(found, logit))
        expect(chances).toEqual([...chances].sort((a, b) => a - b))
      }),
      { numRuns: 50 },
    )
  })
})
