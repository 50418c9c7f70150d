import { ApiError } from '../../api.js'
import { invoerLabels } from './labels.js'

const name = 'asNewVersion'

interface NewVersionCheckProps {
  readonly error: Error | null
  /** Whether it was known before sending that another signal has the id. */
  readonly isKnown?: boolean
}

/** Offers to keep a signal as a new version, once another has its id with other content. */
export function NewVersionCheck({ error, isKnown = false }: NewVersionCheckProps) {
  if (!isKnown && !isOtherContent(error)) return null
  return (
    <label className="check">
      <input type="checkbox" name={name} />
      {invoerLabels.asNewVersion}
    </label>
  )
}

/** Takes the answer out of a form, so that what is left are fields of the signal. */
export function takeAsNewVersion(form: FormData): boolean {
  const asNewVersion = form.get(name) === 'on'
  form.delete(name)
  return asNewVersion
}

function isOtherContent(error: Error | null): boolean {
  return (
    error instanceof ApiError &&
    error.status === 409 &&
    error.faults.some(({ path }) => path === 'externalId')
  )
}
