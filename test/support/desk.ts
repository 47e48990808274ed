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
  openDesk(): Promise<Page>;
  /** Gives it files as the dialogue of the system does, from a folder. */
  give(page: Page, files: readonly GivenFile[]): Promise<void>;
}

/** The page as it is published. */
const builtPage = 'dist/itu-parse.html';

export async function startDesk(locale: string): Promise<Desk> {
  const browser = await startBrowser({ acceptDownloads: true, locale });
  copyFileSync(builtPage, join(browser.folder, 'desk.html'));
  return {
    ...browser,
    source: readFileSync(builtPage, 'utf8'),
    openDesk: () => browser.open('desk.html'),
    async give(opened, files) {
      const folder = mkdtempSync(join(browser.folder, 'given-'));
      const paths = files.map(({ name }) => join(folder, name));
      for (const [index, { bytes }] of files.entries()) writeFileSync(paths[index] as string, bytes);
      await opened.locator('input[type=file]').setInputFiles(paths);
    },
  };
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
