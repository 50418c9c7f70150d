import type { Candidate } from './candidate.js'

const atSign = /(?<![\p{L}\d._%+@-])@[\p{L}\d_](?:[\p{L}\d_.-]{0,49}[\p{L}\d_])?/gu
const named =
  /(?<![\p{L}\d])(?:instagram|insta|snapchat|snap|tiktok|twitter|facebook|skype|discord|linkedin|telegram)(?:[ -]?(?:account|naam|profiel))?(?: is|:| onder)? ?:? ?([\p{L}\d]{0,30}[\d_.][\p{L}\d_.]{0,30})/giu

/** Accounts on social media: @naam anywhere, and a user name with a digit, point or line after the medium. */
export function recogniseHandle(text: string): Candidate[] {
  const found: Candidate[] = []
  if (text.includes('@')) {
    for (const match of text.matchAll(atSign)) {
      found.push({
        type: 'handle',
        start: match.index,
        end: match.index + match[0].length,
        certainty: 'shape',
      })
    }
  }
  for (const match of text.matchAll(named)) {
    const account = (match[1] ?? '').replace(/[.]+$/, '')
    if (account.length < 4 || /^\d+$/.test(account)) continue
    const start = match.index + match[0].length - (match[1] ?? '').length
    found.push({ type: 'handle', start, end: start + account.length, certainty: 'context' })
  }
  return found
}
