import { isUtf8 } from 'node:buffer'
import type { RawBodyRequest } from '@nestjs/common'
import type { NextFunction, Request, Response } from 'express'
import { problemOf, ProblemResponse } from './problems.js'

const notUtf8 = problemOf(
  400,
  'Ongeldige invoer',
  'Wat u stuurde is geen UTF-8. Sla het op als UTF-8 en stuur het opnieuw: anders gaan letters als ë verloren.',
)
/** Of a sender that names its encoding; without a name it is UTF-8. */
const otherCharset = /;\s*charset\s*=\s*"?(?!utf-8\b)/i

/**
 * JSON is UTF-8: of bytes that are not, letters would be lost, and with them what makes a name a name.
 * @source RFC 8259, 8.1
 */
export function requireUtf8(request: RawBodyRequest<Request>, _response: Response, next: NextFunction): void {
  const { rawBody, headers } = request
  delete request.rawBody
  const isOther = otherCharset.test(headers['content-type'] ?? '')
  next(rawBody && !isOther && !isUtf8(rawBody) ? new ProblemResponse(notUtf8) : undefined)
}
