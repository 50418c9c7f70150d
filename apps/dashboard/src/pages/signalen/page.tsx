import {
  channelCodes,
  isNowhere,
  type Permission,
  regionCodes,
  type RoleCode,
  roleRules,
} from '@rode-draad/domain'
import { Choice } from '../../components/choice.js'
import { Loaded } from '../../components/figure/loaded.js'
import { PageHeading } from '../../components/shell/page-heading.js'
import { partsFor } from '../../components/shell/signalen-parts.js'
import { useSession, useSessionChange } from '../../components/shell/use-session.js'
import { helpLabels } from './help-labels.js'
import { signalenLabels as labels } from './labels.js'
import { PartsMenu } from './parts-menu.js'
import { ReviewList } from './review-list.js'
import { TagMeasures } from './tag-measures.js'
import { UnsolvedPart } from './unsolved-part.js'
import { useHelpState } from './use-help.js'
import { type DataKind, useChosen } from './use-signalen.js'

/** Signalen: people look whether the tags of a signal are right, and see how well it goes. */
export function SignalenPage() {
  const session = useSession()
  const [{ kind, data: chosen }, change] = useChosen()
  const asked = useHelpState().part
  const parts = session.data === undefined ? [] : partsFor(session.data.role)
  const part = asked ?? parts[0] ?? 'beoordelen'
  const data = chosen ?? (session.data?.hasRealSignals === true ? 'real' : 'demo')
  return (
    <>
      <PageHeading
        title={labels.title}
        intro={part === 'onopgelost' ? helpLabels.unsolved.pageIntro : labels.intro}
        fictional={session.data !== undefined && data === 'demo'}
      />
      <Loaded query={session}>
        {({ role, kind: identity }) => (
          <>
            {parts.length > 0 && <PartsMenu parts={parts} part={part} data={chosen} />}
            {part === 'onopgelost' ? (
              <UnsolvedChoice data={data} role={role} />
            ) : mayIn(role, 'review-tags') ? (
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
            {part === 'beoordelen' && mayIn(role, 'tag-quality') && <TagMeasures data={data} />}
          </>
        )}
      </Loaded>
    </>
  )
}

interface UnsolvedChoiceProps {
  readonly data: DataKind
  readonly role: RoleCode
}

/** The list of what is not solved, with the choice of real or made up; from the start of the list at each choice. */
function UnsolvedChoice({ data, role }: UnsolvedChoiceProps) {
  const { change } = useHelpState()
  if (!mayIn(role, 'read-case')) return <p className="notice">{helpLabels.unsolved.notForYou}</p>
  return (
    <>
      <form
        className="filters review-choice"
        aria-label={labels.choose}
        onSubmit={(event) => event.preventDefault()}
      >
        <Choice
          label={helpLabels.unsolved.data}
          value={data}
          options={optionsOf(labels.dataKinds)}
          onChoose={(value) => change({ data: value, na: null, signaal: null })}
        />
      </form>
      <UnsolvedPart data={data} onlyGranted={readsOnlyGranted(role)} />
    </>
  )
}

function mayIn(role: RoleCode, permission: Permission): boolean {
  return roleRules[role].may.includes(permission)
}

/** Whether a role reads no signal of any region or channel, but only those granted one by one. */
function readsOnlyGranted(role: RoleCode): boolean {
  const areas = { regions: new Set(regionCodes), channels: new Set(channelCodes), granted: new Set<string>() }
  return isNowhere(roleRules[role].cases(areas))
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
          <button type="button" onClick={() => change.send({ identity: 'beoordelaar' })}>
            {labels.lookAsReviewer}
          </button>
        </p>
      )}
    </div>
  )
}
