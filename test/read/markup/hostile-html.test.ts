/** Pages made to hang or to kill a reader. */
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/read/html.js';
import { defaultReadOptions } from '../../../src/read/options.js';
import { refusalOf } from '../../support/refusals.js';

const read = (markup: string): ReturnType<typeof readHtml> => readHtml(Buffer.from(markup));

async function refusal(markup: string): Promise<string> {
  try {
    await read(markup);
  } catch (error) {
    return refusalOf(error);
  }
  return '';
}

const many = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join('');

describe('a page of', () => {
  test.each([
    ['divisions in each other', '<div>'.repeat(100_000)],
    ['quotations in each other', '<blockquote><p>'.repeat(50_000)],
    ['lists in each other', '<ul><li>'.repeat(20_000)],
    ['tables in each other', '<table><tr><td>'.repeat(20_000)],
    ['links in each other', '<a href=#x id=x>'.repeat(20_000)],
    ['cells that span rows', `<table><tr>${'<td rowspan=65534>a'.repeat(5000)}${'<tr>'.repeat(5000)}`],
    ['cells that span columns', `<table>${'<tr><td colspan=1000 rowspan=9>a'.repeat(5000)}`],
    ['attributes', `<p ${many(50_000, (index) => `a${index} `)}>`],
    ['text amid tables', `<table>${'<b></b>x<tr>'.repeat(50_000)}`],
    [
      'notes that lead to each other',
      many(3000, (index) => `<p><a id=a${index} href="#a${(index + 1) % 3000}">1</a></p>`),
    ],
    [
      'links to one note',
      `<div id=n>${many(3000, (index) => `<a id=r${index} href=#n>1</a>`)}${many(3000, (index) => `<a href=#r${index}>1</a>`)}</div>`,
    ],
    ['rules that never end', `<style>${'a{'.repeat(100_000)}</style>`],
    [
      'rules for what stands in what',
      `<style>${many(3000, (index) => `i b .c${index % 7} u {display:block}`)}</style>${'<b class="c1 c2 c3"><u>'.repeat(3000)}`,
    ],
    [
      'counters',
      `<style>p{counter-reset:a b c d;counter-increment:a} p:before{content:counters(a,".")}</style>${'<div><p>'.repeat(2000)}`,
    ],
    ['brackets in a style', `<p style="font:${'('.repeat(100_000)}">`],
    ['comments that never end', '<!--'.repeat(100_000)],
  ])('%s is read', async (_, markup) => {
    const { text } = await read(`<html><body><p>début</p>${markup}fin`);
    expect(text).toContain('début');
  });

  test('tags of XML that never end is read', async () => {
    const { text } = await read(`<?xml version="1.0"?><html><p>début</p>${'<a '.repeat(100_000)}`);
    expect(text).toBe('début\n');
  });

  test('tags that are opened and never closed, which each paragraph opens anew, is refused in a line', async () => {
    const markup = `<html>${many(3000, (index) => `<p><b id=${index}>x</p>`)}`;
    expect(await refusal(markup)).toMatch(/^tags that are opened and never closed[^\n]*$/);
  });

  test('more bytes than the limit is refused before it is read', async () => {
    const limits = { ...defaultReadOptions.limits, maxSize: 1000 };
    const markup = Buffer.from(`<html>${'x'.repeat(2000)}`);
    await expect(readHtml(markup, { ...defaultReadOptions, limits })).rejects.toThrow('unreadable/over-limit');
  });
});

describe('a mail of', () => {
  test.each([
    ['parts in each other', many(100, (index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`)],
    ['a hundred thousand parts', `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(100_000)}`],
    ['a head without end', `Content-Type: text/html\n${' a=b;\n'.repeat(100_000)}`],
    [
      'a part that is its own',
      `Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\ntexte`,
    ],
  ])('%s is read, or refused in a line', async (_, markup) => {
    expect(await refusal(markup)).toMatch(/^[^\n]*$/);
  });
});
