import { describe, expect, it } from '@jest/globals'
import { type CsvTable, parseCsv } from './csv-table.js'
import { its } from './its.js'

/** Equal counts of 10 before row 31 and of 5 from there: the level is ln(1/2), and no chance is left. */
const halved = tableOf(Array.from({ length: 60 }, (_row, index) => (index < 30 ? 10 : 5)))

function tableOf(counts: readonly (number | string)[]): CsvTable {
  return parseCsv(
    ['index,date,count,exposure', ...counts.map((n, i) => `${i + 1},,${n},${i < 30 ? 2 : 1}`)].join('\n'),
  )
}

const moments = (params: object) =>
  (
    its(halved, { interruption_index: 31, slope_change: true, ...params }) as {
      effect: { weeks_after: number }[]
    }
  ).effect.map(({ weeks_after }) => weeks_after)

describe('its', () => {
  it('counts the row of the interruption from 1, and begins the effect there', () => {
    const results = its(halved, { interruption_index: 31, slope_change: false, pulse: null })
    expect(results).toMatchObject({ n: 60, df_residual: 57, dispersion: 0 })
    expect(results).toHaveProperty('coefficients.2.term', 'level')
    expect(results).toHaveProperty('coefficients.2.rate_ratio', expect.closeTo(0.5, 10))
    expect(results).toHaveProperty('coefficients.2.se_newey_west_optional', null)
    expect(results).toHaveProperty('effect.0.rate_ratio', expect.closeTo(0.5, 10))
    expect(results).toHaveProperty('counterfactual.30', expect.closeTo(10, 8))
    expect(results).toHaveProperty('observed_minus_counterfactual_post', expect.closeTo(-150, 6))
  })

  it('takes the exposure into account when asked', () => {
    const results = its(halved, { interruption_index: 31, slope_change: false, offset: true })
    expect(results).toHaveProperty('effect.0.rate_ratio', expect.closeTo(1, 10))
  })

  it('gives a pulse its rows from 1, both included', () => {
    const counts = halved.rows.map(
      (_row, index) => (index < 30 ? 10 : 5) * (index === 4 || index === 5 ? 3 : 1),
    )
    const results = its(tableOf(counts), { interruption_index: 31, slope_change: false, pulse: [5, 6] })
    expect(results).toHaveProperty('coefficients.3.term', 'pulse')
    expect(results).toHaveProperty('coefficients.3.rate_ratio', expect.closeTo(3, 10))
    expect(results).toHaveProperty('dispersion', 0)
  })

  it('leaves missing counts and the lag out', () => {
    const counts = halved.rows.map((_row, index) =>
      index === 3 ? '' : index < 30 ? 10 : index < 33 ? 99 : 5,
    )
    expect(its(tableOf(counts), { interruption_index: 31, slope_change: true, lag: 3 })).toMatchObject({
      n: 56,
      dispersion: 0,
    })
  })

  it.each<[string, object, string[]]>([
    ['enough', { interruption_index: 31 }, []],
    [
      'seven counts before',
      { interruption_index: 8 },
      ['Let op: het effect is niet betrouwbaar. Vóór de maatregel zijn minder dan 8 tellingen bekend.'],
    ],
    [
      'half a year before',
      { interruption_index: 31, harmonics: 1, period: 52 },
      ['Let op: het effect is niet betrouwbaar. Vóór de maatregel is nog geen hele periode bekend.'],
    ],
  ])('says beside the effect whether to rely on it: %s', (_name, params, lines) => {
    const said: string[] = []
    const results = its(halved, { slope_change: false, ...params }, (line) => said.push(line))
    expect(results).toMatchObject({ n: 60 })
    expect(said).toEqual(lines)
  })

  it.each([
    [{}, [0, 12, 26]],
    [{ period: 12 }, [0, 6, 12]],
    [{ slope_change: false }, [0]],
    [{ interruption_index: 40 }, [0, 12]],
    [{ interruption_index: 53 }, [0, 4]],
    [{ weeks_after: [2, 8] }, [2, 8]],
  ])('gives the effect for %j after %j steps', (params, expected) => {
    expect(moments(params)).toEqual(expected)
  })

  it('names what is missing or wrong', () => {
    expect(() => its(halved, { slope_change: true })).toThrow('interruption_index')
    expect(() =>
      its(parseCsv('index,count\n1,2\n'), { interruption_index: 1, slope_change: true, offset: true }),
    ).toThrow('mist de kolom exposure')
  })
})
