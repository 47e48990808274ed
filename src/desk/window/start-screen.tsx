import { useRef } from 'preact/hooks';
import type { NamedFile } from './letters.js';
import { FileChooser } from './file-chooser.js';
import { sampleFor } from './samples.js';
import { useWords } from './words.js';

interface StartProps {
  readonly add: (files: readonly NamedFile[]) => void;
  readonly addText: (text: string) => void;
}

/** What stands on the page before there is a letter: what it is for, and the ways to give it one. */
export const StartScreen = ({ add, addText }: StartProps) => {
  const { say, language } = useWords();
  return (
    <div class="start">
      <h1 tabIndex={-1}>{say('title')}</h1>
      <p class="promise">{say('promise')}</p>
      <div class="drop">
        <p class="invitation">{say('drop')}</p>
        <FileChooser add={add} label={say('choose')} main />
        <p class="quiet">{say('forms')}</p>
      </div>
      <p class="private">{say('nothingLeaves')}</p>
      <p>
        <button type="button" id="sample" onClick={() => add([sampleFor(language)])}>
          {say('sample')}
        </button>
      </p>
      <PasteForm addText={addText} />
    </div>
  );
};

/** Reads a text that is pasted or typed. */
export const PasteForm = ({ addText }: Pick<StartProps, 'addText'>) => {
  const { say } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <details class="paste">
      <summary>{say('paste')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const text = field.current?.value ?? '';
          if (text.trim() === '') return;
          addText(text);
          if (field.current) field.current.value = '';
        }}
      >
        <label for="pasted">{say('pasteLabel')}</label>
        <textarea id="pasted" rows={8} ref={field} spellcheck={false} />
        <button type="submit">{say('read')}</button>
      </form>
    </details>
  );
};
