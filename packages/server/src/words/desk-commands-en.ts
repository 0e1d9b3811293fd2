import type { SayCommand } from './desk-commands.ts';
import { sayFigure } from './desk-figure.ts';
import { goods, shownText } from './desk-words.ts';
import { formatList, formatNumber } from './format.ts';
import { policyLabels, standardLabels, triageLabels } from './labels/care.ts';
import { laneLabels, unitKindLabels } from './labels/desk.ts';
import { figureLabels } from './labels/figures.ts';
import { declarationLabels, orderLabels } from './labels/law.ts';
import type { Speaker } from './speaker.ts';
import { waitingEn } from './transfer-words.ts';

const seats = (ids: readonly string[], s: Speaker): string =>
  formatList(
    ids.map((id) => s.seat(id)),
    'en',
  );
const units = (ids: readonly string[], s: Speaker): string =>
  formatList(
    ids.map((id) => s.unit(id)),
    'en',
  );
const provider = (id: string, s: Speaker): string => (s.group(id) === id ? s.place(id) : s.group(id));

export const sayCommandEn: SayCommand = {
  SendMessage: (p, s) =>
    `${p.answers === undefined ? 'Wrote to' : 'Answered'} ${seats(p.to, s)}, ${s.means(p.means)}: ${[p.subject, p.body]
      .map((text) => shownText(text, 'en'))
      .filter((text) => text !== '')
      .join('. ')}`,
  ReportStatus: (p, s) =>
    `Reported to ${seats(p.to, s)}, ${s.means(p.means)}: ${p.figures
      .map(
        ({ place, figure, value }) =>
          `${s.place(place)}, ${figureLabels[figure].en.toLowerCase()} ${sayFigure(figure, value, 'en')}`,
      )
      .join('; ')}`,
  DispatchUnits: (p, s) =>
    `Sent ${formatNumber(p.count, 'en')} ${unitKindLabels[p.kind].en} from ${s.place(p.base)} to ${s.place(p.to)}`,
  RedirectUnits: (p, s) => `Redirected ${units(p.units, s)} to ${s.place(p.to)}`,
  StageUnits: (p, s) => `Staged ${units(p.units, s)} at ${s.place(p.at)}`,
  SetDestinationPolicy: (p, s) => `Set destinations from ${s.place(p.site)}: ${policyLabels[p.policy].en}`,
  RetriageCasualties: (p, s) => `Ordered re-triage at ${s.place(p.site)}`,
  ActivateSurge: (p, s) => `Activated surge at ${s.place(p.hospital)}`,
  SetDiversion: (p, s) =>
    p.divert.length === 0
      ? `${s.place(p.hospital)} takes all patients again`
      : `${s.place(p.hospital)} diverts ${formatList(
          p.divert.map((label) => triageLabels[label].en),
          'en',
        )} patients`,
  SetStandardOfCare: (p, s) => `Set ${standardLabels[p.standard].en} standard of care at ${s.place(p.hospital)}`,
  RequestTransfer: (p, s) =>
    `Asked ${s.place(p.to)} to take ${waitingEn(p.count, p.station)} from ${s.place(p.from)}${
      p.under === null ? '' : `, under ${s.instrument(p.under)}`
    }`,
  AnswerTransfer: (p) => (p.accept ? 'Agreed to take transferred patients' : 'Refused a transfer'),
  CallBackStaff: (p, s) => `Called staff back to ${s.place(p.hospital)}`,
  HoldOverStaff: (p, s) => `Held the shift over at ${s.place(p.hospital)}`,
  RequestResources: (p, s) =>
    `Asked ${s.seat(p.to)} for ${goods(p.kind, p.quantity, 'en')}, to ${s.place(p.deliverTo)}${
      p.under === null ? '' : `, under ${s.instrument(p.under)}`
    }, ${p.priority}`,
  OfferResources: (p, s) =>
    `Offered ${s.seat(p.to)} ${goods(p.kind, p.quantity, 'en')}${p.under === null ? '' : `, under ${s.instrument(p.under)}`}`,
  ApproveRequest: (p, s) => `Approved a request: ${formatNumber(p.quantity, 'en')} from ${provider(p.provider, s)}`,
  DenyRequest: (p) => `Denied a request: ${shownText(p.reason, 'en')}`,
  Declare: (p) => `Declared a ${declarationLabels[p.level].en}`,
  IssueOrder: (p) => `Ordered: ${orderLabels[p.order].en}`,
  CallForVolunteers: (p, s) => `Called for ${s.group(p.group)}`,
  AssignVolunteers: (p, s) => `Sent ${formatNumber(p.count, 'en')} of ${s.group(p.group)} to ${s.place(p.hospital)}`,
  VerifyLicence: (p, s) => `Put the licence check of ${s.clinician(p.clinician)} next`,
  AdmitOnBadge: (p, s) => `Let ${s.clinician(p.clinician)} in on a badge`,
  SetCrossing: (p, s) => `${p.open ? 'Opened' : 'Closed'} ${s.place(p.crossing)}`,
  SetLane: (p, s) => `Set ${laneLabels[p.lane].en} lanes at ${s.place(p.crossing)} to ${formatNumber(p.lanes, 'en')}`,
  WarnPublic: (p, s) => `Warned the public about ${s.place(p.site)}: ${shownText(p.text, 'en')}`,
  ProtectPublic: (p, s) =>
    p.action === 'shelter' ? `Told people to shelter at ${s.place(p.site)}` : `Told people to leave ${s.place(p.site)}`,
  TurnLever: (p, s) => `Changed ${s.lever(p.lever)} to ${s.leverValue(p.value)}`,
};
