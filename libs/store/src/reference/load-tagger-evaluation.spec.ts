import { expect, it } from '@jest/globals'
import { loadTaggerEvaluation } from './load-tagger-evaluation.js'
import { loadTagger } from './load-tagger.js'

it('is the measurement of the tagger that is used', async () => {
  const { versions, texts, writers } = await loadTaggerEvaluation()
  expect(versions).toEqual((await loadTagger()).versions)
  expect(texts).toBeGreaterThan(writers)
})
