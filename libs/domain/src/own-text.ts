/**
 * The same text in memory of its own. A word cut from a text shares the memory of that text, and so keeps all of it, the
 * story of a person, for as long as the word is remembered: whatever outlives a text is made its own first.
 */
export const ownText = (text: string): string => text.split('').join('')
