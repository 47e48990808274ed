import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/model/record.js';
import type { PageDocument } from '../../src/render/page/index.js';
import { pageWriter, parseCircular } from '../../src/index.js';
import { startBrowser, type TestBrowser } from '../support/chromium.js';
import { readFixtures } from '../support/fixtures.js';
import {
  circularPage,
  emptyDocument,
  fixtureDocument,
  hostileDocument,
  listPage,
  textDocument,
} from '../support/pages.js';
import { sampled } from '../support/sampled.js';

const meeting = 'tsb-change-of-chair-docx';

let browser: TestBrowser;
let circular: PageDocument;

const long = (length: number): string => `https://example.org/${'segment-without-end-'.repeat(length)}`;

/** A text with a message in it, a long address and a wide table. */
const trouble = `Circulaire TSB 41

Genève, le 3 mars 2021

Objet:\tRéunion d'essai

Madame, Monsieur,

1\tLa réunion se tiendra le lundi 14 avril 2021 à Genève. Voir ${long(12)}.

Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.
`;

beforeAll(async () => {
  browser = await startBrowser({ acceptDownloads: false, permissions: ['clipboard-read', 'clipboard-write'] });
  circular = await fixtureDocument(meeting);
  const write = (name: string, html: string): void => writeFileSync(join(browser.folder, name), html);
  write('circular.html', await circularPage(circular));
  write('english.html', await circularPage(circular, 'en'));
  write('record.html', await circularPage({ ...circular, text: null }, 'en'));
  write('trouble.html', await circularPage(await textDocument(trouble)));
  write('empty.html', await circularPage(emptyDocument, 'en'));
  write('hostile.html', await circularPage(hostileDocument()));
  write('hostile-list.html', await listPage([hostileDocument(), hostileDocument()]));
  const names = readFixtures().map(({ name }) => name);
  const fixtures = await Promise.all(names.map(fixtureDocument));
  for (const [index, name] of names.entries())
    write(`fixture-${name}.html`, await circularPage(fixtures[index] as PageDocument));
  write('list.html', await listPage(fixtures));
  const many = Array.from({ length: 2000 }, (_, index) => numbered(fixtures[index % fixtures.length], index));
  write('many.html', await listPage(many));
});

afterAll(() => browser?.close());

/** The same document under another number. */
function numbered(document: PageDocument | undefined, index: number): PageDocument {
  const { record, text } = document as PageDocument;
  return { text, record: { ...record, reference: { series: 'TSB', number: String(index), annotations: [] } } };
}

const evidenceOf = (pointer: string): readonly Evidence[] => circular.record.evidence[pointer] ?? [];
const value = (pointer: string): string => `[id="${pointer}"]`;
/** The words that are marked in the letter, run by run. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('.letter .chosen')].map((each) => each.textContent)`);
const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.id');
const clean = (text: string): string =>
  text
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2019/g, "'")
    .replace(/\s+/g, ' ');
/** Without what may stand between and behind the pieces of a value. */
const letters = (text: string): string => clean(text).replace(/[\s\u2013;.,]/g, '');
const isInside = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate<boolean>(
    `((element) => { const box = element.getBoundingClientRect(); const pane = element.closest('.pane').getBoundingClientRect();
      return box.top >= pane.top - 1 && box.bottom <= Math.min(pane.bottom, innerHeight) + 1; })(document.querySelector(${JSON.stringify(selector)}))`,
  );

