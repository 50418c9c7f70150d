import { type Caption, captioned, type ChartSize } from '@rode-draad/charts'
import { useEffect, useRef, useState } from 'react'
import type { TopLevelSpec } from 'vega-lite'
import { labels } from '../../labels.js'
import { downloadBlob } from './download.js'
import { usePrinting } from './use-printing.js'
import { chartImage, type ImageKind, imageKinds, renderChart } from './render-chart.js'

export type ChartMaker = (size: ChartSize) => TopLevelSpec

/** CSS pixels; a picture is no narrower, so that what stands above it can be read. */
const leastWidth = 640

/** CSS pixels that a figure leaves for its chart on A4: drawn as wide as that, words are as large on paper as on the screen. */
const paperWidth = 650

interface ChartProps {
  readonly make: ChartMaker
  /** Says in words what the chart shows; the table beside it is the equivalent. */
  readonly label: string
  /** What a picture of it says of itself. */
  readonly caption: Caption
  /** Of a picture of it, without extension. */
  readonly fileName: string
}

/** A chart as wide as its place; drawn again when the place becomes wider or narrower, and for paper. */
export default function Chart({ make, label, caption, fileName }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const placeWidth = useWidth(place)
  const printing = usePrinting()
  const width = printing ? paperWidth : placeWidth
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    const container = place.current
    if (container === null || width === 0) return
    let remove: (() => void) | null = null
    let gone = false
    setFailed(false)
    renderChart(container, make({ width })).then(
      (done) => {
        if (gone) done()
        else remove = done
      },
      () => {
        if (!gone) setFailed(true)
      },
    )
    return () => {
      gone = true
      remove?.()
    }
  }, [make, width])

  const save = (kind: ImageKind) => {
    const size = { width: Math.max(width, leastWidth) }
    chartImage(captioned(make(size), caption, size), kind).then(
      (picture) => downloadBlob(`${fileName}.${kind}`, picture),
      () => setFailed(true),
    )
  }

  return (
    <>
      <div ref={place} role="img" aria-label={label} className="chart" />
      {failed && <p className="figure-note">{labels.figure.notDrawn}</p>}
      <p className="chart-downloads">
        {imageKinds.map((kind) => (
          <button key={kind} type="button" className="quiet-button" onClick={() => save(kind)}>
            {labels.figure.downloadChart(kind.toUpperCase())}
          </button>
        ))}
      </p>
    </>
  )
}

/** Width of an element in steps of 20 pixels, so that a scroll bar coming or going redraws nothing; 0 at first. */
function useWidth(place: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const measure = () => setWidth(20 * Math.floor(element.clientWidth / 20))
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [place])
  return width
}
