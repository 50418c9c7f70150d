import type { Permission } from '@rode-draad/domain'
import type { z } from 'zod'

/** One operation of the API: from it come the OpenAPI text and the check of who may use it. */
export interface Route {
  readonly method: 'get' | 'post' | 'put'
  /** Below /v1. */
  readonly path: string
  readonly operationId: string
  readonly summary: string
  readonly tag: string
  /** What it takes to use it; 'open' needs no identity. Without it the answer is that of an unknown path. */
  readonly permission: Permission | 'open'
  readonly query?: z.ZodObject
  readonly pathParameters?: Readonly<Record<string, z.ZodType>>
  readonly headers?: z.ZodObject
  readonly body?: z.ZodType
  /** Bodies of any length, by media type; a schema is that of one line. */
  readonly streams?: Readonly<Record<string, z.ZodType | null>>
  readonly answers: Readonly<Record<number, RouteAnswer>>
  /** Statuses of problem+json. */
  readonly problems: readonly number[]
  /** Also answers Arrow. */
  readonly arrow?: boolean
}

export interface RouteAnswer {
  readonly description: string
  /** null has no body. */
  readonly schema: z.ZodType | null
  /** Also answers line by line (application/x-ndjson); the schema of one line. */
  readonly lines?: z.ZodType
  /** Other media types it answers in. */
  readonly otherTypes?: readonly string[]
}
