import { nx, prettier, run, workspace } from './run-nx.mjs'
import { requireChromium } from './chromium.mjs'

/** Everything: formatting, lint with module boundaries, types, what we build on, unit, database and browser tests. */
requireChromium()
prettier('--check', '--log-level', 'warn', '.')
nx('run-many', '-t', 'lint', 'typecheck', 'unit', 'fresh', '--outputStyle=static')
run(`${workspace}tools/boundaries.mjs`, [])
run(`${workspace}tools/supply-chain.mjs`, [])
nx('run-many', '-t', 'database', 'e2e', '--parallel=1', '--outputStyle=static')
