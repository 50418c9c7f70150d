import { describe, expect, it } from '@jest/globals'
import { redact } from '../redact.js'
import { digitsSaid } from './digits-said.js'
import { endOfNumberSaid } from './number-of-house.js'

describe('how many digits a word says', () => {
  it.each([
    ['nul', 1],
    ['een', 1],
    ['zes', 1],
    ['vierendertig', 2],
    ['nulzes', 2],
    ['nullen', 2],
    ['negentwaalf', 2],
    ['honderdnegen', 3],
    ['negentienveertig', 4],
    ['negentienhonderdtweeenvijftig', 4],
    ['tweeduizendvijf', 4],
    ['miljoen', 7],
    ['nul-zes-twaalf', 4],
    ['njoggen', 1],
    ['zeuvnendartig', 2],
    ['dreeendartig', 2],
    ['vuufentwintig', 2],
    ['achthonderdnul', 3],
    ['eenenseuventig', 2],
    ['zesse', 1],
    ['achtste', 0],
    ['neg', 0],
    ['en', 0],
    ['kz-zes', 0],
    ['vieren', 0],
    ['sneeuw', 0],
  ])('%s says %d', (word, digits) => expect(digitsSaid(word)).toBe(digits))
})

describe('house numbers in words', () => {
  it.each([
    ['kade zesenveertig, Urk', ' zesenveertig'],
    ['kade nummer honderd acht en veertig c te Urk', ' nummer honderd acht en veertig c'],
    ['kade drie honderd tien komma', ' drie honderd tien'],
    ['kade zes in Urk', ' zes'],
    ['kade negentien zwart, Urk', ' negentien zwart'],
    ['kade zes twee vier te Urk', ' zes twee vier'],
    ['kade zes keer gebeld', ''],
    ['kade twaalf jaar gewoond', ''],
    ['kade 14, negentig vierendertig', ''],
  ])('behind the street in "%s" stands "%s"', (text, number) => {
    const at = /\d/.test(text) ? text.indexOf(',') : 4
    expect(text.slice(at, endOfNumberSaid(text, at))).toBe(number)
  })
})

describe('numbers and codes that are said out loud', () => {
  it.each([
    ['mijn nummer is nul zes eh drieënvijftig dubbel acht twaalf negentien', 'mijn nummer is [TELEFOON]'],
    ['bel nul. Zes. Vier. Een. Twee. Acht. Nul. Negen. Drie. Drie', 'bel [TELEFOON]'],
    ['nul zes twaalf drie keer de acht nul een vier', '[TELEFOON]'],
    ['bellen kan op vijf een acht, zes drie, twaalf, met een nul ervoor', 'bellen kan op [TELEFOON]'],
    ['tel : 06 (dan) 15 77 81 36', 'tel : [TELEFOON]'],
    ['app 06 5O 31 82 94', 'app [TELEFOON]'],
    ['BSN: vierentachtig, driehonderdtwee, dan elf nul zes', 'BSN: [BSN]'],
    ['haar bsn 15, 62, 70, 83, 4', 'haar bsn [BSN]'],
    ['postcode drie vijf nul één hotel papa', 'postcode [POSTCODE]'],
    // What letters are called
    ['het dossier is kaa tee aa vier en negentig nul zes', 'het dossier is [ZAAKNUMMER]'],
    ['het kenteken is vee twee een zes el ha', 'het kenteken is [KENTEKEN]'],
    ['er is geen tee meer en ze heeft twee kinderen', 'er is geen tee meer en ze heeft twee kinderen'],
    ['dossiernummer drie acht nul vijf vijf en eh een een', 'dossiernummer [ZAAKNUMMER]'],
    ['haar nummer: W-nul-zeven-streepje-vierenvijftig-elf', 'haar nummer: [ZAAKNUMMER]'],
    ['zij is 06 en dan twee keer 18 en dan 90 en dan 37. We wonen hier', 'zij is [TELEFOON]. We wonen hier'],
    ['hij komt twee keer 18 minuten', 'hij komt twee keer 18 minuten'],
    ['Geb. dertig-nul-vijf-vierenveertig', 'Geb. [GEBOORTEDATUM]'],
    [
      'verjaardag voor het formulier: één augustus, twee nul nul drie',
      'verjaardag voor het formulier: [GEBOORTEDATUM]',
    ],
    ['onze straat is de botter vijfendertig streepje elf', 'onze straat is de [ADRES]'],
    ['ik woon op de tjalk kade acht en dertig', 'ik woon op de [ADRES]'],
    ['een mooie straat, vijftig treden hoog', 'een mooie straat, vijftig treden hoog'],
    ['kijk op insta at rowanzit voor meer', 'kijk op insta [ACCOUNT] voor meer'],
    ['postcode zeven zes nul twee ab, Almelo', 'postcode [POSTCODE], [PLAATS]'],
    [
      'het kenmerk is nul drie dubbel zes en een k van karel u kunt mij bellen',
      'het kenmerk is [ZAAKNUMMER] u kunt mij bellen',
    ],
    ['postcode 35 en dan 01 en dan letter H, letter P', 'postcode [POSTCODE]'],
    ['kenteken gerard honderdnegen xantippe dirk', 'kenteken [KENTEKEN]'],
    ['kenteken g 7 3 4 h b', 'kenteken [KENTEKEN]'],
    ['de rekening is NL, acht vier, INGB, nul twee vijf vier, drie nul', 'de rekening is [IBAN]'],
    ['zijn ID is India Tango vier, nul, Romeo Papa, zeven acht', 'zijn ID is [IDNUMMER]'],
    ['kenmerk: de Z van Zomer, dan veertig, dan elf', 'kenmerk: [ZAAKNUMMER]'],
    ['het dossier is KZ-zestien-vierhonderdtwee', 'het dossier is [ZAAKNUMMER]'],
    ['het dossier is wmo streepje tweeëntwintig streepje nul zes', 'het dossier is [ZAAKNUMMER]'],
    ['klantnummer 7 1 0', 'klantnummer [ZAAKNUMMER]'],
    ['melding hef nummer dreeëndartig nul vief zeuvn', 'melding hef nummer [ZAAKNUMMER]'],
    ['uw huisnummer? vijfenvijftig', 'uw huisnummer? [ADRES]'],
  ])('%s becomes %s', (text, expected) => expect(redact(text).text).toBe(expected))

  it('goes on with a number in the next turns of a conversation', () => {
    const said = 'M: Uw bsn?\nB: Zeven nul twee.\nM: Zeven nul twee, ja?\nB: Dan zes vier zes.'
    expect(redact(said).text).not.toMatch(/zeven|zes|vier/i)
  })

  it.each([
    'wij belden tussen tien en twaalf, twee of drie keer',
    'zij wacht al drie jaar en vier maanden, hij vijf weken',
    'op de wachtlijst staat zij op nummer negen',
    'het kost 70 duizend per jaar en drie miljoen samen',
    'dat zijn een twee drie vier mensen',
    'de kosten waren twaalf euro vijftig, het dossier kwam na elf weken',
    'artikel 2.3.5 en 1 t/m 9',
    'de bus kwam om nul zes veertig',
    'de indicatie is van twee juli',
    'hij kreeg MPT en een zorgrobot met VG7',
  ])('%s stays', (text) => expect(redact(text).text).toBe(text))

  it.each([
    ['geboren nul drie, nul acht, negentienhonderdtweeënvijftig', 'geboren [GEBOORTEDATUM]'],
    ['geboortedatum: vijf, vijf, vijfendertig', 'geboortedatum: [GEBOORTEDATUM]'],
    ['hij is van negen mei, eenentwintig', 'hij is van [GEBOORTEDATUM]'],
    ['geboren op kerstavond drieënvijftig', 'geboren op [GEBOORTEDATUM]'],
  ])('%s becomes %s', (text, expected) => expect(redact(text).text).toBe(expected))

  it('leaves one word over and over as it is', () => {
    const text = 'een '.repeat(20_000)
    expect(redact(text).text).toBe(text)
  })
})

