import { ESLint } from 'eslint'
import { nx, workspace } from './run-nx.mjs'

/** Proves that the walls between the rooms stand: each of these imports must be refused, or allowed, by lint. */
const cases = [
  ['libs/domain/src', '@rode-draad/contract', 'refused'],
  ['libs/domain/src', '@rode-draad/store', 'refused'],
  ['libs/statistics/src', '@rode-draad/analytics', 'refused'],
  ['libs/contract/src', '@rode-draad/store', 'refused'],
  ['libs/contract/src', '@rode-draad/charts', 'refused'],
  ['libs/store/src', '@rode-draad/analytics', 'refused'],
  ['libs/analytics/src', '@rode-draad/store', 'refused'],
  ['libs/charts/src', '@rode-draad/analytics', 'refused'],
  ['libs/store/src', '@rode-draad/charts', 'refused'],
  ['apps/cli/src', '@rode-draad/api', 'refused'],
  ['libs/contract/src', '@rode-draad/domain', 'allowed'],
  ['libs/store/src', '@rode-draad/contract', 'allowed'],
  ['apps/api/src', '@rode-draad/store', 'allowed'],
]

nx('show', 'projects', '--json')
const eslint = new ESLint({ cwd: workspace })
let wrong = 0
for (const [from, to, expected] of cases) {
  const [result] = await eslint.lintText(`import '${to}'\n`, {
    filePath: `${workspace}${from}/imports-a-room.ts`,
  })
  const refused = result.messages.some(({ ruleId }) => ruleId === '@nx/enforce-module-boundaries')
  if (refused === (expected === 'refused')) continue
  wrong += 1
  process.stderr.write(`${from} -> ${to}: ${refused ? 'refused' : 'allowed'}, must be ${expected}\n`)
}
process.stdout.write(
  `Module boundaries: ${cases.length - wrong} of ${cases.length} imports judged as they must be.\n`,
)
process.exitCode = wrong === 0 ? 0 : 1
