import { Checker, RegistryLoading } from '../../licensing/check/checker.ts';
import type { Described, WrittenName } from '../../registry/record/licence.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { answerText } from './answer-text.ts';
import { type RegistryChoice, withRegistry } from './place.ts';
import { type CircumstanceArguments, circumstancesIn, classIn, dateIn, jurisdictionIn, lookIn } from './statement.ts';
import { type RegistryWords, registryWords } from './words.ts';

export interface CheckArguments extends RegistryChoice, CircumstanceArguments {
  readonly issuer?: string;
  readonly class?: string;
  readonly number?: string;
  readonly name?: string;
  readonly birthDate?: string;
  readonly npi?: string;
  readonly minc?: string;
}

/** `samaritan registry check`: one person; status 0 whatever the verdict. */
export async function checkCommand(given: CheckArguments, terminal: Terminal): Promise<void> {
  const says = registryWords(terminal.language);
  const asked = describedIn(given, says);
  const [circumstances, look] = [circumstancesIn(given, says), lookIn(given, says)];
  await withRegistry(given, terminal, async (registry) => {
    const checker = await openChecker(() => Checker.of(registry), says);
    const answer = await checker.check(asked, circumstances, look);
    terminal.result(
      { use: registry.use, asked, circumstances, ...answer },
      answerText(answer, registry.use, terminal.language),
    );
  });
}

/** A registry whose first load was interrupted is not asked. */
export async function openChecker<T>(open: () => Promise<T>, says: RegistryWords): Promise<T> {
  try {
    return await open();
  } catch (error) {
    throw error instanceof RegistryLoading ? new Failure(1, says.loading) : error;
  }
}

function describedIn(given: CheckArguments, says: RegistryWords): Described {
  const { number, name, npi, minc } = given;
  const issuer = given.issuer === undefined ? null : jurisdictionIn('--issuer', given.issuer, says);
  const isNumbered = number !== undefined && issuer !== null && given.class !== undefined;
  if (!isNumbered && name === undefined && npi === undefined && minc === undefined) throw new Failure(2, says.nameless);
  return {
    name: writtenName(name ?? ''),
    birthDate: dateIn('--birth-date', given.birthDate, says),
    issuer,
    class: given.class === undefined ? null : classIn(given.class, issuer, says),
    number: number ?? null,
    npi: npi ?? null,
    minc: minc ?? null,
    email: null,
  };
}

/** `Family, Given`; without a comma the last word is taken for the family name. */
function writtenName(text: string): WrittenName {
  const [family = '', given] = text.split(',').map((part) => part.trim());
  if (given !== undefined || !family.includes(' ')) return { family, given: given ?? '', other: [] };
  const at = family.lastIndexOf(' ');
  return { family: family.slice(at + 1), given: family.slice(0, at), other: [] };
}
