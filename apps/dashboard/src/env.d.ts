declare module '*.css'

interface ImportMeta {
  /** Filled in by Vite; absent in tests. */
  readonly env?: { readonly DEV: boolean }
}
