import {
  arrowMediaType,
  type Columns,
  problem,
  type ProblemError,
  type RowOf,
  sessionAnswer,
  type SessionAnswer,
  type SessionBody,
  signInPath,
  signOutAnswer,
} from '@rode-draad/contract'
import type { z } from 'zod'
import { labels } from './labels.js'
import { type Answer, rowsFromArrow } from './rows-from-arrow.js'

export type { Answer } from './rows-from-arrow.js'

/** The server refused or could not be reached; the message is Dutch and may be shown. */
export class ApiError extends Error {
  override readonly name = 'ApiError'

  /** What is wrong with which field; empty when the server did not say. */
  readonly faults: readonly ProblemError[]

  /** @param status HTTP status; 0 when there was no answer at all */
  constructor(
    readonly status: number,
    message: string,
    { faults = [], ...options }: ErrorOptions & { faults?: readonly ProblemError[] } = {},
  ) {
    super(message, options)
    this.faults = faults
  }
}

/** Query of a request; what is undefined is left out. */
export type ApiQuery = Readonly<Record<string, string | undefined>>

/**
 * Rows of an analytical endpoint, as Arrow.
 * @param path under /v1, such as '/theme-trends'
 * @throws ApiError when the answer is not a success, or is not what the contract says
 */
export async function fetchRows<C extends Columns>(
  path: string,
  query: ApiQuery,
  columns: C,
  signal?: AbortSignal,
): Promise<Answer<RowOf<C>>> {
  const response = await request(`${path}${queryText(query)}`, {
    headers: { accept: arrowMediaType },
    ...(signal === undefined ? {} : { signal }),
  })
  const [{ tableFromIPC }, bytes] = await Promise.all([import('apache-arrow'), response.arrayBuffer()])
  try {
    return rowsFromArrow(tableFromIPC(new Uint8Array(bytes)), columns)
  } catch (cause) {
    throw new ApiError(response.status, labels.errors.unreadable, { cause })
  }
}

/**
 * What an endpoint tells as JSON.
 * @param path under /v1, such as '/review-queue'
 * @param headers beside what is accepted
 * @throws ApiError when the answer is not a success, or is not what the contract says
 */
export async function fetchJson<S extends z.ZodType>(
  path: string,
  query: ApiQuery,
  schema: S,
  headers: Readonly<Record<string, string>> = {},
): Promise<z.output<S>> {
  const address = `${path}${queryText(query)}`
  const init = { headers: { accept: 'application/json', ...headers } }
  return await read(await request(address, init), schema)
}

/**
 * Sends something, and reads what comes back.
 * @param schema null when nothing does
 * @throws ApiError
 */
export async function postJson<S extends z.ZodType>(
  path: string,
  body: object,
  schema: S,
): Promise<z.output<S>>
export async function postJson(path: string, body: object, schema: null): Promise<null>
export async function postJson(path: string, body: object, schema: z.ZodType | null): Promise<unknown> {
  const response = await request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  })
  return schema === null ? null : await read(response, schema)
}

/** The JSON of an answer. @throws ApiError when it is not what the contract says */
export async function read<S extends z.ZodType>(response: Response, schema: S): Promise<z.output<S>> {
  const answer = schema.safeParse(await response.json().catch(() => undefined))
  if (!answer.success) throw new ApiError(response.status, labels.errors.unreadable, { cause: answer.error })
  return answer.data
}

/** Who looks, and whether there are real signals. @throws ApiError */
export async function fetchSession(): Promise<SessionAnswer> {
  return await fetchJson('/session', {}, sessionAnswer)
}

/** Looks as another demo identity, or in another role, from now on. @throws ApiError */
export async function putSession(choice: SessionBody): Promise<void> {
  await request('/session', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(choice),
  })
}

/** Ends the session. @returns the address to open next @throws ApiError */
export async function signOut(): Promise<string> {
  const response = await request('/sign-out', { method: 'POST', headers: { accept: 'application/json' } })
  const answer = signOutAnswer.safeParse(await response.json())
  if (!answer.success) throw new ApiError(response.status, labels.errors.unreadable, { cause: answer.error })
  return answer.data.next
}

/** Where signing in begins. @param returnTo path of the page to come back to */
export function signInAddress(returnTo: string): string {
  return `${signInPath}?${new URLSearchParams({ returnTo }).toString()}`
}

function queryText(query: ApiQuery): string {
  const entries = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString()}`
}

/** @param path under /v1 @throws ApiError when there is no answer or it is not a success */
export async function request(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(`/v1${path}`, { credentials: 'same-origin', ...init }).catch(
    (cause: unknown) => {
      if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
      throw new ApiError(0, labels.errors.unreachable, { cause })
    },
  )
  if (!response.ok) throw refusal(response.status, await response.json().catch(() => null))
  return response
}

/**
 * The Dutch explanation of a problem+json answer, with each fault; a plain sentence when there is none.
 * @param body as it came, parsed
 */
export function refusal(status: number, body: unknown): ApiError {
  const said = problem.safeParse(body)
  if (!said.success) return new ApiError(status, labels.errors.unexplained(status))
  const { detail, errors: faults = [] } = said.data
  const messages = faults.map(({ message }) => message).filter((message) => !detail.includes(message))
  return new ApiError(status, [detail, ...new Set(messages)].join(' '), { faults })
}
