import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEmbedded, type Started } from '../support/archive-databases.js';
import { startBrowser, type TestBrowser } from '../support/chromium.js';
import { sampled } from '../support/sampled.js';
import { violations } from '../support/shown-page.js';
import { addressOf, filled, hostileLetter, readySite, siteLetters } from '../support/site.js';

const circular = addressOf('/srv/letters/2023/circular-51.txt');
const revised = addressOf('/srv/letters/2024/circular-88.txt');
const hostile = '/srv/letters/2024/hostile.txt';
const keyOf = (address: string): string => address.slice('/letter/'.length);

/** Every view, with something in it. */
const views: Readonly<Record<string, string>> = {
  first: '/',
  search: '/letters?q=pruning%20antennas&group=FG-QUINCE',
  choosing: `/letters?q=quince&compare=${keyOf(circular)}`,
  nothing: '/letters?q=watermelon',
  letter: circular,
  agenda: '/agenda?from=2023-01-01',
  month: '/agenda/month?month=2023-06',
  group: '/group?name=FG-QUINCE',
  groups: '/group',
  person: '/person?name=Ada%20Quill',
  people: '/person',
  text: '/cited?text=Resolution%2072',
  texts: '/cited',
  comparison: `/compare?left=${keyOf(circular)}&right=${keyOf(revised)}`,
  api: '/api',
  refused: '/letters?limit=0',
};

let archive: Started;
let server: ReturnType<typeof createAdaptorServer>;
let address: string;
let browser: TestBrowser;
let scriptless: TestBrowser;

beforeAll(async () => {
  archive = await startEmbedded();
  const site = await readySite(await filled(archive.database, { ...siteLetters, [hostile]: hostileLetter }), {
    hosts: ['127.0.0.1'],
  });
  server = createAdaptorServer({ fetch: site.app.fetch });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  [browser, scriptless] = await Promise.all([startBrowser(), startBrowser({ javaScriptEnabled: false })]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), scriptless?.close()]);
  server?.close();
  await archive?.database.close();
  archive?.stop();
});

/** Views that are looked at wholly in a telephone's width too; of the others, what is otherwise there: which parts are seen, and their colours. */
const whollyOnPhones = new Set(sampled(Object.keys(views), 5));

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };
const tablet = { width: 820, height: 1100 };

const isWider = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');

describe.each(Object.entries(views))('the view %s', (name, path) => {
  test('has no barrier that axe knows, and fits a desk and a phone, by day and by night', async () => {
    const page = await browser.visit(`${address}${path}`);
    // What is folded away is looked at too.
    await page.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true; })`);
    for (const [width, colorScheme] of [
      ['desk', 'light'],
      ['tablet', 'light'],
      ['phone', 'dark'],
    ] as const) {
      await page.setViewportSize({ desk, tablet, phone }[width]);
      await page.emulateMedia({ colorScheme });
      // In a telephone's width by night, too: other parts are seen, in other colours.
      const colours = width === 'phone' && !whollyOnPhones.has(name);
      if (width !== 'tablet') expect([width, await violations(page, { colours })]).toEqual([width, []]);
      expect([width, await isWider(page)]).toEqual([width, false]);
      await browser.picture(page, `site-${name}-${width}`);
    }
    await page.close();
  });
});

test('a reader with a keyboard alone finds a letter and its agenda', async () => {
  const page = await browser.visit(address);
  const focused = (): Promise<string> => page.evaluate<string>('document.activeElement.textContent.trim()');
  const tabTo = async (text: RegExp): Promise<void> => {
    for (let presses = 0; presses < 80 && !text.test(await focused()); presses += 1) await page.keyboard.press('Tab');
    expect(await focused()).toMatch(text);
  };
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('grafting reports');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=grafting/);
  await tabTo(/^Circular TSB 88$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${address}${revised}`);
  await tabTo(/^Around this letter/);
  await page.keyboard.press('Enter');
  await tabTo(/^FG-QUINCE$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/group\?name=FG-QUINCE/);
  await tabTo(/^Agenda$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/agenda/);
  await page.close();
});

test('all of it is there without JavaScript', async () => {
  const page = await scriptless.visit(address);
  await page.fill('#q', 'certificat');
  await page.press('#q', 'Enter');
  await page.waitForURL(/q=certificat/);
  expect(await page.locator('mark').allTextContents()).toContain('certificat');
  await page.locator('.site-letters a').first().click();
  await page.waitForURL(/\/letter\//);
  expect(await page.locator('.letter').textContent()).toContain("Le certificat d'élagage sera remis");
  await page.locator('.site-languages a[lang="fr"]').click();
  await page.waitForURL(/lang=fr/);
  expect(await page.locator('.site-around summary').textContent()).toBe("Autour de cette lettre dans l'archive");
  await page.goto(`${address}/letters`);
  await page.locator('.site-facets a', { hasText: '2024' }).click();
  await page.waitForURL(/year=2024/);
  expect(await page.locator('.site-letters > li').count()).toBe(2);
  await page.goto(`${address}/agenda?from=2023-01-01`);
  await page.fill('input[name="group"]', 'FG-QUINCE');
  await page.click('button[type="submit"]');
  await page.waitForURL(/group=FG-QUINCE/);
  expect(await page.locator('.site-entries').textContent()).toContain('moved from');
  await page.close();
});

test('a place that answers leads to its words in the letter', async () => {
  const page = await browser.visit(`${address}/letters?q=grafting%20reports`);
  await page.locator('.site-place').first().click();
  await page.waitForURL(/\/letter\//);
  expect(await page.locator('.pane.letter').textContent()).toContain('on pruning and on grafting');
  await page.close();
});

test('markup of a letter does nothing on any page, and no page asks for anything elsewhere', async () => {
  for (const path of [
    addressOf(hostile),
    '/letters?q=grafting',
    '/group?name=FG-QUINCE',
    '/agenda?from=2024-04-01',
    '/agenda/month?month=2024-06',
  ]) {
    const page = await browser.visit(`${address}${path}`);
    expect(
      await page.evaluate<number>(
        `document.querySelectorAll('main img, main b, main svg[onload], article script, meta[http-equiv="refresh"]').length`,
      ),
    ).toBe(0);
    await page.close();
  }
  for (const each of [browser, scriptless]) {
    expect(each.requests.filter((url) => !url.startsWith(address))).toEqual([]);
    // The page that says what is wrong is the one that was refused.
    expect(each.complaints.filter((told) => !/status of 400/.test(told))).toEqual([]);
  }
});
