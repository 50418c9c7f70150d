import { Worker } from 'node:worker_threads'
import type { TaggedText } from './tag-texts.js'

/** The built one, seen from sources and from the build alike: a thread runs no TypeScript. */
const builtWorker = new URL('../../dist/retagging/tagging-worker.js', import.meta.url)

export interface TaggingThread {
  /** One call at a time. @throws Error when the thread ends or has another tagger than `version` */
  tag(texts: readonly string[]): Promise<readonly TaggedText[]>
  close(): Promise<void>
}

type Answer = { readonly version: string; readonly tagged: readonly TaggedText[] }

/** A thread with the committed tagger; it keeps no program alive. */
export function taggingThread(version: string, script = builtWorker): TaggingThread {
  const worker = new Worker(script, { execArgv: [], env: {} })
  let ended: Error | null = null
  let waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null
  const end = (error: Error): void => {
    ended ??= error
    waiting?.reject(ended)
  }
  worker.on('message', (answer: Answer) => waiting?.resolve(answer))
  worker.on('error', end)
  worker.on('exit', () => end(new Error('the thread that tags has ended')))
  worker.unref()

  return {
    async tag(texts) {
      if (ended) throw ended
      const answered = new Promise<Answer>((resolve, reject) => {
        waiting = { resolve, reject }
      })
      worker.postMessage(texts)
      const answer = await answered
      waiting = null
      if (answer.version !== version)
        throw new Error('the files of the tagger changed: start the program again')
      return answer.tagged
    },
    close: async () => {
      await worker.terminate()
    },
  }
}
