import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseSync } from 'oxc-parser';

export const root = join(import.meta.dirname, '../..');
const source = join(root, 'packages/server/src');

/** Every number of the model, by chapter and name as in code. */
export type Numbers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * What the engine's `parameters.ts` export, chapter by chapter, with the decay table; and the constants of the autopilot and
 * of recognition, which stand beside the rules that use them and are read off their text.
 */
export async function numbersOfModel(): Promise<Numbers> {
  const found: Record<string, Record<string, unknown>> = {};
  const files = globSync('engine/*/{parameters,decay-table}.ts', { cwd: source }).toSorted();
  for (const file of files)
    found[basename(dirname(file))] = { ...found[basename(dirname(file))], ...(await exportsOf(join(source, file))) };
  for (const chapter of ['autopilot', 'recognition'])
    found[chapter] = Object.assign(
      {},
      ...globSync(`${chapter}/**/*.ts`, { cwd: source })
        .toSorted()
        .map((file) => constantsOf(basename(file, '.ts'), readFileSync(join(source, file), 'utf8'))),
    );
  return found;
}

/** What a module exports, in the order of its text: module systems differ in theirs. */
async function exportsOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  const exported: Readonly<Record<string, unknown>> = await import(file);
  const text = readFileSync(file, 'utf8');
  const place = (name: string): number => text.search(new RegExp(`export \\w+ ${name}\\b`));
  return Object.fromEntries(Object.entries(exported).toSorted(([a], [b]) => place(a) - place(b)));
}

/** Top-level constants of a module that are numbers, or objects and lists with numbers in them; `stem.name` each. */
export function constantsOf(stem: string, text: string): Readonly<Record<string, unknown>> {
  const { program } = parseSync(`${stem}.ts`, text);
  const declared = program.body.flatMap((statement) => {
    const one = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    return one?.type === 'VariableDeclaration' ? one.declarations : [];
  });
  const constants = declared.flatMap(({ id, init }) => {
    const value = literal(init);
    return id.type === 'Identifier' && hasNumber(value) ? [[`${stem}.${id.name}`, value] as const] : [];
  });
  return Object.fromEntries(constants);
}

interface Node {
  readonly type: string;
}

/** The value of an expression made of literals alone; undefined where any other thing stands. */
function literal(node: Node | null): unknown {
  if (node === null) return undefined;
  const { type, value, expression, properties, elements } = node as Node & {
    readonly value?: unknown;
    readonly expression?: Node;
    readonly properties?: readonly { key: { name?: string; value?: string }; value: Node }[];
    readonly elements?: readonly (Node | null)[];
  };
  switch (type) {
    case 'Literal':
      return value;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return literal(expression ?? null);
    case 'ObjectExpression':
      return Object.fromEntries(
        (properties ?? []).map((one) => [one.key.name ?? one.key.value, literal(one.value ?? null)]),
      );
    case 'ArrayExpression':
      return (elements ?? []).map(literal);
    default:
      return undefined;
  }
}

const hasNumber = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && Object.values(value).some(hasNumber));
