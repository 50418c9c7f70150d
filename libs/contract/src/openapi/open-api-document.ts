import { z } from 'zod'
import { apiVersion, arrowMediaType } from '../meta.js'
import { problem, problemMediaType } from '../problem.js'
import { ndjsonMediaType } from '../requests/signal-batch.js'
import type { Route } from './route.js'
import { routes } from './routes.js'

type Json = Record<string, unknown>

const problemTitles: Readonly<Record<number, string>> = {
  400: 'Ongeldige invoer, met alle fouten',
  401: 'Niet aangemeld; met het adres om aan te melden',
  403: 'Een wijziging die niet van Rode Draad zelf komt',
  404: 'Bestaat niet, of u mag het niet zien',
  406: 'Vorm niet mogelijk',
  409: 'Botst met wat er al is, of is nog bezig',
  413: 'Te groot',
  415: 'Onbekende vorm',
  422: 'Sleutel al gebruikt voor iets anders',
  429: 'Te veel verzoeken; Retry-After zegt hoe lang te wachten',
  500: 'Fout bij ons',
  503: 'Nu niet gereed',
}

const versionHeader = {
  'API-Version': {
    description: 'Volledige versie van de API',
    schema: { type: 'string', examples: [apiVersion] },
  },
}

/** The OpenAPI 3.1 description of the whole API, made from the same schemas that check requests and answers. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {}
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method]: operation(route) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rode Draad',
      description:
        'Signalen over vastgelopen zorg: insturen, patronen, wachtlijsten en de weg naar een maatregel.',
      version: apiVersion,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      contact: { name: 'Rode Draad', email: 'beheer@rode-draad.example', url: 'https://rode-draad.example' },
    },
    servers: [{ url: '/v1' }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: jsonSchema(problem, 'output') },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-rode-draad',
          description: 'Sessie van iemand die is aangemeld; begint bij /sign-in',
        },
        senderKey: { type: 'http', scheme: 'bearer', description: 'Sleutel van een afzender' },
      },
    },
  }
}

function operation(route: Route): Json {
  const { operationId, summary, tag, permission } = route
  return {
    operationId,
    summary,
    tags: [tag],
    security: permission === 'open' ? [] : [{ session: [] }, { senderKey: [] }],
    ...(parametersOf(route).length > 0 ? { parameters: parametersOf(route) } : {}),
    ...bodyOf(route),
    responses: { ...answersOf(route), ...problemsOf(route) },
  }
}

function bodyOf({ body, streams }: Route): Json {
  if (!body && !streams) return {}
  const streamed = Object.entries(streams ?? {}).map(([type, schema]) => [
    type,
    { schema: lineSchema(schema) },
  ])
  const content = {
    ...(body ? { 'application/json': { schema: jsonSchema(body, 'input') } } : {}),
    ...Object.fromEntries(streamed),
  }
  return { requestBody: { required: true, content } }
}

/** OpenAPI 3.1 has no word for a list of lines: the schema is that of one line. */
function lineSchema(schema: z.ZodType | null): Json {
  return schema ? jsonSchema(schema, 'input') : { type: 'string' }
}

function parametersOf({ query, pathParameters, headers }: Route): Json[] {
  return [
    ...Object.entries(pathParameters ?? {}).map(([name, schema]) => parameter('path', name, schema)),
    ...Object.entries(query?.shape ?? {}).map(([name, schema]) =>
      parameter('query', name, schema as z.ZodType),
    ),
    ...Object.entries(headers?.shape ?? {}).map(([name, schema]) =>
      parameter('header', name, schema as z.ZodType),
    ),
  ]
}

function parameter(where: 'path' | 'query' | 'header', name: string, type: z.ZodType): Json {
  const { description, ...schema } = jsonSchema(type, 'input')
  return {
    name,
    in: where,
    required: where === 'path' || isRequired(type),
    ...(description ? { description } : {}),
    schema,
  }
}

/** Of a query or header: whether leaving it out is a fault. */
function isRequired(type: z.ZodType): boolean {
  return !type.safeParse(undefined).success
}

function answersOf({ answers, arrow = false }: Route): Json {
  return Object.fromEntries(
    Object.entries(answers).map(([status, { description, schema, lines, otherTypes = [] }]) => {
      const content = schema && {
        'application/json': { schema: jsonSchema(schema, 'output') },
        ...(arrow ? { [arrowMediaType]: { schema: { type: 'string', format: 'binary' } } } : {}),
        ...(lines ? { [ndjsonMediaType]: { schema: jsonSchema(lines, 'output') } } : {}),
        ...Object.fromEntries(otherTypes.map((type) => [type, { schema: { type: 'string' } }])),
      }
      return [status, { description, headers: versionHeader, ...(content ? { content } : {}) }]
    }),
  )
}

/** Those of the route itself, and those that come before every route: who asks, how often, from where, and in what form. */
function problemsOf({ method, permission, problems, body }: Route): Json {
  const known = permission === 'open' ? [429] : [401, 404, 429, ...(method === 'get' ? [] : [403])]
  const statuses = [...new Set([...problems, ...known, ...(body ? [415] : [])])].sort((a, b) => a - b)
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: problemTitles[status] ?? 'Fout',
        headers: versionHeader,
        content: { [problemMediaType]: { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  )
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema: part }) => flattenNullable(part as Json),
  }) as Json
  return json
}

/** `anyOf [X, null]` as one type with null, so that a format stays where readers and linters look for it. */
function flattenNullable(part: Json): void {
  const options = part['anyOf']
  if (!Array.isArray(options) || options.length !== 2) return
  const [value, none] = options as [Json, Json]
  if (none['type'] !== 'null' || typeof value['type'] !== 'string') return
  delete part['anyOf']
  const values = Array.isArray(value['enum']) ? { enum: [...value['enum'], null] } : {}
  Object.assign(part, value, values, { type: [value['type'], 'null'] })
}
