import { Checker } from '../../licensing/check/checker.ts';
import type { LicenceRecord } from '../../registry/record/licence.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { openChecker } from './check-command.ts';
import { credentialWords } from './credential-words.ts';
import { type RegistryChoice, withRegistry } from './place.ts';
import { classIn, jurisdictionIn, lookIn } from './statement.ts';
import { registryWords } from './words.ts';

/**
 * One licence of the registry by issuer, class and number, as it stands now. Refused where the registry would not answer for it (an old source, a
 * number two people claim), and where the person is under a sanction anywhere it knows: a badge would hide that one.
 */
export async function registeredLicence(
  key: string,
  choice: RegistryChoice,
  terminal: Terminal,
): Promise<LicenceRecord> {
  const [says, own] = [registryWords(terminal.language), credentialWords(terminal.language)];
  const [, code, title, number] = /^([^/]+)\/([^/]+)\/(.+)$/.exec(key) ?? [];
  if (code === undefined || title === undefined || number === undefined) throw new Failure(2, own.licenceKeyWrong(key));
  const issuer = jurisdictionIn('--licence', code, says);
  const asked = {
    issuer,
    class: classIn(title, issuer, says),
    number,
    name: { family: '', given: '', other: [] },
    birthDate: null,
    npi: null,
    minc: null,
    email: null,
  };
  // At home, where no law of another place stands in between.
  const atHome = {
    host: issuer,
    declared: [],
    requestedUnder: null,
    orders: [],
    registered: false,
    registrations: [],
    hostEntity: false,
    massCasualty: false,
    serves: null,
    called: false,
  };
  return withRegistry(choice, terminal, async (registry) => {
    const checker = await openChecker(() => Checker.of(registry), says);
    const answer = await checker.check(
      asked,
      atHome,
      lookIn({ host: code, declared: [], order: [], registration: [] }, says),
    );
    const found = answer.licences.find(({ isAsked }) => isAsked);
    if (answer.unknownBecause !== null || found === undefined)
      throw new Failure(1, own.registerUnsure(key, says.unknownBecause[answer.unknownBecause ?? 'no-match']));
    if (answer.sanctioned && !found.isSanction) throw new Failure(1, own.sanctionedElsewhere(key));
    return found.record;
  });
}
