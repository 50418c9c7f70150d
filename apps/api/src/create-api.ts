import 'reflect-metadata'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { longestSignal, pagePaths } from '@rode-draad/contract'
import { Module, type DynamicModule } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { NestExpressApplication } from '@nestjs/platform-express'
import type { Request, Response } from 'express'
import type { Logger } from 'pino'
import { CaseGrantsController } from './case-grants/case-grants.controller.js'
import { CaseReadingsController } from './case-readings/case-readings.controller.js'
import { ColumnMappingsController } from './column-mappings/column-mappings.controller.js'
import { ErasuresController } from './erasures/erasures.controller.js'
import { FollowUpController } from './follow-up/follow-up.controller.js'
import { HealthController } from './health/health.controller.js'
import { permissionsPolicy, requireOwnHost, securityHeaders, versionHeader } from './http/guard-request.js'
import { limitRequests } from './http/limit-requests.js'
import { logRequests } from './http/log-requests.js'
import { ProblemFilter } from './http/problem.filter.js'
import { markTryOut } from './http/mark-try-out.js'
import { requireJson } from './http/require-json.js'
import { requirePermission } from './http/require-permission.js'
import { requireSameOrigin } from './http/require-same-origin.js'
import { requireUtf8 } from './http/require-utf8.js'
import { securityTxt } from './http/security-txt.js'
import { boundBody } from './intake/bound-body.js'
import { boundWrites } from './intake/bound-writes.js'
import { OpenApiController } from './openapi/openapi.controller.js'
import { SERVICES, type Services } from './program/services.js'
import { PatternSuccessionsController } from './registers/pattern-successions.controller.js'
import { PatternWritesController } from './registers/pattern-writes.controller.js'
import { LinkedSignalsController } from './registers/linked-signals.controller.js'
import { PatternsController } from './registers/patterns.controller.js'
import { RegistersController } from './registers/registers.controller.js'
import { RowWritesController } from './registers/row-writes.controller.js'
import { ReviewQueueController } from './reviews/review-queue.controller.js'
import { ReviewsController } from './reviews/reviews.controller.js'
import { TagMeasuresController } from './reviews/tag-measures.controller.js'
import { QuarantineController } from './quarantine/quarantine.controller.js'
import { SessionController } from './session/session.controller.js'
import { identify } from './sign-in/identify.js'
import { SignInController } from './sign-in/sign-in.controller.js'
import { whoAsks } from './sign-in/who-asks.js'
import { SignalBatchesController } from './signal-batches/signal-batches.controller.js'
import { SignalRegistersController } from './signal-registers/signal-registers.controller.js'
import { SignalsController } from './signals/signals.controller.js'
import { StrikesController } from './strikes/strikes.controller.js'
import { SimilarSignalsController } from './similar-signals/similar-signals.controller.js'
import { TablesController } from './tables/tables.controller.js'
import { RetagRunsController } from './retag-runs/retag-runs.controller.js'
import { TaggerEvaluationController } from './tagger-evaluation/tagger-evaluation.controller.js'
import { EscalationRoutesController } from './escalation/escalation-routes.controller.js'
import { UnsolvedSignalsController } from './escalation/unsolved-signals.controller.js'
import { ThemeTrendsController } from './theme-trends/theme-trends.controller.js'
import { TimeToMeasureController } from './time-to-measure/time-to-measure.controller.js'
import { WachtlijstenController } from './wachtlijsten/wachtlijsten.controller.js'
import { WeekReviewsController } from './week-reviews/week-reviews.controller.js'

