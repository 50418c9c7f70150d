import { column, nullable, type RowOf } from '../columns.js'

/** One row per reference date, zorgprofiel, waiting status, waiting time and (from 2021-02) Wlz care at home. */
export const wachtlijstColumns = {
  referenceDate: column('date', 'Peildatum'),
  zorgprofiel: column('code', 'Zorgprofiel'),
  definition: column('code', 'Telwijze'),
  waitingStatus: column('code', 'Wachtstatus'),
  waitingTime: column('code', 'Wachttijd'),
  withWlzCare: nullable('flag', 'Krijgt al Wlz-zorg thuis'),
  persons: nullable('integer', 'Aantal personen (leeg = onbekend)'),
  series: column('code', 'Vergelijkbare reeks'),
  remark: nullable('text', 'Opmerking'),
  source: column('text', 'Bron'),
} as const
export type WachtlijstRow = RowOf<typeof wachtlijstColumns>

/** One row per way of counting. */
export const wachtlijstDefinitieColumns = {
  definition: column('code', 'Telwijze'),
  validFrom: column('date', 'Geldig vanaf'),
  validUntil: nullable('date', 'Geldig tot en met'),
  what: column('text', 'Wat er wordt geteld'),
  comparableWith: column('text', 'Waarmee te vergelijken'),
  source: column('text', 'Bron'),
} as const
export type WachtlijstDefinitieRow = RowOf<typeof wachtlijstDefinitieColumns>

/** One row per reference date and zorgprofiel: who waits longer than the Treeknorm, as share of an indication. */
export const treeknormColumns = {
  referenceDate: column('date', 'Peildatum'),
  zorgprofiel: column('code', 'Zorgprofiel'),
  active: nullable('integer', 'Actief wachtend, langer dan de Treeknorm (personen)'),
  notActive: nullable('integer', 'Niet-actief wachtend, langer dan de Treeknorm (personen)'),
  persons: nullable('integer', 'Samen, langer dan de Treeknorm (personen)'),
  personsWithIndication: nullable('integer', 'Mensen met een indicatie'),
  indicationDate: nullable('edtf', 'Peildatum indicaties'),
  share: nullable('number', 'Aandeel (0 tot 1)'),
  normWeeks: column('integer', 'Treeknorm (weken)'),
  series: column('code', 'Vergelijkbare reeks'),
  source: column('text', 'Bron'),
} as const
export type TreeknormRow = RowOf<typeof treeknormColumns>

/** One row per year and zorgprofiel: people with an indication, of whom staying and with Wlz care at home. */
export const zorgprofielColumns = {
  year: column('integer', 'Jaar'),
  zorgprofiel: column('code', 'Zorgprofiel'),
  personsWithIndication: nullable('integer', 'Mensen met een indicatie'),
  indicationDate: nullable('edtf', 'Peildatum indicaties'),
  personsStaying: nullable('integer', 'Mensen die in een instelling verblijven'),
  stayingDate: nullable('edtf', 'Peildatum verblijf'),
  personsAtHome: nullable('integer', 'Mensen met Wlz-zorg thuis (het verschil)'),
  remark: nullable('text', 'Opmerking'),
  source: column('text', 'Bron'),
} as const
export type ZorgprofielRow = RowOf<typeof zorgprofielColumns>
