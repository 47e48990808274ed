import { copy } from './clipboard.js';
import type { Speaker } from './language.js';
import { type ValueData, whereText } from './values.js';

interface PanelActions {
  /** Goes to a place of the value in the letter. */
  readonly go: (place: number) => void;
  /** Tells people who do not see the page. */
  readonly announce: (text: string) => void;
}

/** Where a value was read: its places one by one, to go to, to copy, to link to. It stands below the value. */
export function evidencePanel(
  button: HTMLElement,
  value: ValueData,
  speaker: Speaker,
  actions: PanelActions,
): HTMLElement {
  const panel = document.createElement('div');
  panel.className = 'evidence';
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', speaker.say('page.evidence'));
  panel.append(placeList(button, value, speaker, actions), actionRow(button, value, speaker, actions));
  return panel;
}

function placeList(button: HTMLElement, [, places]: ValueData, speaker: Speaker, { go }: PanelActions): HTMLElement {
  if (places.length === 0) {
    const none = document.createElement('p');
    none.textContent = speaker.say('page.noPlace');
    return none;
  }
  const list = document.createElement('ol');
  for (const [index, place] of places.entries()) {
    const line = document.createElement('button');
    line.type = 'button';
    line.className = 'place';
    if (place[0] !== null) {
      const words = document.createElement('q');
      words.lang = button.querySelector<HTMLElement>('[lang]')?.lang ?? '';
      words.textContent = shortened(place[0]);
      line.append(words, ' ');
    }
    const where = document.createElement('span');
    where.className = 'how';
    where.textContent = whereText(place, speaker);
    line.append(where);
    line.addEventListener('click', () => go(index));
    const item = document.createElement('li');
    item.append(line);
    list.append(item);
  }
  return list;
}

const longestSnippet = 160;
const shortened = (text: string): string =>
  text.length <= longestSnippet ? text : `${text.slice(0, longestSnippet).trimEnd()}\u2026`;

function actionRow(button: HTMLElement, value: ValueData, speaker: Speaker, { announce }: PanelActions): HTMLElement {
  const row = document.createElement('p');
  row.className = 'actions';
  const copying = document.createElement('button');
  copying.type = 'button';
  copying.textContent = speaker.say('page.copy');
  const copyAll = async (): Promise<void> => {
    const copied = await copy(copiedText(button, value, speaker));
    const said = speaker.say(copied ? 'page.copied' : 'page.copyFailed');
    copying.textContent = said;
    announce(said);
  };
  copying.addEventListener('click', () => void copyAll());
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = speaker.say('page.linkHere');
  row.append(copying, link);
  return row;
}

/** The value as it is shown, its document, and each place with its words. */
function copiedText(button: HTMLElement, [, places]: ValueData, speaker: Speaker): string {
  const shown = ['.name', '.main', '.more']
    .map((part) => button.querySelector(part)?.textContent?.trim())
    .filter(Boolean)
    .join(' \u00b7 ');
  const title = document.querySelector('.circular h1')?.textContent?.trim() ?? document.title;
  const lines = places.map((place) => `\u00ab\u00a0${place[0] ?? ''}\u00a0\u00bb (${whereText(place, speaker)})`);
  return [shown, title, ...lines].join('\n');
}
