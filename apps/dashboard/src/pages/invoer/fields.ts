import { mappedFields, type MappedField } from '@rode-draad/contract'
import {
  casePhases,
  caseStates,
  escalationRouteCodes,
  handovers,
  institutionCodes,
  regions,
  reporterRoles,
  reportTypes,
  solvedForCitizenAnswers,
  zorgprofielCodes,
} from '@rode-draad/domain'
import type { Option } from '../../components/form/form-field.js'
import { invoerLabels } from './labels.js'

const words = invoerLabels.codes

function options(codes: readonly string[], names: Readonly<Record<string, string>> = {}): readonly Option[] {
  return codes.map((value) => ({ value, label: names[value] ?? value }))
}

/** Fields that hold a code, with what may be chosen. */
export const codedFields: Readonly<Partial<Record<MappedField, readonly Option[]>>> = {
  reportType: options(reportTypes),
  reporterRole: options(reporterRoles, words.reporterRole),
  region: regions.map(({ code, label }) => ({ value: code, label: `${label} (${code})` })),
  zorgprofiel: options(zorgprofielCodes),
  'case.state': options(caseStates, words.caseState),
  'case.phase': options(casePhases, words.casePhase),
  'case.whoActs': options(institutionCodes, words.institution),
  'case.handover': options(handovers, words.handover),
  'case.solvedForCitizen': options(solvedForCitizenAnswers),
  'case.routesTried': options(escalationRouteCodes, words.route),
  'case.consent': options(['ja', 'nee']),
}

export const dateFields: readonly MappedField[] = ['receivedOn', 'problemSince', 'case.solvedOn']

/** What each signal has; a file must have a column for it. */
export const neededFields: readonly MappedField[] = ['externalId', 'receivedOn', 'text']

/** What a column may become. */
export const choosableFields: readonly MappedField[] = mappedFields

/** Fields that may be the same for all rows of a file. */
export const fixableFields = [
  'region',
  'reportType',
  'reporterRole',
  'zorgprofiel',
] as const satisfies readonly MappedField[]

/**
 * As a reader knows the field; a path of a fault, such as 'case.routesTried[0]', counts as its field, and one of a
 * mapping as its column, counted from 1.
 */
export function fieldLabel(path: string): string {
  const [, column] = /^columns\[(\d+)\]/.exec(path) ?? []
  if (column !== undefined) return invoerLabels.mapping.columnAt(String(Number(column) + 1))
  const field = path.replace(/\[\d+\]$/, '').replace(/^fixed\./, '')
  return (invoerLabels.fields as Readonly<Record<string, string>>)[field] ?? field
}
