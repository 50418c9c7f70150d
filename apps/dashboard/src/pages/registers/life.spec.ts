import { describe, expect, it } from '@jest/globals'
import { patternEvents, versionEvents } from './life.js'
import { history } from './registers-under-test.js'

const [first] = history.versions
const [state] = history.states

describe('the life of a row', () => {
  it('says of each version what it changed, since when it counts, and who recorded it', () => {
    const second = {
      ...{ ...first!, version: 9, reason: 'Tikfout', validFrom: '2026-01-31', validUntil: '2026-02-28' },
      content: { ...first!.content, title: 'Anders', measures: ['x'] },
    }
    const [newest, oldest] = versionEvents('pattern', [{ ...first!, origin: 'seed' }, second])
    expect([newest?.what, oldest?.what]).toEqual(['Versie 2', 'Begin van deze rij'])
    expect(newest?.facts).toEqual([
      ['Veranderd', 'Omschrijving, Maatregelen'],
      ['Waarom', 'Tikfout'],
      ['Geldt vanaf', '31 januari 2026'],
      ['Geldt tot', '28 februari 2026'],
    ])
    expect(oldest?.recorded).toBe('Vastgelegd op 1 juni 2026 door het programma.')
  })

  it('names nobody to who may not know', () => {
    const [event] = versionEvents('pattern', [{ ...first!, recordedBy: null }])
    expect(event?.recorded).toBe('Vastgelegd op 1 juni 2026.')
  })

  it('keeps what was put right later, and says so', () => {
    const better = { ...state!, id: 8, replaces: state!.id, recordedAt: '2026-06-05T09:00:00.000Z' }
    const events = patternEvents({ ...history, states: [state!, better] })
    expect(events.map(({ key, replaced }) => [key, replaced])).toEqual([
      ['state-8', false],
      ['state-3', true],
      ['version-7', false],
      [expect.stringMatching(/^publication/), false],
    ])
  })

  it('tells of merging and splitting from either side', () => {
    const succession = {
      ...{ reason: 'x', recordedAt: state!.recordedAt, recordedBy: null },
      from: 'a',
      to: 'b',
    }
    const events = patternEvents({
      ...{ ...history, versions: [], states: [], publications: [] },
      successions: [
        { ...succession, kind: 'merge' },
        { ...succession, kind: 'split' },
      ],
    })
    expect(events.map(({ what }) => what)).toEqual(['a is opgegaan in b', 'b is afgesplitst van a'])
  })
})
