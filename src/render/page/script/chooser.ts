import type { Speaker } from './language.js';

interface Option {
  readonly number: number;
  /** The value in the record, whose words are shown. */
  readonly button: HTMLElement | null;
}

/** The values that were read in one place of the letter, to choose among; it stands below the block. */
export function chooser(options: readonly Option[], speaker: Speaker, choose: (number: number) => void): HTMLElement {
  const box = document.createElement('div');
  box.className = 'chooser';
  box.setAttribute('role', 'group');
  box.lang = document.documentElement.lang;
  const heading = document.createElement('p');
  heading.textContent = speaker.say('page.readHere');
  heading.id = 'chooser-heading';
  box.setAttribute('aria-labelledby', heading.id);
  const list = document.createElement('ul');
  for (const { number, button } of options) {
    const line = document.createElement('button');
    line.type = 'button';
    const section = document.createElement('span');
    section.className = 'how';
    section.textContent = button?.closest('section')?.querySelector('h3 > span')?.textContent ?? '';
    line.append(section, ' ');
    for (const part of ['.name', '.main']) {
      const words = button?.querySelector(`:scope > ${part}`);
      if (words) line.append(words.cloneNode(true), ' ');
    }
    line.addEventListener('click', () => choose(number));
    const item = document.createElement('li');
    item.append(line);
    list.append(item);
  }
  box.append(heading, list);
  return box;
}
