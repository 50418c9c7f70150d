import { nx, prettier, run, workspace } from './run-nx.mjs'

/** The fast loop: formatting, lint with module boundaries, types, unit tests and the paths in texts. */
prettier('--check', '--log-level', 'warn', '.')
nx('run-many', '-t', 'lint', 'typecheck', 'unit', '--outputStyle=static')
run(`${workspace}tools/boundaries.mjs`, [])
run(`${workspace}tools/paths-in-docs.mjs`, [])
