import { room } from '../../jest.preset.js'

export default room({ dir: './libs/store', databases: true, begin: 'postgres' })
