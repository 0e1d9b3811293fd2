import type { Command } from 'commander';
import type { Language } from '@samaritan/scenarios/values/text';
import type { Terminal } from '../terminal.ts';
import type { BadgeArguments } from './badge-command.ts';
import type { LookUpArguments, MakeBundleArguments, ReadBundleArguments } from './bundle-command.ts';
import { type CredentialHelp, credentialHelp } from './credential-help.ts';
import { describeAudit } from './describe-audit.ts';
import type { KeyChoice } from './key-store.ts';
import type { CohortArguments, MakeListArguments } from './status-list-command.ts';
import type { EntryArguments, SignTrustArguments, TrustChoice } from './trust-command.ts';
import type { VerifyArguments } from './verify-command.ts';

// Each command is loaded when it is called.
const commands = {
  badge: () => import('./badge-command.ts'),
  bundle: () => import('./bundle-command.ts'),
  keys: () => import('./keys-command.ts'),
  statusList: () => import('./status-list-command.ts'),
  trust: () => import('./trust-command.ts'),
  verify: () => import('./verify-command.ts'),
};

const collect = (one: string, before: readonly string[]): readonly string[] => [...before, one];

export interface Describing {
  readonly says: CredentialHelp;
  readonly speaking: (command: Command) => Terminal;
}

/** Keys, trust, status lists, badges, the log of looks and bundles, under `samaritan registry`. */
export function describeCredentials(program: Command, language: Language, speaking: Describing['speaking']): void {
  const says = credentialHelp(language);
  const registry =
    program.commands.find((one) => one.name() === 'registry') ?? program.command('registry').description(says.registry);
  const describing = { says, speaking };
  describeKeys(registry, describing);
  describeTrust(registry, describing);
  describeLists(registry, describing);
  describeBadges(registry, describing);
  describeAudit(registry, describing);
  describeBundles(registry, describing);
}

const kept = (command: Command, { data, passphraseFile }: CredentialHelp): Command =>
  command.option('--data <folder>', data).option('--passphrase-file <file>', passphraseFile);

const believed = (command: Command, says: CredentialHelp): Command =>
  command
    .requiredOption('--trust <file>', says.trustFile)
    .requiredOption('--roots <file>', says.rootsFile)
    .option('--exercise <id>', says.exercise)
    .option('--at <moment>', says.at);

function describeKeys(registry: Command, { says, speaking }: Describing): void {
  const keys = registry.command('keys').description(says.keys);
  const make = kept(keys.command('make').argument('<name>', says.keyName).description(says.keysMake), says).option(
    '--curve <curve>',
    says.curve,
    'P-256',
  );
  make.action(async (name: string, options: KeyChoice & { readonly curve: string }) =>
    (await commands.keys()).makeKeyCommand(name, options, speaking(make)),
  );
  const list = kept(keys.command('list').description(says.keysList), says);
  list.action(async (options: KeyChoice) => (await commands.keys()).listKeysCommand(options, speaking(list)));
  const show = kept(keys.command('show').argument('<name>', says.keyName).description(says.keysShow), says);
  show.action(async (name: string, options: KeyChoice) =>
    (await commands.keys()).showKeyCommand(name, options, speaking(show)),
  );
  const rotate = kept(keys.command('rotate').argument('<name>', says.keyName).description(says.keysRotate), says);
  rotate.action(async (name: string, options: KeyChoice) =>
    (await commands.keys()).rotateKeyCommand(name, options, speaking(rotate)),
  );
  const backup = kept(keys.command('backup').argument('<file>', says.out).description(says.keysBackup), says);
  backup.action(async (file: string, options: KeyChoice) =>
    (await commands.keys()).backUpKeysCommand(file, options, speaking(backup)),
  );
  const restore = kept(keys.command('restore').argument('<file>').description(says.keysRestore), says);
  restore.action(async (file: string, options: KeyChoice) =>
    (await commands.keys()).restoreKeysCommand(file, options, speaking(restore)),
  );
}

function describeTrust(registry: Command, { says, speaking }: Describing): void {
  const trust = registry.command('trust').description(says.trust);
  const entry = trust
    .command('entry')
    .argument('<name>', says.keyName)
    .description(says.trustEntry)
    .option('--data <folder>', says.data)
    .option('--public <file>', says.publicKey)
    .requiredOption('--issuer <name>', says.issuer)
    .requiredOption('--from <date>', says.from)
    .requiredOption('--until <date>', says.until)
    .option('--use <use>', says.use, collect, [])
    .option('--jurisdiction <code>', says.jurisdiction, collect, [])
    .option('--class <class>', says.classes, collect, []);
  entry.action(async (name: string, options: EntryArguments) =>
    (await commands.trust()).trustEntryCommand(name, options, speaking(entry)),
  );
  const sign = trust
    .command('sign')
    .argument('<entries...>')
    .description(says.trustSign)
    .option('--data <folder>', says.data)
    .option('--passphrase-file <file>', says.passphraseFile, collect, [])
    .option('--key <name>', says.signKey, collect, [])
    .requiredOption('--list-version <number>', says.listVersion)
    .requiredOption('--until <date>', says.until)
    .option('--exercise <id>', says.exercise)
    .requiredOption('--out <file>', says.out);
  sign.action(async (files: readonly string[], options: SignTrustArguments) =>
    (await commands.trust()).signTrustCommand(files, options, speaking(sign)),
  );
  const roots = kept(trust.command('roots').description(says.trustRoots), says)
    .option('--key <name>', says.signKey, collect, [])
    .option('--needed <number>', says.needed, '2')
    .requiredOption('--out <file>', says.out);
  roots.action(
    async (options: KeyChoice & { readonly key: readonly string[]; readonly needed: string; readonly out: string }) =>
      (await commands.trust()).rootsCommand(options, speaking(roots)),
  );
  const show = believed(trust.command('show').description(says.trustShow), says);
  show.action(async (options: TrustChoice) => (await commands.trust()).showTrustCommand(options, speaking(show)));
}

