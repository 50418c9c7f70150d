import { splitAnswer, writtenAgendaAnswer, writtenAnswer, writtenEventAnswer } from '@rode-draad/contract'
import { postJson, read, request } from '../../api.js'
import type { Kind } from './kinds.js'

/** A new row. @throws ApiError */
export const postRow = ({ path }: Kind) => {
  return (body: object) => postJson(`/${path}`, body, writtenAnswer)
}

/** A new version of a row. @throws ApiError 409 when somebody wrote a newer one */
export const putRow = ({ path }: Kind, code: string) => {
  return async (body: object) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    const init = { method: 'PUT', headers, body: JSON.stringify(body) }
    return await read(await request(`/${path}/${code}`, init), writtenAnswer)
  }
}

export const postState = (code: string) => (body: object) =>
  postJson(`/patterns/${code}/states`, body, writtenEventAnswer)

export const postReaction = (code: string) => (body: object) =>
  postJson(`/patterns/${code}/reactions`, body, writtenEventAnswer)

/** Everything that was written by `asOf` becomes public. @throws ApiError 409 */
export const publish = (code: string, body: { readonly version: number; readonly asOf: string }) =>
  postJson(`/patterns/${code}/publications`, body, null)

export const postMerge = (body: object) => postJson('/patterns/merges', body, null)

export const postSplit = (body: object) => postJson('/patterns/splits', body, splitAnswer)

export const linkSignal = (code: string, signalId: string) =>
  postJson(`/patterns/${code}/signals`, { signalId }, null)

export const postAgenda = (code: string) => (body: object) =>
  postJson(`/tables/${code}/agendas`, body, writtenAgendaAnswer)

export const postDecision = (code: string) => (body: object) =>
  postJson(`/tables/${code}/decisions`, body, writtenEventAnswer)
