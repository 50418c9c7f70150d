import type { Recogniser } from './candidate.js'
import { recogniseAddress } from './recognise-address.js'
import { recogniseAddressByCue } from './recognise-address-by-cue.js'
import { recogniseAddressInForm } from './recognise-address-in-form.js'
import { recogniseAddressBeforePlace } from './recognise-address-before-place.js'
import { recogniseBsn } from './recognise-bsn.js'
import { recogniseCode } from './recognise-code.js'
import { recogniseDob } from './recognise-dob.js'
import { recogniseEmail } from './recognise-email.js'
import { recogniseHandle } from './recognise-handle.js'
import { recogniseIban } from './recognise-iban.js'
import { recogniseLetteredCode } from './recognise-lettered-code.js'
import { recogniseLikelyAddress } from './recognise-likely-address.js'
import { recogniseLikelyPlace } from './recognise-likely-place.js'
import { recogniseName } from './recognise-name.js'
import { recognisePhone } from './recognise-phone.js'
import { recognisePlace } from './recognise-place.js'
import { recognisePlate } from './recognise-plate.js'
import { recognisePostcode } from './recognise-postcode.js'
import { recogniseShortStreet } from './recognise-short-street.js'
import { recogniseSloppyCode } from './recognise-sloppy-code.js'
import { recogniseSplitPlace } from './recognise-split-place.js'
import { recogniseSpoken } from './recognise-spoken.js'
import { recogniseSpokenMail } from './recognise-spoken-mail.js'
import { recogniseStreet } from './recognise-street.js'
import { recogniseStreetSaid } from './recognise-street-said.js'
import { recogniseUrl } from './recognise-url.js'

/** All recognisers; each reads the same reading, and none knows of another. */
export const recognisers: Readonly<Record<string, Recogniser>> = {
  email: recogniseEmail,
  spokenMail: recogniseSpokenMail,
  url: recogniseUrl,
  handle: recogniseHandle,
  iban: recogniseIban,
  dob: recogniseDob,
  bsn: recogniseBsn,
  code: recogniseCode,
  sloppyCode: recogniseSloppyCode,
  letteredCode: recogniseLetteredCode,
  phone: recognisePhone,
  spoken: recogniseSpoken,
  plate: recognisePlate,
  address: recogniseAddress,
  street: recogniseStreet,
  streetSaid: recogniseStreetSaid,
  shortStreet: recogniseShortStreet,
  addressByCue: recogniseAddressByCue,
  addressInForm: recogniseAddressInForm,
  addressBeforePlace: recogniseAddressBeforePlace,
  likelyAddress: recogniseLikelyAddress,
  postcode: recognisePostcode,
  name: recogniseName,
  place: recognisePlace,
  splitPlace: recogniseSplitPlace,
  likelyPlace: recogniseLikelyPlace,
}
