import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { readWorkbook } from '@rode-draad/sheets'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { someMeta } from '../../testing/arrow-bytes.js'
import type { FigureProps } from './figure.js'

jest.unstable_mockModule('./chart.js', () => ({
  default: ({ label }: { readonly label: string }) => <div role="img" aria-label={label} />,
}))
const saved: string[][] = []
const blobs: (readonly [string, Blob])[] = []
jest.unstable_mockModule('./download.js', () => ({
  download: (...args: string[]) => saved.push(args),
  downloadBlob: (name: string, blob: Blob) => blobs.push([name, blob]),
}))
const { Figure } = await import('./figure.js')

interface Row {
  readonly name: string
  readonly count: number | null
}

const rows: readonly Row[] = [
  { name: 'VG7', count: 16055 },
  { name: 'VG8', count: null },
]

const props: FigureProps<Row> = {
  id: 'proef',
  title: 'Proef',
  finding: 'Er zijn 16.055 mensen met VG7.',
  unit: 'personen',
  meta: someMeta,
  columns: [
    { title: 'Zorgprofiel', value: ({ name }) => name },
    { title: 'Personen', value: ({ count }) => count },
  ],
  rows,
}

afterEach(() => {
  cleanup()
  saved.length = 0
  blobs.length = 0
})

describe('Figure', () => {
  it('says finding, unit, period, source, date of the data and n', () => {
    render(<Figure {...props} />)
    const text = screen.getByRole('figure', { name: 'Proef' }).textContent
    for (const part of [
      props.finding,
      'personen',
      '2016 tot en met 2021',
      someMeta.source,
      '16 april 2021',
      '22',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('shows the numbers in a table the keyboard can reach, unknown as onbekend', () => {
    render(<Figure {...props} />)
    const region = screen.getByRole('region', { name: 'Tabel: Proef' })
    expect(region.getAttribute('tabindex')).toBe('0')
    const cells = within(region)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent))
    expect(cells).toEqual([
      ['Zorgprofiel', 'Personen'],
      ['VG7', '16.055'],
      ['VG8', 'onbekend'],
    ])
  })

  it('downloads the same numbers under the name of the figure', () => {
    render(<Figure {...props} />)
    fireEvent.click(screen.getByRole('button', { name: 'Download de tabel (CSV)' }))
    expect(saved).toEqual([
      [
        'rode-draad-proef-2021-04-16.csv',
        '\uFEFFZorgprofiel;Personen\r\nVG7;16055\r\nVG8;onbekend\r\n',
        'text/csv',
      ],
    ])
  })

  it('gives the same cells as a workbook, numbers as numbers and words never as a formula', async () => {
    const formula = { name: '=1+1', count: 0.5 }
    render(<Figure {...props} rows={[...rows, formula]} />)
    fireEvent.click(screen.getByRole('button', { name: 'Download de tabel (XLSX)' }))
    await waitFor(() => expect(blobs).toHaveLength(1))
    const [name, blob] = blobs[0] ?? ['', new Blob()]
    expect(name).toBe('rode-draad-proef-2021-04-16.xlsx')
    const bytes = new Uint8Array(await blob.arrayBuffer())
    const [sheet] = await readWorkbook(bytes)
    expect([sheet?.name, sheet?.rows]).toEqual([
      'Proef',
      [
        ['Zorgprofiel', 'Personen'],
        ['VG7', '16055'],
        ['VG8', 'onbekend'],
        ['=1+1', '0.5'],
      ],
    ])
  })

  it('names the chart by title and finding', async () => {
    render(<Figure {...props} chart={() => ({ mark: 'bar', data: { values: [] } })} />)
    expect(await screen.findByRole('img', { name: 'Proef. Er zijn 16.055 mensen met VG7.' })).toBeTruthy()
  })

  it('folds a long table away', () => {
    const many = Array.from({ length: 21 }, (_, index) => ({ name: String(index), count: index }))
    render(<Figure {...props} rows={many} />)
    expect(screen.getByText('Tabel met dezelfde cijfers (21 rijen)').tagName).toBe('SUMMARY')
  })

  it('says that there is nothing, without chart, table or download', () => {
    render(<Figure {...props} rows={[]} chart={() => ({ mark: 'bar', data: { values: [] } })} />)
    expect(screen.getByText('Er zijn geen gegevens voor deze keuze.')).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it.each([
    [{ n: null, controlled: true }, 'niet getoond'],
    [{ n: null, controlled: false }, 'niet van toepassing'],
    [{ n: 5, controlled: true }, 'afgerond op 5'],
  ])('is open about control: %p', (meta, text) => {
    render(<Figure {...props} meta={{ ...someMeta, ...meta }} />)
    expect(screen.getByRole('figure').textContent).toContain(text)
  })

  it.each(['finding', 'unit'] as const)('fails in development without %s', (key) => {
    const silent = jest.spyOn(console, 'error').mockReturnValue()
    expect(() => render(<Figure {...props} {...{ [key]: ' ' }} />)).toThrow(`figure proef has no ${key}`)
    silent.mockRestore()
  })
})
