/**
 * A fold for each row, such that one writer's rows are all in one fold; writers are dealt out by name, so the same
 * writers give the same folds.
 * @param foldCount >= 2; with fewer writers than folds some folds are empty
 */
export function groupedFolds(writers: readonly string[], foldCount: number): readonly number[] {
  const distinct = [...new Set(writers)].sort()
  const foldOf = new Map(distinct.map((writer, at) => [writer, at % foldCount]))
  return writers.map((writer) => foldOf.get(writer) ?? 0)
}
