import { describe, expect, it } from '@jest/globals'
import type { Request, Response } from 'express'
import { securityTxt } from './security-txt.js'

function answerOf(handler: ReturnType<typeof securityTxt>) {
  const sent = { status: 200, body: '' }
  const response = {
    status: (status: number) => Object.assign(response, void (sent.status = status)),
    set: () => response,
    type: () => response,
    send: (body: string) => Object.assign(response, void (sent.body = body)),
  }
  handler({} as Request, response as unknown as Response)
  return sent
}

const now = () => new Date('2026-06-15T12:00:00Z')

describe('security.txt', () => {
  it('is not there without a contact', () => {
    expect(answerOf(securityTxt(null, null, now))).toEqual({ status: 404, body: '' })
  })

  it('names the contact, half a year ahead', () => {
    const url = new URL('https://rodedraad.example.nl')
    expect(answerOf(securityTxt('mailto:cvd@example.nl', url, now)).body.split('\n')).toEqual([
      'Contact: mailto:cvd@example.nl',
      'Expires: 2026-12-14T12:00:00.000Z',
      'Preferred-Languages: nl, en',
      'Canonical: https://rodedraad.example.nl/.well-known/security.txt',
      '',
    ])
  })
})
