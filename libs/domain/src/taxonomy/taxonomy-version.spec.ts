import { createHash } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { facetCodes } from '../tagging/signal-tags.js'
import { taxonomyVersion } from './taxonomy-version.js'

/** The codes by which signals are tagged, under the version that goes with them. */
const versionOfCodes = { version: '2026-11-22.1', codes: '80c3b0d280f77ee9' }

it('is raised when a code comes or goes', () => {
  const sorted = Object.entries(facetCodes).map(([facet, codes]) => [facet, [...codes].sort()])
  const hash = createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 16)
  // Codes that changed ask for a new version, and a new version for its codes: both are written down here.
  expect({ version: taxonomyVersion, codes: hash }).toEqual(versionOfCodes)
})
