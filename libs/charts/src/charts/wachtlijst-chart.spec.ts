import { describe, expect, it } from '@jest/globals'
import type { WachtlijstRow } from '@rode-draad/contract'
import { wachtlijstChart } from './wachtlijst-chart.js'

function row(over: Partial<WachtlijstRow>): WachtlijstRow {
  return {
    referenceDate: '2019-01-01',
    zorgprofiel: 'VG7',
    definition: 'until-2019',
    waitingStatus: 'actief wachtend',
    waitingTime: 'totaal',
    withWlzCare: null,
    persons: 4,
    series: 'a',
    remark: null,
    source: 'Kamervragen',
    ...over,
  }
}

const rows = [
  row({}),
  row({ referenceDate: '2020-01-01', definition: '2020-2021', persons: 39, series: 'b' }),
  row({ referenceDate: '2021-01-01', definition: '2020-2021', persons: 67, series: 'b' }),
  row({ waitingTime: '0-13 weken', persons: null, series: 'c' }),
  row({
    waitingStatus: 'niet-actief wachtend',
    persons: 79,
    series: 'd',
    remark: 'mogelijk een registratiebreuk',
  }),
]

interface Layer {
  readonly mark: { readonly type: string }
  readonly encoding: Readonly<Record<string, unknown>>
  readonly data?: { readonly values: readonly Readonly<Record<string, unknown>>[] }
  readonly transform?: readonly unknown[]
}

function layersOf(spec: unknown): readonly Layer[] {
  return (spec as { spec: { layer: readonly Layer[] } }).spec.layer
}

function layerOf(spec: unknown, type: string): Layer | undefined {
  return layersOf(spec).find(({ mark }) => mark.type === type)
}

describe('wachtlijstChart', () => {
  it('joins only what has the same series, zorgprofiel, status and waiting time', () => {
    const lines = layersOf(wachtlijstChart(rows, { width: 900 })).filter(({ mark }) => mark.type === 'line')
    expect(lines).toHaveLength(1)
    expect(lines[0]?.encoding['detail']).toEqual(
      ['series', 'zorgprofiel', 'waitingStatus', 'waitingTime'].map((field) => ({ field, type: 'nominal' })),
    )
  })

  it('keeps an unknown count in the line, so that the line breaks there', () => {
    const spec = wachtlijstChart(rows, { width: 900 })
    expect(layerOf(spec, 'line')?.transform).toBeUndefined()
    expect(spec).toMatchObject({ data: { values: rows.map(({ persons }) => ({ persons })) } })
  })

  it('marks an unknown count with a question mark and gives it no height', () => {
    const unknown = layerOf(wachtlijstChart(rows, { width: 900 }), 'text')
    expect(unknown).toMatchObject({
      transform: [{ filter: { not: { field: 'persons', valid: true } } }],
      mark: { text: '?' },
      encoding: { y: { value: 194 } },
    })
  })

  it('gives each way of counting its own background', () => {
    const bands = layersOf(wachtlijstChart(rows, { width: 900 })).filter(({ mark }) => mark.type === 'rect')
    expect(bands.map(({ data }) => data?.values)).toEqual([
      [{ definition: 'until-2019', first: '1 jan 2019', last: '1 jan 2019' }],
      [{ definition: '2020-2021', first: '1 jan 2020', last: '1 jan 2021' }],
    ])
  })

  it('puts a ring around a figure with a remark', () => {
    const spec = wachtlijstChart(rows, { width: 900 })
    expect(spec).toMatchObject({
      data: { values: rows.map(({ remark }) => ({ remarked: remark !== null })) },
    })
    expect(JSON.stringify(spec)).toContain('{"field":"remarked","equal":true}')
  })
})
