import { unzipSync, zipSync } from 'fflate'
import { requireBoundedCells } from './bound-cells.js'
import { UnreadableWorkbook } from './unreadable-workbook.js'
import { largestUnpacked, largestWorkbook } from './workbook-limits.js'

/** What old .xls files and workbooks with a password begin with. @source MS-CFB 2.2 */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]

const zipFile = [0x50, 0x4b]

/**
 * A workbook with its parts unpacked, in a zip file that only holds them side by side. The reader would unpack large
 * parts in a worker made of text, which a strict Content-Security-Policy refuses, and without a limit.
 * @throws UnreadableWorkbook when it is too large, packed, unpacked or in cells, or no zip file
 */
export function unpackWorkbook(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  if (bytes.length > largestWorkbook) {
    throw new UnreadableWorkbook(
      `Dit bestand is groter dan ${largestWorkbook / 1e6} MB. Bewaar het als CSV, dan mag het groter zijn.`,
    )
  }
  if (startsWith(bytes, compoundFile)) {
    throw new UnreadableWorkbook(
      'Dit is een oud Excel-bestand (.xls), of er zit een wachtwoord op. Bewaar het als .xlsx zonder wachtwoord, of als CSV.',
    )
  }
  if (!startsWith(bytes, zipFile)) throw new UnreadableWorkbook('Dit is geen Excel-bestand (.xlsx).')
  const parts = unzipWithinLimit(bytes)
  requireBoundedCells(Object.values(parts))
  return zipSync(parts, { level: 0 })
}

function unzipWithinLimit(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.xml(\.rels)?$/.test(name)) return false
        total += originalSize
        if (total > largestUnpacked) {
          throw new UnreadableWorkbook(
            'Dit bestand is uitgepakt te groot. Bewaar het als CSV, dan mag het groter zijn.',
          )
        }
        return true
      },
    })
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) throw cause
    throw new UnreadableWorkbook('Dit Excel-bestand is beschadigd.', { cause })
  }
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte)
}
