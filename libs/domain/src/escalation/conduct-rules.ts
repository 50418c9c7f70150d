/** How people behave when they bring in somebody else, each as a question to answer on paper. */
export const conductRules = [
  {
    code: 'warm-overdragen',
    name: 'Warm overdragen',
    question: 'Wie neemt het over, en heeft die persoon ja gezegd? Weet de burger wie dat is?',
  },
  {
    code: 'hele-systeem-in-de-kamer',
    name: 'Met het hele systeem in de kamer',
    question: 'Wie moeten er samen aan tafel, ook de burger en de naasten? Wie ontbreekt nog?',
  },
  {
    code: 'waar-staat-dat',
    name: 'Waar staat dat?',
    question: 'Wie zegt dat iets niet mag of niet kan? In welke regel staat dat?',
  },
  {
    code: 'los-op-of-schaal-op',
    name: 'Los op of schaal op',
    question: 'Wie lost dit op, en wanneer is het klaar? Lukt dat niet: wie beslist er dan?',
  },
] as const
