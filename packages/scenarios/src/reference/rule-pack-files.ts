import emac from '../../data/law/emac.json' with { type: 'json' };
import iemac from '../../data/law/iemac.json' with { type: 'json' };
import nemac from '../../data/law/nemac.json' with { type: 'json' };
import usCaEm2008 from '../../data/law/us-ca-em-2008.json' with { type: 'json' };
import uevhpa from '../../data/law/uevhpa.json' with { type: 'json' };
import nlc from '../../data/law/nlc.json' with { type: 'json' };
import imlc from '../../data/law/imlc.json' with { type: 'json' };
import psypact from '../../data/law/psypact.json' with { type: 'json' };
import onEmergencyClass from '../../data/law/on-emergency-class.json' with { type: 'json' };
import onEmergencyClassNurses from '../../data/law/on-emergency-class-nurses.json' with { type: 'json' };
import atlanticRegistry from '../../data/law/atlantic-registry.json' with { type: 'json' };
import emmaCa from '../../data/law/emma-ca.json' with { type: 'json' };
import cfta7 from '../../data/law/cfta-7.json' with { type: 'json' };
import mi33316171 from '../../data/law/mi-333-16171.json' with { type: 'json' };
import me16163010 from '../../data/law/me-16-163-010.json' with { type: 'json' };
import usFederalHelpers from '../../data/law/us-federal-helpers.json' with { type: 'json' };
import pnema from '../../data/law/pnema.json' with { type: 'json' };
import emsCompact from '../../data/law/ems-compact.json' with { type: 'json' };
import bcEmergencyClass from '../../data/law/bc-emergency-class.json' with { type: 'json' };
import mbRhpa56 from '../../data/law/mb-rhpa-56.json' with { type: 'json' };
import abEmergencyRegister from '../../data/law/ab-emergency-register.json' with { type: 'json' };
import qcSpecialAuthorisation from '../../data/law/qc-special-authorisation.json' with { type: 'json' };
import waEhb2351 from '../../data/law/wa-ehb-2351.json' with { type: 'json' };
import waRetiredVolunteer from '../../data/law/wa-retired-volunteer.json' with { type: 'json' };
import wv30121 from '../../data/law/wv-30-1-21.json' with { type: 'json' };
import as260108 from '../../data/law/as-26-0108.json' with { type: 'json' };
import nyEdn69081e from '../../data/law/ny-edn-6908-1e.json' with { type: 'json' };
import nyEdn6526 from '../../data/law/ny-edn-6526.json' with { type: 'json' };
import ny10nycrr80014 from '../../data/law/ny-10nycrr-800-14.json' with { type: 'json' };
import oh472332 from '../../data/law/oh-4723-32.json' with { type: 'json' };
import mn148271 from '../../data/law/mn-148-271.json' with { type: 'json' };
import nd435104 from '../../data/law/nd-43-51-04.json' with { type: 'json' };
import ak7aac26150 from '../../data/law/ak-7aac-26-150.json' with { type: 'json' };
import vt261313 from '../../data/law/vt-26-1313.json' with { type: 'json' };
import mt103204 from '../../data/law/mt-10-3-204.json' with { type: 'json' };
import hostLicence from '../../data/law/host-licence.json' with { type: 'json' };
import licenceWaiver from '../../data/law/licence-waiver.json' with { type: 'json' };
import harmonisedLicence from '../../data/law/harmonised-licence.json' with { type: 'json' };
import mxExecutiveOrder from '../../data/law/mx-executive-order.json' with { type: 'json' };
import manifest from '../../data/law/manifest.json' with { type: 'json' };

/** Every pack of law as its file has it, in the order in which rules are tried in an exercise. */
export const rulePackFiles: readonly unknown[] = [
  emac,
  iemac,
  nemac,
  usCaEm2008,
  uevhpa,
  nlc,
  imlc,
  psypact,
  onEmergencyClass,
  onEmergencyClassNurses,
  atlanticRegistry,
  emmaCa,
  cfta7,
  mi33316171,
  me16163010,
  usFederalHelpers,
  pnema,
  emsCompact,
  bcEmergencyClass,
  mbRhpa56,
  abEmergencyRegister,
  qcSpecialAuthorisation,
  waEhb2351,
  waRetiredVolunteer,
  wv30121,
  as260108,
  nyEdn69081e,
  nyEdn6526,
  ny10nycrr80014,
  oh472332,
  mn148271,
  nd435104,
  ak7aac26150,
  vt261313,
  mt103204,
  hostLicence,
  licenceWaiver,
  harmonisedLicence,
  mxExecutiveOrder,
];

/** What each pack must hash to, by its id. */
export const rulePackHashes: { readonly [id: string]: string } = manifest;
