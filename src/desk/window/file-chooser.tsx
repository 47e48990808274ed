import { useRef } from 'preact/hooks';
import type { NamedFile } from './letters.js';

/** Endings and types of what is read, for the dialogue; a file is told by its content all the same. */
const accepted =
  '.docx,.doc,.dot,.rtf,.pdf,.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mht,.mhtml,.eml,.odt,.ott,.fodt,text/plain,text/html,text/markdown,application/pdf,application/rtf,application/msword';

interface FileChooserProps {
  readonly add: (files: readonly NamedFile[]) => void;
  readonly label: string;
  /** The thing to do here. */
  readonly main?: boolean;
}

export const namedFiles = (files: Iterable<File>): NamedFile[] =>
  Array.from(files, (file) => ({ name: file.name, file }));

/** A button that opens the system's dialogue; a bare field for files cannot be said in the language of the page. */
export const FileChooser = ({ add, label, main = false }: FileChooserProps) => {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={main ? 'main' : undefined} onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        accept={accepted}
        onChange={({ currentTarget }) => {
          const files = namedFiles(currentTarget.files ?? []);
          currentTarget.value = '';
          if (files.length > 0) add(files);
        }}
      />
    </>
  );
};
