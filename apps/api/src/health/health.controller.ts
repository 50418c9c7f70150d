import { Controller, Get, Inject, Res } from '@nestjs/common'
import type { Response } from 'express'
import { problemOf, ProblemResponse } from '../http/problems.js'
import { stoppingNow } from '../intake/overloaded.js'
import { SERVICES, type Services } from '../program/services.js'

@Controller('v1/health')
export class HealthController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  /** The program runs. */
  @Get('live')
  live(@Res() response: Response): void {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' })
  }

  /** Both stores answer, and the program is not about to stop. */
  @Get('ready')
  async ready(@Res() response: Response): Promise<void> {
    if (this.services.intake.lifecycle.stopping.aborted) throw stoppingNow()
    const { postgres, analytics } = this.services.stores
    try {
      await postgres.query('SELECT 1')
      await analytics.use((connection) => connection.run('SELECT 1'))
    } catch {
      throw new ProblemResponse(problemOf(503, 'Niet gereed', 'De opslag geeft geen antwoord.'), {
        'Retry-After': '5',
      })
    }
    response.set('Cache-Control', 'no-store').json({ status: 'ok' })
  }
}
