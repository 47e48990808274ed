import { useEffect, useRef } from 'preact/hooks';
import { comparisonFormats, type Format, letterFormats } from '../protocol.js';
import type { Letters, Shown, View } from './letters.js';
import { saveFile } from './saving.js';
import { useWords } from './words.js';

interface ViewProps {
  readonly letters: Letters;
  readonly shown: Shown;
  readonly back: () => void;
}

/** What is shown of the letters: a page as the library writes it, in a frame of its own. */
export const ViewPane = ({ letters, shown, back }: ViewProps) => {
  const { say, language } = useWords();
  const { view, page, why } = shown;
  const frame = useRef<HTMLIFrameElement>(null);
  if (view === null) return null;
  return (
    <section class="view" id="view" tabIndex={-1} aria-label={say('view')}>
      <div class="means">
        <button type="button" class="back" onClick={back}>
          <span aria-hidden="true">{'\u2190'}</span> <span class="said">{say('back')}</span>
        </button>
        <Title view={view} letters={letters} />
        <SaveForm view={view} letters={letters} />
        <button
          type="button"
          class="print"
          disabled={page === null}
          onClick={() => frame.current?.contentWindow?.print()}
        >
          {say('print')}
        </button>
      </div>
      {why !== null && (
        <p class="why" role="alert">
          {why[language]}
        </p>
      )}
      {why === null && page === null && <p class="quiet preparing">{say('preparing')}</p>}
      {page !== null && <PageFrame key={numberOf(page)} page={page} frame={frame} />}
    </section>
  );
};

const Title = ({ view, letters }: { readonly view: View; readonly letters: Letters }) => {
  const { say } = useWords();
  return <h2>{view.of === 'letter' ? letters.nameOf(view) : say(view.of)}</h2>;
};

interface FrameProps {
  readonly page: Blob;
  readonly frame: { current: HTMLIFrameElement | null };
}

/**
 * A page is written into an empty frame, which has the origin of this one: opened from a disk, a page of an address of its own would
 * have none, and its links within itself would lead nowhere. The policy of this page holds in the frame too: scripts of a letter do not run.
 */
const PageFrame = ({ page, frame }: FrameProps) => {
  const { say } = useWords();
  useEffect(() => {
    let isWanted = true;
    const show = async (): Promise<void> => {
      const text = await page.text();
      if (isWanted && frame.current) fill(frame.current, text);
    };
    void show();
    return () => {
      isWanted = false;
    };
  }, [page, frame]);
  useEffect(() => whole(frame), [frame]);
  return <iframe ref={frame} title={say('view')} />;
};

function fill(frame: HTMLIFrameElement, text: string): void {
  const { contentDocument } = frame;
  contentDocument?.open();
  contentDocument?.write(text);
  contentDocument?.close();
  fitIn(frame);
}

/** Each page has a frame of its own. */
const numbers = new WeakMap<Blob, number>();
let last = 0;
function numberOf(page: Blob): number {
  const number = numbers.get(page) ?? ++last;
  numbers.set(page, number);
  return number;
}

/** Addresses in a letter open beside this page, not in its frame; the language is that of this page, which has the choice. */
function fitIn({ contentDocument }: HTMLIFrameElement): void {
  contentDocument?.querySelector('.languages')?.remove();
  contentDocument?.addEventListener('click', ({ target }) => {
    const link = (target as Partial<Element> | null)?.closest?.('a');
    if (!link || link.getAttribute('href')?.startsWith('#')) return;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  });
}

/** On paper a frame is as long as what is in it. */
function whole(frame: FrameProps['frame']): () => void {
  const grow = (): void => {
    const height = frame.current?.contentDocument?.documentElement.scrollHeight;
    if (frame.current && height !== undefined) frame.current.style.height = `${height}px`;
  };
  const shrink = (): void => {
    if (frame.current) frame.current.style.height = '';
  };
  addEventListener('beforeprint', grow);
  addEventListener('afterprint', shrink);
  return () => {
    removeEventListener('beforeprint', grow);
    removeEventListener('afterprint', shrink);
  };
}

const SaveForm = ({ view, letters }: { readonly view: View; readonly letters: Letters }) => {
  const { say, words } = useWords();
  const choice = useRef<HTMLSelectElement>(null);
  const formats: readonly Format[] = view.of === 'letter' || view.of === 'list' ? letterFormats : comparisonFormats;
  return (
    <form
      class="save"
      onSubmit={(event) => {
        event.preventDefault();
        const format = formats.find((each) => each === choice.current?.value) ?? 'html';
        void saveFile(letters, view, format);
      }}
    >
      <select ref={choice} aria-label={say('saveAs')}>
        {formats.map((format) => (
          <option value={format}>{words.format[format]}</option>
        ))}
      </select>
      <button type="submit">{say('save')}</button>
    </form>
  );
};
