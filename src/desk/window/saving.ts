import type { Format } from '../protocol.js';
import type { Letters, View } from './letters.js';

/** What the name of a file ends in; tables are told apart by their names. */
const endings: Readonly<Partial<Record<Format, string>>> = {
  html: '.html',
  json: '.json',
  ics: '.ics',
  akn: '.xml',
  markdown: '.md',
  documents: '.csv',
};

/** Behind the name of the letter's file, as the command line names its results; several go by what they are. */
function fileName(letters: Letters, view: View, format: Format): string {
  const name = view.of === 'letter' ? letters.nameOf(view) : view.of === 'list' ? 'letters' : view.of;
  return name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '-') + (endings[format] ?? `.${format}.csv`);
}

export async function saveFile(letters: Letters, view: View, format: Format): Promise<void> {
  const file = await letters.save(format);
  if (file === null) return;
  const name = fileName(letters, view, format);
  const link = document.createElement('a');
  const address = URL.createObjectURL(file);
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  letters.tell({ what: 'saved', name });
}
