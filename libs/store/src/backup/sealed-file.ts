import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { PassThrough, Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

const magic = Buffer.from('RDB1')
const ivBytes = 12
const tagBytes = 16
const headBytes = magic.length + ivBytes

/** What a file of a backup is sealed under. */
export interface Seal {
  /** BACKUP_KEY */
  readonly key: string
  /** Random name of the backup; null for one of the first format, whose files fit in any other. */
  readonly backupId: string | null
}

export class UnreadableBackup extends Error {
  override name = 'UnreadableBackup'
}

/**
 * Writes a stream to a 0600 file, compressed and sealed (AES-256-GCM; the key is derived per backup and file
 * name, so files cannot be exchanged, nor taken from another backup). Layout: 'RDB1', 12 bytes iv, ciphertext, 16 bytes tag.
 * @returns SHA-256 of what was in the stream, as hex
 */
export async function writeSealed(file: string, seal: Seal, content: Readable): Promise<string> {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', sealKey(file, seal), iv)
  const hash = createHash('sha256')
  const out = createWriteStream(file, { mode: 0o600, flags: 'wx' })
  out.write(Buffer.concat([magic, iv]))
  const tagged = new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, chunk),
    flush(done) {
      this.push(cipher.getAuthTag())
      done()
    },
  })
  await pipeline(content, hashing(hash), createGzip(), cipher, tagged, out)
  return hash.digest('hex')
}

/**
 * What is in a sealed file. Damage shows as an error of the stream, at the latest at its end: use nothing of it
 * before it ended.
 * @throws UnreadableBackup when it is no such file; the stream fails with another key or after damage
 */
export async function readSealed(file: string, seal: Seal): Promise<Readable> {
  const { size } = await stat(file)
  const handle = await open(file)
  const head = Buffer.alloc(headBytes)
  const tag = Buffer.alloc(tagBytes)
  try {
    await handle.read(head, 0, headBytes, 0)
    await handle.read(tag, 0, tagBytes, Math.max(0, size - tagBytes))
  } finally {
    await handle.close()
  }
  if (size < headBytes + tagBytes || !head.subarray(0, magic.length).equals(magic)) {
    throw new UnreadableBackup(`${basename(file)} is geen bestand van een reservekopie.`)
  }
  const decipher = createDecipheriv('aes-256-gcm', sealKey(file, seal), head.subarray(magic.length))
  decipher.setAuthTag(tag)
  const unsealed = new PassThrough()
  const sealed = createReadStream(file, { start: headBytes, end: size - tagBytes - 1 })
  // A failure ends `unsealed` with the same error, which the reading below tells in our words.
  pipeline(sealed, decipher, createGunzip(), unsealed).catch(() => undefined)
  return Readable.from(tellingDamage(unsealed, basename(file)), { objectMode: false })
}

async function* tellingDamage(content: Readable, name: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of content) yield chunk as Buffer
  } catch (cause) {
    const message = `${name} is beschadigd, of dit is niet de sleutel van deze reservekopie.`
    throw new UnreadableBackup(message, { cause })
  }
}

/** Passes on what it sees and adds it to a hash. */
export function hashing(hash: ReturnType<typeof createHash>): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
}

/** The key of one file of one backup: 32 bytes. */
export function sealKey(file: string, { key, backupId }: Seal): Buffer {
  const name = backupId === null ? basename(file) : `${backupId}/${basename(file)}`
  return Buffer.from(hkdfSync('sha256', key, 'rode-draad backup', name, 32))
}
