import { describe, expect, test } from 'vitest';
import { circular, outline, recordOf } from '../support/letters.js';
import { body } from '../support/letter-outline.js';

const indents = [2, 3, 4].map((width) => ' '.repeat(width));
const prints = ['.', ')'];
const forms = indents.flatMap((indent) => prints.map((print): [string, string] => [indent, print]));

const introduction = 'Chaque bureau doit tenir à jour ceci:';

const inText = (list: string): Promise<string[]> => body(`${introduction}\n\n${list}`);

/** The same letter with the marks of Markdown, so that it is read as that. */
const inMarkdown = async (list: string): Promise<string[]> => {
  const marked = introduction.replace('bureau', '**bureau**').replace('ceci', '[ceci](https://example.org/registre)');
  const record = await recordOf(circular(`${marked}\n\n${list}`));
  expect(record.source.format).toBe('md');
  return outline(record.paragraphs);
};

describe('a sub-list whose numbers begin at 1 again', () => {
  test.each(forms)('indented by %j, with %j', async (indent, print) => {
    const list = `1${print} le registre des stations\n${indent}1${print} dans les ports\n${indent}2${print} sur les îles\n2${print} la liste des correspondants`;
    const expected = [
      introduction,
      `  1${print} le registre des stations`,
      `    1${print} dans les ports`,
      `    2${print} sur les îles`,
      `  2${print} la liste des correspondants`,
    ];
    expect(await inText(list)).toEqual(expected);
    expect(await inMarkdown(list)).toEqual(expected);
  });

  test.each(forms)('below sentences, indented by %j, with %j: no item is a heading', async (indent, print) => {
    expect(
      await body(
        `Chaque bureau fait ce qui suit.\n\n1${print} Le registre des stations est tenu à jour.\n${indent}1${print} Stations dans les ports\n${indent}2${print} Stations sur les îles\n2${print} La liste des correspondants est publiée.`,
      ),
    ).toEqual([
      'Chaque bureau fait ce qui suit.',
      `1${print} Le registre des stations est tenu à jour.`,
      `  1${print} Stations dans les ports`,
      `  2${print} Stations sur les îles`,
      `2${print} La liste des correspondants est publiée.`,
    ]);
  });

  test.each(indents)('three deep, in steps of %j', async (indent) => {
    const list = `1. le registre des stations\n${indent}1. dans les ports\n${indent}${indent}1. de mer\n${indent}${indent}2. de rivière\n${indent}2. sur les îles\n2. la liste des correspondants`;
    const expected = [
      introduction,
      '  1. le registre des stations',
      '    1. dans les ports',
      '      1. de mer',
      '      2. de rivière',
      '    2. sur les îles',
      '  2. la liste des correspondants',
    ];
    expect(await inText(list)).toEqual(expected);
    expect(await inMarkdown(list)).toEqual(expected);
  });

  test('numbers of one list that are set to the right by a space stay side by side', async () => {
    const lines = Array.from({ length: 10 }, (_, at) => `${String(at + 1).padStart(2)}. la station du port ${at + 1}`);
    const expected = [introduction, ...lines.map((line) => `  ${line.trim()}`)];
    expect(await inText(lines.join('\n'))).toEqual(expected);
    expect(await inMarkdown(lines.join('\n'))).toEqual(expected);
    for (const margin of [1, 3, 5])
      expect(await inText(lines.map((line) => ' '.repeat(margin) + line).join('\n'))).toEqual(expected);
  });
});
