import { readReferenceCsv, required } from './read-csv.js'

/** Phrases by the code of the obstacle that they name. @throws ReferenceError when the file cannot be read */
export async function loadObstaclePhrases(): Promise<ReadonlyMap<string, readonly string[]>> {
  const phrases = new Map<string, string[]>()
  for (const row of await readReferenceCsv('obstacle-phrases.csv')) {
    const code = required(row, 'obstacle')
    phrases.set(code, [...(phrases.get(code) ?? []), required(row, 'phrase')])
  }
  return phrases
}
