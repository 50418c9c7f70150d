declare const controlled: unique symbol

/**
 * What may leave a service: it went through disclosure control, was allowed exact, or is public.
 * Only the functions in this folder make one; a plain value does not compile in its place.
 */
export type Controlled<T> = T & { readonly [controlled]: true }

/** Not exported from the package: the one place where the mark is set. */
export function markControlled<T>(value: T): Controlled<T> {
  return value as Controlled<T>
}
