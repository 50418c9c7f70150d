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
  /** Answers by status; null has no body. */
  readonly answers: Readonly<Record<number, { description: string; schema: z.ZodType | null }>>
  /** Statuses of problem+json. */
  readonly problems: readonly number[]
  /** Also answers Arrow. */
  readonly arrow?: boolean
}