describe('names that are spelled', () => {
  it.each([
    ['mijn naam is Kolk, ik spel: K, O, L, K', 'mijn naam is [NAAM 1], ik spel: [NAAM 1]'],
    ['spelling willem anna rudolf simon anna', 'spelling [NAAM 1]'],
    ['de achternaam is Tap, gespeld T-A-P', 'de achternaam is [NAAM 1], gespeld [NAAM 1]'],
  ])('%s becomes %s', (text, expected) =>
    expect(redact(text).text.replaceAll(/NAAM \d/g, 'NAAM 1')).toBe(expected),
  )

  it.each(['de A en de B van de lijst', 'zij zei nee, N-E-E'])('%s stays', (text) =>
    expect(redact(text).text).toBe(text),
  )
})

describe('addresses of mail that are said out loud', () => {
  it.each([
    ['mailen kan naar s punt amrani zes apenstaartje ziggo punt nl', 'mailen kan naar [E-MAIL]'],
    ['mijn adres is joke, streepje, kolk, at, kpnmail punt nl', 'mijn adres is [E-MAIL]'],
    ['mail naar post punt kolk aap hetnet punt en el', 'mail naar [E-MAIL]'],
    ['naar ngozi aan elkaar drie keer de één at yahoo punt co punt uk', 'naar [E-MAIL]'],
    ['op insta ben ik apenstaart jade onderstreepje nul negen', 'op insta ben ik [ACCOUNT]'],
    ['kijk op www punt mijn verhaal punt nl', 'kijk op [URL]'],
  ])('%s becomes %s', (text, expected) => expect(redact(text).text).toBe(expected))

  it.each(['een aap in de dierentuin punt nu iets anders', 'hij was bij visio punt verder niets'])(
    '%s stays',
    (text) => expect(redact(text).text).toBe(text),
  )
})

describe('streets with a house number in words', () => {
  it.each([
    ['wij wonen de kolk elf in Urk', 'wij wonen [ADRES] in [PLAATS]'],
    ['adres lage zijde tweeëntwintig', 'adres [ADRES]'],
    ['ik zit op de stationsweg achttien', 'ik zit op de [ADRES]'],
    ['zij zit in de Dr. Kolkstraat, vierde bel', 'zij zit in de [ADRES]'],
  ])('%s becomes %s', (text, expected) => expect(redact(text).text).toBe(expected))

  it.each([
    'ik woon op achtendertig vierkante meter',
    'wij wonen daar twaalf jaar',
    'op de snelweg honderd rijden mag niet',
  ])('%s stays', (text) => expect(redact(text).text).toBe(text))
})
