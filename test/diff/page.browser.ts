import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../../src/diff/index.js';
import { comparisonWriter, parseCircular } from '../../src/index.js';
import { startBrowser, type TestBrowser } from '../support/chromium.js';
import { letter, mandate, revised, withLines } from '../support/diff-letters.js';
import { pairs } from '../support/diff-pairs.js';

const pageOf = async (left: string, right: string): Promise<string> => {
  const read = (text: string) => parseCircular(new TextEncoder().encode(text));
  return (await comparisonWriter()).html(compare(await read(left), await read(right)));
};

let browser: TestBrowser;
const open = (name: string): Promise<Page> => browser.open(name);
const picture = (page: Page, name: string): Promise<void> => browser.picture(page, name);

const mixed = pairs.find(({ name }) => name.startsWith('mixed: inserted'));
const hostileLines = [
  '<img src=x onerror=alert(1)> & "quoted" <script>alert(2)</script>',
  "</script><svg onload='alert(3)'> \u202egnirts\u202c",
];

beforeAll(async () => {
  browser = await startBrowser();
  const { folder } = browser;
  writeFileSync(join(folder, 'mixed.html'), await pageOf(mixed?.left ?? '', mixed?.right ?? ''));
  const hostile = letter({
    mandate: revised({
      ...withLines('scope', hostileLines),
      scope: { heading: 'Portée <b>x</b>', lines: hostileLines },
    }),
  });
  writeFileSync(join(folder, 'hostile.html'), await pageOf(letter({ mandate }), hostile));
});

afterAll(() => browser?.close());

const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.id');
const isShown = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().isVisible();

describe('the page', () => {
  test('is walked by keyboard', async () => {
    const page = await open('mixed.html');
    const ids = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.change:not(.origin)')].map(({ id }) => id)",
    );
    expect(ids.length).toBe(6);
    for (const id of ids) {
      await page.keyboard.press('n');
      await expect.poll(() => focused(page)).toBe(id);
    }
    await expect.poll(() => page.locator('#counter').textContent()).toBe('6 of 6');
    await page.keyboard.press('p');
    await expect.poll(() => focused(page)).toBe(ids.at(-2));
    await page.keyboard.press('Home');
    await expect.poll(() => focused(page)).toBe(ids[0]);
    await page.click('#next');
    await expect.poll(() => focused(page)).toBe(ids[1]);
    const top = await page.evaluate<number>('document.activeElement.getBoundingClientRect().top');
    expect(top).toBeGreaterThan(0);
    await page.close();
  });

  test('shows both views', async () => {
    const page = await open('mixed.html');
    const sides = '.change:not(.origin) .sides';
    await expect.poll(() => isShown(page, sides)).toBe(true);
    await expect.poll(() => isShown(page, '.change .merged')).toBe(false);
    await page.keyboard.press('i');
    await expect.poll(() => isShown(page, sides)).toBe(false);
    await expect.poll(() => isShown(page, '.change .merged')).toBe(true);
    await expect.poll(() => isShown(page, '.same .text')).toBe(false);
    await picture(page, 'inline-light');
    await page.keyboard.press('i');
    await expect.poll(() => isShown(page, sides)).toBe(true);
    await page.close();
  });

  test('links both ends of a move', async () => {
    const page = await open('mixed.html');
    await page.locator('.moved a.other').first().click();
    await expect.poll(() => page.url()).toMatch(/#from-\d+$/);
    const origin = page.locator('section.origin').first();
    await expect.poll(() => origin.textContent()).toContain('exploitants de barrages');
    await origin.focus();
    await page.keyboard.press('m');
    await expect.poll(() => focused(page)).toMatch(/^change-\d+$/);
    const links = await page.evaluate<string[]>("[...document.links].map((link) => link.getAttribute('href'))");
    for (const link of links) await expect.poll(() => page.locator(link).count()).toBe(1);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('can be read in the %s theme', async (colorScheme) => {
    const page = await open('mixed.html');
    await page.emulateMedia({ colorScheme });
    await picture(page, `sides-${colorScheme}`);
    for (const selector of ['body', 'del', 'ins', '.quiet', '.same .text', 'a.other', '.text .label'])
      expect({ selector, readable: (await contrast(page, selector)) > 4.5 }).toEqual({ selector, readable: true });
    await page.close();
  });

  test('does not scroll sideways on a narrow screen', async () => {
    const page = await open('mixed.html');
    await page.setViewportSize({ width: 390, height: 800 });
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await picture(page, 'narrow');
    await page.close();
  });

  test('prints on A4', async () => {
    const page = await open('mixed.html');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => isShown(page, '.bar')).toBe(false);
    await expect.poll(() => isShown(page, '.change')).toBe(true);
    await page.setViewportSize({ width: 700, height: 1000 });
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await picture(page, 'print');
    await page.close();
  });

  test('runs nothing that a document brings', async () => {
    const page = await open('hostile.html');
    await expect.poll(() => page.locator('main img, main svg, main script, main b').count()).toBe(0);
    await expect.poll(() => page.locator('main').textContent()).toContain('<script>alert(2)</script>');
    await expect.poll(() => page.locator('main').textContent()).not.toContain('\u202e');
    await page.keyboard.press('n');
    await expect.poll(() => focused(page)).not.toBe('');
    // What is put in later may not run either.
    const added = await page.evaluate(
      `(() => { const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.body.append(s); return window.ran === true; })()`,
    );
    expect(added).toBe(false);
    const { complaints } = browser;
    complaints.splice(0, complaints.length, ...complaints.filter((line) => !line.includes('Content Security Policy')));
    await page.close();
  });

  test('asks for nothing and complains of nothing', () => {
    expect(browser.requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});

/** The contrast of a text with what lies behind it, as WCAG 2 counts it. */
async function contrast(page: Page, selector: string): Promise<number> {
  return page.evaluate<number>(`((element) => {
    const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const light = (colour) => {
      const [r, g, b] = numbers(colour).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    let behind = element;
    while (behind.parentElement && numbers(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
    const [a, b] = [light(getComputedStyle(element).color), light(getComputedStyle(behind).backgroundColor)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  })(document.querySelector(${JSON.stringify(selector)}))`);
}
