import { File } from 'node:buffer'
import { TestEnvironment } from 'jest-environment-jsdom'

/** What a browser has and jsdom lacks, from Node. Never MessageChannel or BroadcastChannel: they keep Jest from ending. */
const borrowed = {
  ArrayBuffer,
  Uint8Array,
  Blob,
  File,
  TextEncoder,
  TextDecoder,
  ReadableStream,
  TransformStream,
  WritableStream,
  Headers,
  Request,
  Response,
  fetch,
}

export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    Object.assign(this.global, borrowed, { IS_REACT_ACT_ENVIRONMENT: true, scrollTo: () => undefined })
  }

  /** Packages in their form for Node, the project's own from their sources. */
  exportConditions() {
    return ['@rode-draad/source', 'node', 'node-addons']
  }
}
