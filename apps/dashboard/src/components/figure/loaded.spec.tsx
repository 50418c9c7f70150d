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
})
