import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { request } from 'node:http'

/**
 * Sends rows as one batch of NDJSON and follows its lines of progress.
 * @param rows JSON texts without line feeds, made as they are sent
 * @param onProgress told each line of progress; what it says is committed
 * @returns the last line, or null when the connection was lost
 */
export async function sendBatch(address, channel, rows, onProgress = () => undefined) {
  const url = new URL(`/v1/signal-batches?channel=${channel}`, address)
  const headers = { 'content-type': 'application/x-ndjson', accept: 'application/x-ndjson' }
  return await new Promise((resolve) => {
    const lost = () => resolve(null)
    const follow = async (response) => {
      if (response.statusCode !== 200) {
        response.resume()
        resolve({ kind: 'refused', status: response.statusCode, after: response.headers['retry-after'] })
        return
      }
      for await (const text of createInterface({ input: response })) {
        const line = JSON.parse(text)
        if (line.kind === 'progress') onProgress(line)
        else resolve(line)
      }
      lost()
    }
    const sending = request(url, { method: 'POST', headers }, (response) => {
      response.on('error', lost)
      follow(response).catch(lost)
    })
    sending.on('error', lost)
    Readable.from(inPieces(rows)).on('error', lost).pipe(sending)
  })
}

async function* inPieces(rows) {
  let piece = ''
  for await (const row of rows) {
    piece += `${row}\n`
    if (piece.length < 65_536) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
