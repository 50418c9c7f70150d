import { wachtlijstenLabels } from './labels.js'

const names = wachtlijstenLabels.definitions

/** A way of counting in words; an unknown code as it stands. */
export function definitionName(code: string): string {
  return names[code] ?? code
}

/** A text in which codes of ways of counting are written in words. */
export function withDefinitionNames(text: string): string {
  return Object.entries(names).reduce((written, [code, name]) => written.replaceAll(code, name), text)
}