@Module({})
class ApiModule {
  static with(services: Services): DynamicModule {
    return {
      module: ApiModule,
      controllers: [
        CaseGrantsController,
        CaseReadingsController,
        ErasuresController,
        ColumnMappingsController,
        FollowUpController,
        HealthController,
        OpenApiController,
        ReviewQueueController,
        ReviewsController,
        QuarantineController,
        SessionController,
        SignInController,
        SignalBatchesController,
        SignalsController,
        StrikesController,
        SimilarSignalsController,
        TagMeasuresController,
        TaggerEvaluationController,
        RetagRunsController,
        ThemeTrendsController,
        TimeToMeasureController,
        WachtlijstenController,
        EscalationRoutesController,
        UnsolvedSignalsController,
        WeekReviewsController,
        RegistersController,
        PatternSuccessionsController,
        PatternWritesController,
        PatternsController,
        LinkedSignalsController,
        RowWritesController,
        TablesController,
        SignalRegistersController,
      ],
      providers: [{ provide: SERVICES, useValue: services }],
    }
  }
}

export interface ApiOptions {
  readonly logger: Logger
  /** Folder of the built dashboard; null serves the API alone. */
  readonly dashboard: string | null
  /** Addresses of proxies whose word for who asks is taken. */
  readonly trustedProxy: readonly string[]
  /** Where to report a weakness; null for nowhere. */
  readonly securityContact: string | null
}

/** Who is slower than this with saying what it wants keeps a connection from others. */
const headersTimeoutMs = 15_000

/** The API with its guards and, when given, the dashboard; not yet listening. */
export async function createApi(
  services: Services,
  { logger, dashboard, trustedProxy, securityContact }: ApiOptions,
): Promise<NestExpressApplication> {
  const api = await NestFactory.create<NestExpressApplication>(ApiModule.with(services), {
    bodyParser: false,
    rawBody: true,
    logger: false,
  })
  const { stores, signIn, now, intake } = services
  api.disable('x-powered-by')
  api.set('env', 'production')
  api.set('query parser', 'simple')
  api.set('trust proxy', trustedProxy)
  const publicUrl = signIn?.publicUrl ?? null
  api.use(boundBody(), logRequests(logger), securityHeaders(publicUrl), permissionsPolicy)
  api.use('/v1', versionHeader)
  api.use(requireOwnHost(publicUrl))
  api.use('/.well-known/security.txt', securityTxt(securityContact, publicUrl, now))
  api.use('/v1', identify(whoAsks({ app: stores.postgres, signIn, now })))
  api.use('/v1', limitRequests(now), requireSameOrigin(publicUrl), requirePermission, requireJson)
  api.use('/v1', markTryOut(stores.postgres))
  api.use('/v1/signals', boundWrites(intake))
  api.useBodyParser('json', { limit: longestSignal })
  api.use('/v1', requireUtf8)
  api.useGlobalFilters(new ProblemFilter(logger))
  const server = api.getHttpServer()
  server.headersTimeout = headersTimeoutMs
  // A batch takes as long as it takes; of all else `boundBody` sees to the time.
  server.requestTimeout = 0
  if (dashboard !== null && existsSync(join(dashboard, 'index.html'))) serveDashboard(api, dashboard)
  return api
}

const pages = new Set<string>(pagePaths)

/**
 * Files with a hash in their name may be kept for ever. The paths of the pages are all one file, which also says to a
 * browser that there is no such page; a program hears it as of any unknown path.
 */
function serveDashboard(api: NestExpressApplication, dashboard: string): void {
  api.useStaticAssets(join(dashboard, 'assets'), {
    prefix: '/assets',
    immutable: true,
    maxAge: '1y',
    index: false,
  })
  api.useStaticAssets(dashboard, { index: false, maxAge: 0 })
  api.use(/^\/(?!v1(\/|$)|assets\/).*/, (request: Request, response: Response, next: () => void) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      next()
      return
    }
    const isPage = pages.has(request.baseUrl.replace(/(?<=.)\/$/, '') || '/')
    if (!isPage && request.accepts(['json', 'html']) !== 'html') {
      next()
      return
    }
    response
      .status(isPage ? 200 : 404)
      .set('Cache-Control', 'no-cache')
      .vary('Accept')
      .sendFile(join(dashboard, 'index.html'))
  })
}
