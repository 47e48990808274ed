import { useMemo } from 'preact/hooks';
import { FileChooser } from './file-chooser.js';
import type { Letters, OpenLetter, Shown, View } from './letters.js';
import { PasteForm } from './start-screen.js';
import { useWords } from './words.js';

interface ListProps {
  readonly letters: Letters;
  readonly shown: Shown;
  readonly addText: (text: string) => void;
}

const isUnsettled = ({ state }: OpenLetter): boolean => state.is === 'waiting' || state.is === 'reading';

/** The letters that the page was given, how far they are read, and what can be done with them together. */
export const LetterList = ({ letters, shown, addText }: ListProps) => {
  const { say } = useWords();
  const all = shown.letters.length;
  const done = all - shown.letters.filter(isUnsettled).length;
  const read = shown.letters.filter(({ state }) => state.is === 'read').length;
  return (
    <section class="letters" aria-labelledby="letters-heading">
      <h2 id="letters-heading" tabIndex={-1}>
        {say('letters')}
      </h2>
      {done < all && (
        <div class="progress">
          <progress max={all} value={done} aria-labelledby="progress-text" />
          <span id="progress-text">{say('progress', { done: String(done), n: String(all) })}</span>
          {all > 1 && (
            <button type="button" onClick={() => letters.cancelAll()}>
              {say('cancelAll')}
            </button>
          )}
        </div>
      )}
      <ul>
        {shown.letters.map((letter) => (
          <LetterItem
            key={letter.id}
            letter={letter}
            letters={letters}
            isOneOfMany={all > 1}
            isChosen={shown.chosen.has(letter.id)}
            isShown={shown.view?.of === 'letter' && shown.view.id === letter.id}
          />
        ))}
      </ul>
      {read > 1 && <Together letters={letters} shown={shown} />}
      <div class="further">
        <FileChooser add={(files) => letters.add(files)} label={say('add')} />
        {all > 1 && (
          <button type="button" onClick={() => letters.removeAll()}>
            {say('removeAll')}
          </button>
        )}
      </div>
      <PasteForm addText={addText} />
    </section>
  );
};

interface ItemProps {
  readonly letter: OpenLetter;
  readonly letters: Letters;
  readonly isOneOfMany: boolean;
  readonly isChosen: boolean;
  readonly isShown: boolean;
}

/** Of hundreds one or two change at a time: the others stay as they were made. */
const LetterItem = ({ letter, letters, isOneOfMany, isChosen, isShown }: ItemProps) => {
  const { say, language } = useWords();
  const { id, name, state } = letter;
  const made = () => (
    <li class={state.is}>
      {isOneOfMany && (
        <input
          type="checkbox"
          disabled={state.is !== 'read'}
          checked={isChosen}
          aria-label={say('chosen', { name })}
          onChange={({ currentTarget }) => letters.choose(id, currentTarget.checked)}
        />
      )}
      <div class="what">
        {state.is === 'read' ? (
          <button
            type="button"
            class="name"
            aria-current={isShown ? 'true' : undefined}
            onClick={() => letters.open({ of: 'letter', id })}
          >
            {name}
          </button>
        ) : (
          <span class="name">{name}</span>
        )}
        <LetterState letter={letter} />
      </div>
      <Means letter={letter} letters={letters} />
    </li>
  );
  return useMemo(made, [letter, letters, isOneOfMany, isChosen, isShown, language]);
};

const LetterState = ({ letter: { state } }: Pick<ItemProps, 'letter'>) => {
  const { say, count, language } = useWords();
  if (state.is === 'refused') return <p class="why">{state.why[language]}</p>;
  if (state.is !== 'read') return <p class="quiet">{say(state.is)}</p>;
  const { reference, subject, date, language: spoken, messages } = state.facts;
  return (
    <>
      <p class="quiet facts">
        {[reference, date ?? say('undated'), spoken].filter(Boolean).join(' \u00b7 ')}
        {messages > 0 && <strong class="messages">{count('messages', messages)}</strong>}
      </p>
      <p class="subject" lang={spoken === 'und' || subject === null ? undefined : spoken}>
        {subject ?? say('untitled')}
      </p>
    </>
  );
};

/** What ends the reading of a letter, begins it anew, or puts the letter away. */
const Means = ({ letter: { id, name, state }, letters }: Pick<ItemProps, 'letter' | 'letters'>) => {
  const { say } = useWords();
  if (state.is === 'waiting' || state.is === 'reading')
    return (
      <button type="button" class="small" aria-label={say('cancelNamed', { name })} onClick={() => letters.cancel(id)}>
        {say('cancel')}
      </button>
    );
  return (
    <>
      {state.is === 'cancelled' && (
        <button
          type="button"
          class="small"
          aria-label={say('againNamed', { name })}
          onClick={() => letters.readAgain(id)}
        >
          {say('again')}
        </button>
      )}
      <button
        type="button"
        class="small remove"
        aria-label={say('remove', { name })}
        title={say('remove', { name })}
        onClick={() => {
          letters.remove(id);
          document.getElementById('letters-heading')?.focus();
        }}
      >
        <span aria-hidden="true">{'\u00d7'}</span>
      </button>
    </>
  );
};

/** Views of several letters: all in a list, or two compared. */
const Together = ({ letters, shown }: Pick<ListProps, 'letters' | 'shown'>) => {
  const { say } = useWords();
  const pair = pairOf(shown);
  const languages = pair && pair.map(({ state }) => (state.is === 'read' ? state.facts.language : ''));
  const isOpen = (of: View['of']): 'true' | undefined => (shown.view?.of === of ? 'true' : undefined);
  const open = (of: 'changes' | 'translations') => () => {
    const [left, right] = pair ?? [];
    if (left && right) letters.open({ of, ids: [left.id, right.id] });
  };
  return (
    <div class="together" role="group" aria-label={say('compare')}>
      <button type="button" aria-current={isOpen('list')} onClick={() => letters.open({ of: 'list' })}>
        {say('list')}
      </button>
      <button type="button" disabled={pair === null} aria-current={isOpen('changes')} onClick={open('changes')}>
        {say('changes')}
      </button>
      <button
        type="button"
        disabled={languages === null || languages[0] === languages[1]}
        aria-current={isOpen('translations')}
        onClick={open('translations')}
      >
        {say('translations')}
      </button>
      {pair === null && <p class="quiet">{say('chooseTwo')}</p>}
    </div>
  );
};

/** The two letters that are ticked, or all that are read where they are two. */
function pairOf({ letters, chosen }: Shown): OpenLetter[] | null {
  const read = letters.filter(({ state }) => state.is === 'read');
  const ticked = read.filter(({ id }) => chosen.has(id));
  if (ticked.length === 2) return ticked;
  return ticked.length === 0 && read.length === 2 ? read : null;
}
