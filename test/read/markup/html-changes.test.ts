import { describe, expect, test } from 'vitest';
import { page, readPage, read, textOf, noted } from './html-pages.js';

describe('hidden and struck text', () => {
  test('what no page shows is left out and counted', async () => {
    const { text, messages } = await read(
      '<p>vu<span style="display:none">caché</span></p><p hidden>loin</p><p class="x">de là</p><p style="mso-hide:all">ici</p><p style="visibility:hidden">non <span style="visibility:visible">si</span></p><p aria-hidden="true">montré</p>',
      '<style>/* .y{} */ .x{color:red;display:none} @media print{p{display:none}}</style>',
    );
    expect(text).toBe('vu\nsi\nmontré\n');
    expect(messages).toEqual([{ code: 'hidden-text', args: { characters: 5 + 4 + 5 + 3 + 3 } }]);
  });

  test.each([
    ['<s>le 8</s>'],
    ['<strike>le 8</strike>'],
    ['<del>le 8</del>'],
    ['<span style="text-decoration: line-through">le 8</span>'],
    ['<span class="r">le 8</span>'],
    ['<s><b>le</b> 8</s>'],
  ])('%s is struck', async (struck) => {
    const document = await read(
      `<p>avant ${struck} le 9 mai</p>`,
      '<style>span.r { text-decoration-line: line-through; }</style>',
    );
    expect(document.text).toBe('avant le 8 le 9 mai\n');
    expect(noted(document, 'struck').join('')).toBe('le 8');
  });
});

describe('tracked changes of a page', () => {
  const changed = page(
    '<p>Le <del cite="mailto:A.%20Roux" datetime="2031-02-03T10:00">8</del><ins cite="mailto:A.%20Roux" datetime="2031-02-03T10:00">9</ins> mai, <ins>soir</ins><del>matin</del>.</p>',
  );

  test('are accepted or rejected where they say by whom; others are struck or plain', async () => {
    const accepted = await readPage(changed);
    expect(accepted.text).toBe('Le 9 mai, soirmatin.\n');
    expect(noted(accepted, 'struck')).toEqual(['matin']);
    expect(accepted.messages[0]).toMatchObject({
      code: 'tracked-changes',
      args: { insertions: 1, deletions: 1, moves: 0 },
      span: { start: 0 },
    });
    expect((await readPage(changed, 'reject')).text).toBe('Le 8 mai, soirmatin.\n');
    await expect(readPage(changed, 'fail')).rejects.toThrow(/tracked/);
  });

  test("are pandoc's spans too", async () => {
    const markup =
      '<p>à <span class="deletion" data-author="B" data-date="2031">Berne</span><span class="insertion" data-author="B">Lausanne</span></p>';
    expect(await textOf(markup)).toBe('à Lausanne\n');
  });
});
