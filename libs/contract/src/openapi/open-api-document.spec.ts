import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { signalBody } from '../requests/signal-body.js'
import { openApiDocument } from './open-api-document.js'
import { routes } from './routes.js'

const document = openApiDocument() as {
  paths: Record<
    string,
    Record<string, { operationId: string; security: object[]; responses: Record<string, unknown> }>
  >
}

/** Paths in a JSON schema of lists that may be as long as one likes. */
function listsWithoutEnd(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const isEndless =
    'type' in schema && schema.type === 'array' && 'items' in schema && !('maxItems' in schema)
  const within = Object.entries(schema).flatMap(([key, part]) => listsWithoutEnd(part, `${path}/${key}`))
  return isEndless ? [path, ...within] : within
}

describe('the description of the API', () => {
  it('names every operation once', () => {
    const ids = Object.values(document.paths).flatMap((path) => Object.values(path).map((o) => o.operationId))
    expect([...new Set(ids)]).toHaveLength(routes.length)
  })

  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s answers bad input with a 400 when it takes input',
    (_name, { path, method, query, body, pathParameters }) => {
      const takesInput = Boolean(body ?? pathParameters ?? (query && Object.keys(query.shape).length > 0))
      const answers = Object.keys(document.paths[path]?.[method]?.responses ?? {})
      expect(takesInput ? answers.includes('400') : true).toBe(true)
    },
  )

  it.each(routes.flatMap(({ method, path, body }) => (body ? [[`${method} ${path}`, body] as const] : [])))(
    '%s takes no list of any length',
    (_name, body) => {
      const schema = z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' })
      expect(listsWithoutEnd(schema)).toEqual([])
    },
  )

  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s says who may ask, and what others are answered',
    (_name, { path, method, permission }) => {
      const { security, responses } = document.paths[path]?.[method] ?? {}
      const open = permission === 'open'
      expect(security).toEqual(open ? [] : [{ session: [] }, { senderKey: [] }])
      expect(['401', '404', '429'].filter((status) => status in (responses ?? {}))).toEqual(
        expect.arrayContaining(open ? ['429'] : ['401', '404', '429']),
      )
    },
  )

  it('has no anyOf for what may be null, so that formats stay visible', () => {
    expect(JSON.stringify(document)).not.toMatch(/"anyOf":\[\{"type":"string"[^\]]*\},\{"type":"null"\}\]/)
  })
})

const ruleset = fileURLToPath(new URL('../../../../../shared/outside/adr/adr-linter.yaml', import.meta.url))
const hasRuleset = existsSync(ruleset)
const describeAdr = hasRuleset ? describe : describe.skip

describeAdr(
  `the NL API Design Rules${hasRuleset ? '' : ' (skipped: their linter, ../shared/outside/adr, is not there)'}`,
  () => {
    it('find no error in openapi.json', () => {
      const spectral = createRequire(import.meta.url).resolve('@stoplight/spectral-cli/dist/index.js')
      const openapi = fileURLToPath(new URL('../../openapi.json', import.meta.url))
      const output = execFileSync(process.execPath, [spectral, 'lint', '--ruleset', ruleset, openapi], {
        encoding: 'utf8',
      })
      expect(output).toContain("No results with a severity of 'error' found")
    })
  },
)

it('looks into no list that is too long, so that it makes one fault', () => {
  const routesTried = Array.from({ length: 400_000 }, () => 1)
  const { error } = signalBody('2026-06-17').shape.case.safeParse({ routesTried })
  expect(error?.issues).toMatchObject([{ path: ['routesTried'], message: 'Noem elke route één keer.' }])
})
