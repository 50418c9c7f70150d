import type { ReviewFacet } from '@rode-draad/contract'
import { factors, laws, referralOf, themes } from '@rode-draad/domain'

const namesOf = (list: readonly { readonly code: string; readonly label: string }[]) =>
  Object.fromEntries(list.map(({ code, label }) => [code, label]))

/** Codes that are no plain word; the others are named as they stand. */
const names: Readonly<Record<Exclude<ReviewFacet, 'referral'>, Readonly<Record<string, string>>>> = {
  theme: namesOf(themes),
  law: namesOf(laws),
  factor: namesOf(factors),
  doelgroep: {
    lvb: 'licht verstandelijke beperking',
    vg: 'verstandelijke beperking',
    nah: 'niet-aangeboren hersenletsel',
    ggz: 'psychische problemen (ggz)',
    emb: 'ernstige meervoudige beperking',
    jeugd: 'kinderen en jongeren',
    'lichamelijk-chronisch': 'lichamelijke beperking of chronische ziekte',
    palliatief: 'laatste levensfase',
    mantelzorger: 'mantelzorgers',
  },
  institution: {
    ciz: 'CIZ',
    cce: 'CCE',
    mee: 'MEE',
    'juiste-loket': 'Juiste Loket',
    vws: 'ministerie van VWS',
    igj: 'Inspectie (IGJ)',
    nza: 'NZa',
    svb: 'SVB',
    cak: 'CAK',
    uwv: 'UWV',
    clientondersteuner: 'cliëntondersteuner',
  },
  zorgprofiel: {},
}

/** As a page names a code of a facet; a referral by who sends and where to. */
export function labelName(facet: ReviewFacet, code: string): string {
  if (facet !== 'referral') return names[facet][code] ?? code
  const pair = referralOf(code)
  if (pair === null) return code
  const [from, to] = [pair.from, pair.to].map((institution) => labelName('institution', institution))
  return `van ${from} naar ${to}`
}
