import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { once } from '../../src/text/once.js';

/** The same engines without windows and tabs around the page take half the work: Debian's package `chromium-headless-shell`. */
const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const executablePath = process.env['CHROMIUM'] ?? installed.find((path) => existsSync(path)) ?? '/usr/bin/chromium';
/** Where screenshots are kept for people; nowhere by default. */
const pictures = process.env['SCREENSHOTS'];
const args = [
  '--no-sandbox',
  '--disable-gpu',
  // Containers have a shared memory that a large page does not fit in.
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One for all test files of a process, which it ends with: to start it takes seconds. What each keeps and may do is its own context's. */
const launched = once((): Promise<Browser> => {
  if (!existsSync(executablePath))
    throw new Error(`no Chromium at ${executablePath}: install it, or name it in CHROMIUM`);
  return chromium.launch({ executablePath, headless: true, args });
});

/** A browser with a folder of pages; it writes down what pages ask for and complain of. */
export interface TestBrowser {
  readonly folder: string;
  readonly requests: string[];
  readonly complaints: string[];
  /** A page of the folder. */
  open(name: string, hash?: string): Promise<Page>;
  /** A page of somewhere else. */
  visit(address: string): Promise<Page>;
  picture(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

/** @throws where there is no Chromium */
export async function startBrowser(options: BrowserContextOptions = {}): Promise<TestBrowser> {
  const context = await (await launched()).newContext(options);
  const folder = mkdtempSync(join(tmpdir(), 'itu-parse-page-'));
  // As long as Vitest waits: nothing is about time, and what waits for a core is not broken.
  context.setDefaultTimeout(240_000);
  const requests: string[] = [];
  const complaints: string[] = [];
  const visit = async (address: string): Promise<Page> => {
    const page = await context.newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(address);
    return page;
  };
  return {
    folder,
    requests,
    complaints,
    visit,
    open: (name, hash = '') => visit(pathToFileURL(join(folder, name)).href + hash),
    async picture(page, name) {
      if (pictures === undefined) return;
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
    },
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
