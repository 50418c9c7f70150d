export { FailedBrowserTests as default } from './failed-tests.mjs'
