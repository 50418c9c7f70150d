import { parentPort } from 'node:worker_threads'
import { loadTagger } from '../reference/load-tagger.js'
import { tagTexts } from './tag-texts.js'

/** Runs in a thread of its own, so that the program goes on answering: texts come in, tags go out. */
const tagger = await loadTagger()

parentPort?.on('message', (texts: readonly string[]) => {
  parentPort?.postMessage({ version: tagger.version, tagged: tagTexts(tagger, texts) })
})
