/** The page that reads letters, opened in a browser as its readers open it. */
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { startBrowser, type TestBrowser } from './chromium.js';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Desk extends TestBrowser {
  readonly source: string;
  /** Anew; the page opened before is closed. */
  openDesk(): Promise<Page>;
  /** The page opened before, without its letters and in its first language: to unpack its scripts anew takes seconds. */
  emptied(): Promise<Page>;
  /** Gives it files as the dialogue of the system does, from a folder. */
  give(page: Page, files: readonly GivenFile[]): Promise<void>;
}

/** The page as it is published. */
const builtPage = 'dist/itu-parse.html';

export async function startDesk(locale: string): Promise<Desk> {
  const browser = await startBrowser({ acceptDownloads: true, locale });
  copyFileSync(builtPage, join(browser.folder, 'desk.html'));
  let page: Page | null = null;
  const openDesk = async (): Promise<Page> => {
    await page?.close();
    page = await browser.open('desk.html');
    return page;
  };
  return {
    ...browser,
    source: readFileSync(builtPage, 'utf8'),
    openDesk,
    async emptied() {
      if (page === null || page.isClosed()) return openDesk();
      await empty(page, locale);
      return page;
    },
    async give(opened, files) {
      const folder = mkdtempSync(join(browser.folder, 'given-'));
      const paths = files.map(({ name }) => join(folder, name));
      for (const [index, { bytes }] of files.entries()) writeFileSync(paths[index] as string, bytes);
      await opened.locator('input[type=file]').setInputFiles(paths);
    },
  };
}

const firstLanguages: Readonly<Record<string, string>> = { 'fr-CH': 'Français', 'en-GB': 'English' };

/** As people empty it, whatever a test has left. */
async function empty(page: Page, locale: string): Promise<void> {
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('button', { name: firstLanguages[locale] ?? '', exact: true }).click();
  const letters = await page.locator('.letters li').count();
  if (letters > 1) await page.locator('.letters .further > button').last().click();
  else if (letters === 1) await page.locator('.letters .remove').click();
  await page.locator('#sample').waitFor();
}

/** What is shown beside the list. */
export const shownPage = (page: Page): FrameLocator => page.frameLocator('.view iframe');

/** Everything is read, or refused. */
export async function allRead(page: Page, count: number): Promise<void> {
  await page
    .locator('.letters li')
    .nth(count - 1)
    .waitFor();
  await page.locator('.letters .progress').waitFor({ state: 'detached', timeout: 240_000 });
}

/** Saves what is shown; the file's name and its text. */
export async function save(page: Page, format: string): Promise<{ readonly name: string; readonly text: string }> {
  await page.locator('.save select').selectOption(format);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.save button').click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
