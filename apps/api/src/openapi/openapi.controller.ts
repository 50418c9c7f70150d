import { Controller, Get, Res } from '@nestjs/common'
import { openApiDocument } from '@rode-draad/contract'
import type { Response } from 'express'

/** The description of this API; public. */
@Controller('v1/openapi.json')
export class OpenApiController {
  @Get()
  show(@Res() response: Response): void {
    response.set({ 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' }).json(openApiDocument())
  }
}
