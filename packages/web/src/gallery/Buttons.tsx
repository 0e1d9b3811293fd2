import { createSignal, Show, type JSX } from 'solid-js';
import { announceNow } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { HoldButton } from '../ui/HoldButton.tsx';
import { Key } from '../ui/Key.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Segment } from '../ui/Segment.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Tag } from '../ui/Tag.tsx';
import { Sample } from './Sample.tsx';
import { g } from './t.ts';

export function Buttons(): JSX.Element {
  const [busy, setBusy] = createSignal(true);
  const [stopped, setStopped] = createSignal(false);
  const [picture, setPicture] = createSignal<'truth' | 'detroit' | 'seat'>('truth');
  const [means, setMeans] = createSignal<'phone' | 'email' | 'radio'>('phone');
  const [tab, setTab] = createSignal<'desk' | 'map' | 'checklist'>('desk');
  const [place, setPlace] = createSignal<'inbox' | 'desk' | 'map' | 'requests' | 'more'>('inbox');
  const [rail, setRail] = createSignal<'inbox' | 'desk' | 'map'>('desk');
  const [item, setItem] = createSignal('');
  return (
    <>
      <Sample title={g('buttons')}>
        <div class="sample-line">
          <Button kind="primary" icon="send" hotkey="S">
            {g('send')}
          </Button>
          <Button icon="pause">{g('hold')}</Button>
          <Button kind="quiet">{g('why')}</Button>
          <Button icon="plus" label={g('write')} />
          <Button kind="link">{g('show')}</Button>
        </div>
        <Button reason={g('noRecipient')}>{g('sendNow')}</Button>
        <div class="sample-line">
          <Button kind="primary" busy={busy()} busyLabel={g('sending')}>
            {g('openBeds')}
          </Button>
          <Button onPress={() => setBusy(!busy())}>{g('busyToggle')}</Button>
        </div>
        <HoldButton
          label={g('emergency')}
          codeWord={g('codeWord')}
          onDone={() => {
            setStopped(true);
            announceNow(g('stopped'));
          }}
        />
        <Show when={stopped()}>
          <p>{g('stopped')}</p>
        </Show>
        <div class="sample-pair">
          <Button kind="primary" tall>
            {g('admit')}
          </Button>
          <Button tall>{g('seeWho')}</Button>
        </div>
        <div class="sample-line">
          <Tag>{g('answer')}</Tag>
          <Tag tone="call">{g('seatEmpty')}</Tag>
          <Tag tone="act">{g('startHere')}</Tag>
          <Tag tone="sim" icon="person">
            {g('province')}
          </Tag>
          <Key>Alt</Key>
        </div>
      </Sample>
      <Sample title={g('tabs')}>
        <div class="sample-line">
          <Segment
            label={g('picture')}
            options={[
              { value: 'truth', label: g('truth') },
              { value: 'detroit', label: g('detroit') },
              { value: 'seat', label: g('seat') },
            ]}
            value={picture()}
            onChoose={setPicture}
          />
          <Segment
            label={g('means')}
            options={[
              { value: 'phone', label: g('phone'), icon: 'phone', iconOnly: true },
              { value: 'email', label: g('email'), icon: 'mail', iconOnly: true },
              { value: 'radio', label: g('radio'), icon: 'radio', iconOnly: true },
            ]}
            value={means()}
            onChoose={setMeans}
          />
          <Menu
            label={g('menu')}
            items={[
              { label: g('sendNow'), icon: 'send', hotkey: 'S', onChoose: () => setItem(g('sendNow')) },
              { label: g('edit'), hotkey: 'E', onChoose: () => setItem(g('edit')) },
              { label: g('fork'), icon: 'fork', reason: g('forkReason'), onChoose: () => setItem(g('fork')) },
            ]}
          />
          <Show when={item() !== ''}>
            <span role="status">{g('chosenItem', { what: item() })}</span>
          </Show>
        </div>
        <div>
          <Tabs
            label={g('tabs')}
            tabs={[
              { value: 'desk', label: g('desk') },
              { value: 'map', label: g('map') },
              { value: 'checklist', label: g('checklist'), call: g('due', { count: 2 }) },
            ]}
            value={tab()}
            onChoose={setTab}
          >
            <p class="p-3">{g('shown', { what: g(tab()) })}</p>
          </Tabs>
        </div>
        <div class="sample-rail">
          <Tabs
            label={g('seat')}
            place="rail"
            tabs={[
              { value: 'inbox', label: g('inbox'), icon: 'inbox', call: '3' },
              { value: 'desk', label: g('desk'), icon: 'desk' },
              { value: 'map', label: g('map'), icon: 'map' },
            ]}
            value={rail()}
            onChoose={setRail}
          >
            <p class="p-3">{g('shown', { what: g(rail()) })}</p>
          </Tabs>
        </div>
        <div class="sample-rows">
          <Tabs
            label={g('inbox')}
            place="foot"
            tabs={[
              { value: 'inbox', label: g('inbox'), icon: 'inbox', call: '3' },
              { value: 'desk', label: g('desk'), icon: 'desk' },
              { value: 'map', label: g('map'), icon: 'map' },
              { value: 'requests', label: g('requests'), icon: 'flag' },
              { value: 'more', label: g('more'), icon: 'list' },
            ]}
            value={place()}
            onChoose={setPlace}
          />
        </div>
      </Sample>
    </>
  );
}
