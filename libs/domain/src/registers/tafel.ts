/** Kinds of table (tafel) at which bottlenecks are named and put in order; the weekly review is one of them. */
export const tafelKinds = [
  'regiotafel',
  'taskforce',
  'doorstroomoverleg',
  'landelijke-commissie',
  'beleidstafel',
  'weekoverleg',
] as const

export const tafelLevels = ['regio', 'landelijk'] as const
