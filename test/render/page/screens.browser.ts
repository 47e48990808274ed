import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageWriter, parseCircular } from '../../../src/index.js';
import type { TestBrowser } from '../../support/chromium.js';
import { value, violations } from '../../support/shown-page.js';
import { askedOrComplained, browserWith } from '../../support/written-pages.js';

const pages = ['circular.html', 'record.html', 'empty.html', 'trouble.html', 'list.html', 'hostile.html'] as const;

let browser: TestBrowser;

beforeAll(async () => {
  browser = await browserWith(pages);
});

afterAll(() => browser?.close());

const sizes = { desk: [1440, 900], tablet: [1024, 768], phone: [390, 844] } as const;

/** A page of one letter and one of many hold every control, which has its words in both languages. */
const inBothLanguages = new Set<string>(
  process.env['ALL_FIXTURES'] === undefined ? ['circular.html', 'list.html'] : pages,
);

describe.each(pages)('%s', (name) => {
  test('has no accessibility violation, by day and by night', async () => {
    const page = await browser.open(name);
    for (const language of inBothLanguages.has(name) ? ['en', 'fr'] : ['en']) {
      await page.click(`[data-language="${language}"]`);
      await expect.poll(() => violations(page)).toEqual([]);
    }
    // in the dark, the words are those of the light
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => violations(page, { colours: true })).toEqual([]);
    const chosen = page.locator('.record .value:visible').first();
    if ((await chosen.count()) > 0) {
      await chosen.click();
      await expect.poll(() => violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await expect.poll(() => violations(page, { colours: true })).toEqual([]);
    }
    await page.close();
  });

  test('does not scroll sideways on a desk, a tablet and a phone', async () => {
    const page = await browser.open(name);
    for (const [size, [width, height]] of Object.entries(sizes)) {
      await page.setViewportSize({ width, height });
      for (const view of ['letter', 'record']) {
        if (size === 'phone' && name !== 'list.html') await page.click(`[data-view="${view}"]`);
        const fits = (): Promise<boolean> => page.evaluate('document.documentElement.scrollWidth <= innerWidth');
        await expect.poll(async () => [size, view, await fits()]).toEqual([size, view, true]);
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await browser.picture(page, `${name.replace('.html', '')}-${size}-${colorScheme}`);
      }
    }
    await page.close();
  });
});

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

test('no page asks for anything or complains of anything', () => {
  expect(askedOrComplained(browser)).toEqual([]);
});
