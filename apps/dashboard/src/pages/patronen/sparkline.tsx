import type { ThemeTrendRow } from '@rode-draad/contract'

const height = 24
const step = 6

/** A very small bar chart of a course; a hidden cell is a dot. For the eye only: the figures stand elsewhere. */
export function Sparkline({ course }: { readonly course: readonly ThemeTrendRow[] }) {
  const most = Math.max(1, ...course.map(({ signals }) => signals ?? 0))
  const width = step * course.length
  return (
    <svg
      className="sparkline"
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {course.map(({ period, signals }, index) =>
        signals === null ? (
          <circle key={period} cx={step * index + 2.5} cy={height - 2} r={1.2} />
        ) : (
          <rect
            key={period}
            x={step * index}
            y={height - (signals / most) * height}
            width={step - 1}
            height={(signals / most) * height}
          />
        ),
      )}
    </svg>
  )
}
