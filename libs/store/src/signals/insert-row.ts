import type { EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm'

/**
 * Adds a row, or several, and asks nothing of them back: what is asked back, row-level security holds against the
 * policy a second time.
 */
export async function insertRow<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  values: QueryDeepPartialEntity<E> | QueryDeepPartialEntity<E>[],
): Promise<void> {
  await manager.createQueryBuilder().insert().into(entity).values(values).updateEntity(false).execute()
}
