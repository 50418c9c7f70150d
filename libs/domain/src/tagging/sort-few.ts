/** From so many on it pays to sort in the usual way. */
const many = 12

/**
 * Sorts in place, and leaves what is equal in its order; made for a handful, of which there are dozens in each text:
 * Array.sort makes a kilobyte and a half of garbage every time.
 * @returns the same list
 */
export function sortFew<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  if (list.length > many) return list.sort(compare)
  for (let at = 1; at < list.length; at++) {
    const one = list[at] as T
    let place = at
    while (place > 0 && compare(list[place - 1] as T, one) > 0) {
      list[place] = list[place - 1] as T
      place--
    }
    list[place] = one
  }
  return list
}
