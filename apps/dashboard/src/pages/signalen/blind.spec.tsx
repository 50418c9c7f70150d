import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { press, said, serveTwo, start, tags } from './test-workbench.js'

afterEach(cleanup)

const bodies = (sent: ReturnType<typeof serveTwo>) => sent.map(({ body }) => body)
const picker = () => waitFor(() => screen.getByRole('group', { name: /^Kies de / }))
const tagged = { version: 1, queue: 'uncertain', review: 'done', tagsSeen: true }
const untagged = { ...tagged, tagsSeen: false }

/** At the first signal, of which the tags are not shown yet. */
async function startBlind() {
  const sent = serveTwo({}, { labelling: 'blind', chosen: [] })
  const region = await start(atPicker)
  return { sent, region }
}
const atPicker = async () => {
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('group', { name: /^Kies de / })))
}

describe('a signal of the sample', () => {
  it('is shown without what the tagger found, to eye and ear', async () => {
    const { region } = await startBlind()
    expect(region.querySelectorAll('mark')).toHaveLength(0)
    expect(screen.queryByText(/kans 90%/)).toBeNull()
    expect(said().join(' ')).toContain('Kies eerst zelf de thema’s.')
    expect(said().join(' ')).not.toContain('Hulpmiddelen')
    // Nothing that is found is missing among what may be chosen.
    const offered = within(await picker())
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
    expect(offered).toHaveLength(19)
    for (const name of ['Wie kan helpen', 'Maak een patroon', 'Klopt']) {
      expect(screen.queryByRole('button', { name: new RegExp(name) })).toBeNull()
    }
  })

  it('takes one key for each label, and shows the tags beside them after Enter', async () => {
    const { sent, region } = await startBlind()
    press('n', 'f', 'f', 'b')
    press('Enter')
    await waitFor(() => expect(region.querySelectorAll('mark')).toHaveLength(2))
    expect(bodies(sent)).toEqual([
      {
        ...{ ...untagged, facet: 'theme' },
        decisions: ['vervoer', 'ggz-doorstroom'].map((code) => ({ code, decision: 'add' })),
      },
    ])
    expect(tags()).toEqual([
      'Hulpmiddelen en voeding kans 90% koos u niet weg',
      'Persoonsgebonden budget kans 60% koos u niet weg',
      'Vervoer toegevoegd',
      'Ggz-doorstroom toegevoegd',
    ])
    expect(document.activeElement).toBe(region)
  })

  it('can then be corrected, and what was chosen first stays what it was', async () => {
    const { sent, region } = await startBlind()
    press('n', 'Enter')
    await waitFor(() => expect(region.querySelectorAll('mark')).toHaveLength(2))
    press('k', 'u', 'u')
    expect(said()).toContain('Wat u koos, staat vast. U kunt de labels hier nog verbeteren.')
    press('k', 't', 'n', 'Enter')
    await screen.findByText('Signaal 2 van 2')
    expect(bodies(sent)[1]).toEqual({
      ...{ ...tagged, facet: 'theme' },
      decisions: [
        { code: 'hulpmiddelen', decision: 'accept' },
        { code: 'pgb', decision: 'drop' },
        { code: 'vervoer', decision: 'undo' },
      ],
    })
    await atPicker()
    press('u')
    await screen.findByText('Signaal 1 van 2')
    await waitFor(() => expect(document.activeElement).toBe(region))
    expect(bodies(sent).at(-1)).toMatchObject({ review: 'withdrawn', tagsSeen: true })
  })

  it('tells nothing of its tags by other keys, and lets all keys work after Escape', async () => {
    const { sent, region } = await startBlind()
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })
    await waitFor(() => expect(document.activeElement).toBe(region))
    press('k', 'w', 'h', 'm')
    expect(said()).toContain('Kies eerst zelf de thema’s.')
    expect(region.textContent).not.toMatch(/Wie kan helpen|rolstoel, wijst op/)
    expect(sent).toEqual([])
    press('t')
    await atPicker()
  })

  it('that was chosen for before comes with the tags beside what was chosen', async () => {
    const sent = serveTwo(
      {},
      { labelling: 'compare', chosen: [{ facet: 'theme', codes: ['pgb', 'vervoer'] }] },
    )
    await start()
    expect(tags()).toEqual([
      'Hulpmiddelen en voeding kans 90% koos u niet weg',
      'Persoonsgebonden budget kans 60% koos u ook klopt',
      'Vervoer toegevoegd',
    ])
    press('Enter')
    await screen.findByText('Signaal 2 van 2')
    expect(bodies(sent)[0]).toMatchObject({
      decisions: [
        { code: 'hulpmiddelen', decision: 'drop' },
        { code: 'pgb', decision: 'accept' },
        { code: 'vervoer', decision: 'add' },
      ],
      tagsSeen: true,
    })
  })

  it('says it when it cannot be labelled blind any more, and shows no tags', async () => {
    const sent = serveTwo(
      {
        [`/signals/0000000a-0000-4000-8000-000000000000/tag-decisions`]: {
          status: 409,
          detail: 'U zag al iets.',
        },
      },
      { labelling: 'blind', chosen: [] },
    )
    const region = await start(atPicker)
    press('n', 'Enter')
    expect((await screen.findByRole('alert')).textContent).toBe('U zag al iets.')
    expect([region.querySelectorAll('mark').length, sent.length]).toEqual([0, 0])
  })
})

describe('other labels than themes', () => {
  it('are one key away, and are sent only when they were looked at', async () => {
    const sent = serveTwo()
    await start()
    press('z')
    expect(said()).toContain('Het programma vond geen wet.')
    press('t', 'a')
    expect(screen.getByText('Zelf toegevoegd').parentElement?.textContent).toContain('Wlz')
    press('Enter')
    await screen.findByText('Signaal 2 van 2')
    expect(bodies(sent)).toMatchObject([
      { facet: 'theme', decisions: [{ code: 'hulpmiddelen' }, { code: 'pgb' }] },
      { facet: 'law', decisions: [{ code: 'wlz', decision: 'add' }], review: 'done' },
    ])
    press('Enter')
    await screen.findByText('Dit was de lijst')
    expect(sent).toHaveLength(3)
  })

  it('are chosen blind as well in the sample', async () => {
    const { sent, region } = await startBlind()
    press('z', 'c', 'Enter')
    await waitFor(() => expect(region.querySelectorAll('mark')).toHaveLength(2))
    expect(bodies(sent)).toEqual([
      { ...untagged, facet: 'theme', decisions: [] },
      { ...untagged, facet: 'law', decisions: [{ code: 'wmo', decision: 'add' }] },
    ])
  })

  it('of a zorgprofiel are two keys: the sector and the number', async () => {
    const sent = serveTwo()
    await start()
    press('z', 'z', 'z', 'z', 'z', 't', 'b', '7', 'Enter')
    await screen.findByText('Signaal 2 van 2')
    expect(bodies(sent).at(-1)).toMatchObject({
      facet: 'zorgprofiel',
      decisions: [{ code: 'VG7', decision: 'add' }],
    })
    expect(sent).toHaveLength(6)
  })
})
