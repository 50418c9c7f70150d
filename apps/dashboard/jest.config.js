import { fileURLToPath } from 'node:url'
import { room } from '../../jest.preset.js'

export default {
  ...room({ dir: './apps/dashboard', dom: true }),
  testEnvironment: fileURLToPath(new URL('./jest.environment.js', import.meta.url)),
}
