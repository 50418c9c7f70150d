import { readFile } from 'node:fs/promises'
import {
  createTagger,
  facets,
  parseLexicon,
  parseTagModel,
  type Facet,
  type Lexicon,
  type TagModel,
  type Tagger,
} from '@rode-draad/domain'
import { referenceDirectory } from './read-csv.js'

const lexiconDirectory = new URL('lexicon/', referenceDirectory)
const modelFile = new URL('tagging-model.json', referenceDirectory)

/** The lexicon in a folder; the committed one without. @throws LexiconError naming file and key */
export async function loadLexicon(directory = lexiconDirectory): Promise<Lexicon> {
  const files = await Promise.all(
    facets.map(
      async (facet) => [facet, await readFile(new URL(`${facet}.yaml`, directory), 'utf8')] as const,
    ),
  )
  return parseLexicon(Object.fromEntries(files) as Record<Facet, string>)
}

/** The model in a file; the committed one without. @throws Error when it is no model */
export async function loadTagModel(file: URL | string = modelFile): Promise<TagModel> {
  return parseTagModel(await readFile(file, 'utf8'))
}

/** The tagger with the committed lexicon and model. @throws LexiconError naming file and key */
export async function loadTagger(directory = lexiconDirectory): Promise<Tagger> {
  return createTagger(await loadLexicon(directory), await loadTagModel())
}
