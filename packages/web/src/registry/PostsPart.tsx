import { createSignal, For, Show, type JSX } from 'solid-js';
import { createAsk, createDoing } from '../home/ask.ts';
import { FailureNote } from '../home/FailureNote.tsx';
import { LinkOnce } from '../home/LinkOnce.tsx';
import { me } from '../home/me.ts';
import { day } from '../i18n/times.ts';
import { api } from '../live/api.ts';
import { Button } from '../ui/Button.tsx';
import { NewPostForm } from './NewPostForm.tsx';
import { postWords } from './post-words.ts';
import { r } from './r.ts';
import type { Place, Post, PostHeld } from './shapes.ts';

export interface PostsPartProps {
  readonly places: readonly Place[];
}

/** Who holds a post in the registry, and the way in for more. */
export function PostsPart(props: PostsPartProps): JSX.Element {
  const held = createAsk(
    () => true,
    () => api().registry.posts.query(),
  );
  const inviting = createDoing();
  const relieving = createDoing();
  const [made, setMade] = createSignal<{ post: Post; url: string; endsAt: string } | null>(null);
  const invite = async (post: Post): Promise<void> => {
    const link = await inviting.run(api().registry.invite.mutate(post));
    if (link !== null) setMade({ post, ...link.answer });
  };
  const relieve = async ({ account, role, jurisdiction, incident }: PostHeld): Promise<void> => {
    await relieving.run(api().registry.dismiss.mutate({ account, post: { role, jurisdiction, incident } }));
    await held.again();
  };
  return (
    <section class="home-part" aria-labelledby="posts">
      <h2 id="posts">{r('posts.title')}</h2>
      <p class="home-row-note">{r('posts.text')}</p>
      <FailureNote failure={held.failure() ?? relieving.failure()} onAgain={() => void held.again()} />
      <ul class="staff-rows">
        <For each={held.value() ?? []} fallback={<li class="home-read">{r('posts.none')}</li>}>
          {(one) => (
            <li class="staff-row">
              <span>
                <b>{one.name}</b> <span class="home-row-note">{postWords(one, props.places)}</span>
              </span>
              <Show when={one.account !== me()?.account?.id}>
                <Button
                  kind="quiet"
                  label={r('posts.dismissNamed', { name: one.name, post: postWords(one, props.places) })}
                  onPress={() => void relieve(one)}
                >
                  {r('posts.dismiss')}
                </Button>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <NewPostForm places={props.places} busy={inviting.busy()} onMake={(post) => void invite(post)} />
      <FailureNote failure={inviting.failure()} />
      <Show when={made()}>
        {(link) => (
          <LinkOnce
            seat={r('posts.link', { post: postWords(link().post, props.places) })}
            url={link().url}
            note={r('posts.until', { day: day(Date.parse(link().endsAt), { year: true }) })}
            onHide={() => setMade(null)}
          />
        )}
      </Show>
    </section>
  );
}
