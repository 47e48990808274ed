import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/model/record.js';
import type { PageDocument } from '../../../src/render/page/index.js';
import type { TestBrowser } from '../../support/chromium.js';
import { readFixtures } from '../../support/fixtures.js';
import { circularPage, fixtureDocument } from '../../support/pages.js';
import { sampled } from '../../support/sampled.js';
import { clean, focused, isInside, letters, marked, value } from '../../support/shown-page.js';
import { askedOrComplained, browserWith, readChangeOfChair } from '../../support/written-pages.js';

let browser: TestBrowser;
let circular: PageDocument;

beforeAll(async () => {
  browser = await browserWith(['circular.html', 'record.html', 'trouble.html']);
  circular = await readChangeOfChair();
  for (const name of opened)
    writeFileSync(join(browser.folder, `fixture-${name}.html`), await circularPage(await fixtureDocument(name)));
});

afterAll(() => browser?.close());

const opened = sampled(readFixtures()).map(({ name }) => name);

const evidenceOf = (pointer: string): readonly Evidence[] => circular.record.evidence[pointer] ?? [];

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
  test.each(opened)('every value of %s marks what the record says', async (name) => {
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

test('no page asks for anything or complains of anything', () => {
  expect(askedOrComplained(browser)).toEqual([]);
});
