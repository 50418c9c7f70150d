/**
 * Made-up signals of a given length, each from several stories put together; without the id and the places that would
 * make two of them the same.
 * @param length characters of each text
 */
export async function longStories(length, { count = 6000, seed = 7 } = {}) {
  const { generateSignals } = await import('../libs/fixtures/dist/index.js')
  const stories = []
  let story = ''
  for (const { body } of generateSignals({ count, seed, from: '2018-01-01', until: '2022-01-01' })) {
    story += story === '' ? body.text : ` ${body.text}`
    if (story.length < length) continue
    const { externalId: _id, channel: _channel, gemeente: _gemeente, ...rest } = body
    stories.push({ ...rest, text: story.slice(0, length) })
    story = ''
  }
  return stories
}
