import type { Permission } from '@rode-draad/domain'
import { z } from 'zod'
import { rowSchema, type Columns } from '../columns.js'
import { answerMeta } from '../meta.js'
import type { Route } from './route.js'

/** The route of a table: rows with what they say about themselves, as JSON or Arrow. */
export function tableRoute(
  path: string,
  operationId: string,
  summary: string,
  tag: string,
  permission: Permission,
  query: z.ZodObject,
  columns: Columns,
): Route {
  const schema = z.strictObject({ data: z.array(rowSchema(columns)), meta: answerMeta })
  return {
    method: 'get',
    path,
    operationId,
    summary,
    tag,
    permission,
    query,
    answers: {
      200: { description: 'De rijen, met wat ze over zichzelf zeggen', schema },
      304: { description: 'Niet veranderd sinds de ETag van If-None-Match', schema: null },
    },
    problems: [400, 406, 500],
    arrow: true,
  }
}
