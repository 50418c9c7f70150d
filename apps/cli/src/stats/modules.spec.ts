import { describe, expect, it } from '@jest/globals'
import { computeStats, moduleNames } from './modules.js'

const results = async (module: string, csv: string, params: object = {}) =>
  JSON.parse(await computeStats(module, csv, JSON.stringify(params))) as Record<string, unknown>

describe('computeStats', () => {
  it('knows every module that the help names', async () => {
    for (const name of moduleNames)
      await expect(computeStats(name, 'x\n', '{}')).rejects.toMatchObject({ name: 'CommandError' })
  })

  it('prints indented JSON that ends with a newline, and null for what is not defined', async () => {
    const text = await computeStats(
      'km',
      'time,status\n2,0\n',
      '{"conf_types":["log-log"],"quantile_probs":[0.5]}',
    )
    expect(text).toContain('\n      "surv": [\n        1\n      ],\n')
    expect(text.endsWith('}\n')).toBe(true)
    expect(JSON.parse(text)).toMatchObject({ strata: [{ ci: { loglog: { lower: [null], upper: [null] } } }] })
  })

  it('reads parameters with a byte-order mark', async () => {
    await expect(computeStats('km', 'time,status\n2,1\n', '\uFEFF{}')).resolves.toContain('"events": 1')
  })

  it.each<[string, string, string, string, string]>([
    [
      'an unknown module',
      'kmm',
      '',
      '{}',
      'Dit onderdeel kennen we niet: kmm. Kies uit km, logrank, cif, farrington,',
    ],
    ['parameters that are no JSON', 'km', 'time,status\n', '{', 'De parameters zijn geen geldige JSON.'],
    ['a missing column', 'km', 'time\n1\n', '{}', 'Het CSV-bestand mist de kolom status.'],
    [
      'a wrong parameter',
      'km',
      'time,status\n1,1\n',
      '{"conf_int":2}',
      'De parameters kloppen niet. conf_int: ',
    ],
    ['parameters that are no object', 'km', 'time,status\n1,1\n', '[]', 'De parameters kloppen niet. '],
    [
      'what cannot be computed',
      'km',
      'entry,time,status\n0.3,0.30000000000000004,1\n',
      '{}',
      'Met deze gegevens is km niet te berekenen: ',
    ],
  ])('refuses %s in one line', async (_name, module, csv, params, message) => {
    const refusal = await computeStats(module, csv, params).catch((error: unknown) => error as Error)
    expect(refusal).toMatchObject({ name: 'CommandError', message: expect.stringContaining(message) })
    expect((refusal as Error).message).not.toContain('\n')
  })
})

