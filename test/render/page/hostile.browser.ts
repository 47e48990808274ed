import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestBrowser } from '../../support/chromium.js';
import { value } from '../../support/shown-page.js';
import { askedOrComplained, browserWith } from '../../support/written-pages.js';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await browserWith(['hostile.html', 'hostile-list.html']);
});

afterAll(() => browser?.close());

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
  expect(askedOrComplained(browser)).toEqual([]);
});
