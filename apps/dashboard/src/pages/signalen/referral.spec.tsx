import { expect, it } from '@jest/globals'
import type { TagDecisionsBody } from '@rode-draad/contract'
import { screen, waitFor } from '@testing-library/react'
import { first, press, record, said, serveTwo, start } from './test-workbench.js'

const evidence: [number, number][] = [[3, 11]]
const tags = {
  ...record(first).tags,
  referrals: [
    { from: 'gemeente', to: 'ciz', evidence },
    { from: 'ciz', to: 'zorgkantoor', evidence },
  ],
}
const served = { [`/signals/${first}`]: { json: record(first, { tags }) } }
/** From the themes, past laws, causes, doelgroepen, organisations and zorgprofielen. */
const toReferrals = Array<string>(6).fill('z')
const listed = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

it('referrals are judged and added with keys alone, and sent like the other labels', async () => {
  const sent = serveTwo(served)
  await start()
  press(...toReferrals)
  expect(said().join()).toContain('Gevonden verwijzingen: van gemeente naar CIZ, van CIZ naar zorgkantoor.')
  expect(listed().slice(0, 2).join()).not.toContain('%')
  press('w')
  expect(said().join()).toContain('van gemeente naar CIZ: ')
  // Who sends (c: the zorgverzekeraar), and then where to (a: the gemeente).
  press('t', 'c')
  expect(said().join()).toContain('Van zorgverzekeraar: kies naar wie.')
  press('a')
  expect(listed().join()).toContain('van zorgverzekeraar naar gemeente')
  press('Enter')
  // The themes and all that was gone past are done too.
  await waitFor(() => expect(sent).toHaveLength(7))
  const done = sent.at(-1)?.body as TagDecisionsBody
  expect(done).toMatchObject({ facet: 'referral', review: 'done', tagsSeen: true })
  expect(Object.fromEntries(done.decisions.map(({ code, decision }) => [code, decision]))).toEqual({
    'gemeente>ciz': 'drop',
    'ciz>zorgkantoor': 'accept',
    'zorgverzekeraar>gemeente': 'add',
  })
  press('u')
  await waitFor(() => expect(sent).toHaveLength(14))
  expect(sent.at(-1)?.body).toMatchObject({ facet: 'referral', review: 'withdrawn' })
})

it('a referral that was added is taken back by undo, and Escape goes back to who sends', async () => {
  serveTwo(served)
  await start()
  press(...toReferrals, 't', 'c', 'Escape', 'd', 'a')
  expect(listed().join()).toContain('van CIZ naar gemeente')
  press('u')
  expect(listed().join()).not.toContain('van CIZ naar gemeente')
})