describe('a value and its evidence', () => {
  test('choosing a value marks the words it was read from, and they come into sight', async () => {
    const page = await browser.open('circular.html');
    for (const pointer of ['/deadlines/3', '/meetings/1', '/people/2', '/annexes/0/mandate/duration', '/reference']) {
      for (let up = page.locator(`details:has(${value(pointer)}):not([open])`); (await up.count()) > 0; )
        await up.first().locator('summary').first().click();
      await page.click(value(pointer));
      await expect.poll(() => page.getAttribute(value(pointer), 'aria-pressed')).toBe('true');
      await expect
        .poll(async () => letters((await marked(page)).join('')))
        .toBe(
          letters(
            evidenceOf(pointer)
              .map(({ text }) => text)
              .join(''),
          ),
        );
      await expect.poll(() => isInside(page, '.letter .here')).toBe(true);
      await expect.poll(() => page.url()).toMatch(new RegExp(`#${pointer}$`));
    }
    await browser.picture(page, 'circular-chosen');
    await page.click(value('/reference'));
    await expect.poll(() => marked(page)).toEqual([]);
    await page.close();
  });

  test('its places are gone through one by one', async () => {
    const page = await browser.open('circular.html', '#/people/2');
    const places = evidenceOf('/people/2');
    expect(places.length).toBe(3);
    await expect.poll(() => page.locator('.evidence .place').count()).toBe(3);
    await page.locator('.evidence .place').nth(2).click();
    await expect.poll(() => page.locator('.letter .here').textContent()).toContain('Présidente par intérim:');
    await expect.poll(() => isInside(page, '.letter .here')).toBe(true);
    await page.keyboard.press('n');
    await expect
      .poll(() => page.locator('.letter .here').textContent())
      .toContain('Mme Liesbeth van Oorschot (Pays-Bas) en qualité');
    await expect.poll(() => page.locator('#status').textContent()).toContain('endroit 1 sur 3');
    await page.keyboard.press('p');
    await expect.poll(() => page.locator('#status').textContent()).toContain('endroit 3 sur 3');
    await page.close();
  });

  test('choosing marked words shows their value', async () => {
    const page = await browser.open('circular.html');
    await page.locator('.letter a.mark', { hasText: /^3 juin 2024$/ }).click();
    await expect.poll(() => page.locator('.record [aria-pressed="true"]').getAttribute('id')).toBe('/deadlines/3');
    await expect.poll(() => focused(page)).toBe('/deadlines/3');
    await expect.poll(() => isInside(page, value('/deadlines/3'))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('3 juin 2024');
    await page.close();
  });

  test('several values on the same words are all within reach', async () => {
    const page = await browser.open('circular.html');
    await page
      .locator('.letter a.mark', { hasText: /^13 juin 2024$/ })
      .first()
      .click();
    const options = page.locator('.chooser button');
    await expect
      .poll(() => options.allTextContents())
      .toEqual([expect.stringContaining('sixième réunion'), expect.stringContaining('Changement à la présidence')]);
    await expect.poll(() => page.evaluate(`document.activeElement.closest('.chooser') !== null`)).toBe(true);
    await browser.picture(page, 'circular-chooser');
    await options.last().click();
    await expect.poll(() => page.locator('.record [aria-pressed="true"]').getAttribute('id')).toBe('/subject');
    await expect.poll(() => page.locator('.chooser').count()).toBe(0);
    await page.close();
  });

  // What a page holds is looked at without a browser too (`page.formats.ts`).
  const opened = sampled(readFixtures());
  test.each(opened.map(({ name }) => name))('every value of %s marks what the record says', async (name) => {
    const { record } = await fixtureDocument(name);
    const page = await browser.open(`fixture-${name}.html`);
    const chosen = await page.evaluate<
      [string, string][]
    >(`[...document.querySelectorAll('button.value')].map((button) => {
      button.click();
      return [button.id, [...document.querySelectorAll('.letter .chosen')].map((each) => each.textContent).join('')];
    })`);
    const expected = chosen.map(([pointer]) => [
      pointer,
      letters((record.evidence[pointer] ?? []).map(({ text }) => text).join('')),
    ]);
    const withEvidence = (pairs: string[][]): string[][] =>
      pairs.filter(([pointer = '']) => pointer in record.evidence);
    const marks = chosen.map(([pointer, words]) => [pointer, letters(words)]);
    expect(withEvidence(marks)).toEqual(withEvidence(expected));
    expect(withEvidence(marks).length).toBeGreaterThan(3);
    await page.close();
  });

  test('a link to a value opens the page at it', async () => {
    const page = await browser.open('circular.html', '#/citations/2');
    await expect.poll(() => page.getAttribute(value('/citations/2'), 'aria-pressed')).toBe('true');
    await expect.poll(async () => clean((await marked(page)).join(''))).toBe(evidenceOf('/citations/2')[0]?.text);
    for (const place of ['.letter .here', value('/citations/2')])
      await expect.poll(() => isInside(page, place)).toBe(true);
    await page.goto(`${page.url().replace(/#.*/, '')}#/deadlines/0`);
    await expect.poll(() => page.getAttribute(value('/deadlines/0'), 'aria-pressed')).toBe('true');
    for (const nowhere of ['#/deadlines/99', '#%', '#"><img src=x>', '#/nowhere"]'])
      await page.goto(`${page.url().replace(/#.*/, '')}${nowhere}`);
    await page.close();
  });

  test('a value is copied with where it was read', async () => {
    const page = await browser.open('circular.html', '#/deadlines/3');
    await page.locator('.evidence .actions button').click();
    await expect.poll(() => page.locator('.evidence .actions button').textContent()).toBe('Copié');
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toContain('3 juin 2024');
    expect(copied).toContain('Circulaire TSB 143');
    expect(copied).toContain('étiqueté');
    await page.close();
  });

  test('a message stands at its place, and leads to it', async () => {
    const page = await browser.open('trouble.html');
    const note = page.locator('.letter .note.error');
    await expect.poll(() => note.count()).toBe(1);
    const before = await page.evaluate(`document.querySelector('.letter .note').previousElementSibling.textContent`);
    expect(before).toContain('lundi 14 avril 2021');
    await note.locator('a').click();
    await expect.poll(() => page.locator('.record [aria-pressed="true"]').getAttribute('id')).toBe('/messages/0');
    await page.close();
  });

  test('a record alone has its evidence beside the values, and marks what it can', async () => {
    const page = await browser.open('record.html', '#/deadlines/3');
    await expect.poll(() => page.locator('.notice').isVisible()).toBe(true);
    await expect.poll(() => page.locator(`${value('/deadlines/3')} .snippet`).textContent()).toContain('3 juin 2024');
    await expect.poll(() => marked(page)).toEqual(['3 juin 2024']);
    await browser.picture(page, 'record-alone');
    await page.close();
  });
});

describe('searching the page', () => {
  test('counts, goes on and back, and does not mind accents, case or marks', async () => {
    const page = await browser.open('circular.html');
    await page.fill('#search', 'PRESIDENTE  par  interim');
    await expect.poll(() => page.textContent('#matches')).toMatch(/^\d+ occurrences$/);
    const count = Number.parseInt((await page.textContent('#matches')) ?? '', 10);
    await page.press('#search', 'Enter');
    await expect.poll(() => page.textContent('#matches')).toBe(`1 sur ${count}`);
    await page.press('#search', 'Shift+Enter');
    await expect.poll(() => page.textContent('#matches')).toBe(`${count} sur ${count}`);
    await page.click('#match-next');
    await expect.poll(() => page.textContent('#matches')).toBe(`1 sur ${count}`);
    const coloured = await page.evaluate<string[]>(`[...CSS.highlights.get('found')].map(String)`);
    expect(coloured.length).toBe(count);
    for (const words of coloured) expect(clean(words).toLowerCase()).toBe('présidente par intérim');
    await page.fill('#search', 'xyzzy');
    await expect.poll(() => page.textContent('#matches')).toBe('introuvable');
    await page.fill('#search', '');
    await expect.poll(() => page.textContent('#matches')).toBe('');
    await page.close();
  });

  test('opens what is folded around a match', async () => {
    const page = await browser.open('circular.html');
    await page.fill('#search', circular.record.source.sha256);
    await page.press('#search', 'Enter');
    await expect.poll(() => page.locator(value('/source/sha256')).isVisible()).toBe(true);
    await page.close();
  });
});

describe('with the keyboard alone', () => {
  test('a value is reached, chosen, followed and let go', async () => {
    const page = await browser.open('circular.html');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Aller au document');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('record');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('/reference');
    await page.keyboard.press('Enter');
    await expect.poll(() => marked(page)).toEqual(['Circulaire TSB 143']);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(`document.activeElement.className`)).toBe('place');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('/reference');
    await expect.poll(() => marked(page)).toEqual([]);
    await page.close();
  });

  test('the letter is one stop, walked with arrows', async () => {
    const page = await browser.open('circular.html');
    await page.focus('#letter');
    await page.keyboard.press('Tab');
    const first = await page.evaluate('document.activeElement.textContent');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('14 mars 2024');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('/date');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('14 mars 2024');
    await page.keyboard.press('Home');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe(first);
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(`document.activeElement.closest('.letter a.mark')`)).toBeNull();
    await page.close();
  });

  test('Tab goes through the whole page and leaves it', async () => {
    const page = await browser.open('circular.html');
    const seen = new Set<string>();
    for (let press = 0; press < 400; press += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate<string>(
        `document.activeElement === document.body ? '' : [...document.querySelectorAll('*')].indexOf(document.activeElement) + ''`,
      );
      if (place === '') break;
      expect(seen.has(place)).toBe(false);
      seen.add(place);
    }
    expect(seen.size).toBeGreaterThan(40);
    expect(seen.size).toBeLessThan(400);
    await page.close();
  });
});

