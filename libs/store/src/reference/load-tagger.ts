import { readFile } from 'node:fs/promises'
import { createTagger, facets, parseLexicon, type Facet, type Tagger } from '@rode-draad/domain'
import { referenceDirectory } from './read-csv.js'

/** The tagger with the committed lexicon. @throws LexiconError naming file and key */
export async function loadTagger(directory = new URL('lexicon/', referenceDirectory)): Promise<Tagger> {
  const files = await Promise.all(
    facets.map(
      async (facet) => [facet, await readFile(new URL(`${facet}.yaml`, directory), 'utf8')] as const,
    ),
  )
  return createTagger(parseLexicon(Object.fromEntries(files) as Record<Facet, string>))
}
