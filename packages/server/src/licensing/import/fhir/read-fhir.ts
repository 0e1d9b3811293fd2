import type { JurisdictionId } from '@samaritan/scenarios/values/id';
import type { Encoding } from '../../../interop/sheet/cell.ts';
import { affiliationKinds } from '../../../registry/record/licence.ts';
import { type FileShape, fileText } from '../file-text.ts';
import type { ReadFile, ReadItem } from '../incoming.ts';
import { FileRefused, type RowFault } from '../row-fault.ts';
import { licencesIn } from './practitioner-licences.ts';
import { organisation, practitioner, practitionerRole, systems, verificationResult } from './resources.ts';

export interface FhirReading {
  readonly jurisdiction: JurisdictionId | null;
  readonly now: number;
}

/** What resources of a file refer to; practitioners may come before what they refer to, so the file is read twice. */
export interface Referred {
  readonly organisations: ReadonlyMap<
    string,
    { readonly name: string; readonly state: string | null; readonly kind: string | null }
  >;
  /** By practitioner: the organisation. */
  readonly roles: ReadonlyMap<string, string>;
  /** By `PRACTITIONER#INDEX`, or `PRACTITIONER` for the whole: when it was last verified at the source, and whether that failed. */
  readonly verified: ReadonlyMap<string, { readonly at: string | null; readonly failed: boolean }>;
}

/** Opens FHIR R4 resources in NDJSON, one a line; bulk exports and our own are written so. */
export async function readFhir(file: string, shape: FileShape, reading: FhirReading): Promise<ReadFile> {
  const referred = await lookUp(file, shape.encoding);
  async function* items(): AsyncGenerator<{ items: ReadItem[]; bytes: number }> {
    for await (const { lines, bytes } of linesOf(file, shape.encoding)) {
      yield { items: lines.map(({ line, text }) => itemOf(text, line, { referred, reading })), bytes };
    }
  }
  return { header: ['resource'], passedOver: [], items: items() };
}

async function lookUp(file: string, encoding: Encoding): Promise<Referred> {
  const organisations = new Map<string, { name: string; state: string | null; kind: string | null }>();
  const roles = new Map<string, string>();
  const verified = new Map<string, { at: string | null; failed: boolean }>();
  let resources = 0;
  for await (const { lines } of linesOf(file, encoding))
    for (const { text } of lines) {
      const value = parsed(text);
      if (value !== null) resources++;
      const type = typeOf(value);
      if (type === 'Organization') {
        const found = organisation.safeParse(value);
        if (!found.success) continue;
        const { id, name, address, type: types } = found.data;
        const [first] = address;
        const kind = types
          .flatMap(({ coding }) => coding)
          .find(({ system }) => system === systems.affiliationKind)?.code;
        const state =
          first?.state === undefined
            ? null
            : first.state.includes('-')
              ? first.state
              : `${first.country ?? 'US'}-${first.state}`;
        organisations.set(id, { name, state, kind: affiliationKinds.find((one) => one === kind) ?? null });
      } else if (type === 'PractitionerRole') {
        const found = practitionerRole.safeParse(value);
        const [who, where] = [idIn(found.data?.practitioner?.reference), idIn(found.data?.organization?.reference)];
        if (who !== null && where !== null) roles.set(who, where);
      } else if (type === 'VerificationResult') {
        const found = verificationResult.safeParse(value);
        if (!found.success) continue;
        const { target, targetLocation, status, lastPerformed, statusDate } = found.data;
        const place = /qualification\[(\d+)\]/.exec(targetLocation[0] ?? '')?.[1];
        for (const { reference } of target) {
          const who = idIn(reference);
          if (who === null) continue;
          const what = { at: lastPerformed ?? statusDate ?? null, failed: /fail/.test(status) };
          verified.set(place === undefined ? who : `${who}#${place}`, what);
        }
      }
    }
  if (resources === 0)
    throw new FileRefused({
      en: 'No line of the file is a FHIR resource; wanted one JSON object a line (NDJSON).',
      fr: 'Aucune ligne du fichier n’est une ressource FHIR; attendu un objet JSON par ligne (NDJSON).',
    });
  return { organisations, roles, verified };
}

const known = new Set(['Practitioner', 'PractitionerRole', 'Organization', 'VerificationResult']);

function itemOf(
  text: string,
  line: number,
  { referred, reading }: { readonly referred: Referred; readonly reading: FhirReading },
): ReadItem {
  const refuse = (column: string, found: string, en: string, fr: string): ReadItem => {
    const fault: RowFault = { line, column, found: found.slice(0, 80), reason: { en, fr } };
    return { line, cells: [text], incoming: [], faults: [fault] };
  };
  const value = parsed(text);
  if (value === null)
    return refuse(
      '',
      text,
      'no JSON object (is this half a file?)',
      'aucun objet JSON (est-ce la moitié d’un fichier?)',
    );
  const type = typeOf(value);
  if (!known.has(type))
    return refuse(
      'resourceType',
      type,
      `wanted one of ${[...known].join(', ')}`,
      `attendu l’un de ${[...known].join(', ')}`,
    );
  if (type !== 'Practitioner') return { line, cells: [text], incoming: [], faults: [] };
  const read = practitioner.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return refuse(issue?.path.join('.') ?? '', '', issue?.message ?? 'wrong', 'n’a pas la forme voulue par FHIR R4');
  }
  const { incoming, faults } = licencesIn(read.data, line, { referred, reading });
  return { line, cells: [text], incoming: faults.length === 0 ? incoming : [], faults };
}

async function* linesOf(
  file: string,
  encoding: Encoding,
): AsyncGenerator<{ lines: { line: number; text: string }[]; bytes: number }> {
  let rest = '';
  let line = 0;
  let read = 0;
  for await (const { text, bytes } of fileText(file, encoding)) {
    read = bytes;
    const pieces = (rest + text).split('\n');
    rest = pieces.pop() ?? '';
    yield { lines: pieces.flatMap((piece) => numbered(piece, ++line)), bytes };
  }
  if (rest.trim() !== '') yield { lines: numbered(rest, ++line), bytes: read };
}

const numbered = (text: string, line: number): { line: number; text: string }[] =>
  text.trim() === '' ? [] : [{ line, text: text.trim() }];

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

const typeOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'resourceType' in value ? String(value.resourceType) : '';

/** `Practitioner/123` as `123`. */
export const idIn = (reference: string | undefined): string | null => /([^/]+)$/.exec(reference ?? '')?.[1] ?? null;
