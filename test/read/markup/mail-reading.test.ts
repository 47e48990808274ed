import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../src/model/document.js';
import { readHtml } from '../../../src/read/html.js';

const read = (...lines: string[]): Promise<SourceDocument> => readHtml(Buffer.from(lines.join('\r\n'), 'latin1'));

const base64 = (text: string): string => Buffer.from(text).toString('base64').replaceAll(/.{20}/g, '$&\r\n');

describe('a mail', () => {
  test('is its plain text', async () => {
    const document = await read(
      'From: Bureau <b@exemple.int>',
      'Subject: =?utf-8?Q?R=C3=A9union?=',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Madame,=20',
      '',
      'La r=C3=A9union aura =',
      'lieu le 3 mai 2031.',
    );
    expect(document.format).toBe('html');
    expect(document.blocks.map(({ span }) => document.text.slice(span.start, span.end).trim())).toEqual([
      'Madame,',
      'La réunion aura lieu le 3 mai 2031.',
    ]);
  });

  test('is its page where it has both, and what is attached is told', async () => {
    const document = await read(
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed;',
      '\tboundary="a"',
      '',
      'preamble',
      '--a',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'plain',
      '--b',
      'Content-Type: multipart/related; boundary="c d"',
      '',
      '--c d',
      'Content-Type: text/html; charset="iso-8859-1"',
      'Content-Transfer-Encoding: 8bit',
      '',
      '<p>\xc9t\xe9 <a href="https://exemple.int/">ici</a></p>',
      '--c d',
      'Content-Type: image/png; name="logo.png"',
      'Content-ID: <logo>',
      'Content-Disposition: attachment',
      '',
      'x',
      '--c d--',
      '--b--',
      '--a',
      'Content-Type: application/pdf',
      "Content-Disposition: attachment; filename*=utf-8''ordre%20du%20jour.pdf",
      '',
      'x',
      '--a',
      'Content-Type: application/octet-stream; name="=?utf-8?B?w6l0w6kuZG9j?="',
      '',
      'x',
      '--a--',
    );
    expect(document.text).toBe('Été ici\n');
    expect(document.messages).toEqual([
      { code: 'unread-part', args: { part: 'ordre du jour.pdf', why: 'own-file' } },
      { code: 'unread-part', args: { part: 'été.doc', why: 'own-file' } },
    ]);
  });

  test('of lines that flow', async () => {
    const { text } = await read(
      'Content-Type: text/plain; format=flowed',
      '',
      'La réunion du groupe ',
      'est reportée.',
    );
    expect(text.trim()).toBe('La r\u00e9union du groupe est report\u00e9e.');
  });

  test('of quoted lines that flow: what answers them is apart', async () => {
    const { text } = await read(
      'Content-Type: text/plain; format=flowed',
      '',
      '> Please send your reply by ',
      '> 4 May. Is the meeting ',
      '> still on ',
      'Yes, it is.',
      '>> Earlier ',
      '> words',
      'Kind regards, ',
      '',
      ' From the office',
      '-- ',
      'Ana',
    );
    expect(text.split('\n').slice(0, 8)).toEqual([
      '> Please send your reply by 4 May. Is the meeting still on ',
      'Yes, it is.',
      '>> Earlier ',
      '> words',
      'Kind regards, ',
      '',
      'From the office',
      '-- ',
    ]);
  });

  test('of lines that flow, where the space is none of the text', async () => {
    const { text } = await read(
      'Content-Type: text/plain; format=flowed; delsp=yes',
      '',
      'Tele ',
      'communi ',
      'cation',
    );
    expect(text.trim()).toBe('Telecommunication');
  });

  test('that was sent on: its head is no part of the letter', async () => {
    const { text, blocks, noise, links } = await read(
      'Content-Type: text/plain',
      '',
      'Voir ci-dessous.',
      '',
      '---------- Message transmis ---------',
      'De : Greffe <greffe@exemple.int>',
      'Date: mar. 4 nov. 2031 a 10:12',
      'Objet : Pour information',
      'A: <b@exemple.int>',
      '',
      'Madame,',
    );
    const head = text.slice(noise[0]?.start, noise[0]?.end);
    expect(head.split(/\r?\n/)).toHaveLength(5);
    expect(head).toMatch(/^---.*b@exemple\.int>$/su);
    expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Voir ci-dessous.', 'Madame,']);
    expect(links).toEqual([]);
  });

  test.each([
    [
      'whom to write to',
      ['Tel.: +41 22 730 5000', 'Fax: +41 22 730 5001', 'E-mail: a@exemple.int', 'Web: exemple.int'],
    ],
    ['where and when a meeting is', ['Lieu: Genève', 'Date: 4 novembre 2031, 10:12', 'Salle: C']],
  ])('keeps labelled lines that say %s', async (_, lines) => {
    const { noise } = await read('Content-Type: text/plain; charset=latin1', '', 'Madame,', '', ...lines);
    expect(noise).toEqual([]);
  });

  test('that quotes a letter', async () => {
    const { text } = await read(
      'Content-Type: text/plain',
      '',
      'Voir:',
      '> Madame,',
      '>',
      '> Le groupe se réunit.',
      '> Fin',
    );
    expect(text.split(/\s*\r?\n/).filter((line) => line !== '')).toEqual([
      'Voir:',
      'Madame,',
      'Le groupe se r\u00e9unit.',
      'Fin',
    ]);
  });

  test('without a text has none to read', async () => {
    await expect(read('Content-Type: image/png', 'MIME-Version: 1.0', '', 'x')).rejects.toThrow('unreadable/blank');
  });
});