describe('the language of the page', () => {
  test('is switched, and that of the document stays', async () => {
    const page = await browser.open('circular.html', '#/deadlines/3');
    const words = (): Promise<string[]> => page.locator('.record h3').allTextContents();
    const letter = await page.textContent('.sheet');
    await expect.poll(async () => (await words()).join()).toContain('Échéances');
    await page.click('[data-language="en"]');
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe('en');
    await expect.poll(() => page.getAttribute('[data-language="en"]', 'aria-pressed')).toBe('true');
    await expect.poll(async () => (await words()).join()).toContain('Deadlines');
    await expect.poll(() => page.textContent('.evidence')).toContain('labelled');
    await expect.poll(() => page.textContent('h1')).toBe('Circular TSB 143');
    await expect.poll(() => page.textContent(value('/deadlines/3'))).toContain('3\u00a0June\u00a02024');
    await expect.poll(() => page.getAttribute('#search', 'placeholder')).toBe('Search');
    await expect
      .poll(() => page.getAttribute('.timeline svg', 'aria-label'))
      .toContain('Timeline from 26\u00a0February\u00a02024');
    await expect.poll(() => page.textContent('.sheet')).toBe(letter);
    await expect.poll(() => page.getAttribute('.sheet .block', 'lang')).toBe('fr');
    // The same as a page that was written in English.
    const english = await browser.open('english.html', '#/deadlines/3');
    await expect.poll(() => page.textContent('.circular')).toBe(await english.textContent('.circular'));
    await page.click('[data-language="fr"]');
    const french = await browser.open('circular.html', '#/deadlines/3');
    await expect.poll(() => page.textContent('body')).toBe(await french.textContent('body'));
    for (const each of [page, english, french]) await each.close();
  });
});

