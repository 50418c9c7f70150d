/**
 * Whether PostgreSQL can keep the text as it is: without NUL and without half a surrogate pair.
 * @source https://www.postgresql.org/docs/18/datatype-json.html
 */
export function isStorable(text: string): boolean {
  return !/\0|\p{Surrogate}/u.test(text)
}

export const notStorable = 'Hier staan tekens in die geen tekst zijn.'
