import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/check/catalogue.js';
import { checkCircular, checkRecords, ruleTitles } from '../../src/index.js';
import { check } from '../../src/locales/fr/check.js';
import { fold } from '../../src/text/fold.js';
import { firstMatch } from '../../src/text/pattern.js';
import { rulesIn } from '../support/rules.js';
import { rulePages } from '../support/rule-pages.js';
import { soundRecord } from '../support/sound-record.js';

const pages = rulePages();
/** Only a Word file, a missing file or a document beside the record can show these. */
const withoutExample = [
  'tracked-changes',
  'hidden-text',
  'struck-text',
  'unfilled-control',
  'comments-left-out',
  'unread-part',
  'heavy-page',
  'unread-links',
  'two-languages',
  'unknown-language',
  'unreadable-file',
  'evidence-text',
  'source-mismatch',
];

test('every rule has a page, and every page a rule', () => {
  expect(pages.map(({ code }) => code).toSorted()).toEqual(catalogue.map(({ code }) => code).toSorted());
});

test('every page begins with its code and says what and why', async () => {
  const { readFileSync } = await import('node:fs');
  const wanting = catalogue.filter(({ code }) => {
    const page = readFileSync(`docs/rules/${code}.md`, 'utf8');
    return !page.startsWith(`# ${code}\n`) || !page.includes('**What.**') || !page.includes('**Why.**');
  });
  expect(wanting).toEqual([]);
});

test.each([
  { language: 'fr', what: 'Quoi', why: 'Pourquoi', wrong: 'Faux', right: 'Juste', example: 'exemple' },
  { language: 'es', what: 'Qué', why: 'Por qué', wrong: 'Mal', right: 'Bien', example: 'ejemplo' },
])('every rule has a page in $language too, which shares the examples', async ({ language, ...words }) => {
  const { readdirSync, readFileSync } = await import('node:fs');
  const folder = `docs/rules/${language}`;
  expect(readdirSync(folder).toSorted()).toEqual(catalogue.map(({ code }) => `${code}.md`).toSorted());
  const titles = await ruleTitles(language);
  for (const { code } of catalogue) {
    const page = readFileSync(`${folder}/${code}.md`, 'utf8');
    expect(page.startsWith(`# ${code}\n\n${titles[code]}.\n`)).toBe(true);
    expect(page).toMatch(new RegExp(`^\\*\\*${words.what}\\.\\*\\* [^]+^\\*\\*${words.why}\\.\\*\\* `, 'm'));
    const examples = withoutExample.includes(code)
      ? ''
      : `\n## ${words.wrong}\n\n[${words.example}](../${code}.md#wrong)\n\n## ${words.right}\n\n[${words.example}](../${code}.md#right)\n`;
    expect(page.endsWith(examples)).toBe(true);
  }
});

test('every page has examples but those that no example can show', () => {
  expect(
    pages
      .filter(({ wrong, right }) => !wrong || !right)
      .map(({ code }) => code)
      .toSorted(),
  ).toEqual(withoutExample.toSorted());
});

async function codesOf(language: string, text: string, code: string): Promise<string[]> {
  if (language !== 'json') {
    const { messages } = await checkCircular(Buffer.from(text));
    for (const { message, start, line, column } of messages) {
      expect(message).toMatch(/^[A-Z“].+\.$/);
      expect(start === null || (line !== null && column !== null)).toBe(true);
    }
    return messages.map((each) => each.code);
  }
  const whole = ['broken-json', 'repeated-key'].includes(code)
    ? text
    : JSON.stringify({ ...soundRecord, ...(JSON.parse(text) as object) });
  return (await checkRecords(whole)).map((each) => each.code);
}

describe.each(pages.filter(({ wrong }) => wrong !== null))(
  'the examples of $code',
  ({ code, language, wrong, right }) => {
    test('the wrong one is found', async () => {
      expect(await codesOf(language ?? '', wrong ?? '', code)).toContain(code);
    });

    test('the right one is not', async () => {
      expect(await codesOf(language ?? '', right ?? '', code)).not.toContain(code);
    });
  },
);

const patterns = [...rulesIn(check)];

describe.each(patterns.map((pattern) => [pattern.id, pattern] as const))('%s', (_, pattern) => {
  test('matches and rejects what it says', () => {
    expect(pattern.matches.filter((words) => firstMatch(pattern, fold(words)) === null)).toEqual([]);
    expect(pattern.rejects.filter((words) => firstMatch(pattern, fold(words)) !== null)).toEqual([]);
  });
});
