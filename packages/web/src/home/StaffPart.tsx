import { createSignal, For, Show, type JSX } from 'solid-js';
import { day } from '../i18n/times.ts';
import { api } from '../live/api.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { MultiChoiceField } from '../ui/MultiChoiceField.tsx';
import { createAsk, createDoing } from './ask.ts';
import { FailureNote } from './FailureNote.tsx';
import { h } from './h.ts';
import { LinkOnce } from './LinkOnce.tsx';
import { local } from './local.ts';
import { me } from './me.ts';
import { s } from './s.ts';
import type { StaffEntry } from './shapes.ts';

export interface StaffPartProps {
  readonly exercise: string;
  /** Only a director invites and relieves. */
  readonly mayInvite: boolean;
  readonly onChanged: () => void;
}

const roles = ['controller', 'evaluator', 'director', 'observer'] as const;
type PostRole = (typeof roles)[number];

/** Who runs and judges the exercise, and the way in for more. */
export function StaffPart(props: StaffPartProps): JSX.Element {
  const relieving = createDoing();
  const inviting = createDoing();
  const staff = createAsk(
    () => props.exercise,
    (exercise) => api().exercises.staff.query({ exercise }),
  );
  const objectives = createAsk(
    () => (props.mayInvite ? props.exercise : null),
    (exercise) => api().control.objectives.query({ exercise }),
  );
  const [role, setRole] = createSignal<PostRole>('controller');
  const [watched, setWatched] = createSignal<readonly string[]>([]);
  const [made, setMade] = createSignal<{ role: PostRole; url: string; endsAt: string } | null>(null);
  const invite = async (): Promise<void> => {
    const post = role();
    const link = await inviting.run(
      api().exercises.invite.mutate({
        exercise: props.exercise,
        role: post,
        ...(post === 'evaluator' ? { objectives: [...watched()] } : {}),
      }),
    );
    if (link !== null) setMade({ role: post, ...link.answer });
  };
  const relieve = async (account: string): Promise<void> => {
    await relieving.run(api().exercises.dismiss.mutate({ exercise: props.exercise, account }));
    await staff.again();
    props.onChanged();
  };
  const watches = ({ role: post, objectives: some }: StaffEntry): string => {
    if (post !== 'evaluator') return h(`role.${post}`);
    const part = some.length === 0 ? s('staff.all') : s('staff.objective', { count: some.length });
    return `${h(`role.${post}`)}, ${part}`;
  };
  return (
    <section class="home-part" aria-labelledby="staff">
      <h2 id="staff">{s('staff.title')}</h2>
      <FailureNote failure={staff.failure() ?? relieving.failure()} />
      <ul class="staff-rows">
        <For each={staff.value() ?? []} fallback={<li class="home-read">{s('staff.none')}</li>}>
          {(member) => (
            <li class="staff-row">
              <span>
                <b>{member.name}</b> <span class="home-row-note">{watches(member)}</span>
              </span>
              <Show when={props.mayInvite && member.account !== me()?.account?.id}>
                <Button
                  kind="quiet"
                  label={s('staff.dismissNamed', { name: member.name })}
                  onPress={() => void relieve(member.account)}
                >
                  {s('staff.dismiss')}
                </Button>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.mayInvite} fallback={<p class="home-row-note">{s('staff.mayNot')}</p>}>
        <div class="home-form">
          <ChoiceField
            label={s('staff.role')}
            choices={roles.map((value) => ({ value, label: h(`role.${value}`) }))}
            value={role()}
            onChoose={setRole}
          />
          <Show when={role() === 'evaluator' ? objectives.value() : null}>
            {(all) => (
              <MultiChoiceField
                label={s('staff.objectives')}
                hint={s('staff.objectivesHint')}
                choices={all().map(({ objective, text }) => ({ value: objective, label: local(text) }))}
                values={watched()}
                onChoose={setWatched}
              />
            )}
          </Show>
          <p>
            <Button busy={inviting.busy()} busyLabel={s('staff.inviting')} onPress={() => void invite()}>
              {s('staff.invite')}
            </Button>
          </p>
          <FailureNote failure={inviting.failure()} />
        </div>
        <Show when={made()}>
          {(link) => (
            <LinkOnce
              seat={s('staff.link', { role: h(`role.${link().role}`) })}
              url={link().url}
              note={s('staff.until', { day: day(Date.parse(link().endsAt), { year: true }) })}
              onHide={() => setMade(null)}
            />
          )}
        </Show>
      </Show>
    </section>
  );
}
