import { fileURLToPath } from 'node:url'

const tool = (path) => fileURLToPath(new URL(`tools/${path}`, import.meta.url))

/**
 * One way of testing for every room: TypeScript straight from its sources, as ES modules.
 * @param {{ dir: string, databases?: boolean, begin?: 'program' | 'postgres', workers?: number, dom?: boolean }} room
 *   begin: the folder that its database specs begin with a copy of; workers: how many specs at a time, otherwise as many
 *   as there are cores but one
 */
export function room({ dir, databases = false, begin, workers, dom = false }) {
  return {
    ...(begin === undefined
      ? {}
      : { globalSetup: tool(`test-folders/${begin}.mjs`), globalTeardown: tool('test-folders/remove.mjs') }),
    ...(workers === undefined ? {} : { maxWorkers: workers }),
    reporters: ['default', tool('failed-tests.mjs')],
    displayName: dir.split('/').at(-1),
    rootDir: fileURLToPath(new URL(dir, import.meta.url)),
    testEnvironment: dom ? 'jsdom' : 'node',
    testEnvironmentOptions: { customExportConditions: ['@rode-draad/source', 'node', 'node-addons'] },
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
    moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
    modulePathIgnorePatterns: ['<rootDir>/dist/'],
    testMatch: databases ? ['<rootDir>/src/**/*.db.spec.ts'] : ['<rootDir>/src/**/*.spec.{ts,tsx}'],
    testPathIgnorePatterns: databases ? ['/dist/'] : ['/dist/', '\\.db\\.spec\\.ts$'],
    // Node 20 keeps every module of a vm context that was ever evaluated, some hundred megabytes a spec with the whole
    // program in it: the process that runs specs is replaced by a new one between two of them.
    ...(databases ? { workerIdleMemoryLimit: '1GB' } : {}),
    testTimeout: databases ? 120_000 : 20_000,
    transform: {
      '^.+\\.tsx?$': [
        '@swc/jest',
        {
          jsc: {
            target: 'es2022',
            // `with { type: 'json' }` stays: Jest asks for it as Node does
            experimental: { keepImportAttributes: true },
            parser: { syntax: 'typescript', tsx: dom, decorators: true },
            transform: {
              legacyDecorator: true,
              decoratorMetadata: true,
              ...(dom ? { react: { runtime: 'automatic' } } : {}),
            },
          },
          module: { type: 'es6' },
        },
      ],
    },
  }
}
