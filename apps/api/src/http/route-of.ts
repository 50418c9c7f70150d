import { routes, type Route } from '@rode-draad/contract'

/** A path of the contract as a test on what was asked; a parameter is one segment that is not empty. */
const known = routes.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
  literal: !route.path.includes('{'),
}))

/**
 * The route of the contract that a request asks for; a literal path goes before one with parameters. HEAD is a GET
 * without a body.
 * @param path below /v1, as it was sent
 * @returns null for what is in no contract, which is then not answered either
 */
export function routeOf(method: string, path: string): Route | null {
  const verb = method === 'HEAD' ? 'get' : method.toLowerCase()
  const fitting = known.filter(({ route, pattern }) => route.method === verb && pattern.test(path))
  return (fitting.find(({ literal }) => literal) ?? fitting[0])?.route ?? null
}
