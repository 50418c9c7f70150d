import { type Permission, type RoleCode, roleRules } from '@rode-draad/domain'
import { Choice } from '../../components/choice.js'
import { Loaded } from '../../components/figure/loaded.js'
import { PageHeading } from '../../components/shell/page-heading.js'
import { useSession, useSessionChange } from '../../components/shell/use-session.js'
import { signalenLabels as labels } from './labels.js'
import { ReviewList } from './review-list.js'
import { TagMeasures } from './tag-measures.js'
import { useChosen } from './use-signalen.js'

/** Signalen: people look whether the tags of a signal are right, and see how well it goes. */
export function SignalenPage() {
  const session = useSession()
  const [{ kind, data: chosen }, change] = useChosen()
  const data = chosen ?? (session.data?.hasRealSignals === true ? 'real' : 'demo')
  return (
    <>
      <PageHeading
        title={labels.title}
        intro={labels.intro}
        fictional={session.data !== undefined && data === 'demo'}
      />
      <Loaded query={session}>
        {({ role, kind: identity }) => (
          <>
            {mayIn(role, 'review-tags') ? (
              <>
                <form
                  className="filters review-choice"
                  aria-label={labels.choose}
                  onSubmit={(event) => event.preventDefault()}
                >
                  <Choice
                    label={labels.queue}
                    value={kind}
                    options={optionsOf(labels.queues)}
                    onChoose={(lijst) => change({ lijst })}
                  />
                  <Choice
                    label={labels.data}
                    value={data}
                    options={optionsOf(labels.dataKinds)}
                    onChoose={(value) => change({ data: value })}
                  />
                  <p>{labels.about[kind]}</p>
                </form>
                <ReviewList key={`${kind} ${data}`} kind={kind} data={data} />
              </>
            ) : (
              <NotForYou canSwitch={identity === 'demo'} />
            )}
            {mayIn(role, 'tag-quality') && <TagMeasures data={data} />}
          </>
        )}
      </Loaded>
    </>
  )
}

function mayIn(role: RoleCode, permission: Permission): boolean {
  return roleRules[role].may.includes(permission)
}

function optionsOf(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, label]) => ({ value, label }))
}

function NotForYou({ canSwitch }: { readonly canSwitch: boolean }) {
  const change = useSessionChange()
  return (
    <div className="state">
      <p>{labels.notForYou}</p>
      {canSwitch && (
        <p>
          <button type="button" onClick={() => change.mutate({ identity: 'beoordelaar' })}>
            {labels.lookAsReviewer}
          </button>
        </p>
      )}
    </div>
  )
}
