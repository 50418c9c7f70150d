/**
 * Shows on standard error how far a long piece of work is, from one second on and then once a second.
 * @param now milliseconds that only go up
 */
export function progress(what: string, now: () => number = () => performance.now()) {
  const started = now()
  let said = started
  return {
    step(done: number): void {
      if (now() - said < 1000) return
      said = now()
      process.stderr.write(`${what}: ${done}\n`)
    },
    end(done: number): void {
      if (said > started) process.stderr.write(`${what}: ${done}, klaar\n`)
    },
  }
}
