/** The pieces of a phrase or word: parted by spaces, points and hyphens. @param folded small letters */
export const piecesOf = (folded: string): string[] => folded.split(/[ .-]+/).filter((piece) => piece !== '')
