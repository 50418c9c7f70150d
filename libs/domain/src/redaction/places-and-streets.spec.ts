import { describe, expect, it } from '@jest/globals'
import { redact } from './redact.js'

it.each([
  ['we wonen in de wijk De Borchen in Houten', 'we wonen in de wijk [PLAATS] in [PLAATS]'],
  ['buurtschap Tussen de Vaarten, dat is ver', 'buurtschap [PLAATS], dat is ver'],
  ['ze woont in Bergen (NH) bij haar zus', 'ze woont in [PLAATS] bij haar zus'],
  ['in deze wijk Thuiszorg vragen', 'in deze wijk Thuiszorg vragen'],
  ['een rustige wijk. De man', 'een rustige wijk. De man'],
])('%s becomes %s', (text, expected) => expect(redact(text).text).toBe(expected))

describe('streets without a number', () => {
  it.each([
    ['de hoek van de merelpad is glad', 'de hoek van de [ADRES] is glad'],
    ['wij wonen aan de gouverneur lindenstraat', 'wij wonen aan de [ADRES]'],
    ['aan de Larikslaan tweede portiek', 'aan de [ADRES]'],
    ['aan de Larikslaan bij de brug staat hij', 'aan de [ADRES] staat hij'],
    ['wachten bij de Brink', 'wachten bij de [ADRES]'],
    ['ligplaats is Kade Zuid, steiger 3', 'ligplaats is [ADRES]'],
    ['aan de laan van larikshorst', 'aan de [ADRES]'],
    ['Larikslaan 12 twee hoog, bel daar', '[ADRES], bel daar'],
    ['Larikslaan 12 t/m 14', '[ADRES]'],
    ['ik woon kerkstraat twaalf', 'ik woon [ADRES]'],
    ['de wilgen laan 12', 'de [ADRES]'],
    ['1e van der Larikstraat 5', '[ADRES]'],
    ['hoofdstr. 12a', '[ADRES]'],
    ['Larikslaan (12) is leeg', '[ADRES] is leeg'],
    ['ik woon lange haven 46 II', 'ik woon [ADRES]'],
    ['zij woont alleen, Achter de Toren, en valt', 'zij woont alleen, [ADRES], en valt'],
  ])('%s becomes %s', (text, expected) => expect(redact(text).text).toBe(expected))

  it.each([
    'wij staan op straat',
    'de snelweg naar het ziekenhuis',
    'het zorgpad van de gemeente',
    'in de teststraat van de ggd',
    'op de markt en in de haven',
    'een lange weg',
    'op straat twee weken',
    'de woning is te klein',
    'van een gemeente een brief',
  ])('%s stays', (text) => expect(redact(text).text).toBe(text))
})

describe('streets that are everyday words, and numbers that go before their street', () => {
  it.each([
    ['wij wonen singel 8 urk, elke kamer', 'wij wonen [ADRES] [PLAATS], elke kamer'],
    ['zij meldt zich aan de kade 4.', 'zij meldt zich aan de [ADRES].'],
    ['drie op één adres (oude zwet 5)', 'drie op één adres ([ADRES])'],
    ['ik zit op brink 4 zuid in Rolde', 'ik zit op [ADRES] in [PLAATS]'],
    ['wij zitten op nr 88 van de Buizerdlaan', 'wij zitten op [ADRES]'],
    ['Zij wonen op Achterstraat 8 en 10 te Opheusden', 'Zij wonen op [ADRES] te [PLAATS]'],
  ])('%s becomes %s', (text, expected) => expect(redact(text).text).toBe(expected))

  it.each([
    'op de markt 12 kramen',
    'naar de haven 2 km',
    'op het plein 3 keer gevallen',
    'nummer 3 van de lijst',
  ])('%s stays', (text) => expect(redact(text).text).toBe(text))
})

