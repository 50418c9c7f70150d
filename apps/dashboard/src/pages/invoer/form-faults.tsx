import { ApiError } from '../../api.js'
import { invoerLabels } from './labels.js'
import { fieldLabel } from './fields.js'

/** Why a form was refused, all together; beside each field it stands once more. */
export function FormFaults({ error }: { readonly error: Error | null }) {
  if (error === null) return null
  const faults = error instanceof ApiError ? error.faults : []
  return (
    <div className="state state-error" role="alert">
      {faults.length === 0 ? (
        <p>{error.message}</p>
      ) : (
        <>
          <p>{invoerLabels.signal.faults}</p>
          <ul className="faults">
            {faults.map(({ path, message }) => (
              <li key={`${path} ${message}`}>{path === '' ? message : `${fieldLabel(path)}: ${message}`}</li>
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
