import { createSignal, Show, type JSX } from 'solid-js';
import { language } from '../i18n/language.ts';
import { announceNow } from '../ui/announce.ts';
import { Menu } from '../ui/Menu.tsx';
import { useReport } from './report-room.ts';
import { r } from './words.ts';

const files = ['aar.html', 'aar.docx', 'aar.pdf', 'aar.json', 'exercise.ndjson', 'msel.xlsx', 'msel.csv'] as const;
type File = (typeof files)[number];

const nameOf = (file: File): string => {
  switch (file) {
    case 'aar.html':
    case 'aar.docx':
    case 'aar.pdf':
    case 'aar.json':
      return r(`file.${file.slice(4) as 'html' | 'docx' | 'pdf' | 'json'}`);
    case 'exercise.ndjson':
    case 'msel.xlsx':
    case 'msel.csv':
      return r(`file.${file}`);
  }
};

const retries = 12;

/** The documents and the log, made by the server when they are asked for; until one is there the page says so. */
export function Downloads(): JSX.Element {
  const room = useReport();
  const [making, setMaking] = createSignal<File | null>(null);
  const [trouble, setTrouble] = createSignal<string | null>(null);
  const get = async (file: File): Promise<void> => {
    if (making() !== null) return;
    setMaking(file);
    setTrouble(null);
    try {
      const bytes = await fetched(`/files/${encodeURIComponent(room.exercise)}/${file}?lang=${language()}`);
      save(bytes, file.replace('.', `-${language()}.`));
    } catch {
      setTrouble(r('fetchFailed', { file: nameOf(file) }));
      announceNow(r('fetchFailed', { file: nameOf(file) }));
    } finally {
      setMaking(null);
    }
  };
  return (
    <span class="report-downloads">
      <Show when={making()}>
        {(file) => (
          <span class="report-making" role="status">
            <span class="busy-dial" />
            {r('fetching', { file: nameOf(file()) })}
          </span>
        )}
      </Show>
      <Show when={trouble()}>
        {(words) => (
          <span class="report-making report-over" role="alert">
            {words()}
          </span>
        )}
      </Show>
      <Menu
        label={r('downloads')}
        items={files.map((file) => ({ label: nameOf(file), icon: 'download', onChoose: () => void get(file) }))}
      />
    </span>
  );
}

/** Asked again while the server makes other documents. */
async function fetched(address: string): Promise<Blob> {
  for (let turn = 0; ; turn++) {
    const answer = await fetch(address);
    if (answer.ok) return answer.blob();
    if (answer.status !== 503 || turn === retries) throw new Error(String(answer.status));
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(answer.headers.get('retry-after') ?? 5)));
  }
}

function save(bytes: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
