import type { Command } from 'commander';
import type {
  AppendArguments,
  CheckProofArguments,
  CosignArguments,
  MergeArguments,
  SignLogArguments,
} from './audit-command.ts';
import type { Describing } from './describe-credentials.ts';

const command = () => import('./audit-command.ts');

/** `samaritan registry audit …`: the log of looks. */
export function describeAudit(registry: Command, { says, speaking }: Describing): void {
  const audit = registry.command('audit').description(says.audit);
  const append = audit
    .command('append')
    .argument('<folder>', says.logFolder)
    .description(says.auditAppend)
    .requiredOption('--subject <licence>', says.subject)
    .requiredOption('--by <name>', says.by)
    .requiredOption('--purpose <text>', says.purpose)
    .requiredOption('--verdict <text>', says.verdict)
    .requiredOption('--rules <version>', says.rules)
    .requiredOption('--as-of <moment>', says.asOf);
  append.action(async (folder: string, options: AppendArguments) =>
    (await command()).appendLookCommand(folder, options, speaking(append)),
  );
  const signed = (one: Command): Command =>
    one
      .option('--data <folder>', says.data)
      .option('--passphrase-file <file>', says.passphraseFile)
      .requiredOption('--key <name>', says.key)
      .requiredOption('--out <file>', says.out);
  const checkpoint = signed(
    audit.command('checkpoint').argument('<folder>', says.logFolder).description(says.checkpoint),
  ).requiredOption('--name <name>', says.logName);
  checkpoint.action(async (folder: string, options: SignLogArguments) =>
    (await command()).checkpointCommand(folder, options, speaking(checkpoint)),
  );
  const prove = audit
    .command('prove')
    .argument('<folder>', says.logFolder)
    .description(says.prove)
    .option('--index <number>', says.index)
    .option('--from <size>', says.fromSize)
    .option('--size <size>', says.toSize)
    .requiredOption('--out <file>', says.out);
  prove.action(
    async (
      folder: string,
      options: { readonly index?: string; readonly from?: string; readonly size?: string; readonly out: string },
    ) => (await command()).proveCommand(folder, options, speaking(prove)),
  );
  const verify = audit
    .command('verify')
    .argument('<proof>')
    .description(says.auditVerify)
    .requiredOption('--checkpoint <file>', says.checkpointFile)
    .requiredOption('--log-key <file>', says.logKey)
    .requiredOption('--name <name>', says.logName)
    .option('--witness-key <file>', says.witnessKey)
    .option('--witness-name <name>', says.witnessName);
  verify.action(async (file: string, options: CheckProofArguments) =>
    (await command()).checkProofCommand(file, options, speaking(verify)),
  );
  const cosign = signed(audit.command('cosign').argument('<checkpoint>', says.checkpointFile).description(says.cosign))
    .requiredOption('--name <name>', says.ownName)
    .requiredOption('--log-key <file>', says.logKey)
    .requiredOption('--log-name <name>', says.logName)
    .option('--proof <file>', says.proofFile)
    .requiredOption('--state <file>', says.state);
  cosign.action(async (file: string, options: CosignArguments) =>
    (await command()).cosignCommand(file, options, speaking(cosign)),
  );
  const merge = audit
    .command('merge')
    .argument('<folder>', says.logFolder)
    .description(says.merge)
    .requiredOption('--into <folder>', says.into)
    .requiredOption('--checkpoint <file>', says.checkpointFile)
    .requiredOption('--device-key <file>', says.deviceKey)
    .requiredOption('--name <name>', says.deviceName);
  merge.action(async (folder: string, options: MergeArguments) =>
    (await command()).mergeCommand(folder, options, speaking(merge)),
  );
  const looks = audit
    .command('looks')
    .argument('<folder>', says.logFolder)
    .description(says.looks)
    .requiredOption('--subject <licence>', says.subject);
  looks.action(async (folder: string, options: { readonly subject: string }) =>
    (await command()).looksCommand(folder, options, speaking(looks)),
  );
}
