import { describe, expect, it } from '@jest/globals'
import { currentFollowUpFormat, followUpFormats } from './follow-up-formats.js'
import { followUpQuestions } from './follow-up-sql.js'
import { followUpTables } from './follow-up-tables.js'

describe('the formats of an export of the follow-up', () => {
  it('end with the one that is written now: what changes in it is a new format', () => {
    expect(currentFollowUpFormat).toMatchObject({ tables: followUpTables, questions: followUpQuestions })
    expect(Object.keys(currentFollowUpFormat.tables)).toEqual(Object.keys(followUpTables))
  })

  it('are numbered from 1 in the order in which they came', () => {
    expect(followUpFormats.map(({ version }) => version)).toEqual(
      followUpFormats.map((_, index) => index + 1),
    )
  })
})
