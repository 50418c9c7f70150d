import { readFile } from 'node:fs/promises'
import { taggerEvaluation, type TaggerEvaluation } from '@rode-draad/contract'

const file = new URL('../../../../data/evaluation/tagging/quality.json', import.meta.url)

/** What `cli evaluate` measured last. @throws Error when the file is not what it writes */
export async function loadTaggerEvaluation(): Promise<TaggerEvaluation> {
  return taggerEvaluation.parse(JSON.parse(await readFile(file, 'utf8')))
}