describe('villages and towns', () => {
  it.each([
    ['ik woon in kiel-windeweer', 'ik woon in [PLAATS]'],
    ['moeder in Sas van Gent', 'moeder in [PLAATS]'],
    ['terug naar opperdoes', 'terug naar [PLAATS]'],
    ['mijn broer zit in Aleppo', 'mijn broer zit in [PLAATS]'],
    ['uit Boven-Leeuwen', 'uit [PLAATS]'],
    ['hij woont in De Wijk', 'hij woont in [PLAATS]'],
    ['Oosterhout gld', '[PLAATS]'],
  ])('%s becomes %s', (text, expected) => expect(redact(text).text).toBe(expected))

  it.each([
    ['mijn broer vist op urk', 'mijn broer vist op [PLAATS]'],
    [
      'naar respijtzorg in echt, maar dat huis is dicht',
      'naar respijtzorg in [PLAATS], maar dat huis is dicht',
    ],
    ['wij wonen in best met z’n drieën', 'wij wonen in [PLAATS] met z’n drieën'],
  ])('%s becomes %s', (text, expected) => expect(redact(text).text).toBe(expected))

  it.each(['dat is in het echt zo', 'er is in heel het land een tekort', 'de zorg is in beste handen'])(
    '%s stays',
    (text) => expect(redact(text).text).toBe(text),
  )

  it.each(['de thuiszorg in de wijk', 'op de heide', 'het team regio-noord belt'])('%s stays', (text) =>
    expect(redact(text).text).toBe(text),
  )
})

describe('plates, numbers and dates of another form', () => {
  it.each([
    ['kenteken WGM 4K82P', 'kenteken [KENTEKEN]'],
    ['een scooter met plaatje dks 84 n', 'een scooter met plaatje [KENTEKEN]'],
    ['in mijn wagen TX-83-LVR ligt het', 'in mijn wagen [KENTEKEN] ligt het'],
    ['Kentekens op het terrein: GZ-71-KLD', 'Kentekens op het terrein: [KENTEKEN]'],
    ['ik slaap in de auto, WGM 4K71', 'ik slaap in de auto, [KENTEKEN]'],
    ['meldingsnummer WMO*2025*14*0831.', 'meldingsnummer [ZAAKNUMMER].'],
    ['polis PX 5501 82 7 is op', 'polis [ZAAKNUMMER] is op'],
    ['bereikbaar op toestel 4471', 'bereikbaar op toestel [TELEFOON]'],
    ['wij zijn beiden van 24 december 1954', 'wij zijn beiden van [GEBOORTEDATUM]'],
  ])('%s becomes %s', (text, expected) => expect(redact(text).text).toBe(expected))

  it.each(['het plaatje klopt niet', 'de bus van 12 uur', 'zaak 2019, 2 keer'])('%s stays', (text) =>
    expect(redact(text).text).toBe(text),
  )
})

describe('a place in two words', () => {
  it.each([
    ['wij wonen in vee nendaal bij het bos', 'wij wonen in [PLAATS] bij het bos'],
    ['de weg naar den boer is lang', 'de weg naar den boer is lang'],
    ['die kommen nie meer', 'die kommen nie meer'],
  ])('%s becomes %s', (text, expected) => expect(redact(text).text).toBe(expected))
})

describe('the number of a house', () => {
  it.each([
    ['Mo Bakkali, 3 mei 2019, Ravelijn 210, Utrecht', '[NAAM 1], 3 mei 2019, [ADRES], [PLAATS]'],
    ['ik zit op tromplaan 14 9722 pk groningen', 'ik zit op [ADRES] [POSTCODE] [PLAATS]'],
    ['mijn postcode is 7241 dk nummer 8 en bel', 'mijn postcode is [POSTCODE] [ADRES] en bel'],
    ['postcode 7241 DK huisnummer 8b en', 'postcode [POSTCODE] huisnummer [ADRES] en'],
    ['7241 DK 14, Lochem', '[POSTCODE] [ADRES], [PLAATS]'],
  ])('%s becomes %s', (text, expected) => expect(redact(text).text).toBe(expected))

  it.each(['1500 mg 3 keer per dag', 'buslijn 12 rijdt niet', 'in fase 3, zegt de arts'])(
    '%s stays',
    (text) => expect(redact(text).text).toBe(text),
  )
})
