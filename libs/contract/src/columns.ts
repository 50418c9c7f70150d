import { z } from 'zod'

/** How a column travels: the same declaration makes the zod schema, the OpenAPI text and the Arrow type. */
export type ColumnKind = 'text' | 'code' | 'integer' | 'number' | 'date' | 'edtf' | 'flag'

export interface Column<K extends ColumnKind = ColumnKind, N extends boolean = boolean> {
  readonly kind: K
  readonly nullable: N
  /** Dutch, with the unit; used as heading in tables and downloads. */
  readonly title: string
}

export type Columns = Readonly<Record<string, Column>>

type ValueOf<K extends ColumnKind> = K extends 'integer' | 'number'
  ? number
  : K extends 'flag'
    ? boolean
    : string

/** The TypeScript shape of one row of a table. Dates are 'YYYY-MM-DD', vague ones EDTF. */
export type RowOf<C extends Columns> = {
  -readonly [Name in keyof C]: C[Name] extends Column<infer K, infer N>
    ? true extends N
      ? ValueOf<K> | null
      : ValueOf<K>
    : never
}

export function column<K extends ColumnKind>(kind: K, title: string): Column<K, false> {
  return { kind, title, nullable: false }
}

export function nullable<K extends ColumnKind>(kind: K, title: string): Column<K, true> {
  return { kind, title, nullable: true }
}

const valueSchemas = {
  text: () => z.string(),
  code: () => z.string(),
  integer: () => z.int(),
  number: () => z.number(),
  date: () => z.iso.date(),
  edtf: () => z.string().meta({ format: 'edtf' }),
  flag: () => z.boolean(),
} as const satisfies Record<ColumnKind, () => z.ZodType>

/** The zod schema of one row; each field carries its Dutch title as description. */
export function rowSchema(columns: Columns): z.ZodObject {
  const fields = Object.entries(columns).map(([name, { kind, nullable: mayBeNull, title }]) => {
    const value = valueSchemas[kind]()
    return [name, (mayBeNull ? value.nullable() : value).describe(title)] as const
  })
  return z.strictObject(Object.fromEntries(fields))
}
