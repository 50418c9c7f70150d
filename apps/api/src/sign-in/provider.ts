import * as oidc from 'openid-client'
import type { Claims } from './claims.js'
import type { SignInConfiguration } from './sign-in-configuration.js'

/** The provider, or what came with the browser, says no: nobody is signed in by this, or any longer. */
export class SignInRefused extends Error {
  override name = 'SignInRefused'
}

/** The provider gives no answer that can be used; it may later. */
export class ProviderUnreachable extends Error {
  override name = 'ProviderUnreachable'
}

export interface Tokens {
  readonly access: string
  readonly refresh: string | null
}

/** What has to match when the browser comes back. */
export interface Attempt {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** When it began, in seconds since 1970. */
  readonly since: number
}

export interface ProviderAnswer {
  readonly subject: string
  readonly claims: Claims
  readonly tokens: Tokens
}

/** How far the clock of the provider may be from ours, in seconds; openid-client allows as much for the end of a token. */
const clockTolerance = 30

/** Longest that we wait for the provider, in seconds. */
const patience = 5

/**
 * The OpenID Connect provider, seen as a confidential client: authorization code with PKCE, state and nonce. ID
 * tokens must be signed with the one configured algorithm by a key of the provider, for us, by the issuer.
 */
export class Provider {
  private found: Promise<oidc.Configuration> | null = null

  /** @param now the clock that tokens are checked by, which is also that of openid-client */
  constructor(
    private readonly settings: SignInConfiguration,
    private readonly now: () => number = Date.now,
  ) {}

  /** Where to send a browser, and what to remember until it is back. @throws ProviderUnreachable */
  async start(): Promise<{ url: URL; attempt: Attempt }> {
    const configuration = await this.configuration()
    const attempt = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
      since: this.seconds(),
    }
    const { claims, scope } = this.settings
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callback().href,
      scope,
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
      ...(claims.secondFactor.claim === 'acr'
        ? { acr_values: [...claims.secondFactor.values].join(' ') }
        : {}),
    })
    return { url, attempt }
  }

  /**
   * Trades the code that a browser brought back for who it is.
   * @param query of the address that the browser came back to
   * @returns the claims of the ID token apart: only those are signed
   * @throws SignInRefused when anything does not match; ProviderUnreachable
   */
  async finish(query: string, attempt: Attempt): Promise<ProviderAnswer & { signed: Claims }> {
    const configuration = await this.configuration()
    const back = this.callback()
    back.search = query
    const answer = await oidc
      .authorizationCodeGrant(configuration, back, {
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        pkceCodeVerifier: attempt.verifier,
        idTokenExpected: true,
      })
      .catch(failed)
    const signed = answer.claims()
    if (!signed) throw new SignInRefused('no ID token')
    // openid-client only sees that it is a number.
    if (signed.iat > this.seconds() + clockTolerance || signed.iat < attempt.since - clockTolerance)
      throw new SignInRefused('ID token from another time')
    const tokens = { access: answer.access_token, refresh: answer.refresh_token ?? null }
    return { ...(await this.withUserInfo(configuration, signed.sub, signed, tokens)), signed }
  }

  /**
   * Asks the provider whether somebody is still who they were: by refreshing the tokens where that can be, else by
   * their user info. Only what it says now counts; what it said before is not kept.
   * @throws SignInRefused when not, or when it cannot be asked; ProviderUnreachable
   */
  async askAgain(subject: string, tokens: Tokens): Promise<ProviderAnswer> {
    const configuration = await this.configuration()
    if (tokens.refresh === null) {
      if (!configuration.serverMetadata().userinfo_endpoint) throw new SignInRefused('nothing to ask')
      return await this.withUserInfo(configuration, subject, {}, tokens)
    }
    const answer = await oidc.refreshTokenGrant(configuration, tokens.refresh).catch(failed)
    const signed = answer.claims() ?? {}
    if ('sub' in signed && signed.sub !== subject) throw new SignInRefused('somebody else')
    const renewed = { access: answer.access_token, refresh: answer.refresh_token ?? tokens.refresh }
    return await this.withUserInfo(configuration, subject, signed, renewed)
  }

  /** Gives the tokens back, as far as the provider takes them; where a browser goes to end its session there. */
  async signOut(tokens: Tokens): Promise<URL | null> {
    const configuration = await this.configuration()
    const { revocation_endpoint, end_session_endpoint } = configuration.serverMetadata()
    if (revocation_endpoint) {
      await oidc.tokenRevocation(configuration, tokens.refresh ?? tokens.access).catch(() => undefined)
    }
    if (!end_session_endpoint) return null
    // Without a hint: that would be an ID token in the address bar.
    return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: this.settings.publicUrl.href })
  }

  private seconds(): number {
    return Math.floor(this.now() / 1000)
  }

  private callback(): URL {
    return new URL('/v1/sign-in/callback', this.settings.publicUrl)
  }

  /** Claims with what user info adds; for the same subject only. */
  private async withUserInfo(
    configuration: oidc.Configuration,
    subject: string,
    claims: Claims,
    tokens: Tokens,
  ): Promise<ProviderAnswer> {
    if (!configuration.serverMetadata().userinfo_endpoint) return { subject, claims, tokens }
    const more = await oidc.fetchUserInfo(configuration, tokens.access, subject).catch(failed)
    return { subject, claims: { ...claims, ...more }, tokens }
  }

  /** Found out at the first use and kept; a provider that was away is asked anew. */
  private async configuration(): Promise<oidc.Configuration> {
    this.found ??= this.discover()
    try {
      return await this.found
    } catch (cause) {
      this.found = null
      throw new ProviderUnreachable('the provider was not found', { cause })
    }
  }

  private async discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret, algorithm } = this.settings
    const execute = [oidc.enableNonRepudiationChecks]
    // Configuration allows http for a provider on this machine only.
    if (issuer.protocol === 'http:') execute.push(oidc.allowInsecureRequests)
    return await oidc.discovery(
      issuer,
      clientId,
      { client_secret: clientSecret, id_token_signed_response_alg: algorithm },
      undefined,
      { execute, timeout: patience },
    )
  }
}

/** What did not come over well may pass; everything else is a no. */
function failed(cause: unknown): never {
  if (mayPass(cause)) throw new ProviderUnreachable('no answer that can be used', { cause })
  throw new SignInRefused('the provider refused', { cause })
}

function mayPass(error: unknown): boolean {
  if (error instanceof oidc.ResponseBodyError) return error.error !== 'invalid_grant'
  if (error instanceof oidc.ClientError) return passing.has(error.code ?? '')
  return error instanceof TypeError
}

const passing: ReadonlySet<string> = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
])
