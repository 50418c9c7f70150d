import { csvMediaType, ndjsonMediaType } from '@rode-draad/contract'
import type { Charset } from '@rode-draad/store'
import { problemOf, ProblemResponse } from '../http/problems.js'

export type BatchFormat =
  | { readonly format: 'ndjson' }
  /** charset: null when the sender did not say; then it is found out. */
  | { readonly format: 'csv'; readonly charset: Charset | null }

const charsets: Readonly<Record<string, Charset>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  // What is called so is, as the web found out, Windows-1252: https://encoding.spec.whatwg.org/#names-and-labels
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'utf-16le': 'utf-16le',
}

/**
 * In which form a batch comes, by its Content-Type.
 * @throws ProblemResponse 415 for another form, charset or encoding
 */
export function batchFormat(
  contentType: string | undefined,
  contentEncoding: string | undefined,
): BatchFormat {
  if (contentEncoding !== undefined && contentEncoding !== 'identity') {
    throw unknownForm('Stuur het bestand zonder Content-Encoding.')
  }
  const [type = '', ...parameters] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  if (type === ndjsonMediaType) return { format: 'ndjson' }
  if (type !== csvMediaType) throw unknownForm(`Stuur ${ndjsonMediaType} of ${csvMediaType}.`)
  const stated = parameters.find((part) => part.startsWith('charset='))
  if (stated === undefined) return { format: 'csv', charset: null }
  const charset = charsets[stated.slice('charset='.length).replaceAll('"', '')]
  if (charset === undefined) throw unknownForm('Stuur CSV als utf-8 of windows-1252.')
  return { format: 'csv', charset }
}

function unknownForm(detail: string): ProblemResponse {
  return new ProblemResponse(problemOf(415, 'Onbekende vorm', detail))
}
