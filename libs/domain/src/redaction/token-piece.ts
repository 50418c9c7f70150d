/** A range of a text and the token that comes in its place. start, end: UTF-16 offsets, half-open. */
export type TokenPiece = readonly [start: number, end: number, token: string]
