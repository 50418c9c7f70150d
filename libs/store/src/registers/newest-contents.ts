import { registerContents, type KeptRegister } from '@rode-draad/contract'
import type { DataSource } from 'typeorm'
import { keptEntities } from './kept-registers.js'

/** What stands in the newest version of a row. */
export interface NewestContent {
  readonly code: string
  readonly version: number
  readonly fictional: boolean
  readonly withdrawn: boolean
  readonly content: Readonly<Record<string, string | string[] | null>>
}

/**
 * Rows of a register in the order of their codes: the newest version of each, also of concepts, withdrawn or not. For
 * what writes and compares; readers go by `readPattern` and the published tables.
 * @param codes null for all
 */
export async function newestContents(
  app: DataSource,
  register: KeptRegister,
  codes: readonly string[] | null,
): Promise<NewestContent[]> {
  return await contentsOf(app, register, `${register} v`, 'v.code = ANY (coalesce($1, ARRAY[v.code]))', [
    codes,
  ])
}

/** Rows that everybody may see, either real or made up, in the order of their codes. */
export async function publishedContents(
  app: DataSource,
  register: KeptRegister,
  fictional: boolean,
): Promise<NewestContent[]> {
  const view = register === 'pattern' ? 'pattern_published' : `${register}_current`
  return await contentsOf(app, register, `${view} v`, 'v.fictional = $1', [fictional])
}

async function contentsOf(
  app: DataSource,
  register: KeptRegister,
  from: string,
  where: string,
  values: readonly unknown[],
): Promise<NewestContent[]> {
  const { columns } = app.getMetadata(keptEntities[register])
  const content = Object.keys(registerContents[register].shape).map((name) => {
    const column = columns.find(({ propertyName }) => propertyName === name)
    if (!column) throw new Error(`${register} has no column for ${name}`)
    return `'${name}', v.${column.databaseName}`
  })
  return (await app.query(
    `SELECT DISTINCT ON (v.code) v.code, v.version_id::integer AS version, v.fictional, v.withdrawn,
       jsonb_build_object(${content.join(', ')}) AS content
     FROM ${from} WHERE ${where} ORDER BY v.code, v.version_id DESC`,
    [...values],
  )) as NewestContent[]
}
