/** The page that reads letters: what it shows, saves and says, for hands, keyboards and ears. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../../src/diff/index.js';
import {
  aknWriter,
  calendarWriter,
  checkCircular,
  compareTranslations,
  comparisonWriter,
  markdownWriter,
  pageWriter,
  parseCircular,
  translationWriter,
} from '../../src/index.js';
import { csvLines } from '../../src/render/csv.js';
import { comparisonJson, recordJson } from '../../src/render/json.js';
import { tableColumns, tableRows } from '../../src/render/tables.js';
import { allRead, type Desk, type GivenFile, save, shownPage, startDesk } from '../support/desk.js';
import { renditionForms, renditionOf } from '../support/renditions.js';
import { violations } from '../support/shown-page.js';

let desk: Desk;
let page: Page;

const file = (path: string, name = path.split('/').at(-1) ?? path): GivenFile => ({ name, bytes: readFileSync(path) });
const chair = file('fixtures/tsb-change-of-chair-docx/input.docx', 'chair.docx');
const french = file('fixtures/parallel/new-group/fr.docx', 'new-group-fr.docx');
const english = file('fixtures/parallel/new-group/en.docx', 'new-group-en.docx');
/** The same letter before its meeting was moved. */
const older: GivenFile = {
  name: 'older.txt',
  bytes: Buffer.from(
    readFileSync('fixtures/tsb-change-of-chair-txt/input.txt', 'utf8')
      .replaceAll('13 juin', '20 juin')
      .replace('Mandat', 'Mandat (projet)'),
  ),
};

beforeAll(async () => {
  desk = await startDesk('fr-CH');
});
afterAll(() => desk?.close());
// What a test broke, the next does not meet.
afterEach(({ task }) => (task.result?.state === 'fail' ? page?.close() : undefined));

async function openWith(...files: readonly GivenFile[]): Promise<void> {
  page = await desk.emptied();
  if (files.length === 0) return;
  await desk.give(page, files);
  await allRead(page, files.length);
  await shownPage(page).locator('h1').first().waitFor();
}

const parsed = ({ bytes, name }: GivenFile) => parseCircular(bytes, { name });
/** As a page shows it: with all that is said of it. */
async function checked({ bytes, name }: GivenFile) {
  const { record, text, messages } = await checkCircular(bytes, { name });
  return { text, record: { ...record, messages: [...messages] } };
}

test('the page without what PDFs take has at most 900 KB', () => {
  const page = readFileSync('dist/itu-parse.html', 'utf8');
  const pdfPart = /(?<=id="pdf-part">)[^<]+/.exec(page)?.[0] ?? '';
  expect(pdfPart.length).toBeGreaterThan(100_000);
  expect(Buffer.byteLength(page) - pdfPart.length).toBeLessThanOrEqual(900_000);
});

test('the page shows at its foot the notices that the licences of its packages ask for, once each', async () => {
  page = await desk.openDesk();
  await page.getByText('Licences de ses composants').click();
  const notices = await page.locator('.licences pre').innerText();
  for (const name of ['fflate', 'preact', 'parse5', 'diff', 'unpdf', 'pdf.js', "Adobe's CMap Resources"])
    expect(notices).toMatch(new RegExp(`^${name}[ ,]`, 'm'));
  expect(notices.match(/^ *Apache License$/gm)).toHaveLength(1);
  expect(notices.match(/^Permission is hereby granted, free of charge/gm)).toHaveLength(1);
  expect(notices).toContain('https://mozilla.org/MPL/2.0/');
});

describe('the first screen', () => {
  test('speaks the language of the browser, and another when it is chosen', async () => {
    page = await desk.openDesk();
    expect(await page.locator('h1').textContent()).toContain('UIT');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('h1').textContent()).toBe('Read letters of the ITU');
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await page.getByRole('button', { name: 'Español' }).click();
    await expect.poll(() => page.title()).toBe('Leer las cartas de la UIT');
  });

  test('has a letter to try, with what an editor would query at its place', async () => {
    await openWith();
    await page.locator('#sample').click();
    const shown = shownPage(page);
    await shown.locator('h1').waitFor();
    expect(await shown.locator('h1').textContent()).toBe('Circulaire TSB 412');
    const notes = await shown.locator('.letter .note').allTextContents();
    expect(notes.some((note) => note.includes('lundi 12 mai 2026'))).toBe(true);
    expect(notes.some((note) => note.includes('Annexe 1'))).toBe(true);
    await desk.picture(page, 'desk-sample');
  });

  test.each(['English', 'Español'])('has one in %s', async (language) => {
    await openWith();
    await page.getByRole('button', { name: language }).click();
    await page.locator('#sample').click();
    await shownPage(page).locator('.letter .note').first().waitFor();
    expect(await page.locator('.letters li').textContent()).toMatch(/TSB 412.*(?:en|es)/);
  });

  test('reads a text that is pasted', async () => {
    await openWith();
    await page.locator('.paste summary').click();
    await page
      .locator('#pasted')
      .fill('Circulaire TSB 41\n\nGenève, le 3 mars 2021\n\nObjet:\tRéunion\n\nMadame, Monsieur,\n\n1\tTexte.\n');
    await page.locator('.paste button').click();
    await shownPage(page).locator('h1').waitFor();
    expect(await shownPage(page).locator('h1').textContent()).toBe('Circulaire TSB 41');
  });

  test('takes files that are dropped', async () => {
    await openWith();
    await page.evaluate(`{
      const dropped = new DataTransfer();
      dropped.items.add(new File(['TSB Circular 7\\n\\nGeneva, 3 March 2021\\n\\nSubject:\\tTides\\n'], 'dropped.txt'));
      dispatchEvent(new DragEvent('dragover', { dataTransfer: dropped, bubbles: true, cancelable: true }));
    }`);
    await page.locator('.over').waitFor();
    await page.evaluate(`{
      const dropped = new DataTransfer();
      dropped.items.add(new File(['TSB Circular 7\\n\\nGeneva, 3 March 2021\\n\\nSubject:\\tTides\\n'], 'dropped.txt'));
      dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
    }`);
    await allRead(page, 1);
    expect(await page.locator('.letters li').textContent()).toContain('TSB 7');
    expect(await page.locator('.over').count()).toBe(0);
  });
});

