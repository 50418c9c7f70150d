import {
  ndjsonMediaType,
  type Problem,
  type SignalBatchAnswer,
  type SignalBatchLine,
} from '@rode-draad/contract'
import type { BatchProgress } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { problemOf, ProblemResponse } from '../http/problems.js'

/** How a sender is told how far its batch is, and what became of it. */
export interface BatchAnswer {
  progress(progress: BatchProgress): void
  result(answer: SignalBatchAnswer): void
  /** @returns false when nothing was said yet: then it is an answer of its own */
  problem(problem: Problem, id: string | null): boolean
}

/** @throws ProblemResponse 406 when neither form is accepted */
export function batchAnswer(request: Request, response: Response): BatchAnswer {
  const type = request.accepts(['application/json', ndjsonMediaType])
  response.set('Cache-Control', 'no-store')
  if (type === 'application/json') {
    return {
      progress: () => undefined,
      result: (answer) => void response.status(200).json(answer),
      problem: () => false,
    }
  }
  if (type === ndjsonMediaType) return lineByLine(response)
  throw new ProblemResponse(
    problemOf(406, 'Vorm niet mogelijk', `Vraag om application/json of ${ndjsonMediaType}.`),
  )
}

function lineByLine(response: Response): BatchAnswer {
  let last: BatchProgress = {
    ...{ throughRow: 0, received: 0, accepted: 0, duplicate: 0, quarantined: 0, erasedBefore: 0 },
  }
  const say = (line: SignalBatchLine) => {
    if (!response.headersSent) response.status(200).type(ndjsonMediaType)
    response.write(`${JSON.stringify(line)}\n`)
  }
  return {
    progress(progress) {
      last = progress
      say({ kind: 'progress', ...progress })
    },
    result(answer) {
      say({ kind: 'result', ...answer })
      response.end()
    },
    problem(problem, id) {
      if (!response.headersSent) return false
      say({ kind: 'problem', problem, id, ...last })
      response.end()
      return true
    },
  }
}
