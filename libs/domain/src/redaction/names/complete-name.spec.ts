import { describe, expect, it } from '@jest/globals'
import { redact } from '../redact.js'

describe('the whole of a name', () => {
  it.each([
    // Any word with a capital behind a given name
    [
      'Ik vroeg het aan regisseur Huub Jongen; die weet het.',
      'Ik vroeg het aan regisseur [NAAM 1]; die weet het.',
    ],
    ['De status van cliënt Emiel Persoon klopt niet.', 'De status van cliënt [NAAM 1] klopt niet.'],
    [
      'Ik bel voor Selamawit Wij zijn te vinden in de hal',
      'Ik bel voor [NAAM 1] Wij zijn te vinden in de hal',
    ],
    ['De moeder van Rik Wlz-zorg weigeren', 'De moeder van [NAAM 1] Wlz-zorg weigeren'],
    ['Mijn moeder Betsie Vrijdag zou op vrijdag gaan.', 'Mijn moeder [NAAM 1] zou op vrijdag gaan.'],
    // Particles from elsewhere
    ['Ik schrijf voor Jocelyn de los Reyes.', 'Ik schrijf voor [NAAM 1].'],
    ['Zij heet Clémentine Mbuyi wa Kalonji.', 'Zij heet [NAAM 1].'],
    ['De akte van Gijs Molenaar Azn ligt hier.', 'De akte van [NAAM 1] ligt hier.'],
    // Two particles behind a title
    ["mw van 't hullenaar, 91, woont alleen", 'mw [NAAM 1], 91, woont alleen'],
    ['het gezag heeft mevrouw van der kamer nu', 'het gezag heeft mevrouw [NAAM 1] nu'],
    ["mevrouw van 't loket belde", "mevrouw van 't loket belde"],
    // A letter and a word beside a role
    ['moe. de manager, p. kerkhof, zei dat het klaar is', 'moe. de manager, [NAAM 1], zei dat het klaar is'],
    ['de casemanager is d. reiger en zij belt', 'de casemanager is [NAAM 1] en zij belt'],
    ['op persoonlijke titel (n. zwartenhof, cliënt), want', 'op persoonlijke titel ([NAAM 1], cliënt), want'],
    ['mijn voogd is m. de laat en hij belt', 'mijn voogd is [NAAM 1] en hij belt'],
    ['op twee manieren (a. wonen, b. zorg) kan', 'op twee manieren (a. wonen, b. zorg) kan'],
    ['het is hepatitis c. de arts zei niks', 'het is hepatitis c. de arts zei niks'],
    ['Cliënt 3: G. en W. Stokking, één uitkering', 'Cliënt 3: [NAAM 1] en [NAAM 2], één uitkering'],
    ['gezien door B. Bakker Neuroloog op de poli', 'gezien door [NAAM 1] Neuroloog op de poli'],
    ['Zij sprak met Bram Aarts over de wachttijd.', 'Zij sprak met [NAAM 1] over de wachttijd.'],
    // What is no name after all
    ['letsel van de N. Suralis links, zei de arts', 'letsel van de N. Suralis links, zei de arts'],
    ['Onderdeel B. Klacht over de zorg', 'Onderdeel B. Klacht over de zorg'],
    ['groep B. Jansen belde', 'groep [NAAM 1] belde'],
    ['mien voet doet zeer en mien dochter belt', 'mien voet doet zeer en mien dochter belt'],
    ['mien belt niet en tante mien ook niet', '[NAAM 1] belt niet en tante [NAAM 1] ook niet'],
    ['Mien raakt daarvan in de war en huilt veel', '[NAAM 1] raakt daarvan in de war en huilt veel'],
    ['mijn longen zijn slecht. siliekoos heet dat.', 'mijn longen zijn slecht. siliekoos heet dat.'],
    ['goede buurman. gerrit heet die. hij helpt', 'goede buurman. [NAAM 1] heet die. hij helpt'],
    ['Etappe 2: zelfde route, de zitting te smal', 'Etappe 2: zelfde route, de zitting te smal'],
    ['de keuze is b. en de rest is c', 'de keuze is b. en de rest is c'],
    ['Voorletters *: N.', 'Voorletters *: [NAAM 1]'],
    ['Plaats: hier\nHandtekening: R.P.', 'Plaats: hier\nHandtekening: [NAAM 1]'],
  ])('%s becomes %s', (text, expected) => expect(redact(text).text).toBe(expected))
})
