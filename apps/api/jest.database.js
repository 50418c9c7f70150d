import { room } from '../../jest.preset.js'

export default room({ dir: './apps/api', databases: true, begin: 'program' })
