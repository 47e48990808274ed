import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageDocument } from '../../../src/render/page/index.js';
import type { TestBrowser } from '../../support/chromium.js';
import { clean, focused, marked, value } from '../../support/shown-page.js';
import { askedOrComplained, browserWith, readChangeOfChair } from '../../support/written-pages.js';

let browser: TestBrowser;
let circular: PageDocument;

beforeAll(async () => {
  browser = await browserWith(['circular.html', 'english.html']);
  circular = await readChangeOfChair();
});

afterAll(() => browser?.close());

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

test('no page asks for anything or complains of anything', () => {
  expect(askedOrComplained(browser)).toEqual([]);
});
