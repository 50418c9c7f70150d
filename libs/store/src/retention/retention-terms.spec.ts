import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { channelCodes } from '@rode-draad/domain'
import { ConfigurationError } from '../database/configuration.js'
import { readRetentionTerms } from './retention-terms.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-terms-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function read(content: string) {
  const file = join(folder, 'terms.csv')
  await writeFile(file, content)
  return await readRetentionTerms(file)
}

describe('the proposal', () => {
  it('has a term in whole months for every channel', async () => {
    const { channels, standard } = await readRetentionTerms(null)
    expect(Object.keys(channels)).toEqual(channelCodes)
    const months = [standard, ...Object.values(channels)]
    expect(months.filter((term) => !(Number.isInteger(term) && term >= 1))).toEqual([])
  })

  it('keeps what waits to be put right for the shortest time, and what was not sent to us shorter than most', async () => {
    const { channels, standard, quarantine } = await readRetentionTerms(null)
    expect(quarantine).toBeLessThan(Math.min(...Object.values(channels)))
    expect(channels['social-media']).toBeLessThan(standard)
  })
})

describe('terms of one’s own', () => {
  it('are those of the file, and the standard for a channel that is not in it', async () => {
    const terms = await read('code,months\nstandaard,36\nquarantaine,3\nmedia,12\n')
    expect(terms).toMatchObject({ standard: 36, quarantine: 3, channels: { media: 12, gemeente: 36 } })
  })

  it.each([
    ['without a standard', 'code,months\nquarantaine,3\n'],
    ['without the quarantine', 'code,months\nstandaard,36\n'],
    ['with an unknown channel', 'code,months\nstandaard,36\nquarantaine,3\nduivenpost,3\n'],
    ['with a channel twice', 'code,months\nstandaard,36\nquarantaine,3\nmedia,3\nmedia,4\n'],
    ['of no months', 'code,months\nstandaard,0\nquarantaine,3\n'],
    ['of part of a month', 'code,months\nstandaard,36.5\nquarantaine,3\n'],
    ['that are for ever', 'code,months\nstandaard,\nquarantaine,3\n'],
    ['of more than a century', 'code,months\nstandaard,1201\nquarantaine,3\n'],
  ])('are refused %s', async (_name, content) => {
    await expect(read(content)).rejects.toBeInstanceOf(ConfigurationError)
  })

  it('that are not there are refused', async () => {
    await expect(readRetentionTerms(join(folder, 'nergens.csv'))).rejects.toThrow('RETENTION_TERMS')
  })
})