describe('a page that Word saved as one file', () => {
  const sheets = `<html><body><div style='mso-element:header' id=h1><p>UNION</p></div><div style='mso-element:header' id=h2><p>jamais</p></div><div style='mso-element:footer' id=f1><p>Page <!--[if supportFields]><span style='mso-element:field-begin'></span> PAGE <span style='mso-element:field-separator'></span><![endif]-->2<!--[if supportFields]><span style='mso-element:field-end'></span><![endif]--></p></div></body></html>`;
  const main = `<html><head><style><!-- @page Section1 { mso-header: url("l_fichiers/header.htm") h1; mso-footer: url("l_fichiers/header.htm") f1; mso-first-header: url("l_fichiers/header.htm") h2; } --></style></head><body><p>Lettre</p></body></html>`;

  test('has its page headers and footers in a part of their own', async () => {
    const document = await read(
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="x"',
      '',
      '--x',
      'Content-Location: file:///C:/l.htm',
      'Content-Transfer-Encoding: base64',
      'Content-Type: text/html; charset="unicode"',
      '',
      base64(main),
      '--x',
      'Content-Location: file:///C:/l_fichiers/header.htm',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Type: text/html; charset="us-ascii"',
      '',
      sheets.replaceAll('=', '=3D'),
      '--x',
      'Content-Location: file:///C:/l_fichiers/filelist.xml',
      'Content-Type: text/xml',
      '',
      '<xml/>',
      '--x--',
    );
    expect(document.blocks.map(({ role, span }) => [role, document.text.slice(span.start, span.end)])).toEqual([
      ['page-header', 'UNION'],
      ['text', 'Lettre'],
      ['page-footer', 'Page 2'],
    ]);
    expect(document.messages).toEqual([]);
  });

  test('hides the code of a field that stands in it like text', async () => {
    const { text } = await read(
      'MIME-Version: 1.0',
      'Content-Type: text/html',
      '',
      "<p>Objet<span style='mso-tab-count:1 dotted'>. </span><span style='mso-element:field-begin'></span> PAGEREF _Toc1 \\h <span style='mso-element:field-separator'></span>3<span style='mso-element:field-end'></span></p><p><span style='mso-element:field-begin'></span> PERDU</p><p>suite</p>",
    );
    expect(text).toBe('Objet\t3\nsuite\n');
  });
});
