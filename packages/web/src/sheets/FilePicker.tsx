import { createSignal, createUniqueId, type JSX } from 'solid-js';
import { Icon } from '../ui/Icon.tsx';
import { w } from './w.ts';

export interface FilePickerProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A file, chosen by keyboard or pointer, or dropped. */
export function FilePicker(props: FilePickerProps): JSX.Element {
  const id = createUniqueId();
  const [over, setOver] = createSignal(false);
  const give = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined) props.onFile(file);
  };
  return (
    <div
      class="picker"
      classList={{ 'picker-over': over() }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        give(event.dataTransfer?.files);
      }}
    >
      <input
        id={id}
        class="picker-input"
        type="file"
        accept=".xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          give(event.currentTarget.files);
          // The same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <label for={id} class="button button-plain">
        <span class="button-face">
          <Icon name="plus" />
          {props.label}
        </span>
      </label>
      <span class="home-row-note">{w('file.drop')}</span>
    </div>
  );
}
