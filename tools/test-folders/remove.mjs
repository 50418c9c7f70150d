export { removeBeginFolder as default } from './begin.mjs'
