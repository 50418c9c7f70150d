import type { Request, Response } from 'express'

const halfAYear = 182 * 24 * 3600 * 1000

/**
 * Where to report a weakness (RFC 9116), for as long as a contact is configured; without one there is no such file.
 * @param contact mailto: or https: address
 */
export function securityTxt(contact: string | null, publicUrl: URL | null, now: () => Date) {
  return (_request: Request, response: Response): void => {
    if (contact === null) {
      response.status(404).type('text/plain').send('')
      return
    }
    const lines = [
      `Contact: ${contact}`,
      `Expires: ${new Date(now().getTime() + halfAYear).toISOString()}`,
      'Preferred-Languages: nl, en',
      ...(publicUrl === null ? [] : [`Canonical: ${new URL('/.well-known/security.txt', publicUrl).href}`]),
    ]
    response
      .set('Cache-Control', 'no-cache')
      .type('text/plain')
      .send(`${lines.join('\n')}\n`)
  }
}
