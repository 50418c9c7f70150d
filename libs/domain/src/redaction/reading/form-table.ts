import type { Form } from './form-of-word.js'

/** What hashes begin with, and how a letter is added. */
export const startOfHash = 0x811c9dc5 | 0
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** Forms of words by the letters of a text, without a string being made to look them up. */
export class FormTable {
  private readonly hashes: Int32Array
  private readonly forms: (Form | undefined)[]
  private readonly mask: number
  private count = 0

  /** @param most no more forms than this are taken */
  constructor(private readonly most: number) {
    let size = 16
    while (size < most * 2) size *= 2
    this.hashes = new Int32Array(size)
    this.forms = Array.from({ length: size }, () => undefined)
    this.mask = size - 1
  }

  get size(): number {
    return this.count
  }

  get isFull(): boolean {
    return this.count >= this.most
  }

  /** @param hash of the letters from start to end, by addToHash */
  find(text: string, start: number, end: number, hash: number): Form | undefined {
    let place = (hash ^ (hash >>> 15)) & this.mask
    for (;;) {
      const form = this.forms[place]
      if (form === undefined) return undefined
      if (
        this.hashes[place] === hash &&
        form.text.length === end - start &&
        text.startsWith(form.text, start)
      )
        return form
      place = (place + 1) & this.mask
    }
  }

  /** Adds a form that find does not find; does nothing when the table is full. */
  add(form: Form, hash: number): void {
    if (this.isFull) return
    let place = (hash ^ (hash >>> 15)) & this.mask
    while (this.forms[place] !== undefined) place = (place + 1) & this.mask
    this.hashes[place] = hash
    this.forms[place] = form
    this.count += 1
  }
}
