import { room } from '../../jest.preset.js'

export default room({ dir: './libs/sheets' })
