import type { Candidate } from './candidate.js'
import { fold } from './dictionary/fold.js'
import { isDutchWord } from './dictionary/is-dutch-word.js'
import { flagsOfWord, wordFlags } from './dictionary/word-flags.js'
import type { Reading } from './reading/reading.js'
import { allMatches } from './reading/match-at.js'

const atSign = /(?<![\p{L}\d._%+@-])@[\p{L}\d_](?:[\p{L}\d_.-]{0,49}[\p{L}\d_])?/gu
const underscored = /(?<![\p{L}\d._@/])(?=[\p{L}\d.]*\p{L})[\p{L}\d.]+(?:_[\p{L}\d.]+)+(?:#\d{3,5})?/gu
const tagged = /(?<![\p{L}\d._@/])[\p{L}\d._]{2,30}#\d{4,5}(?!\d)/gu
/** "mijn insta is daanvries", "op tiktok heet ik sanne": any word that is no everyday one. */
const called =
  /(?<![\p{L}\d])(?:instagram|insta|snapchat|snap|tiktok|tik tok|twitter|facebook|fb|skype|discord|telegram|marktplaats|youtube|gebruikersnaam|inlognaam|login|username|nickname|schermnaam|profielnaam|account)(?:[ -]?(?:account|naam|profiel))?(?: ?[:=]| is:?| was:?| heet ik| heet ze| heet hij| als| onder de naam) ?@?([\p{L}\d][\p{L}\d_.-]{2,29})/giu
const named =
  /(?<![\p{L}\d])(?:instagram|insta|snapchat|snap|tiktok|twitter|facebook|skype|discord|linkedin|telegram)(?:[ -]?(?:account|naam|profiel))?(?: is|:| onder|,)? ?[:=]? ?([\p{L}\d]{0,30}[\d_.][\p{L}\d_.]{0,30})/giu

/** "te vinden op kanjer.mama op tiktok", "bereikbaar via jer.d02 op insta": with a point or digit in it, beside the medium. */
const beforeMedium =
  /(?<![\p{L}\d._@/])([\p{L}][\p{L}\d]*[._\d][\p{L}\d._]{1,30})(?= (?:op|bij|van|in) (?:instagram|insta|snapchat|snap|tiktok|twitter|facebook|fb|messenger|telegram|discord|signal)(?![\p{L}]))/giu

/** "zoek op sas.nachtvlinder", "ik sta er als daan.d02": in a text about a medium. */
const sought =
  /(?<![\p{L}\d])(?:zoek (?:me |maar |hem |haar )?op|vinden (?:op|als|onder)|(?:staat?|sta|zit) (?:er |ook )?(?:op|onder|als)|volg(?: me)?) ([\p{L}][\p{L}\d]*[._][\p{L}\d][\p{L}\d._]{1,30})/giu

/** "vanaf account naima.hoeksteen.77", "op facebook gezet (ferhat.kdnz)": words with a point between, right behind the medium. */
const pointed =
  /(?<![\p{L}\d])(?:instagram|insta|snapchat|snap|tiktok|twitter|facebook|fb|messenger|skype|discord|telegram|signal|account)(?: gezet| is)?(?:, | \(|: ?| )(\p{L}[\p{L}\d]+(?:\.[\p{L}\d]+)+)(?![\p{L}\d]|\.\p{L})/giu

/** "u/zorgkind_2009": an account of Reddit. */
const ofReddit = /(?<![\p{L}\d/.])u\/[\p{L}\d_-]{3,20}(?![\p{L}\d/])/giu

/** Accounts on social media: @naam anywhere, and a user name with a digit, point or line after the medium. */
export function recogniseHandle({ text, seen }: Reading): Candidate[] {
  const found: Candidate[] = []
  if (text.includes('@')) {
    for (const match of allMatches(text, atSign)) {
      found.push({
        type: 'handle',
        start: match.index,
        end: match.index + match[0].length,
        certainty: 'shape',
      })
    }
  }
  if (/u\//i.test(text))
    for (const { index, 0: value } of allMatches(text, ofReddit))
      found.push({ type: 'handle', start: index, end: index + value.length, certainty: 'shape' })
  if (text.includes('_')) {
    for (const match of allMatches(text, underscored)) {
      // "veld_naam = …": a field of a form
      if (/^ ?[=:]/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2)))
        continue
      found.push({
        type: 'handle',
        start: match.index,
        end: match.index + match[0].replace(/[.]+$/, '').length,
        certainty: 'shape',
      })
    }
  }
  if (text.includes('#')) {
    for (const match of allMatches(text, tagged))
      found.push({
        type: 'handle',
        start: match.index,
        end: match.index + match[0].length,
        certainty: 'shape',
      })
  }
  if ((seen & wordFlags.medium) === 0) return found
  for (const { index, 0: value } of allMatches(text, beforeMedium))
    found.push({ type: 'handle', start: index, end: index + value.length, certainty: 'context' })
  for (const match of [...allMatches(text, sought), ...allMatches(text, pointed)]) {
    const account = (match[1] ?? '').replace(/[.]+$/, '')
    const start = match.index + match[0].length - (match[1] ?? '').length
    found.push({ type: 'handle', start, end: start + account.length, certainty: 'context' })
  }
  for (const match of allMatches(text, called)) {
    const account = (match[1] ?? '').replace(/[.]+$/, '')
    const folded = fold(account)
    if ((flagsOfWord(folded) & (wordFlags.common | wordFlags.kept)) !== 0 || isDutchWord(folded)) continue
    const start = match.index + match[0].length - (match[1] ?? '').length
    found.push({ type: 'handle', start, end: start + account.length, certainty: 'context' })
  }
  for (const match of allMatches(text, named)) {
    const account = (match[1] ?? '').replace(/[.]+$/, '')
    if (account.length < 4 || /^\d+$/.test(account)) continue
    const start = match.index + match[0].length - (match[1] ?? '').length
    found.push({ type: 'handle', start, end: start + account.length, certainty: 'context' })
  }
  return found
}
