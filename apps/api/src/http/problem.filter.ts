import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common'
import { problemMediaType } from '@rode-draad/contract'
import type { Response } from 'express'
import type { Logger } from 'pino'
import { problemFor } from './problem-for.js'

/** Every error becomes problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>()
    const { problem, headers } = problemFor(error, this.logger)
    if (response.headersSent) {
      response.end()
      return
    }
    response
      .status(problem.status)
      .set({ 'Cache-Control': 'no-store', ...headers })
      .type(problemMediaType)
      .send(JSON.stringify(problem))
  }
}