const sizes = { desk: [1440, 900], tablet: [1024, 768], phone: [390, 844] } as const;

describe.each(['circular.html', 'record.html', 'empty.html', 'trouble.html', 'list.html', 'hostile.html'])(
  '%s',
  (name) => {
    test.each(['light', 'dark'] as const)('has no accessibility violation in the %s theme', async (colorScheme) => {
      const page = await browser.open(name);
      await page.emulateMedia({ colorScheme });
      // in the dark, the words are those of the light
      for (const language of colorScheme === 'light' ? ['en', 'fr'] : ['fr']) {
        await page.click(`[data-language="${language}"]`);
        await expect.poll(() => violations(page)).toEqual([]);
      }
      const chosen = page.locator('.record .value:visible').first();
      if ((await chosen.count()) > 0) {
        await chosen.click();
        await expect.poll(() => violations(page)).toEqual([]);
      }
      await page.close();
    });

    test.each(Object.entries(sizes))('does not scroll sideways on a %s', async (size, [width, height]) => {
      const page = await browser.open(name);
      await page.setViewportSize({ width, height });
      for (const view of ['letter', 'record']) {
        if (size === 'phone' && name !== 'list.html') await page.click(`[data-view="${view}"]`);
        await expect.poll(() => page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await browser.picture(page, `${name.replace('.html', '')}-${size}-${colorScheme}`);
      }
      await page.close();
    });
  },
);

/** Whether the letter is in sight, and whether the record is. */
const panes = async (page: Page): Promise<boolean[]> => [
  await page.locator('#letter').isVisible(),
  await page.locator('#record').isVisible(),
];

test('on a phone no month of the timeline stands in another', async () => {
  const months = ['avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre'];
  const letter = months.map((month) => `Les contributions doivent parvenir au secrétariat avant le 12 ${month} 2021.`);
  const parsed = await parseCircular(Buffer.from(letter.join('\n\n')));
  const page = await browser.open('circular.html');
  await page.setContent((await pageWriter('fr')).circular(parsed));
  await page.setViewportSize({ width: 390, height: 844 });
  const labels = page.locator('.timeline text:visible');
  await expect.poll(() => labels.count()).toBeGreaterThan(1);
  const boxes = await Promise.all((await labels.all()).map((label) => label.boundingBox()));
  const edges = boxes.flatMap((box) => (box ? [box.x, box.x + box.width] : []));
  expect(edges).toEqual(edges.toSorted((one, other) => one - other));
  await page.close();
});

test('on a phone the page turns to what is asked for', async () => {
  const page = await browser.open('circular.html');
  await page.setViewportSize({ width: 390, height: 844 });
  // what the letter says comes first, its words when they are asked for
  await expect.poll(() => page.locator('#record').isVisible()).toBe(true);
  await expect.poll(() => page.locator('#letter').isVisible()).toBe(false);
  await page.click(value('/date'));
  await expect.poll(() => panes(page)).toEqual([true, false]);
  await page.locator('.letter a.mark', { hasText: 'Ruben Darcueil' }).click();
  await expect.poll(() => page.locator('.chooser').isVisible()).toBe(true);
  await page.locator('.chooser button').first().click();
  await expect.poll(() => panes(page)).toEqual([false, true]);
  await page.close();
});

describe('on paper', () => {
  test('letter and record are both there, on A4, without the controls', async () => {
    const page = await browser.open('circular.html', '#/deadlines/3');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThan(13);
    if (process.env['SCREENSHOTS']) writeFileSync(join(process.env['SCREENSHOTS'], 'circular.pdf'), pdf);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 1000 });
    for (const shown of ['.sheet', value('/deadlines/3'), '.timeline svg', '.card'])
      await expect.poll(() => page.locator(shown).first().isVisible()).toBe(true);
    // What is folded on the screen is all there on paper, where printing is announced to the page.
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    await expect.poll(() => page.locator(value('/people/9')).isVisible()).toBe(true);
    for (const hidden of ['.toolbar', '.evidence', '.skip'])
      await expect.poll(() => page.locator(hidden).first().isVisible()).toBe(false);
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    // What is scrolled on the screen lies open on paper.
    await expect
      .poll(() =>
        page.evaluate(
          `[...document.querySelectorAll('.pane')].every((pane) => pane.scrollHeight <= pane.clientHeight + 1)`,
        ),
      )
      .toBe(true);
    await page.close();
  });
});

