import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { queryAt } from '../database/test-database.js'
import { startTestLog, type TestLog } from './test-log.js'

let log: TestLog
beforeAll(async () => {
  log = await startTestLog()
})
afterAll(() => log.stop())

describe('who may do what with the log', () => {
  const insert = `INSERT INTO case_reading SELECT * FROM case_reading`
  const changes = [
    `UPDATE case_reading SET reader = 'x'`,
    'DELETE FROM case_reading',
    'TRUNCATE case_reading',
  ]

  it.each([...changes, insert, 'SELECT FROM case_reading'])(
    'the application role may not: %s',
    async (sql) => {
      await expect(queryAt(log.database.appUrl, sql)).rejects.toMatchObject({ code: '42501' })
    },
  )

  it.each(changes)('the audit role may not: %s', async (sql) => {
    await expect(queryAt(log.database.auditUrl, sql)).rejects.toMatchObject({ code: '42501' })
  })

  it.each(changes)('the owner and the superuser are stopped by a trigger: %s', async (sql) => {
    await expect(queryAt(log.database.ownerUrl, sql)).rejects.toThrow('case_reading only grows')
    await expect(log.asSuperuser(sql)).rejects.toThrow('case_reading only grows')
  })

  it('the audit role may add to it and read it, and comes to no other table or view', async () => {
    const rights = await queryAt(
      log.database.auditUrl,
      `SELECT c.relname, p.may FROM pg_class c,
         unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS p(may)
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'm', 'p', 'f')
         AND has_table_privilege(c.oid, p.may) ORDER BY 1, 2`,
    )
    expect(rights).toEqual([
      { relname: 'case_reading', may: 'INSERT' },
      { relname: 'case_reading', may: 'SELECT' },
    ])
    await expect(queryAt(log.database.auditUrl, 'CREATE TABLE mine (id integer)')).rejects.toMatchObject({
      code: '42501',
    })
  })
})
