import { describe, expect, it } from '@jest/globals'
import { redact } from './redact.js'

/** Invented texts as people write them: what must vanish, and what must stay. None is about a real person. */
const texts: readonly (readonly [text: string, gone: readonly string[], kept: readonly string[]])[] = [
  [
    'Mijn zoon Daan de Vries (12) staat al 8 maanden op de wachtlijst bij Philadelphia. Daan heeft het syndroom van Down.',
    ['Daan', 'Vries'],
    ['Mijn zoon', '(12)', '8 maanden', 'Philadelphia', 'syndroom van Down'],
  ],
  [
    'ik ben ans de vries en mijn zoon daan krijgt geen pgb van de gemeente. daan is nu 9 jaar',
    ['ans', 'vries', 'daan'],
    ['mijn zoon', 'geen pgb van de gemeente', '9 jaar'],
  ],
  [
    'Mevrouw Yıldız belde op 4 maart met zorgkantoor Menzis. Haar dochter Elif Yıldız is geboren op 12-03-2011.',
    ['Yıldız', 'Elif', '12-03-2011'],
    ['Mevrouw', 'op 4 maart', 'zorgkantoor Menzis', 'Haar dochter'],
  ],
  [
    'mn moeder fatima el amrani woont in een verpleeghuis te almere en krijgt geen taxi. bel mij op 06 12 34 56 78',
    ['fatima', 'amrani', 'almere', '06', '78'],
    ['mn moeder', 'verpleeghuis', 'geen taxi'],
  ],
  [
    'Cliënt Wang Xiuying, bsn 123456782, wacht sinds 1 januari 2020 op een Wlz-indicatie van het CIZ.',
    ['Wang', 'Xiuying', '123456782'],
    ['sinds 1 januari 2020', 'Wlz-indicatie', 'CIZ'],
  ],
  [
    'Mijn man Henk kan niet meer lopen. De rolstoel kost € 4.250,00 en de gemeente Utrecht betaalt niet. Henk is 71.',
    ['Henk', 'Utrecht'],
    ['€ 4.250,00', 'gemeente', '71'],
  ],
  [
    'Dossiernummer 2019-44871. Onze dochter Selamawit Tesfay krijgt pas in mei hulp van MEE.',
    ['2019-44871', 'Selamawit', 'Tesfay'],
    ['Dossiernummer', 'in mei', 'MEE'],
  ],
  [
    'Wij wonen op de Kerkstraat 12a, 3511 AB Utrecht. De traplift komt maar niet, al 3 keer gebeld met de Wmo.',
    ['Kerkstraat', '12a', '3511', 'Utrecht'],
    ['De traplift', '3 keer', 'Wmo'],
  ],
  [
    'Met mijn broer gaat het slecht.\n\nMet vriendelijke groet,\nAgnieszka Kowalczyk',
    ['Agnieszka', 'Kowalczyk'],
    ['Met mijn broer gaat het slecht', 'Met vriendelijke groet'],
  ],
  [
    'De begeleider van mijn broer, Mohamed Abdi Warsame, zegt dat de dagbesteding stopt. Mohamed belde 2 keer per week.',
    ['Mohamed', 'Abdi', 'Warsame'],
    ['De begeleider van mijn broer', 'dagbesteding', '2 keer per week'],
  ],
  [
    'Huisarts Van den Berg stuurt haar door naar de ggz. mevr. J.P. de Jong-Bakker mag daar pas na Pinksteren komen.',
    ['Berg', 'J.P.', 'Jong', 'Bakker'],
    ['Huisarts', 'ggz', 'na Pinksteren'],
  ],
  [
    'mijn naam is jasmina kowalska, ik wil een klacht indienen over het zorgkantoor. mail: jasmina.k@voorbeeld.nl',
    ['jasmina', 'kowalska', 'voorbeeld.nl'],
    ['een klacht indienen', 'zorgkantoor'],
  ],
  [
    'Mijn moeder heeft Parkinson en Alzheimer. Op kamer 12 is het in juli 31 graden. Dokter Singh komt niet.',
    ['Singh'],
    ['Parkinson', 'Alzheimer', 'kamer 12', 'juli', 'Dokter'],
  ],
  [
    'Ik heet Roos en zorg voor mijn oma Truus. Wil oma verhuizen? Roos wil dat niet.',
    ['Roos', 'Truus'],
    ['Wil oma verhuizen', 'wil dat niet', 'zorg voor'],
  ],
  [
    'Het rekeningnummer voor het pgb is NL91 ABNA 0417 1643 00, de SVB betaalt al zes weken niet uit.',
    ['NL91', '0417', '1643'],
    ['pgb', 'SVB', 'zes weken'],
  ],
  [
    'De bus van de regiotaxi met kenteken 12-ABC-3 reed weg. chauffeur ahmed zei dat ik op @taxiklacht moest schrijven.',
    ['12-ABC-3', 'ahmed', '@taxiklacht'],
    ['regiotaxi', 'chauffeur', 'reed weg'],
  ],
  [
    'Opa Soerdjan heeft 24 uur per dag zorg nodig. Per Saldo, CZ en VGZ verwijzen naar elkaar; de Wlz en de Zvw ook.',
    ['Soerdjan'],
    ['24 uur per dag', 'Per Saldo', 'CZ', 'VGZ', 'Wlz', 'Zvw'],
  ],
  [
    "Bij 's Heeren Loo is geen plek voor onze zoon Thijs. De Zilveren Kruis vergoedt niets. Thijs zit nu thuis.",
    ['Thijs'],
    ["'s Heeren Loo", 'Zilveren Kruis', 'zit nu thuis'],
  ],
  [
    'meneer de groot uit breda belt elke dag. de heer de groot wil een andere begeleider, de groep is te groot.',
    ['meneer de groot', 'heer de groot', 'breda'],
    ['elke dag', 'andere begeleider', 'te groot'],
  ],
  [
    'Vader van Yusuf Öztürk: zijn paspoort NX1234567 is verlopen en daarom krijgt Yusuf geen indicatie.',
    ['Yusuf', 'Öztürk', 'NX1234567'],
    ['Vader van', 'verlopen', 'geen indicatie'],
  ],
  [
    'cliënt heeft korsakov en gilles de la tourette. casemanager priya ramdin gaat weg in december',
    ['priya', 'ramdin'],
    ['korsakov', 'gilles de la tourette', 'in december'],
  ],
  [
    'Mijn kinderen Sem, Noor en Djaydeno wachten op jeugdhulp. Noor (15) eet niet meer.',
    ['Sem', 'Noor', 'Djaydeno'],
    ['Mijn kinderen', 'jeugdhulp', '(15)', 'eet niet meer'],
  ],
  [
    'Zij is van 12-03-1981 en woont aan de Prins Hendriklaan 114-2 te Zwolle. De brief is van 12-03-2019.',
    ['12-03-1981', 'Hendriklaan', '114', 'Zwolle'],
    ['De brief is van 12-03-2019'],
  ],
  [
    'tel (020) 123 45 67 of 088-1234567, vraag naar mw. van dijk van de afdeling inkomen',
    ['020', '123 45 67', '1234567', 'dijk'],
    ['afdeling inkomen', 'vraag naar'],
  ],
  [
    'Sinds 2018 heb ik in 2019 en 2020 elke week 12 uur hulp. Die 1500 mg per dag helpt niet. Dat was in week 40.',
    [],
    ['Sinds 2018', 'in 2019 en 2020', '12 uur', '1500 mg', 'week 40'],
  ],
  [
    'Geachte heer Janssens, mijn zus Bo is opgenomen. Bo krijgt geen brief. Groetjes Kees',
    ['Janssens', 'Bo ', 'Kees'],
    ['mijn zus', 'opgenomen', 'Groetjes'],
  ],
  [
    'HALLO IK BEN FATMA YILMAZ EN MIJN INDICATIE VAN HET CIZ IS WEG. BSN 111222333',
    ['FATMA', 'YILMAZ', '111222333'],
    ['INDICATIE', 'CIZ'],
  ],
  [
    'Casus: jongen van 16 met autisme, ouders gescheiden. Contactpersoon: S. Bouzid, 0031 6 12345678, polisnummer 8812-77-A.',
    ['Bouzid', '12345678', '8812-77-A'],
    ['jongen van 16', 'autisme', 'Contactpersoon'],
  ],
  [
    'omdat mijn moeder boos is en mijn zoon vaak niet slaapt en mijn vader alleen woont, vraag ik respijtzorg',
    [],
    ['mijn moeder boos is', 'mijn zoon vaak niet slaapt', 'mijn vader alleen woont'],
  ],
  [
    'Mevrouw is 85 en meneer heeft dementie. Mevrouw wil naar huis, meneer kan dat niet. De dokter zei dat het niet mag.',
    [],
    ['Mevrouw is 85', 'meneer heeft dementie', 'Mevrouw wil naar huis', 'De dokter zei'],
  ],
  [
    'Via een twitterbericht van @oma_van_max: Max zit thuis zonder school, leerplichtambtenaar P. Wiśniewski doet niets.',
    ['@oma_van_max', 'Max', 'Wiśniewski'],
    ['zonder school', 'leerplichtambtenaar'],
  ],
  [
    'mijn dochter rosalina (geb. 3 mei 2009) heeft 2 dagen per week begeleiding van yvonne, wil je dat yvonne stopt?',
    ['rosalina', '3 mei 2009', 'yvonne'],
    ['2 dagen per week', 'begeleiding', 'wil je dat'],
  ],
  [
    'Abdirahman Mohamud wordt op 3 mei 18 jaar en dan stopt de Jeugdwet. Gemeente Den Haag en het Juiste Loket weten het niet.',
    ['Abdirahman', 'Mohamud', '3 mei', 'Den Haag'],
    ['18 jaar', 'Jeugdwet', 'Juiste Loket'],
  ],
  [
    'Reactie op uw kenmerk Z-2020-00123: mijn partner Ngozi Okafor is 9 keer gebeld, nummer 0612345678.',
    ['Z-2020-00123', 'Ngozi', 'Okafor', '0612345678'],
    ['Reactie op uw kenmerk', 'mijn partner', '9 keer gebeld'],
  ],
  [
    'de juf van jayden zegt dat hij naar een mytylschool moet, maar de bus rijdt niet. jaydens moeder (chantal) huilt.',
    ['jayden', 'chantal'],
    ['mytylschool', 'de bus rijdt niet'],
  ],
  [
    'Zorgverlener Mariana dos Santos krijgt geen geld. De heer J. van \'t Hof (V-nummer 1234567890) zei: "wacht maar".',
    ['Mariana', 'Santos', 'Hof', '1234567890'],
    ['Zorgverlener', 'geen geld', 'wacht maar'],
  ],
]

describe('whole texts', () => {
  it.each(texts)('%s', (text, gone, kept) => {
    const { text: redacted } = redact(text)
    expect(gone.filter((piece) => redacted.includes(piece))).toEqual([])
    expect(kept.filter((piece) => !redacted.includes(piece))).toEqual([])
  })

  it.each(texts)('do not change when redacted again: %s', (text) => {
    const once = redact(text).text
    expect(redact(once)).toEqual({ text: once, redactions: [] })
  })
})
