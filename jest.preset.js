import { fileURLToPath } from 'node:url'

const tool = (path) => fileURLToPath(new URL(`tools/${path}`, import.meta.url))

/**
 * One way of testing for every room: TypeScript straight from its sources, as ES modules.
 * @param {{ dir: string, databases?: boolean, begin?: 'program' | 'postgres', dom?: boolean }} room
 *   begin: the folder that its database specs begin with a copy of
 */
export function room({ dir, databases = false, begin, dom = false }) {
  return {
    ...(begin === undefined
      ? {}
      : { globalSetup: tool(`test-folders/${begin}.mjs`), globalTeardown: tool('test-folders/remove.mjs') }),
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
    testTimeout: databases ? 120_000 : 20_000,
    transform: {
      '^.+\\.tsx?$': [
        '@swc/jest',
        {
          jsc: {
            target: 'es2022',
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
