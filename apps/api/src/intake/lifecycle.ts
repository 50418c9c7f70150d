/** Whether the program takes on new work; once it stops it never does again. */
export interface Lifecycle {
  /** Aborts when the program begins to stop. */
  readonly stopping: AbortSignal
  readonly stop: () => void
}

export function lifecycle(): Lifecycle {
  const controller = new AbortController()
  return { stopping: controller.signal, stop: () => controller.abort() }
}
