import { Loaded } from '../../components/figure/loaded.js'
import { PageHeading } from '../../components/shell/page-heading.js'
import { labels } from '../../labels.js'
import { wachtlijstenLabels } from './labels.js'
import { DefinitieFigure } from './definitie-figure.js'
import { TreeknormFigure } from './treeknorm-figure.js'
import {
  listedZorgprofielen,
  type ListedZorgprofiel,
  useDefinities,
  useTreeknorm,
  useWachtlijst,
  useZorgprofielen,
} from './use-wachtlijsten.js'
import { WachtlijstFigures } from './wachtlijst-figures.js'
import { ZorgprofielFigure } from './zorgprofiel-figure.js'

/** Wachtlijsten: VG7 and VG8 under three ways of counting, the Treeknorm, and who stays where. */
export function WachtlijstenPage() {
  const treeknorm = useTreeknorm()
  const definities = useDefinities()
  const zorgprofielen = useZorgprofielen()
  return (
    <>
      <PageHeading title={labels.pages.wachtlijsten} intro={wachtlijstenLabels.intro} />
      <p className="notice">{wachtlijstenLabels.caveat}</p>
      <Loaded query={treeknorm}>{(answer) => <TreeknormFigure answer={answer} />}</Loaded>
      <Loaded query={definities}>{(answer) => <DefinitieFigure answer={answer} />}</Loaded>
      {listedZorgprofielen.map((zorgprofiel) => (
        <ListOf key={zorgprofiel} zorgprofiel={zorgprofiel} />
      ))}
      <Loaded query={zorgprofielen}>{(answer) => <ZorgprofielFigure answer={answer} />}</Loaded>
    </>
  )
}

function ListOf({ zorgprofiel }: { readonly zorgprofiel: ListedZorgprofiel }) {
  const query = useWachtlijst(zorgprofiel)
  return (
    <Loaded query={query}>
      {(answer) => <WachtlijstFigures zorgprofiel={zorgprofiel} answer={answer} />}
    </Loaded>
  )
}
