import { createSignal, Show, type JSX } from 'solid-js';
import { local } from '../home/local.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { r } from './r.ts';
import type { Place, Post, RegistryRole } from './shapes.ts';

export interface NewPostFormProps {
  readonly places: readonly Place[];
  readonly busy: boolean;
  readonly onMake: (post: Post) => void;
}

const roles = [
  'credentialing-desk',
  'site-verifier',
  'regulator',
  'administrator',
] as const satisfies readonly RegistryRole[];

const countries = ['US', 'CA', 'MX'] as const;

/** Which post a new link gives: of whom, where, for what. */
export function NewPostForm(props: NewPostFormProps): JSX.Element {
  const [role, setRole] = createSignal<RegistryRole>('credentialing-desk');
  const [jurisdiction, setJurisdiction] = createSignal<string | null>(null);
  const [incident, setIncident] = createSignal('');
  const isOfSomewhere = (): boolean => role() !== 'administrator';
  const isForIncident = (): boolean => role() === 'credentialing-desk' || role() === 'site-verifier';
  const make = (): void => {
    const of = jurisdiction();
    if (isOfSomewhere() && of === null) return;
    const named = incident().trim();
    props.onMake({
      role: role(),
      jurisdiction: isOfSomewhere() ? of : null,
      incident: isForIncident() && named !== '' ? named : null,
    });
  };
  const nameOf = ({ country, name }: Place): string => {
    const word = countries.find((one) => one === country);
    return word === undefined ? local(name) : `${r(`country.${word}`)}: ${local(name)}`;
  };
  return (
    <form
      class="home-form"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <ChoiceField
        label={r('posts.role')}
        choices={roles.map((value) => ({ value, label: r(`role.${value}`) }))}
        value={role()}
        onChoose={setRole}
      />
      <Show when={isOfSomewhere()}>
        <ChoiceField
          label={r('posts.jurisdiction')}
          hint={r('posts.jurisdictionHint')}
          none={r('posts.chooseJurisdiction')}
          choices={props.places.map((place) => ({ value: place.code, label: nameOf(place) }))}
          value={jurisdiction()}
          onChoose={setJurisdiction}
        />
      </Show>
      <Show when={isForIncident()}>
        <TextField
          label={r('posts.incident')}
          hint={r('posts.incidentHint')}
          value={incident()}
          onInput={setIncident}
        />
      </Show>
      <p>
        <Button
          submit
          busy={props.busy}
          busyLabel={r('posts.making')}
          reason={isOfSomewhere() && jurisdiction() === null ? r('posts.chooseJurisdiction') : undefined}
        >
          {r('posts.make')}
        </Button>
      </p>
    </form>
  );
}
