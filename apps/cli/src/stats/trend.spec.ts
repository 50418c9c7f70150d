import { describe, expect, it } from '@jest/globals'
import { CommandError } from '../command-error.js'
import { parseCsv } from './csv-table.js'
import { trend } from './trend.js'

describe('trend', () => {
  // By hand: 1, _, 3, 2 at times 1, 3, 4: two of three pairs rise; slopes 1, 1/3 and -1.
  it('gives the plain and the seasonal trend of a table with a missing value', () => {
    const table = parseCsv('index,cycle,season,value\n1,2024,1,1\n2,2024,2,\n3,2025,1,3\n4,2025,2,2\n')
    const { mann_kendall, seasonal_mann_kendall } = trend(table, {}) as Record<string, object>
    expect(mann_kendall).toMatchObject({ n: 3, S: 1, z: 0, p_value: 1, n_slopes: 3 })
    expect(mann_kendall).toHaveProperty('sen_slope', expect.closeTo(1 / 3, 12))
    expect(mann_kendall).toHaveProperty('tau_b', expect.closeTo(1 / 3, 12))
    expect(seasonal_mann_kendall).toMatchObject({
      S: 1,
      var_S: 1,
      seasonal_sen_slope_per_cycle: 2,
      per_season: [{ season: 1, n: 2, S: 1, var_S: 1, sen_slope: 2 }],
      hirsch_slack_optional: null,
    })
  })

  it('names what is missing or wrong', () => {
    expect(() => trend(parseCsv('index,value\n1,2\n'), {})).toThrow('mist de kolommen cycle, season')
    const table = parseCsv('index,cycle,season,value\n1,2024,1,1\n')
    expect(() => trend(table, { conf_int: 95 })).toThrow(CommandError)
    expect(() => trend(table, { conf_int: 95 })).toThrow('conf_int')
  })
})
