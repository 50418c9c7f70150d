/**
 * Runs the steps that close things, newest first, each once. All of them run, also when one fails: what was
 * opened first may be the most important to close.
 * @param steps is emptied
 * @throws the first error of a step, after all have run
 */
export async function closeAll(steps: (() => Promise<unknown> | void)[]): Promise<void> {
  const errors: unknown[] = []
  for (const step of steps.splice(0).reverse()) {
    try {
      await step()
    } catch (error) {
      errors.push(error)
    }
  }
  if (errors.length > 0) throw errors[0]
}
