import { themes } from '@rode-draad/domain'

const names: ReadonlyMap<string, string> = new Map(themes.map(({ code, label }) => [code, label]))

/** As a page names a theme; a code that is not known as it stands. */
export function themeName(code: string): string {
  return names.get(code) ?? code
}
