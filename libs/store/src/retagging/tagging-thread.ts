import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { TaggedText } from './tag-texts.js'

/** The built one, seen from sources and from the build alike: a thread runs no TypeScript. */
const builtWorker = new URL('../../dist/retagging/tagging-worker.js', import.meta.url)

export interface TaggingThread {
  /** One call at a time. @throws Error when the thread ends or has another tagger than `version` */
  tag(texts: readonly string[]): Promise<readonly TaggedText[]>
  close(): Promise<void>
}

/** A thread with the committed tagger; it keeps no program alive. */
export function taggingThread(version: string, script = builtWorker): TaggingThread {
  const worker = new Worker(script, { execArgv: [], env: {} })
  worker.unref()
  const ended = once(worker, 'exit').then(() => {
    throw new Error('the thread that tags has ended')
  })
  ended.catch(() => undefined)
  return {
    async tag(texts) {
      const answered = once(worker, 'message') as Promise<
        [{ version: string; tagged: readonly TaggedText[] }]
      >
      worker.postMessage(texts)
      const [answer] = await Promise.race([answered, ended])
      if (answer.version !== version)
        throw new Error('the files of the tagger changed: start the program again')
      return answer.tagged
    },
    close: async () => {
      await worker.terminate()
    },
  }
}
