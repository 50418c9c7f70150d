import { createContext, type ReactNode, useContext } from 'react'

/** A fact about a figure: its name and what it is. */
export type FigureFact = readonly [name: string, value: string]

const Facts = createContext<readonly FigureFact[]>([])

interface FigureScopeProps {
  readonly facts: readonly FigureFact[]
  readonly children: ReactNode
}

/** What holds for every figure inside: by whom it is seen, and what was chosen. Said on the page, on paper and in files. */
export function FigureScope({ facts, children }: FigureScopeProps) {
  const outer = useContext(Facts)
  return <Facts value={[...outer, ...facts]}>{children}</Facts>
}

export function useFigureScope(): readonly FigureFact[] {
  return useContext(Facts)
}
