/** A browser as far as signing in needs one: it keeps cookies per origin and follows redirects. For tests. */
export class TestBrowser {
  private readonly jars = new Map<string, Map<string, string>>()

  /** Addresses that were opened, redirects included. */
  readonly visited: string[] = []

  /** @param elsewhere addresses that are asked at another place, as behind a proxy */
  constructor(private readonly elsewhere: ReadonlyMap<string, string> = new Map()) {}

  /** The cookies for an origin, as it would send them. */
  cookies(origin: string): string {
    return [...this.jar(origin)].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  setCookie(origin: string, name: string, value: string): void {
    this.jar(origin).set(name, value)
  }

  /** One request, without following. */
  async ask(address: string, init: RequestInit = {}): Promise<Response> {
    const { origin, pathname, search } = new URL(address)
    this.visited.push(address)
    const at = this.elsewhere.get(origin) ?? origin
    const cookie = this.cookies(origin)
    const response = await fetch(`${at}${pathname}${search}`, {
      ...init,
      headers: { ...(cookie ? { cookie } : {}), ...(init.headers as Record<string, string> | undefined) },
      redirect: 'manual',
    })
    for (const line of response.headers.getSetCookie()) this.take(origin, line)
    return response
  }

  /** Opens a page as somebody who follows a link does. @param until stops before this path is asked */
  async open(address: string, until?: string): Promise<{ address: string; response: Response | null }> {
    let next = address
    for (let step = 0; step < 20; step += 1) {
      if (until !== undefined && new URL(next).pathname === until) return { address: next, response: null }
      const response = await this.ask(next)
      const to = response.headers.get('location')
      if (to === null) return { address: next, response }
      next = new URL(to, next).href
    }
    throw new Error('too many redirects')
  }

  private take(origin: string, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
    const [name = '', value = ''] = pair.split('=')
    const gone = value === '' || attributes.some((part) => /^expires=Thu, 01 Jan 1970/i.test(part))
    if (gone) this.jar(origin).delete(name)
    else this.jar(origin).set(name, value)
  }

  private jar(origin: string): Map<string, string> {
    const jar = this.jars.get(origin) ?? new Map<string, string>()
    this.jars.set(origin, jar)
    return jar
  }
}
