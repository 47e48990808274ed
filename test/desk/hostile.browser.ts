/** The page that reads letters, given what harms, hangs or never ends: it says so, lets go of it, and reads on. */
import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { contentTypes, docx } from '../read/word/docx-builder.js';
import { allRead, type Desk, type GivenFile, shownPage, startDesk } from '../support/desk.js';
import { zip } from '../read/markup/zip-writer.js';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await startDesk('en-GB');
});
afterAll(() => desk?.close());
// What a test broke, the next does not meet.
afterEach(({ task }) => (task.result?.state === 'fail' ? page?.close() : undefined));

const text = (name: string, content: string): GivenFile => ({ name, bytes: Buffer.from(content) });
const letter = text(
  'letter.txt',
  'TSB Circular 7\n\nGeneva, 3 March 2021\n\nSubject:\tTides\n\nDear Sir/Madam,\n\n1\tText.\n',
);
/** So much that reading it takes longer than anybody waits; it is never read to its end here. */
const endless = text(
  'endless.txt',
  'The Group read Resolution 2 of 3 May 2021, said Ms Ada Example (Kenya). '.repeat(690_000),
);

const item = (name: string) => page.locator('.letters li').filter({ hasText: name });

/** The page reads a letter as if nothing had been. */
async function expectUsable(): Promise<void> {
  await desk.give(page, [{ ...letter, name: 'after.txt' }]);
  await item('after.txt').getByText('TSB 7').waitFor();
  await page.getByRole('button', { name: 'after.txt', exact: true }).click();
  await shownPage(page).locator('h1', { hasText: 'TSB' }).waitFor();
}

describe('a file that', () => {
  test('unpacks to more than is taken is refused within its limits', async () => {
    page = await desk.emptied();
    const bomb = zip({
      '[Content_Types].xml': Buffer.from(contentTypes),
      'word/document.xml': Buffer.alloc(160_000_000, 0x20),
    });
    await desk.give(page, [{ name: 'bomb.docx', bytes: bomb }]);
    await allRead(page, 1);
    expect(await item('bomb.docx').locator('.why').textContent()).toMatch(/150 MB/);
    await expectUsable();
  });

  test('unpacks to more than it says is refused', async () => {
    page = await desk.emptied();
    const whole = Buffer.from(docx({ body: '<w:p/>' }));
    const lying = Buffer.concat([whole, deflateRawSync(Buffer.alloc(1000))]);
    await desk.give(page, [
      { name: 'lying.docx', bytes: lying },
      { name: 'cut.docx', bytes: whole.subarray(0, 300) },
    ]);
    await allRead(page, 2);
    expect(await page.locator('.letters .why').count()).toBe(2);
    await expectUsable();
  });

  test('has 50 MB does not hold the page, and is let go of', async () => {
    page = await desk.emptied();
    await desk.give(page, [endless]);
    await item('endless.txt').getByText('reading').waitFor();
    // The page answers while it is read.
    await page.getByRole('button', { name: 'Español' }).click();
    await item('endless.txt').getByText('leyendo').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Cancel endless.txt' }).click();
    await item('endless.txt').getByText('cancelled').waitFor();
    await expectUsable();
  });

  test('is markup shows it as text, and runs nothing', async () => {
    page = await desk.emptied();
    const markup = `<img src=x onerror="alert(1)"><script>alert(2)</script></textarea><svg/onload=alert(3)><a href="javascript:alert(4)">x</a>`;
    await desk.give(page, [
      text(
        `<img src=x onerror=alert(5)>.txt`,
        `TSB Circular 9\n\nGeneva, 3 March 2021\n\nSubject:\t${markup}\n\nDear Sir,\n\n1\t${markup} [y](javascript:alert(6))\n`,
      ),
      text(
        'page.html',
        `<!doctype html><html><body><p>TSB Circular 10</p><p>Subject: Tides ${markup}</p><p onclick="alert(7)">Text</p><iframe src="https://example.org"></iframe><img src="https://example.org/a.png"></body></html>`,
      ),
    ]);
    await allRead(page, 2);
    await shownPage(page).locator('h1').waitFor();
    await page.locator('.letters .name').first().click();
    await shownPage(page).getByText('onerror').first().waitFor();
    expect(await page.locator('.letters img, .letters script, .letters svg').count()).toBe(0);
    expect(await shownPage(page).locator('img, svg[onload], iframe, a[href^="javascript"]').count()).toBe(0);
    await expectUsable();
  });
});

describe('cancelling', () => {
  test('leaves what was read, lets the next be read, and what was let go of again', async () => {
    page = await desk.emptied();
    await desk.give(page, [letter]);
    await allRead(page, 1);
    await desk.give(page, [endless, { ...letter, name: 'next.txt' }, { ...letter, name: 'last.txt' }]);
    await item('endless.txt').getByText('reading').waitFor();
    await item('last.txt').getByText('waiting').waitFor();
    await page.getByRole('button', { name: 'Cancel last.txt' }).click();
    await page.getByRole('button', { name: 'Cancel endless.txt' }).click();
    await item('next.txt').getByText('TSB 7').waitFor();
    await item('last.txt').getByText('cancelled').waitFor();
    await page.getByRole('button', { name: 'Read last.txt again' }).click();
    await item('last.txt').getByText('TSB 7').waitFor();
    expect(await item('letter.txt').textContent()).toContain('TSB 7');
  });

  test('lets go of all that waits at once', async () => {
    page = await desk.emptied();
    await desk.give(page, [letter]);
    await allRead(page, 1);
    await desk.give(page, [
      endless,
      ...Array.from({ length: 30 }, (_, index) => ({ ...letter, name: `more-${index}.txt` })),
    ]);
    await item('endless.txt').getByText('reading').waitFor();
    expect(await page.locator('#progress-text').textContent()).toBe('Read: 1 of 32');
    await page.getByRole('button', { name: 'Cancel the rest' }).click();
    await page.locator('.progress').waitFor({ state: 'detached' });
    expect(await page.locator('.letters li.cancelled').count()).toBe(31);
  });
});

test('nothing was asked for but the page itself, and nothing complained', () => {
  expect(desk.complaints).toEqual([]);
  expect(
    desk.requests.filter((address) => !/^(?:blob:|data:)/.test(address) && !address.endsWith('/desk.html')),
  ).toEqual([]);
});
