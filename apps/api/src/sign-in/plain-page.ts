import type { Response } from 'express'

/** A page for somebody who comes back from signing in and cannot be let in. All texts are ours. */
export interface PlainPage {
  readonly status: 403 | 503
  readonly title: string
  readonly text: string
  readonly again: { readonly path: string; readonly label: string }
}

/** Sends a page without script or style, so that it works whatever went wrong. */
export function sendPlainPage(response: Response, { status, title, text, again }: PlainPage): void {
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(
      `<!doctype html><html lang="nl"><head><meta charset="utf-8">` +
        `<meta name="viewport" content="width=device-width"><title>${title} – Rode Draad</title></head>` +
        `<body><main><h1>${title}</h1><p>${text}</p><p><a href="${again.path}">${again.label}</a></p></main></body></html>\n`,
    )
}
