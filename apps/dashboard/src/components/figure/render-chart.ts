import { parse, View, Warn } from 'vega'
import { expressionInterpreter } from 'vega-interpreter'
import { compile, type TopLevelSpec } from 'vega-lite'

/** What a chart can be saved as. */
export const imageKinds = ['svg', 'png'] as const
export type ImageKind = (typeof imageKinds)[number]

/** PNG at twice the size, sharp on paper. */
const pngScale = 2

/**
 * The chart as a picture on white, drawn anew under the same rules as on the page.
 * @throws Error when the browser cannot draw it
 */
export async function chartImage(spec: TopLevelSpec, kind: ImageKind): Promise<Blob> {
  const view = new View(parse({ ...compile(spec).spec, background: '#ffffff' }, undefined, { ast: true }), {
    expr: expressionInterpreter,
    renderer: 'none',
    logLevel: Warn,
  })
  try {
    await view.runAsync()
    if (kind === 'svg') return new Blob([await view.toSVG()], { type: 'image/svg+xml' })
    const canvas = await view.toCanvas(pngScale)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png')
    })
  } finally {
    view.finalize()
  }
}

/**
 * Draws a chart as SVG inside an element, hidden from who listens: the element itself says what it shows. Vega names
 * where it draws in English, so it gets a place of its own inside. Expressions are interpreted, not compiled, and no
 * tooltip brings its own styles, so that it runs under script-src 'self' and style-src 'self'.
 * @returns how to take it away again
 */
export async function renderChart(container: HTMLElement, spec: TopLevelSpec): Promise<() => void> {
  const place = document.createElement('div')
  place.setAttribute('aria-hidden', 'true')
  container.replaceChildren(place)
  const view = new View(parse(compile(spec).spec, undefined, { ast: true }), {
    expr: expressionInterpreter,
    renderer: 'svg',
    container: place,
    hover: false,
    tooltip: () => undefined,
    logLevel: Warn,
  })
  await view.runAsync()
  return () => {
    view.finalize()
    place.remove()
  }
}
