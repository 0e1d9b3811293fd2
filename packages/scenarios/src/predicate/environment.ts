import { Environment } from '@marcbachmann/cel-js';
import { EngineFault } from '../values/result.ts';
import { facts } from '../vocabulary/facts.ts';
import { parserLimits } from './parse.ts';
import { factNames, type Link, writtenForm } from './written-form.ts';

/** An environment that knows nothing yet, with the bounds every text of a script is held to. */
export const boundedEnvironment = (unlisted: 'refused' | 'untyped' = 'refused'): Environment =>
  new Environment({ limits: parserLimits, unlistedVariablesAreDyn: unlisted === 'untyped' });

/**
 * The vocabulary of `facts` as the type checker of the expression library knows it: one type for each beginning of a fact
 * (`TruthHospital`), its fields and its methods. It checks and never evaluates.
 */
export function vocabularyEnvironment(): Environment {
  const environment = boundedEnvironment();
  const fields = new Map<string, Record<string, string>>();
  const signatures = new Set<string>();
  for (const fact of factNames) {
    const links = writtenForm(fact);
    let owner = '';
    for (const [index, link] of links.entries()) {
      const last = index === links.length - 1;
      const gives = last ? facts[fact].gives : owner + capitalised(link.name);
      if (!last && !fields.has(gives)) fields.set(gives, {});
      if (owner !== '' && link.arguments === 0) Object.assign(fields.get(owner) ?? {}, { [link.name]: gives });
      else signatures.add(signature(owner, link, gives));
      owner = gives;
    }
  }
  for (const [name, own] of fields) environment.registerType(name, { fields: own });
  for (const written of signatures) {
    if (written.includes('(')) environment.registerFunction(written, neverEvaluated);
    else environment.registerVariable(...variable(written));
  }
  return environment;
}

function signature(owner: string, link: Link, gives: string): string {
  if (link.arguments === 0) return `${link.name}: ${gives}`;
  const takes = Array.from({ length: link.arguments }, () => 'string').join(', ');
  return `${owner === '' ? '' : `${owner}.`}${link.name}(${takes}): ${gives}`;
}

function variable(written: string): [string, string] {
  const [name = '', type = ''] = written.split(': ');
  return [name, type];
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function neverEvaluated(): never {
  throw new EngineFault('predicates are evaluated by their own closures');
}
