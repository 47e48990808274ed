/** What is dropped on the page as soon as it is loaded: a browser that no one keeps from it opens the file, and the page is gone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allRead, type Desk, startDesk } from '../support/desk.js';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await startDesk('en-GB');
  page = await desk.openDesk();
});
afterAll(() => desk?.close());

test('takes a file that is dropped before the page is first painted', async () => {
  await page.addInitScript(`addEventListener('load', () => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['TSB Circular 8\\n\\nGeneva, 4 March 2021\\n\\nSubject:\\tBuoys\\n'], 'early.txt'));
    dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  })`);
  await page.reload();
  await allRead(page, 1);
  expect(await page.locator('.letters li').textContent()).toContain('TSB 8');
});
