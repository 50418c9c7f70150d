import { expect, it } from '@jest/globals'
import { everywhere, inChannels, inRegions, nowhere, type Reach } from '@rode-draad/domain'
import { scopeParameters } from './scope-parameters.js'

it.each<[string, Reach, object]>([
  ['everywhere', everywhere, { scope_all_regions: true, scope_all_channels: true }],
  ['two regions', inRegions(['ZK11', 'ZK10']), { scope_all_channels: true, scope_regions: ',ZK10,ZK11,' }],
  ['a channel', inChannels(['opaz']), { scope_all_regions: true, scope_channels: ',opaz,' }],
  // ',,' would be found in the place of a signal without a region.
  ['nowhere', nowhere, {}],
])('gives %s to SQL', (_name, reach, parameters) => {
  const nothing = {
    scope_all_regions: false,
    scope_regions: '',
    scope_all_channels: false,
    scope_channels: '',
  }
  expect(scopeParameters(reach, true)).toEqual({ fictional: true, ...nothing, ...parameters })
})