describe('a list of documents', () => {
  const shown = async (page: Page): Promise<number> => Number.parseInt((await page.textContent('#count')) ?? '', 10);
  const laidOut = (page: Page): Promise<number> =>
    page.evaluate<number>(`document.querySelectorAll('.document:not([hidden])').length`);

  test('is narrowed down by words, kind, group and month', async () => {
    const page = await browser.open('list.html');
    const all = readFixtures().length;
    await expect.poll(() => shown(page)).toBe(all);
    await page.selectOption('#filter-kind', 'date:visa');
    await expect.poll(() => shown(page)).toBeLessThan(all);
    const visas = await shown(page);
    expect(visas).toBeGreaterThan(0);
    await expect.poll(() => laidOut(page)).toBe(visas);
    const kinds = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.document:not([hidden]) .dates > li:not([hidden])')].map((each) => each.dataset.kind)`,
    );
    expect(new Set(kinds)).toEqual(new Set(['visa']));
    await page.selectOption('#filter-month', '2024-05');
    await expect.poll(() => shown(page)).toBeLessThanOrEqual(visas);
    await page.click('button[type="reset"]');
    await expect.poll(() => shown(page)).toBe(all);
    await page.selectOption('#filter-group', { label: 'JCA-JNR' });
    await expect
      .poll(() =>
        page.evaluate(
          `[...document.querySelectorAll('.document:not([hidden])')].every((each) => each.textContent.includes('JCA-JNR'))`,
        ),
      )
      .toBe(true);
    await page.click('button[type="reset"]');
    // Words of the letter itself, without accents, in any order.
    await page.fill('#filter-text', 'depuis castelnau');
    await expect.poll(() => shown(page)).toBe(3);
    await page.fill('#filter-text', 'xyzzy');
    await expect.poll(() => shown(page)).toBe(0);
    await expect.poll(() => page.locator('#none').isVisible()).toBe(true);
    await page.close();
  });

  test('has a calendar that counts what is shown and chooses a month', async () => {
    const page = await browser.open('list.html');
    const cell = page.locator('.calendar [data-month="2024-05"]');
    const count = Number(await cell.textContent());
    await page.selectOption('#filter-group', { label: 'JCA-JNR' });
    await expect.poll(async () => Number(await cell.textContent())).toBeLessThan(count);
    await cell.click();
    await expect.poll(() => page.inputValue('#filter-month')).toBe('2024-05');
    await expect.poll(() => cell.getAttribute('aria-pressed')).toBe('true');
    await cell.click();
    await expect.poll(() => page.inputValue('#filter-month')).toBe('');
    await page.close();
  });

  test('opens a document in its place, and goes back', async () => {
    const page = await browser.open('list.html');
    const link = page.locator('.document h3 a', { hasText: 'TSB 143' }).first();
    const address = await link.getAttribute('href');
    await link.click();
    await expect.poll(() => page.textContent('.circular h1')).toBe('Circulaire TSB 143');
    await expect.poll(() => page.locator('#list').isVisible()).toBe(false);
    await page.click(value('/deadlines/3'));
    await expect.poll(() => page.url()).toContain(`${address}/deadlines/3`);
    await expect.poll(() => marked(page)).toEqual(['3 juin 2024']);
    await page.fill('#search', 'jumelage');
    await expect.poll(() => page.textContent('#matches')).toMatch(/occurrences/);
    await page.click('[data-language="en"]');
    await page.click('.back');
    await expect.poll(() => page.locator('#list').isVisible()).toBe(true);
    await expect.poll(() => page.evaluate(`document.activeElement.getAttribute('href')`)).toBe(address);
    await page.locator('.dates a').first().click();
    await expect.poll(() => page.locator('.record [aria-pressed="true"]').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.record h2').textContent()).toBe('Record');
    await expect.poll(() => violations(page)).toEqual([]);
    await page.goBack();
    await expect.poll(() => page.locator('#list').isVisible()).toBe(true);
    await page.close();
  });

  test('of 2,000 documents can be filtered and read', async () => {
    const page = await browser.open('many.html');
    await expect.poll(() => shown(page)).toBe(2000);
    await expect.poll(() => laidOut(page)).toBeLessThan(200);
    // The list goes on as far as one reads, by scrolling or by keyboard.
    const before = await laidOut(page);
    await page.focus('#more');
    await page.keyboard.press('Enter');
    await expect.poll(() => laidOut(page)).toBeGreaterThan(before);
    await expect.poll(() => page.evaluate('document.activeElement.id')).not.toBe('more');
    await page.fill('#filter-text', 'TSB 1777');
    await expect.poll(() => shown(page)).toBe(1);
    await page.fill('#filter-text', '');
    await page.selectOption('#filter-kind', 'type:report');
    await expect.poll(() => shown(page)).toBeLessThan(2000);
    const reports = await shown(page);
    expect(reports).toBeGreaterThan(0);
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    await expect.poll(() => laidOut(page)).toBe(reports);
    await page.close();
  });
});

