import { Controller, Get, Req, Res } from '@nestjs/common'
import { noQuery } from '@rode-draad/contract'
import { loadTaggerEvaluation } from '@rode-draad/store'
import type { Request, Response } from 'express'
import { parseInput } from '../http/problems.js'

/** The measured quality of the tagger that runs here; public, and about invented texts only. */
@Controller('v1/tagger-evaluation')
export class TaggerEvaluationController {
  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    parseInput(noQuery, request.query)
    response.set('Cache-Control', 'private, no-cache').json(await loadTaggerEvaluation())
  }
}
