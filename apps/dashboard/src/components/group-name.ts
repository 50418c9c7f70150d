import { themes } from '@rode-draad/domain'

const names = new Map<string, string>(themes.map(({ code, label }) => [code, label]))

/** The name of a theme; a kind of measure is its own name. */
export function groupName(code: string): string {
  return names.get(code) ?? code
}
