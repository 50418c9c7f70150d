/** Not "die": "de indicatie, die is van 2019". */
const anybody = '(?:ik|u|hij|zij|ze|moeder|vader|oma|opa|zoon|dochter|man|vrouw)'
const besides = "(?:(?:er een|d'r een|zelf|ook|trouwens|nu|nog|al|eigenlijk|allebei) ){0,2}"
/** No other number with it, and no stretch of years. */
const yearAlone =
  "((?:19\\d|20[0-2])\\d|['’]\\d{2})(?![\\d/]|[-.,]\\d| ?[-–] ?\\d| (?:tot|t/m|en met|op|\\d))"

/** "zij is van 1938", "hij is er een van '52": a year says it where a person is meant. */
export const yearOfSomebody = new RegExp(
  `(?<!\\p{L})${anybody} (?:is|ben|bent) ${besides}[vf]an ${yearAlone}`,
  'giu',
)

/** "geb. 1984", "geboren in 1944", "in 1944 geboren"; not "niet geboren in 1953". */
export const yearOfBirth = new RegExp(
  `(?<!\\p{L}|niet )(?:gebore?n?(?: in)?(?: het jaar)?|geb\\.?|geboortejaar:?) ${yearAlone}|(?<!\\p{L})in ${yearAlone} gebore?n?(?!\\p{L})`,
  'giu',
)