describe('a letter', () => {
  test('is shown as the page that is written of it, with all that is said of it, and saved as the command line writes it', async () => {
    await openWith(chair);
    expect((await save(page, 'html')).text).toBe((await pageWriter('fr')).circular(await checked(chair)));
    const document = await parsed(chair);
    const { record } = document;
    expect(await save(page, 'json')).toEqual({ name: 'chair.docx.json', text: `${recordJson(record)}\n` });
    expect(await save(page, 'ics')).toEqual({ name: 'chair.docx.ics', text: (await calendarWriter())([record]) });
    expect(await save(page, 'akn')).toEqual({ name: 'chair.docx.xml', text: (await aknWriter()).file(document) });
    expect(await save(page, 'markdown')).toEqual({ name: 'chair.docx.md', text: (await markdownWriter())(record) });
    expect(await save(page, 'deadlines')).toEqual({
      name: 'chair.docx.deadlines.csv',
      text: `\ufeff${csvLines([tableColumns('deadlines', true), ...tableRows('deadlines', record, true)])}`,
    });
    expect(await page.locator('#told').textContent()).toContain('chair.docx.deadlines.csv');
  });

  test('of every form gives the record that it gives elsewhere', async () => {
    const renditions = renditionForms.map((form) =>
      file(renditionOf(form, 'tsb-change-of-chair-docx'), `${form.folder}.${form.ending}`),
    );
    await openWith(...renditions);
    const records = await Promise.all(renditions.map(async (each) => (await parsed(each)).record));
    expect(JSON.parse((await save(page, 'json')).text)).toEqual(records);
  });

  test('that cannot be read is refused in one line, in the language of the page', async () => {
    await openWith();
    await desk.give(page, [
      { name: 'empty.txt', bytes: new Uint8Array() },
      { name: 'sheet.xls', bytes: Buffer.from('d0cf11e0a1b11ae1', 'hex') },
      { name: 'broken.pdf', bytes: Buffer.from('%PDF-1.7\nnothing') },
    ]);
    await allRead(page, 3);
    const why = await page.locator('.letters .why').allTextContents();
    await page.getByRole('button', { name: 'English' }).click();
    const inEnglish = await page.locator('.letters .why').allTextContents();
    const expected = await Promise.all(
      [new Uint8Array(), Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('%PDF-1.7\nnothing')].map((bytes) =>
        parseCircular(bytes).then(
          () => 'read',
          (error: Error) => error.message,
        ),
      ),
    );
    expect(inEnglish).toEqual(expected);
    expect(why).not.toEqual(inEnglish);
    expect(await violations(page, { exclude: ['iframe'] })).toEqual([]);
  });
});

