import {
  identityCookie,
  type DemoIdentityId,
  type PatternHistory,
  type PatternRecord,
} from '@rode-draad/contract'
import { aSignalBody, type SignalBody } from '@rode-draad/fixtures'
import { startTestProgram, type TestProgram, type TestProgramOptions } from '../program/test-program.js'

/** What came back, and whether it is what was expected. */
export interface RegisterAnswer {
  readonly status: number
  readonly body: unknown
}

export const coordinator = 'regiocoordinator-zk10'
export const policy = 'landelijk-afgeschermd'
export const researcher = 'onderzoeker'
export const reviewer = 'beoordelaar'
export const reader = 'lezer-zk10'

/** The whole program, with people who write in its registers; for tests. */
export async function startTestRegisters(options?: TestProgramOptions) {
  const program: TestProgram = await startTestProgram(options)
  const as = async (
    who: DemoIdentityId,
    path: string,
    { method = 'GET', body }: { method?: string; body?: unknown } = {},
  ): Promise<RegisterAnswer> => {
    const headers = {
      cookie: `${identityCookie}=${who}`,
      'content-type': 'application/json',
      'rode-draad-purpose': 'onderzoek',
    }
    const response = await fetch(`${program.address}/v1/${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? null : JSON.parse(text) }
  }
  const post = (who: DemoIdentityId, path: string, body: unknown) => as(who, path, { method: 'POST', body })
  const put = (who: DemoIdentityId, path: string, body: unknown) => as(who, path, { method: 'PUT', body })
  let sent = 0
  return {
    program,
    as,
    post,
    put,
    /** A signal in ZK10 unless told otherwise. @returns its id */
    async signal(told: Partial<SignalBody> = {}): Promise<string> {
      sent += 1
      const answer = await program.post(aSignalBody({ externalId: `r-${sent}`, region: 'ZK10', ...told }))
      return (answer.body as { id: string }).id
    },
    /** A pattern that was raised. */
    async raise(who: DemoIdentityId, told: object = {}): Promise<{ code: string; version: number }> {
      const answer = await post(who, 'patterns', { ...aPattern, ...told })
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
      return answer.body as { code: string; version: number }
    },
    async pattern(who: DemoIdentityId, code: string): Promise<PatternRecord> {
      return (await as(who, `patterns/${code}`)).body as PatternRecord
    },
    async history(who: DemoIdentityId, code: string, query = ''): Promise<PatternHistory> {
      return (await as(who, `patterns/${code}/history${query}`)).body as PatternHistory
    },
    /** Publishes what this person sees of a pattern. */
    async publish(who: DemoIdentityId, code: string): Promise<RegisterAnswer> {
      const { version, asOf } = (await as(who, `patterns/${code}`)).body as PatternRecord
      return await post(who, `patterns/${code}/publications`, { version, asOf })
    },
    /** Codes that everybody sees, once the copy has what was written. */
    async published(query = ''): Promise<string[]> {
      await program.services.stores.syncing.now()
      const { body } = await as(reader, `patterns${query}`)
      return (body as { data: { code: string }[] }).data.map(({ code }) => code)
    },
  }
}

/** The content of a pattern; for tests. */
export const aPattern = {
  title: 'Rolstoelen komen te laat na een verhuizing',
  themes: ['hulpmiddelen'],
  laws: ['wmo'],
  source: 'Overleg in de regio',
  reason: 'Komt steeds terug',
}
