/**
 * PDF files that open without a password and may not be changed, as many an office publishes them: read like any other, within the same
 * bounds. Each is the same page, of a word that a line strikes and a link, locked by qpdf 11 (`--encrypt "" owner …`; the last two with a
 * password to open them).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultReadOptions } from '../../../src/read/options.js';
import { readPdf } from '../../../src/read/pdf.js';
import { defaultBounds, type PdfBounds } from '../../../src/read/pdf/bounds.js';
import { dictionaryAt } from '../../../src/read/pdf/dictionary.js';
import { rc4 } from '../../../src/read/pdf/rc4.js';
import { refusalOf } from '../../support/refusals.js';

const folder = join(import.meta.dirname, 'locked');
const names = readdirSync(folder);
const open = names.filter((name) => !name.startsWith('with-password'));
const bytesOf = (name: string): Uint8Array => readFileSync(join(folder, name));

const outcome = async (bytes: Uint8Array, bounds: Partial<PdfBounds> = {}, maxXml = 1e6): Promise<unknown> =>
  readPdf(bytes, { ...defaultReadOptions, limits: { maxSize: 1e6, maxXml } }, { ...defaultBounds, ...bounds }).then(
    ({ text, noise, links, messages }) => ({
      text,
      struck: noise.map(({ kind, start, end }) => [kind, text.slice(start, end).trim()]),
      links: links.map(({ url }) => url),
      messages: messages.map(({ code }) => code),
    }),
    (error: unknown) => refusalOf(error),
  );

test.each(open)('%s is read, what a line strikes is struck, and a link is one', async (name) => {
  expect(await outcome(bytesOf(name))).toEqual({
    text: 'The working party met twice in the spring and agreed on a plan of work for the year.\nClosed session\n',
    struck: [['struck', 'Closed session']],
    links: ['https://example.org/plan'],
    messages: [],
  });
});

test.each(names.filter((name) => !open.includes(name)))('%s is refused in one line', async (name) => {
  expect(await outcome(bytesOf(name))).toBe('a PDF locked with a password: open it and save it without one');
});

describe('bounds hold behind a lock', () => {
  test.each(open)('of what a page draws: %s', async (name) => {
    expect(await outcome(bytesOf(name), { operators: 10 })).toMatch(/^a PDF on whose pages far more is drawn/);
    expect(await outcome(bytesOf(name), { annotations: 0 })).toMatchObject({ links: [], messages: ['unread-links'] });
  });

  test.each(open)('of what its parts unpack to: %s', async (name) => {
    expect(await outcome(bytesOf(name), {}, 150)).toMatch(/^a PDF whose parts unpack to more than/);
  });

  test('a lock that another version of the file replaces is nobody’s work', async () => {
    const file = Buffer.from(bytesOf('rc4-128.pdf')).toString('latin1');
    const lock = /(\d+) 0 obj\n<< \/Filter \/Standard[^]*?endobj\n/.exec(file);
    const changed = file.replace(/xref\n0/, `${lock?.[0]?.replace('/P -4', '/P -8')}xref\n0`);
    expect(changed.length).toBeGreaterThan(file.length + 100);
    expect(await outcome(Buffer.from(changed, 'latin1'))).toMatch(/^a damaged/);
  });

  test('a lock of another kind is refused as one with a password', async () => {
    const file = Buffer.from(bytesOf('rc4-128.pdf'))
      .toString('latin1')
      .replace('/Filter /Standard', '/Filter /Adobe.PubSec');
    expect(await outcome(Buffer.from(file, 'latin1'))).toMatch(/^a PDF locked with a password/);
  });
});

test('the cipher gives what its first description gives', () => {
  const text = (hex: string): Uint8Array => Buffer.from(hex, 'latin1');
  expect(Buffer.from(rc4(text('Key'), text('Plaintext'))).toString('hex')).toBe('bbf316e8d940af0ad3');
  expect(Buffer.from(rc4(text('Wiki'), text('pedia'))).toString('hex')).toBe('1021bf0420');
});

describe('a dictionary', () => {
  test('has strings, names, numbers, lists and dictionaries by their keys', () => {
    const written = String.raw`<</A(a\(b\)(c\)d)\101\
e)/B<4 1>/C/D/E -4 /F 9 0 R % a note
/G[(x)<79>]/H<</A 1>>>> /Z 1`;
    const found = dictionaryAt(written);
    const strings = [found?.get('A'), found?.get('B')].map((each) =>
      Buffer.from(each as Uint8Array).toString('latin1'),
    );
    expect(strings).toEqual(['a(b)(c)d)Ae', 'A']);
    expect([found?.get('C'), found?.get('E'), found?.get('F'), found?.get('Z')]).toEqual(['/D', '-4', '9', undefined]);
    expect(found?.get('G')).toHaveLength(2);
    expect(found?.get('H')).toEqual(new Map([['A', '1']]));
  });

  test.each(['', '<<', '<</A(b', '<</A [', '<< /A'.repeat(5_000), '('.repeat(50_000), `<<${'%'.repeat(50_000)}`])(
    'that is none is none: %#',
    (written) => {
      expect(dictionaryAt(written)).toBeUndefined();
    },
  );
});
