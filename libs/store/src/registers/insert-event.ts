import type { EntityManager } from 'typeorm'

/** Adds one row to a table that only grows. @returns its id */
export async function insertEvent(
  manager: EntityManager,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<number> {
  const names = Object.keys(row)
  const [inserted] = (await manager.query(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})
     RETURNING id::integer AS id`,
    Object.values(row),
  )) as { id: number }[]
  return Number(inserted?.id)
}