function describeLists(registry: Command, { says, speaking }: Describing): void {
  const lists = registry.command('status-list').description(says.statusList);
  const issued = (command: Command): Command =>
    kept(command, says)
      .requiredOption('--key <name>', says.key)
      .requiredOption('--issuer <name>', says.issuer)
      .requiredOption('--uri <uri>', says.uri)
      .option('--exercise <id>', says.exercise)
      .requiredOption('--out <file>', says.out);
  const make = issued(lists.command('make').description(says.listMake))
    .requiredOption('--size <number>', says.size)
    .option('--days <number>', says.days, '7')
    .option('--refresh-hours <number>', says.refreshHours, '24')
    .option('--set <place=standing>', says.set, collect, []);
  make.action(async (options: MakeListArguments) =>
    (await commands.statusList()).makeListCommand(options, speaking(make)),
  );
  const cohort = issued(lists.command('cohort').argument('<file>', says.cohortFile).description(says.cohort))
    .option('--standing <standing>', says.standing, 'invalid')
    .requiredOption('--reason <words>', says.reason);
  cohort.action(async (file: string, options: CohortArguments) =>
    (await commands.statusList()).cohortCommand(file, options, speaking(cohort)),
  );
  const show = believed(lists.command('show').argument('<file>').description(says.listShow), says).requiredOption(
    '--index <number>',
    says.place,
  );
  show.action(async (file: string, options: TrustChoice & { readonly index: string }) =>
    (await commands.statusList()).showListCommand(file, options, speaking(show)),
  );
}

function describeBadges(registry: Command, { says, speaking }: Describing): void {
  const badge = kept(registry.command('badge').argument('[file]', says.licenceFile).description(says.badge), says)
    .requiredOption('--key <name>', says.key)
    .requiredOption('--issuer <name>', says.issuer)
    .option('--number <number>', says.number)
    .option('--licence <key>', says.licence)
    .requiredOption('--until <date>', says.badgeUntil)
    .requiredOption('--list <uri>', says.uri)
    .requiredOption('--place <number>', says.place)
    .option('--photo <file>', says.photo)
    .option('--holder <file>', says.holder)
    .option('--exercise <id>', says.exercise)
    .requiredOption('--out <folder>', says.outFolder);
  badge.action(async (file: string | undefined, options: BadgeArguments) =>
    (await commands.badge()).badgeCommand(file, options, speaking(badge)),
  );
  const verify = believed(registry.command('verify').argument('<badge>', says.badgeText).description(says.verify), says)
    .option('--data <folder>', says.data)
    .option('--status <file>', says.statusFile, collect, [])
    .option('--cohort <file>', says.cohortFiles, collect, [])
    .option('--law <file>', says.law)
    .requiredOption('--site <name>', says.site)
    .option('--nonce <text>', says.nonce);
  verify.action(async (text: string, options: VerifyArguments) =>
    (await commands.verify()).verifyCommand(text, options, speaking(verify)),
  );
}

function describeBundles(registry: Command, { says, speaking }: Describing): void {
  const bundle = registry.command('bundle').description(says.bundle);
  for (const name of ['make', 'delta'] as const) {
    const delta = name === 'delta';
    const make = kept(bundle.command(name).argument('<file>', says.licenceFile), says)
      .description(delta ? says.bundleDelta : says.bundleMake)
      .requiredOption('--key <name>', says.key)
      .requiredOption('--issuer <name>', says.issuer)
      .requiredOption('--from <code>', says.bundleFrom)
      .requiredOption('--to <code>', says.bundleTo)
      .requiredOption('--recipient <file>', says.recipient)
      .option('--days <number>', says.days, '30')
      .option('--consent <file>', says.consent)
      .option('--exercise <id>', says.exercise)
      .requiredOption('--out <file>', says.out);
    make.action(async (file: string, options: MakeBundleArguments) =>
      (await commands.bundle()).makeBundleCommand(file, { ...options, delta }, speaking(make)),
    );
  }
  const opened = (command: Command): Command =>
    believed(kept(command.argument('<files...>', says.bundleFiles), says), says).requiredOption(
      '--key <name>',
      says.ownKey,
    );
  const read = opened(bundle.command('read').description(says.bundleRead));
  read.action(async (files: readonly string[], options: ReadBundleArguments) =>
    (await commands.bundle()).readBundleCommand(files, options, speaking(read)),
  );
  const lookUp = opened(bundle.command('look-up').description(says.lookUp))
    .requiredOption('--issuer <code>', says.licenceIssuer)
    .requiredOption('--class <class>', says.licenceClass)
    .requiredOption('--number <number>', says.number);
  lookUp.action(async (files: readonly string[], options: LookUpArguments) =>
    (await commands.bundle()).lookUpCommand(files, options, speaking(lookUp)),
  );
}
