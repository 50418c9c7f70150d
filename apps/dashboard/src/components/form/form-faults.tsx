import { ApiError } from '../../api.js'
import { labels } from '../../labels.js'

interface FormFaultsProps {
  readonly error: Error | null
  /** As a reader knows the field at a path, such as 'case.phase'. */
  readonly labelOf: (path: string) => string
}

/** Why a form was refused, all together; beside each field it stands once more. */
export function FormFaults({ error, labelOf }: FormFaultsProps) {
  if (error === null) return null
  const faults = error instanceof ApiError ? error.faults : []
  return (
    <div className="state state-error" role="alert" tabIndex={-1}>
      {faults.length === 0 ? (
        <p>{error.message}</p>
      ) : (
        <>
          <p>{labels.form.faults}</p>
          <ul className="faults">
            {faults.map(({ path, message }) => (
              <li key={`${path} ${message}`}>{path === '' ? message : `${labelOf(path)}: ${message}`}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** The faults of a refused form, to show beside its fields. */
export function faultsOf(error: Error | null) {
  return error instanceof ApiError ? error.faults : []
}
