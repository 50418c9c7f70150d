import { Choice } from '../../components/choice.js'
import { Loaded } from '../../components/figure/loaded.js'
import type { UrlChanges } from '../../use-url-state.js'
import { GroupListFigure } from './group-list-figure.js'
import { GroupsFigure } from './groups-figure.js'
import { doorlooptijdLabels } from './labels.js'
import { type Asked, type GroupBy, groupings, useGroups, usePatterns } from './use-doorlooptijd.js'

const words = doorlooptijdLabels.groups

interface GroupsPartProps {
  readonly asked: Asked
  readonly by: GroupBy
  readonly change: (changes: UrlChanges) => void
}

/** By theme or by kind of measure, as the reader chooses. */
export function GroupsPart({ asked, by, change }: GroupsPartProps) {
  const { figures, curves, tests } = useGroups(asked, by)
  const patterns = usePatterns(asked)
  return (
    <>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label={words.choice}
          value={by}
          options={groupings.map((value) => ({ value, label: words.by[value] ?? value }))}
          onChoose={(value) => change({ by: value })}
        />
      </form>
      <Loaded query={figures}>
        {(answer) => (
          <Loaded query={curves}>
            {(steps) => (
              <Loaded query={tests}>
                {(compared) => (
                  <GroupsFigure by={by} answer={answer} curves={steps.rows} tests={compared.rows} />
                )}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
      <Loaded query={patterns}>{(answer) => <GroupListFigure by={by} answer={answer} />}</Loaded>
    </>
  )
}
