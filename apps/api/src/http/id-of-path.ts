import type { PipeTransform } from '@nestjs/common'
import { z } from 'zod'
import { notFound, ProblemResponse } from './problems.js'

/**
 * An id in a path as we write it, whatever capitals it was sent with: `@Param('id', idOfPath)`.
 * @throws ProblemResponse 404 for one that cannot be ours
 */
export const idOfPath: PipeTransform<string, string> = {
  transform(sent) {
    if (!z.uuid().safeParse(sent).success) throw new ProblemResponse(notFound)
    return sent.toLowerCase()
  },
}
