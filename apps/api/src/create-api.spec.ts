import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { NestExpressApplication } from '@nestjs/platform-express'
import { pagePaths, routes } from '@rode-draad/contract'
import type { Express } from 'express'
import { request, type IncomingMessage } from 'node:http'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { createApi } from './create-api.js'
import type { Services } from './program/services.js'

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> }
}

let api: NestExpressApplication

async function createAt(publicUrl: string | null, dashboard: string | null = null): Promise<void> {
  const signIn = publicUrl === null ? null : { publicUrl: new URL(publicUrl) }
  const services = { stores: {}, intake: {}, signIn, now: () => new Date(0) } as unknown as Services
  const logger = pino({ level: 'silent' })
  api = await createApi(services, { logger, dashboard, trustedProxy: [], securityContact: null })
}

afterEach(() => api.close())

describe('the API', () => {
  beforeEach(() => createAt(null))

  it('has exactly the endpoints of the contract, where what each needs is written', async () => {
    await api.init()
    const { router } = api.getHttpAdapter().getInstance() as Express
    const endpoints = (router.stack as unknown as Layer[]).flatMap(({ route }) =>
      Object.keys(route?.methods ?? {}).map(
        (method) => `${method} ${String(route?.path).replace(/:(\w+)/g, '{$1}')}`,
      ),
    )
    expect(endpoints.sort()).toEqual(routes.map(({ method, path }) => `${method} /v1${path}`).sort())
  })
})

/** Asks whether it lives, under a name. */
async function ask(host: string): Promise<{ status: number; hsts: string | undefined }> {
  const { port } = api.getHttpServer().address() as AddressInfo
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: '/v1/health/live', headers: { host } }, resolve)
    sent.on('error', reject).end()
  })
  answer.resume()
  return { status: answer.statusCode ?? 0, hsts: answer.headers['strict-transport-security'] }
}

describe('the API in public', () => {
  beforeEach(async () => {
    await createAt('https://rode-draad.example')
    await api.listen(0, '127.0.0.1')
  })

  it.each([
    ['rode-draad.example', 200],
    ['Rode-Draad.Example', 200],
    ['localhost:3000', 200],
    ['www.rode-draad.example', 421],
    ['rode-draad.example.org', 421],
    ['10.0.0.1', 421],
  ])('answers under its own name: %s', async (host, status) => {
    expect((await ask(host)).status).toBe(status)
  })

  it('asks browsers for https from now on', async () => {
    expect((await ask('rode-draad.example')).hsts).toBe('max-age=31536000; includeSubDomains')
  })

  it('does not, where it is not reached over https', async () => {
    await api.close()
    await createAt('http://localhost:3000')
    await api.listen(0, '127.0.0.1')
    expect(await ask('localhost:3000')).toEqual({ status: 200, hsts: undefined })
  })
})

describe('the pages', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rode-draad-pages-'))
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Rode Draad</title>')
    await createAt(null, folder)
    await api.listen(0, '127.0.0.1')
  })
  afterEach(() => rm(folder, { recursive: true }))

  it.each([
    ...pagePaths.map((path) => [path, '*/*', 200, 'text/html'] as const),
    ['/signalen/', 'text/html,*/*;q=0.8', 200, 'text/html'],
    ['/signalen?signaal=1', 'text/html', 200, 'text/html'],
    ['/metrics', '*/*', 404, 'application/problem+json'],
    ['/metrics', 'text/html,*/*;q=0.8', 404, 'text/html'],
    ['/signalen/meer', 'application/json', 404, 'application/problem+json'],
    ['/constructor', '*/*', 404, 'application/problem+json'],
  ])('answer at their own paths alone: %s for %s', async (path, accept, status, type) => {
    const answer = await fetch(`${await api.getUrl()}${path}`, { headers: { accept } })
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([status, type])
  })
})
