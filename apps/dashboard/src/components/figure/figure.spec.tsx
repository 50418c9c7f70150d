import { afterEach, describe, expect, it, jest } from '@jest/globals'
import type { Caption } from '@rode-draad/charts'
import { readWorkbook } from '@rode-draad/sheets'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { someMeta } from '../../testing/arrow-bytes.js'
import type { FigureProps } from './figure.js'
import { FigureScope } from './figure-scope.js'

const captions: Caption[] = []
jest.unstable_mockModule('./chart.js', () => ({
  default: ({ label, caption }: { readonly label: string; readonly caption: Caption }) => {
    captions.push(caption)
    return <div role="img" aria-label={label} />
  },
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
  captions.length = 0
})

/** What stands below the table in its file. */
const about = [
  'Proef',
  'Er zijn 16.055 mensen met VG7.',
  'Eenheid: personen',
  'Periode: 2016 tot en met 2021',
  'Bron: Kamervragen 2021Z05014',
  'Stand van de gegevens: 16 april 2021',
  'Aantal waarnemingen (n): 22',
]

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

  it('says until when its sources go, and apart when those were read', () => {
    render(
      <Figure {...props} meta={{ ...someMeta, asOf: '2026-12-01T10:00:00Z', sourceDate: '2020-09-30' }} />,
    )
    const figure = screen.getByRole('figure', { name: 'Proef' })
    const fact = (name: string) => within(figure).getByText(name).nextElementSibling?.textContent
    expect([fact('Stand van de gegevens'), fact('Ingelezen op')]).toEqual([
      '30 september 2020',
      '1 december 2026',
    ])
  })

  it('names its table, and leads from a cell to what it names', () => {
    const linked: FigureProps<Row> = {
      ...props,
      columns: [
        {
          title: 'Zorgprofiel',
          value: ({ name }) => name,
          link: ({ name }, fictional) => (name === 'VG7' ? `/naar?verzonnen=${fictional}` : null),
        },
      ],
    }
    render(<Figure {...linked} />, { wrapper: MemoryRouter })
    const table = screen.getByRole('table', { name: 'Proef' })
    expect(within(table).getByRole('link', { name: 'VG7' }).getAttribute('href')).toBe(
      '/naar?verzonnen=false',
    )
    expect(within(table).getAllByRole('link')).toHaveLength(1)
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
        `\uFEFF${['Zorgprofiel;Personen', 'VG7;16055', 'VG8;onbekend', '', ...about, ''].join('\r\n')}`,
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
        [],
        ...about.map((line) => [line]),
      ],
    ])
  })

  it('says on the page, in a picture and in a file by whom it is seen, what was chosen, and that it is made up', async () => {
    const facts = [
      ['Gezien als', 'Regiocoördinator, Haaglanden'],
      ['Regio', 'Haaglanden'],
    ] as const
    render(
      <FigureScope facts={facts}>
        <Figure
          {...props}
          meta={{ ...someMeta, fictional: true }}
          chart={() => ({ mark: 'bar', data: { values: [] } })}
        />
      </FigureScope>,
    )
    await screen.findByRole('img')
    fireEvent.click(screen.getByRole('button', { name: 'Download de tabel (CSV)' }))
    const [caption] = captions
    expect(caption?.title).toBe('Proef')
    for (const said of [
      'Voorbeelddata: alles is verzonnen',
      'Gezien als: Regiocoördinator, Haaglanden',
      'Regio: Haaglanden',
      'Bron: Kamervragen 2021Z05014',
    ]) {
      expect(screen.getByRole('figure').textContent).toContain(said.replace(': ', ''))
      expect(caption?.lines).toContain(said)
      expect(saved[0]?.[1]).toContain(`\r\n${said}\r\n`)
    }
  })

  it('names the chart by title and finding', async () => {
    render(<Figure {...props} chart={() => ({ mark: 'bar', data: { values: [] } })} />)
    expect(await screen.findByRole('img', { name: 'Proef. Er zijn 16.055 mensen met VG7.' })).toBeTruthy()
  })

  it('folds a long table away', () => {
    const many = Array.from({ length: 21 }, (_, index) => ({ name: String(index), count: index }))
    render(<Figure {...props} rows={many} />)
    expect(screen.getByText('Tabel (21 rijen)').tagName).toBe('SUMMARY')
    cleanup()
    render(<Figure {...props} rows={many} chart={() => ({ mark: 'bar', data: { values: [] } })} />)
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
