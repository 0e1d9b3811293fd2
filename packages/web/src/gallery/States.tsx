import { createSignal, type JSX } from 'solid-js';
import { announce } from '../ui/announce.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { ToastNews } from '../ui/Toast.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { Sample } from './Sample.tsx';
import { g } from './t.ts';

export function States(): JSX.Element {
  const [isOpen, setOpen] = createSignal(false);
  const [news, setNews] = createSignal<readonly ToastNews[]>([]);
  let count = 0;
  const bring = (wantsAnswer: boolean): void => {
    count += 1;
    setNews([
      ...news(),
      wantsAnswer
        ? { id: String(count), text: g('toastWants'), wantsAnswer, act: { label: g('show'), onTake: () => undefined } }
        : { id: String(count), text: g('toastText') },
    ]);
  };
  return (
    <>
      <Sample title={g('states')} wide>
        <EmptyState act={{ label: g('askFor'), onTake: () => undefined }}>{g('empty')}</EmptyState>
        <Skeleton rows={2} />
        <Banner tone="call" title={g('lost')} act={{ label: g('tryNow'), onTake: () => undefined }}>
          {g('lostText')}
        </Banner>
        <Banner title={g('paused')}>{g('pausedText')}</Banner>
        <EmptyState act={{ label: g('show'), onTake: () => undefined }}>{g('back')}</EmptyState>
        <div class="sample-line">
          <Button onPress={() => bring(false)}>{g('toast')}</Button>
          <Button onPress={() => bring(true)}>{g('toastAnswer')}</Button>
          <Button onPress={() => setOpen(true)}>{g('dialog')}</Button>
          <Button onPress={() => announce('arrival', (came) => g('arrivals', { count: came }))}>
            {g('announced')}
          </Button>
        </div>
        <Dialog
          open={isOpen()}
          title={g('dialogTitle')}
          onClose={() => setOpen(false)}
          foot={
            <>
              <Button kind="primary" onPress={() => setOpen(false)}>
                {g('skip')}
              </Button>
              <Button onPress={() => setOpen(false)}>{g('hold')}</Button>
            </>
          }
        >
          <p>{g('dialogText')}</p>
        </Dialog>
      </Sample>
      <Toasts news={news()} onGone={(id) => setNews(news().filter((one) => one.id !== id))} />
    </>
  );
}
