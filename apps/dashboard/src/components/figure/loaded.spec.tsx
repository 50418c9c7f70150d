import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { Loaded } from './loaded.js'

afterEach(cleanup)

const show = (data: string) => <p>{data}</p>

describe('Loaded', () => {
  it('says that it waits', () => {
    render(<Loaded query={{ data: undefined, error: null, refetch: () => null }}>{show}</Loaded>)
    expect(screen.getByRole('status').textContent).toBe('Gegevens ophalen…')
  })

  it('shows what came', () => {
    render(<Loaded query={{ data: 'cijfers', error: null, refetch: () => null }}>{show}</Loaded>)
    expect(screen.getByText('cijfers')).toBeTruthy()
  })

  it('explains a failure and tries again when asked', () => {
    const refetch = jest.fn()
    render(<Loaded query={{ data: undefined, error: new Error('Te druk.'), refetch }}>{show}</Loaded>)
    expect(screen.getByRole('alert').textContent).toContain('Te druk.')
    fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    expect(refetch).toHaveBeenCalledTimes(1)
  })

  it('keeps the focus at its place for who tries again, through waiting and another failure', () => {
    const focused = () => document.activeElement?.textContent
    const failed = { data: undefined, error: new Error('Te druk.'), refetch: jest.fn() }
    const waiting = { ...failed, error: null }
    const { rerender } = render(<Loaded query={failed}>{show}</Loaded>)
    const retry = screen.getByRole('button', { name: 'Probeer opnieuw' })
    retry.focus()
    fireEvent.click(retry)
    rerender(<Loaded query={waiting}>{show}</Loaded>)
    expect(focused()).toBe('Gegevens ophalen…')
    rerender(<Loaded query={failed}>{show}</Loaded>)
    expect(focused()).toContain('Te druk.')
    rerender(<Loaded query={waiting}>{show}</Loaded>)
    rerender(<Loaded query={{ ...waiting, data: 'cijfers' }}>{show}</Loaded>)
    expect(focused()).toBe('De gegevens zijn er.')
  })

  it('takes the focus from nothing else', () => {
    const failed = { data: undefined, error: new Error('Te druk.'), refetch: jest.fn() }
    const page = (query: Parameters<typeof Loaded<string>>[0]['query']) => (
      <>
        <input aria-label="zoek" />
        <Loaded query={query}>{show}</Loaded>
      </>
    )
    const { rerender } = render(page(failed))
    fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    screen.getByLabelText('zoek').focus()
    rerender(page({ ...failed, data: 'cijfers' }))
    expect(document.activeElement).toBe(screen.getByLabelText('zoek'))
  })
})
