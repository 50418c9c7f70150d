import { expect, it } from '@jest/globals'
import { failureLine } from './failure-line.js'

it.each([
  ['ENOSPC', 'De schijf is vol. (ENOSPC)'],
  ['EDQUOT', 'De ruimte die u op deze schijf mag gebruiken is op. (EDQUOT)'],
  ['EACCES', 'Het programma mag daar niet schrijven of lezen. (EACCES)'],
  ['EROFS', 'Op deze schijf kan niet worden geschreven. (EROFS)'],
  ['53100', 'De schijf van de database is vol. (53100)'],
  ['28P01', 'De database neemt het wachtwoord niet aan. (28P01)'],
  ['EIO', 'Kijk in de log van het programma. (EIO)'],
  [null, 'Kijk in de log van het programma. (ZodError)'],
])('says in Dutch what went wrong: %s', (code, said) => {
  expect(failureLine('backup', { name: 'ZodError', code })).toBe(
    `Het programma kon dit niet doen: backup. ${said}`,
  )
})