describe('several letters', () => {
  test('are a list with an agenda, and saved together', async () => {
    await openWith(chair, french, english);
    expect(await shownPage(page).locator('.documents > .document:not([hidden])').count()).toBe(3);
    await shownPage(page).locator('.calendar table').waitFor();
    await desk.picture(page, 'desk-list');
    const records = await Promise.all([chair, french, english].map(async (each) => (await parsed(each)).record));
    const json = JSON.parse((await save(page, 'json')).text) as unknown;
    expect(json).toEqual(records);
    expect((await save(page, 'ics')).text).toBe((await calendarWriter())(records));
    expect((await save(page, 'people')).text.split('\r\n').length).toBe(
      records.reduce((sum, record) => sum + tableRows('people', record, true).length, 0) + 2,
    );
    await shownPage(page)
      .getByRole('link', { name: /TSB 143/ })
      .first()
      .click();
    await shownPage(page).locator('.circular').waitFor();
  });

  test('two versions are compared side by side', async () => {
    await openWith(older, chair);
    await page.getByRole('button', { name: 'Ce qui a changé' }).click();
    await shownPage(page).locator('.bar').waitFor();
    await desk.picture(page, 'desk-changes');
    const writer = await comparisonWriter('fr');
    const sides = [await parsed(older), await parsed(chair)] as const;
    expect((await save(page, 'html')).text).toBe(writer.html(compare(...sides, { words: writer.words })));
    expect((await save(page, 'json')).text).toBe(`${comparisonJson(compare(...sides).comparison)}\n`);
  });

  test('two languages of a letter are compared', async () => {
    await openWith(french, english, chair);
    await page.getByRole('checkbox', { name: /new-group-fr/ }).check();
    await page.getByRole('checkbox', { name: /new-group-en/ }).check();
    await page.getByRole('button', { name: 'Comparer les traductions' }).click();
    await shownPage(page).locator('h1').waitFor();
    const told = await compareTranslations(await parsed(french), await parsed(english));
    expect((await save(page, 'html')).text).toBe((await translationWriter('fr')).html(told));
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('.preparing').waitFor({ state: 'detached' });
    expect((await save(page, 'html')).text).toBe((await translationWriter('en')).html(told));
  });

  test('are removed one by one, and the page begins anew', async () => {
    await openWith(chair, french);
    await page.getByRole('button', { name: 'Retirer chair.docx' }).click();
    await expect.poll(() => page.locator('.letters li').count()).toBe(1);
    await page.getByRole('button', { name: /^Retirer new-group/ }).click();
    await page.locator('#sample').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.localName')).toBe('h1');
  });
});

describe('for everybody', () => {
  test('axe finds nothing, by day and by night', async () => {
    await openWith();
    const lookAt = async (shown: string): Promise<void> => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await violations(page, { exclude: ['iframe'], colours: colorScheme === 'dark' });
        expect([shown, colorScheme, found]).toEqual([shown, colorScheme, []]);
        await desk.picture(page, `desk-${shown}-${colorScheme}`);
      }
    };
    await lookAt('first');
    await desk.give(page, [chair, french]);
    await allRead(page, 2);
    await shownPage(page).locator('h1').waitFor();
    await lookAt('two');
  });

  test('a keyboard alone reads a letter, goes to what was read and back, and saves it', async () => {
    page = await desk.openDesk();
    const focused = (): Promise<string> => page.evaluate<string>('document.activeElement.textContent');
    for (let presses = 0; presses < 20 && !(await focused()).includes('lettre type'); presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shownPage(page).locator('h1').waitFor();
    // The focus is not lost with the button that had it.
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('letters-heading');
    expect(await page.locator('#told').textContent()).toBe('Ouvert: lettre-type.txt');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('lettre-type.txt');
    for (let presses = 0; presses < 20 && (await focused()) !== 'Enregistrer'; presses++)
      await page.keyboard.press('Tab');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('lettre-type.txt.html');
  });

  test('a phone shows the letters or what was read, without scrolling aside', async () => {
    await openWith();
    await page.setViewportSize({ width: 360, height: 740 });
    const overflow = (): Promise<number> => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(await overflow()).toBeLessThanOrEqual(0);
    await desk.picture(page, 'desk-first-phone');
    await desk.give(page, [chair, french]);
    await allRead(page, 2);
    await shownPage(page).locator('h1').waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await page.locator('.letters').isVisible()).toBe(false);
    await desk.picture(page, 'desk-list-phone');
    await page.getByRole('button', { name: 'Retour aux lettres' }).click();
    expect(await page.locator('.view').isVisible()).toBe(false);
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('letters-heading');
    await desk.picture(page, 'desk-letters-phone');
    await page.getByRole('button', { name: 'chair.docx', exact: true }).click();
    await shownPage(page).locator('.circular').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('view');
    await desk.picture(page, 'desk-letter-phone');
  });

  test('on paper what was read is whole, and nothing else', async () => {
    await openWith(chair);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await page.locator('.letters').isVisible()).toBe(false);
    const [height, content] = await page.evaluate<[number, number]>(
      `[document.querySelector('iframe').clientHeight, document.querySelector('iframe').contentDocument.documentElement.scrollHeight]`,
    );
    expect(height).toBeGreaterThanOrEqual(content - 2);
  });
});

test('nothing was asked for but the page itself, and nothing complained', () => {
  expect(desk.complaints).toEqual([]);
  expect(
    desk.requests.filter((address) => !/^(?:blob:|data:)/.test(address) && !address.endsWith('/desk.html')),
  ).toEqual([]);
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(desk.source)?.[1] ?? '';
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(policy).not.toMatch(/unsafe|https?:|connect-src|\*/);
  expect(readFileSync(join(desk.folder, 'desk.html'), 'utf8')).not.toMatch(/<(?:link|img|script src)/);
});
