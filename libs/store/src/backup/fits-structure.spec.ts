import { describe, expect, it } from '@jest/globals'
import { requireFitting } from './fits-structure.js'

const shape = (name: string, ...columns: string[]) => ({ name, columns, primaryKey: ['id'], identity: null })
const ours = {
  migrations: ['First1', 'Second2'],
  shapes: [shape('signal', 'id', 'text'), shape('sender_key_withdrawal', 'key_id')],
}
const table = (name: string, ...columns: string[]) => ({ name, columns, rows: 0, sha256: '' })
const [signal, withdrawal] = [table('signal', 'id', 'text'), table('sender_key_withdrawal', 'key_id')]
const fits = (migrations: string[], tables: ReturnType<typeof table>[]) => () =>
  requireFitting({ id: null, madeAt: '', migrations, tables, files: [] }, ours)

describe('a backup', () => {
  it.each([
    ['has all that this structure has', ours.migrations, [signal, withdrawal]],
    ['has it in another order', ours.migrations, [withdrawal, table('signal', 'text', 'id')]],
    ['is of an earlier structure, without a table', ['First1'], [signal]],
    ['is of an earlier structure, without a column', ['First1'], [table('signal', 'id'), withdrawal]],
  ])('fits when it %s', (_name, migrations, tables) => {
    expect(fits(migrations, tables)).not.toThrow()
  })

  it.each([
    ['is of a later structure', [...ours.migrations, 'Third3'], [signal, withdrawal], 'nieuwere versie'],
    ['lacks a table', ours.migrations, [signal], 'ontbreekt sender_key_withdrawal'],
    ['lacks a column', ours.migrations, [table('signal', 'id'), withdrawal], 'ontbreekt signal.text'],
    ['has a table twice', ours.migrations, [signal, signal, withdrawal], 'twee keer signal'],
    ['has a table of which we do not know', ['First1'], [signal, table('secret')], 'niet kennen: secret'],
    ['has another column', ['First1'], [table('signal', 'id', 'body')], 'niet kennen: signal.body'],
  ])('does not fit when it %s', (_name, migrations, tables, message) => {
    expect(fits(migrations, tables)).toThrow(message)
  })
})
