import { describe, expect, it } from '@jest/globals'
import {
  covers,
  everywhere,
  inChannels,
  inRegions,
  isNowhere,
  nowhere,
  reaches,
  type Reach,
} from './reach.js'

const utrecht = inRegions(['ZK10'])
const loket = inChannels(['juiste-loket'])
const granted: Reach = { ...nowhere, signals: new Set(['a']) }
const both: Reach = { regions: new Set(['ZK10']), channels: new Set(['gemeente']), signals: new Set() }

describe('a signal', () => {
  it.each([
    ['everywhere', everywhere, { id: 'a', region: null, channel: 'gemeente' }, true],
    ['nowhere', nowhere, { id: 'a', region: 'ZK10', channel: 'gemeente' }, false],
    ['in a region', utrecht, { id: 'a', region: 'ZK10', channel: 'gemeente' }, true],
    ['in another region', utrecht, { id: 'a', region: 'ZK11', channel: 'gemeente' }, false],
    ['without a region, for who has regions', utrecht, { id: 'a', region: null, channel: 'gemeente' }, false],
    ['of a channel, without a region', loket, { id: 'a', region: null, channel: 'juiste-loket' }, true],
    ['of another channel', loket, { id: 'a', region: 'ZK10', channel: 'gemeente' }, false],
    ['of the region, not of the channel', both, { id: 'a', region: 'ZK10', channel: 'juiste-loket' }, false],
    ['of region and channel', both, { id: 'a', region: 'ZK10', channel: 'gemeente' }, true],
    ['that was granted', granted, { id: 'a', region: 'ZK10', channel: 'gemeente' }, true],
    ['that was not granted', granted, { id: 'b', region: 'ZK10', channel: 'gemeente' }, false],
  ])('%s', (_name, reach, place, expected) => expect(reaches(reach, place)).toBe(expected))
})

describe('what is asked', () => {
  it.each([
    ['all of all', everywhere, {}, true],
    ['all of a region', utrecht, {}, false],
    ['the own region', utrecht, { region: 'ZK10' }, true],
    ['another region', utrecht, { region: 'ZK11' }, false],
    ['a channel in the own region', utrecht, { region: 'ZK10', channel: 'gemeente' }, true],
    ['a channel without the region', utrecht, { channel: 'gemeente' }, false],
    ['the own channel', loket, { channel: 'juiste-loket' }, true],
    ['one granted signal does not cover its region', granted, { region: 'ZK10' }, false],
  ])('%s', (_name, reach, asked, expected) => expect(covers(reach, asked)).toBe(expected))
})

it.each([
  ['nowhere', nowhere, true],
  ['everywhere', everywhere, false],
  ['no regions', inRegions([]), true],
  ['no channels', inChannels([]), true],
  ['one granted signal', granted, false],
])('%s', (_name, reach, expected) => expect(isNowhere(reach)).toBe(expected))
