/** The Dutch of tables: agendas and decisions. */
export const tableWords = {
  agenda: (day: string) => `Agenda van ${day}`,
  none: 'Deze tafel heeft nog geen agenda.',
  earlier: 'Eerdere agenda’s',
  order: 'In de volgorde van de aanwezigen: het belangrijkste eerst.',
  whoActs: 'Aan zet',
  actBy: 'klaar voor',
  passedOnTo: 'doorgegeven aan',
  nobody: 'niemand genoemd',
  gone: 'Ingetrokken patroon',
  received: 'Doorgegeven door een andere tafel, hier nog niet op de agenda',
  receivedFrom: (from: string, day: string) => `van ${from}, ${day}`,
  decisions: 'Besluiten',
  noDecisions: 'Deze tafel heeft nog geen besluit vastgelegd.',
  replaced: 'later verbeterd',
  reason: (reason: string) => `Reden: ${reason}`,
} as const
