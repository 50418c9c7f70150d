import { parse, View, Warn } from 'vega'
import { expressionInterpreter } from 'vega-interpreter'
import { compile, type TopLevelSpec } from 'vega-lite'

/**
 * Draws a chart as SVG inside an element. Expressions are interpreted, not compiled, and no tooltip brings its own
 * styles, so that it runs under script-src 'self' and style-src 'self'.
 * @returns how to take it away again
 */
export async function renderChart(container: HTMLElement, spec: TopLevelSpec): Promise<() => void> {
  const view = new View(parse(compile(spec).spec, undefined, { ast: true }), {
    expr: expressionInterpreter,
    renderer: 'svg',
    container,
    hover: false,
    tooltip: () => undefined,
    logLevel: Warn,
  })
  await view.runAsync()
  container.querySelector('svg')?.setAttribute('aria-hidden', 'true')
  return () => {
    view.finalize()
    container.replaceChildren()
  }
}
