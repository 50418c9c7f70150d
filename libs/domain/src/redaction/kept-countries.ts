/**
 * Countries, which many share and nobody is found by; without those that are names of people or places here, or words.
 * Small letters, no diacritics. From general knowledge.
 */
export const keptCountries: readonly string[] = `
afghanistan albanie algerije angola argentinie armenie australie azerbeidzjan bangladesh barbados belarus belgie benin bolivia botswana brazilie bulgarije
burkina burundi cambodja canada centraal-afrika china colombia congo cyprus denemarken djibouti duitsland ecuador egypte eritrea estland ethiopie
filipijnen finland frankrijk gambia ghana griekenland guatemala guinee guyana haiti honduras hongarije ierland ijsland india indonesie irak iran italie
ivoorkust jamaica japan jemen joegoslavie jordanie kaapverdie kameroen kazachstan kirgizie koeweit kosovo kroatie laos letland libanon liberia libie
litouwen luxemburg macedonie madagaskar malawi maleisie mali marokko mauritanie mauritius mexico moldavie mongolie montenegro mozambique myanmar namibie
nepal nicaragua nieuw-zeeland niger nigeria noord-korea noord-macedonie noorwegen oeganda oekraine oezbekistan oostenrijk pakistan palestina paraguay peru
polen portugal qatar roemenie rusland rwanda saoedi-arabie senegal servie singapore slovenie slowakije soedan somalie spanje srilanka suriname syrie
tadzjikistan taiwan tanzania thailand togo tsjechie tsjetsjenie tunesie turkije turkmenistan uruguay venezuela vietnam vs zambia zimbabwe zuid-afrika
zuid-korea zuid-soedan zweden zwitserland
`
  .trim()
  .split(/\s+/)
