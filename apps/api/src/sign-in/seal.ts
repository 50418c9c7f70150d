import { hkdfSync } from 'node:crypto'
import { CompactEncrypt, compactDecrypt } from 'jose'

/** Encrypts what only this program may read or have written. */
export interface Seal {
  seal(value: unknown): Promise<string>
  /** @returns null for what was not sealed with this key for this use, or was changed since */
  open(sealed: string): Promise<unknown>
}

/**
 * AES-256-GCM under a key of its own for each use, so that what was sealed for one use does not open for another.
 * @param secret 32 characters or more
 */
export function makeSeal(secret: string, use: string): Seal {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', `rode-draad ${use}`, 32))
  const header = { alg: 'dir', enc: 'A256GCM' } as const
  return {
    seal: (value) =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
        .setProtectedHeader(header)
        .encrypt(key),
    open: async (sealed) => {
      const opened = await compactDecrypt(sealed, key, {
        keyManagementAlgorithms: [header.alg],
        contentEncryptionAlgorithms: [header.enc],
      }).catch(() => null)
      return opened && (JSON.parse(new TextDecoder().decode(opened.plaintext)) as unknown)
    },
  }
}
