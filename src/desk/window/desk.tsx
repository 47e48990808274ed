import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DeskLanguage } from '../protocol.js';
import { useDropping } from './dropping.js';
import { LetterList } from './letter-list.js';
import { type Happening, Letters, type NamedFile, type Shown } from './letters.js';
import { StartScreen } from './start-screen.js';
import { ViewPane } from './view.js';
import { deskLanguages, Language, nameOfLanguage, speaking } from './words.js';

declare const ITU_PARSE_VERSION: string;
/** What the licences of packages in the page ask to be said. */
declare const ITU_PARSE_NOTICES: string;

/** Changes of many letters within this time are shown at once, in milliseconds. */
const together = 30;

function useLetters(language: DeskLanguage): readonly [Letters, Shown] {
  const last = useRef(-together);
  const waits = useRef(false);
  const [, show] = useState(0);
  const letters = useMemo(
    () =>
      new Letters(language, () => {
        if (waits.current) return;
        waits.current = true;
        const wait = Math.max(last.current + together - performance.now(), 0);
        setTimeout(() => {
          waits.current = false;
          last.current = performance.now();
          show((count) => count + 1);
        }, wait);
      }),
    [],
  );
  return [letters, letters.shown];
}

/** What had the focus is gone or hidden: it goes to what has come, so that who uses the keyboard goes on there. */
function keepFocus(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement !== document.body && activeElement.offsetParent !== null)
    return;
  const heads = ['#letters-heading', '#view', '.start h1'].map((each) => document.querySelector<HTMLElement>(each));
  heads.find((head) => head !== null && head.offsetParent !== null)?.focus({ preventScroll: true });
}

/** The whole page. */
export const Desk = ({ opensIn }: { readonly opensIn: DeskLanguage }) => {
  const [language, setLanguage] = useState(opensIn);
  const [letters, shown] = useLetters(opensIn);
  const [side, setSide] = useState<'letters' | 'view'>('view');
  const { say } = speaking(language);
  const add = useCallback((files: readonly NamedFile[]) => letters.add(files), [letters]);
  const isOver = useDropping(add);
  const pastedCount = useRef(0);
  const addText = useCallback(
    (text: string) => {
      pastedCount.current++;
      const name = speaking(language).say('pasted', { n: String(pastedCount.current) });
      letters.add([{ name, file: new Blob([text], { type: 'text/plain' }) }]);
    },
    [letters, language],
  );
  const speak = (chosen: DeskLanguage): void => {
    setLanguage(chosen);
    letters.speak(chosen);
  };
  useEffect(() => letters.prepare(), [letters]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say('title');
  }, [language]);
  useEffect(() => {
    if (shown.view !== null) setSide('view');
  }, [shown.view]);
  const isEmpty = shown.letters.length === 0;
  const hasView = shown.view !== null;
  useEffect(keepFocus, [isEmpty, hasView, side]);
  return (
    <Language.Provider value={language}>
      {hasView && (
        <a class="skip" href="#view">
          {say('skip')}
        </a>
      )}
      <header class={hasView && side === 'view' ? 'bar behind' : 'bar'}>
        <p class="brand">itu-parse</p>
        <LanguageChoice language={language} speak={speak} />
      </header>
      <main class={isEmpty ? 'first' : hasView ? `desk ${side}-side` : 'desk letters-side alone'}>
        {isEmpty ? (
          <StartScreen add={add} addText={addText} />
        ) : (
          <>
            <h1 class="unseen">{say('title')}</h1>
            <LetterList letters={letters} shown={shown} addText={addText} />
            <ViewPane letters={letters} shown={shown} back={() => setSide('letters')} />
          </>
        )}
      </main>
      {isEmpty && (
        <footer class="quiet">
          {say('version', { version: ITU_PARSE_VERSION })}
          <details class="licences">
            <summary>{say('licences')}</summary>
            <pre>{ITU_PARSE_NOTICES}</pre>
          </details>
        </footer>
      )}
      <Told happened={shown.happened} language={language} />
      {isOver && <div class="over">{say('dropHere')}</div>}
    </Language.Provider>
  );
};

interface LanguageProps {
  readonly language: DeskLanguage;
  readonly speak: (language: DeskLanguage) => void;
}

const LanguageChoice = ({ language, speak }: LanguageProps) => (
  <div class="languages" role="group" aria-label={speaking(language).say('interfaceLanguage')}>
    {deskLanguages.map((each) => (
      <button type="button" lang={each} aria-pressed={each === language} onClick={() => speak(each)}>
        {nameOfLanguage(each)}
      </button>
    ))}
  </div>
);

/** What has happened, told to who listens to the page. */
const Told = ({ happened, language }: { readonly happened: Happening | null; readonly language: DeskLanguage }) => (
  <p class="unseen" role="status" id="told">
    {happened && toldText(happened, language)}
  </p>
);

function toldText(happened: Happening, language: DeskLanguage): string {
  const { say } = speaking(language);
  if (happened.what === 'progress') return say('progress', { done: String(happened.done), n: String(happened.all) });
  if (happened.what === 'failed') return say('failed', { name: happened.name, why: happened.why[language] });
  return say(happened.what, { name: happened.name });
}
