import { readFile } from 'node:fs/promises'
import { CommandError } from '../command-error.js'

/** Where to send to, and with which key. */
export interface Target {
  readonly url: URL
  readonly key: string | null
}

const keyForm = /^rdk_[0-9a-f]{16}_[\w-]{43}$/

/**
 * @param address of the program, such as https://rode-draad.example
 * @param key of a sender; null where nobody signs in
 * @throws CommandError for another kind of address, and when the key could be read on its way
 */
export function target(address: string, key: string | null): Target {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new CommandError('Geef bij --url een adres als https://rode-draad.example.')
  }
  if (key !== null && url.protocol === 'http:' && !isThisMachine(url.hostname)) {
    throw new CommandError(
      'Een sleutel gaat alleen over https. Geef bij --url een adres dat met https:// begint.',
    )
  }
  return { url, key }
}

function isThisMachine(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host)
}

/**
 * The key of a sender: from a file, else from SENDER_KEY; never from the command line, where others can see it.
 * @returns null when there is none
 * @throws CommandError when the file cannot be read, or it is no key; the message does not repeat it
 */
export async function senderKey(keyFile: string | undefined, env: NodeJS.ProcessEnv): Promise<string | null> {
  const text =
    keyFile === undefined
      ? env['SENDER_KEY']
      : await readFile(keyFile, 'utf8').catch((cause: unknown) => {
          throw new CommandError(`${keyFile} is niet te lezen.`, { cause })
        })
  const key = (text ?? '').trim()
  if (key === '' && keyFile === undefined) return null
  if (keyForm.test(key)) return key
  throw new CommandError(
    `In ${keyFile ?? 'SENDER_KEY'} staat geen sleutel van een afzender. Die begint met rdk_ en komt van "keys add".`,
  )
}
