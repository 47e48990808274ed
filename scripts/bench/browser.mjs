// The page that reads letters, in Chromium, beside one process of Node that reads and checks the same letters.
import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { paragraphs, sizeOf, textOf } from './letters.mjs';
import { median } from './measures.mjs';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
const executablePath = process.env.CHROMIUM ?? installed.find((program) => existsSync(program));

/** Drops letters on the page, as text; milliseconds until all are read. Runs in the page. */
const dropped = `(texts) => new Promise((done) => {
  const before = document.querySelectorAll('.letters li.read').length;
  const transfer = new DataTransfer();
  for (const [index, text] of texts.entries()) transfer.items.add(new File([text], index + '.txt'));
  const started = performance.now();
  const watch = new MutationObserver(() => {
    if (document.querySelectorAll('.letters li.read').length < before + texts.length) return;
    watch.disconnect();
    done(performance.now() - started);
  });
  watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
})`;

async function timeInNode(checkCircular, letters) {
  const started = performance.now();
  for (const letter of letters) {
    const { record, text, messages } = await checkCircular(letter);
    JSON.stringify({ record, text, messages });
  }
  return performance.now() - started;
}

/** Milliseconds after which the page has shown the letter that it read before: a person drops the next on a page that rests. */
const untilItRests = 500;

/**
 * @returns medians in turn: one warm letter of 10 KB, and 200 letters at once
 * @throws where there is no Chromium
 */
export async function measureBrowser(runs) {
  if (!executablePath) throw new Error('no Chromium: install it, or name it in CHROMIUM');
  const { chromium } = await import('playwright-core');
  const { checkCircular } = await import(pathToFileURL(resolve('dist/index.js')).href);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(resolve('dist/itu-parse.html')).href);
    const inPage = (letters) =>
      page.evaluate(`(${dropped})(${JSON.stringify(letters.map((letter) => letter.toString('utf8')))})`);
    const one = [textOf(paragraphs(0, 10e3))];
    const many = Array.from({ length: 200 }, (_, number) => textOf(paragraphs(number, sizeOf(number))));
    // Warm on both sides.
    for (let time = 0; time < 5; time++) {
      await inPage(one);
      await timeInNode(checkCircular, one);
    }
    const single = { page: [], node: [] };
    for (let run = 0; run < runs; run++) {
      await pause(untilItRests);
      single.page.push(await inPage(one));
      single.node.push(await timeInNode(checkCircular, one));
    }
    const all = { page: [], node: [] };
    for (let run = 0; run < 3; run++) {
      all.node.push(await timeInNode(checkCircular, many));
      await page.reload();
      await inPage(one);
      all.page.push(await inPage(many));
    }
    return {
      bytes: readFileSync('dist/itu-parse.html').length,
      chromium: browser.version(),
      first: { page: median(single.page), node: median(single.node) },
      rate: { page: 200e3 / median(all.page), node: 200e3 / median(all.node) },
    };
  } finally {
    await browser.close();
  }
}