test('what a document brings does nothing', async () => {
  for (const name of ['hostile.html', 'hostile-list.html']) {
    const page = await browser.open(name);
    if (name === 'hostile-list.html') await page.locator('.document h3 a').first().click();
    await expect
      .poll(() =>
        page.locator('main :is(img, iframe, object, embed, textarea, base, meta, b), main svg[onload]').count(),
      )
      .toBe(0);
    await expect
      .poll(() =>
        page.evaluate(
          `[...document.querySelectorAll('main *')].filter((each) => [...each.attributes].some(({ name }) => name.startsWith('on') || name === 'style')).length`,
        ),
      )
      .toBe(0);
    const links = await page.evaluate<string[]>(`[...document.links].map(({ protocol }) => protocol)`);
    expect(new Set(links)).toEqual(new Set(['file:', 'https:', 'mailto:']));
    await expect.poll(() => page.textContent('.sheet')).toContain('<script>alert(2)</script>');
    await page.click(value('/deadlines/0'));
    await page.click('[data-language="en"]');
    await expect.poll(() => page.textContent('.evidence')).toContain('onerror');
    const ran = await page.evaluate(
      `(() => { const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.body.append(s); return window.ran === true; })()`,
    );
    expect(ran).toBe(false);
    await page.close();
  }
  browser.complaints.splice(
    0,
    browser.complaints.length,
    ...browser.complaints.filter((line) => !line.includes('Content Security Policy')),
  );
});

test('no page asks for anything or complains of anything', () => {
  expect(browser.requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
  expect(browser.complaints).toEqual([]);
});

/** What axe-core finds wrong: rules of WCAG 2.2 A and AA, and best practices. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length})`);
}
