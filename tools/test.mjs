import { nx, prettier, run, workspace } from './run-nx.mjs'
import { requireChromium } from './chromium.mjs'
import { sayFailedTestsAtTheEnd } from './failed-tests.mjs'

/** Everything: formatting, lint with module boundaries, types, paths in texts, what we build on, unit, database and browser tests. */
requireChromium()
sayFailedTestsAtTheEnd()
prettier('--check', '--log-level', 'warn', '.')
nx('run-many', '-t', 'lint', 'typecheck', 'unit', 'fresh', '--outputStyle=static')
run(`${workspace}tools/boundaries.mjs`, [])
run(`${workspace}tools/paths-in-docs.mjs`, [])
run(`${workspace}tools/supply-chain.mjs`, [])
// Two at a time: a database run waits for PostgreSQL as often as it works.
nx('run-many', '-t', 'database', 'e2e', '--parallel=2', '--outputStyle=static')
