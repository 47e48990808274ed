import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser } from '../../support/chromium.js';
import { marked, value, violations } from '../../support/shown-page.js';
import { askedOrComplained, browserWith, listedFixtures } from '../../support/written-pages.js';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await browserWith(['list.html', 'many.html']);
});

afterAll(() => browser?.close());

describe('a list of documents', () => {
  const shown = async (page: Page): Promise<number> => Number.parseInt((await page.textContent('#count')) ?? '', 10);
  const laidOut = (page: Page): Promise<number> =>
    page.evaluate<number>(`document.querySelectorAll('.document:not([hidden])').length`);

  test('is narrowed down by words, kind, group and month', async () => {
    const page = await browser.open('list.html');
    const all = listedFixtures().length;
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

  test('of 600 documents can be filtered and read', async () => {
    const page = await browser.open('many.html');
    await expect.poll(() => shown(page)).toBe(600);
    await expect.poll(() => laidOut(page)).toBeLessThan(200);
    // The list goes on as far as one reads, by scrolling or by keyboard.
    const before = await laidOut(page);
    await page.focus('#more');
    await page.keyboard.press('Enter');
    await expect.poll(() => laidOut(page)).toBeGreaterThan(before);
    await expect.poll(() => page.evaluate('document.activeElement.id')).not.toBe('more');
    await page.fill('#filter-text', 'TSB 577');
    await expect.poll(() => shown(page)).toBe(1);
    await page.fill('#filter-text', '');
    await page.selectOption('#filter-kind', 'type:report');
    await expect.poll(() => shown(page)).toBeLessThan(600);
    const reports = await shown(page);
    expect(reports).toBeGreaterThan(0);
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    await expect.poll(() => laidOut(page)).toBe(reports);
    await page.close();
  });
});

test('no page asks for anything or complains of anything', () => {
  expect(askedOrComplained(browser)).toEqual([]);
});
