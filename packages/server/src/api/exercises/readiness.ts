import { lintScenario } from '@samaritan/scenarios/lint/lint';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import { exerciseById } from '../../store/exercise.ts';
import { staffOf } from '../../store/post.ts';
import type { ApiContext } from '../context.ts';
import type { Readiness } from '../shapes/exercise.ts';
import { liveOf } from './live-of.ts';
import { seatEntries } from './seats.ts';

type Check = Readiness['checks'][number];

/** What stands in the way of StartEx, and what a director may want to see to before it. */
export async function readiness(ctx: ApiContext, exercise: string): Promise<Readiness> {
  const checks = [
    await notStarted(ctx, exercise),
    await stored(ctx),
    ...(await seats(ctx, exercise)),
    ...(await staff(ctx, exercise)),
    await languages(ctx, exercise),
    await retention(ctx, exercise),
    reachable(ctx),
  ];
  return { ok: checks.every(({ ok, needed }) => ok || !needed), checks };
}

const check = (name: string, ok: boolean, needed: boolean, text: Bilingual): Check => ({
  check: name,
  ok,
  needed,
  text,
});

async function notStarted(ctx: ApiContext, exercise: string): Promise<Check> {
  const { state } = (await liveOf(ctx, exercise)).clock();
  return state === 'not-started'
    ? check('clock', true, true, { en: 'The clock stands at StartEx.', fr: 'L’horloge est au début de l’exercice.' })
    : check('clock', false, true, { en: 'Play has begun already.', fr: 'Le jeu a déjà commencé.' });
}

async function stored({ database }: ApiContext): Promise<Check> {
  const away = Math.abs((await database.wallNow()).getTime() - Date.now());
  const seconds = Math.round(away / 1000);
  return away < 5000
    ? check('store', true, true, { en: 'The database answers.', fr: 'La base de données répond.' })
    : check('store', true, true, {
        en: `The database answers; its clock is ${seconds} s away from this server’s, which changes nothing.`,
        fr: `La base de données répond; son horloge diffère de ${seconds} s de celle de ce serveur, ce qui ne change rien.`,
      });
}

async function seats(ctx: ApiContext, exercise: string): Promise<readonly Check[]> {
  const entries = await seatEntries(ctx, exercise);
  const meant = entries.filter(({ play }) => play === 'person');
  const empty = meant.filter(({ people }) => people.length === 0);
  const unlinked = empty.filter(({ link }) => link === null);
  const named = (of: typeof entries, language: 'en' | 'fr'): string => of.map(({ name }) => name[language]).join(', ');
  return [
    check(
      'seats',
      empty.length === 0,
      false,
      empty.length === 0
        ? { en: 'A person sits in every seat meant for one.', fr: 'Chaque poste prévu pour une personne est occupé.' }
        : {
            en: `The autopilot plays where nobody sits: ${named(empty, 'en')}.`,
            fr: `Le pilote automatique joue là où personne n’est assis : ${named(empty, 'fr')}.`,
          },
    ),
    check(
      'links',
      unlinked.length === 0,
      false,
      unlinked.length === 0
        ? { en: 'Every empty seat has a link.', fr: 'Chaque poste libre a un lien.' }
        : {
            en: `No link was made for: ${named(unlinked, 'en')}.`,
            fr: `Aucun lien n’a été créé pour : ${named(unlinked, 'fr')}.`,
          },
    ),
  ];
}

async function staff(ctx: ApiContext, exercise: string): Promise<readonly Check[]> {
  const { scenario } = (await liveOf(ctx, exercise)).kit;
  const members = await staffOf(ctx.database, exercise);
  const evaluators = members.filter(({ role }) => role === 'evaluator');
  const watched = new Set(evaluators.flatMap(({ objectives }) => objectives));
  const everything = evaluators.some(({ objectives }) => objectives.length === 0);
  const unwatched = Object.entries(scenario.objectives)
    .filter(([objective]) => !everything && !watched.has(objective))
    .map(([, { text }]) => text);
  const said = (language: 'en' | 'fr'): string =>
    unwatched.map((text) => text[language].replace(/\.$/, '')).join(language === 'fr' ? '\u00a0; ' : '; ');
  const controls = members.some(({ role }) => role === 'controller' || role === 'director');
  return [
    check(
      'control',
      controls,
      false,
      controls
        ? { en: 'Somebody beside the director controls.', fr: 'Quelqu’un d’autre que la direction contrôle.' }
        : { en: 'Only the director controls.', fr: 'Seule la direction contrôle.' },
    ),
    check(
      'evaluators',
      unwatched.length === 0,
      false,
      unwatched.length === 0
        ? { en: 'Every objective has an evaluator.', fr: 'Chaque objectif a son évaluateur.' }
        : {
            en: `No evaluator watches: ${said('en')}.`,
            fr: `Aucun évaluateur n’observe : ${said('fr')}.`,
          },
    ),
  ];
}

async function languages(ctx: ApiContext, exercise: string): Promise<Check> {
  const { scenario } = (await liveOf(ctx, exercise)).kit;
  const shelved = ctx.library.get(scenario.id);
  const missing =
    shelved === null ? 0 : lintScenario(shelved.folder).filter(({ rule }) => rule === 'french-missing').length;
  return check(
    'languages',
    missing === 0,
    false,
    missing === 0
      ? { en: 'Every text stands in both languages.', fr: 'Chaque texte existe dans les deux langues.' }
      : { en: `${missing} texts have no French.`, fr: `${missing} textes n’ont pas de français.` },
  );
}

async function retention({ database }: ApiContext, exercise: string): Promise<Check> {
  const after = (await exerciseById(database, exercise))?.eraseAfter ?? null;
  const day = after?.slice(0, 10) ?? '';
  return check(
    'retention',
    after !== null,
    false,
    after === null
      ? {
          en: 'Names and words are kept until somebody erases them: no day is set.',
          fr: 'Les noms et les paroles sont conservés jusqu’à ce que quelqu’un les efface : aucun jour n’est fixé.',
        }
      : { en: `Names and words are erased on ${day}.`, fr: `Les noms et les paroles seront effacés le ${day}.` },
  );
}

const reachable = ({ settings }: ApiContext): Check =>
  check(
    'network',
    settings.lan,
    false,
    settings.lan
      ? {
          en: 'Other machines on the network reach this server.',
          fr: 'Les autres machines du réseau atteignent ce serveur.',
        }
      : {
          en: 'Only this machine reaches the server. Start it with --lan to let others in.',
          fr: 'Seule cette machine atteint le serveur. Démarrez-le avec --lan pour laisser entrer les autres.',
        },
  );