describe('stats km', () => {
  // By hand: 3/4, then 3/4 x 1/2; the area up to 4 is 1 + 2 x 3/4 + 3/8. It is 3/4 from 1 to 3: the quartile is 2.
  const csv = 'time,status,group\n1,1,b\n2,0,b\n3,1,b\n4,0,b\n5,1,a\n'

  it('gives a curve per group, in the order of the names', async () => {
    const { strata } = await results('km', csv, { rmean_tau: ['last time of the stratum', '1e+00', 2] })
    expect(strata).toMatchObject([
      { stratum: 'a', n: 1, events: 1, time: [5], surv: [0], std_err: [null] },
      {
        stratum: 'b',
        n: 4,
        events: 2,
        time: [1, 2, 3, 4],
        n_risk: [4, 3, 2, 1],
        n_event: [1, 0, 1, 0],
        n_censor: [0, 1, 0, 1],
        surv: [0.75, 0.75, 0.375, 0.375],
        nelson_aalen: [0.25, 0.25, 0.75, 0.75],
        quantiles: { plain: { p: [0.25, 0.5, 0.75], quantile: [2, 3, null] } },
        rmean: [
          { tau: 4, rmean: 2.875 },
          { tau: 1, rmean: 1, se: 0 },
          { tau: 2, rmean: 1.75 },
        ],
      },
    ])
  })

  it('takes all together when the parameters say so, and calls that all', async () => {
    expect(await results('km', csv, { strata: false })).toMatchObject({ strata: [{ stratum: 'all', n: 5 }] })
  })

  it('gives the kinds and the level of limits that are asked', async () => {
    const { strata } = await results('km', csv, { strata: false, conf_types: ['log-log'], conf_int: 0.5 })
    expect((strata as { ci: object }[]).map(({ ci }) => Object.keys(ci))).toEqual([['loglog']])
  })

  it('has no strata without rows', async () => {
    expect(await results('km', 'time,status\n')).toEqual({ strata: [] })
  })

  it('takes an empty entry as watched from the start, and leaves entries out when the parameters say so', async () => {
    const late = 'entry,time,status\n2,5,1\n,1,1\n'
    expect(await results('km', late)).toMatchObject({ strata: [{ n_risk: [1, 1] }] })
    expect(await results('km', late, { left_truncated: false })).toMatchObject({
      strata: [{ n_risk: [2, 1] }],
    })
  })

  it.each([
    ['a status that is no 0 or 1', 'time,status\n1,2\n', 'regel 2, kolom status: dit is geen 0 of 1.'],
    ['a negative time', 'time,status\n-1,1\n', 'regel 2, kolom time: de tijd is negatief.'],
    ['a missing time', 'time,status\n1,1\n,1\n', 'regel 3, kolom time: hier ontbreekt een getal.'],
    ['an entry at the end', 'entry,time,status\n1,1,1\n', 'kolom entry: het begin ligt niet voor het einde.'],
    ['a group without a name', 'time,status,group\n1,1,\n', 'kolom group: hier ontbreekt een naam.'],
  ])('refuses %s', async (_name, csv, message) => {
    await expect(results('km', csv)).rejects.toThrow(message)
  })

  it('refuses late entries without the column', async () => {
    await expect(results('km', csv, { left_truncated: true })).rejects.toThrow('mist de kolom entry')
  })
})

describe('stats logrank', () => {
  const csv = 'time,status,group,stratum\n1,1,a,x\n3,1,a,x\n2,1,b,x\n4,0,b,x\n'

  // By hand: O = 2, E = 4/3, V = 13/18 for group a; with weights S(t-) 4/7.
  it('gives a test for each weight', async () => {
    const { tests } = (await results('logrank', csv)) as { tests: Record<string, number>[] }
    expect(tests).toMatchObject([
      { rho: 0, groups: ['a', 'b'], n: [2, 2], events: [2, 1], observed: [2, 1], df: 1 },
      { rho: 1, observed: [1.5, 0.75], df: 1 },
    ])
    expect(tests[0]?.['chisq']).toBeCloseTo(8 / 13, 12)
    expect(tests[1]?.['chisq']).toBeCloseTo(4 / 7, 12)
    expect(tests[0]?.['p_value']).toBeCloseTo(0.43276758066778284, 12)
  })

  it('compares within strata unless the parameters say otherwise', async () => {
    const apart = csv.replace('2,1,b,x', '2,1,b,y')
    const chisq = async (params: object) =>
      ((await results('logrank', apart, params)) as { tests: { chisq: number }[] }).tests[0]?.chisq
    expect(await chisq({ rho: 0, stratified: false })).toBeCloseTo(8 / 13, 12)
    expect(await chisq({ rho: [0] })).not.toBeCloseTo(8 / 13, 3)
  })
})

describe('stats cif', () => {
  // By hand: 1/5 by each cause at 1; 3/5 x 1/3 more by the first at 2.
  it('gives a curve per cause that occurs in the group, with the codes of the file', async () => {
    const csv = 'time,cause,group\n1,1,a\n1,2,a\n2,1,a\n3,9,a\n4,9,a\n5,0,b\n'
    const { strata } = (await results('cif', csv, { cencode: 9 })) as {
      strata: { causes: { cif: number[] }[] }[]
    }
    expect(strata).toMatchObject([
      { group: 'a', n: 5, time: [1, 2], n_risk: [5, 3], d_any: [2, 1], causes: [{ cause: 1 }, { cause: 2 }] },
      { group: 'b', n: 1, time: [5], causes: [{ cause: 0, cif: [1], std_err: [0] }] },
    ])
    expect(strata[0]?.causes[0]?.cif[1]).toBeCloseTo(0.4, 12)
  })

  it('refuses a cause that is no whole number', async () => {
    await expect(results('cif', 'time,cause\n1,0.5\n')).rejects.toThrow(
      'kolom cause: dit is geen heel getal.',
    )
  })
})
