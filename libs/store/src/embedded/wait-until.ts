import { setTimeout as delay } from 'node:timers/promises'

/**
 * Asks again and again until the answer is yes.
 * @returns true as soon as the condition holds; false when it did not within timeoutMs (it is asked at least once)
 */
export async function waitUntil(
  condition: () => Promise<boolean>,
  { timeoutMs, intervalMs = 25 }: { readonly timeoutMs: number; readonly intervalMs?: number },
): Promise<boolean> {
  const end = performance.now() + timeoutMs
  while (!(await condition())) {
    if (performance.now() >= end) return false
    await delay(intervalMs)
  }
  return true
}
