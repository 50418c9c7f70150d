import { room } from '../../jest.preset.js'

// Longer than all other databases together: with one worker a core would have nothing to do at the end.
export default room({ dir: './apps/api', databases: true, begin: 'program', workers: 2 })
