import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/read/decode.js';
import { recogniseFormat } from '../../../src/read/format.js';
import { refusalOf } from '../../support/refusals.js';
import { UnreadableFile } from '../../../src/read/unreadable.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (text: string, encoding: BufferEncoding): Uint8Array => new Uint8Array(Buffer.from(text, encoding));
const hex = (digits: string): Uint8Array => bytesOf(digits.replaceAll(' ', ''), 'hex');
const bigEndian = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

/** A compound file as far as it is looked at: its magic number, and a directory entry. */
const compoundFile = (stream: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]),
  );

const wordDump = ` \tRéf.:
\t[bookmark: Addressee_F]–\tAux Administrations;
–\tAux Associés;

[bookmark: StartTyping_F]Madame, Monsieur,
1\tVoir l'annexe 1) et le point a).
____________
`;

describe('the format of a file', () => {
  it.each([
    ['a letter with lists and addresses', '- Aux Administrations\n- Aux régulateurs\n\nCourriel: a@example.org\n'],
    ["Word's text export", wordDump],
    ['stars as footnote marks', 'Prix** en francs.\n\n** hors taxes\n* par jour\n'],
    ['a path of Windows in a footer', 'P:\\FRA\\ITU-T\\BUREAU\\CIRC\\012F.DOCX\n\\\\serveur\\dossier\n'],
    ['rules and numbers', '1) Un\n2) Deux\n____________\n* * *\n'],
    ['a bookmark before brackets', '[bookmark: Annexe](de la Circulaire 12)\n[Original signé](a)\n'],
  ])('%s is plain text', (_, text) => {
    expect(recogniseFormat(utf8(text))).toBe('txt');
  });

  it.each([
    ['a bold line', '**Objet: Réunion**\n\nMadame, Monsieur,\n'],
    ['a heading', '# Annexe 1\n\nProgramme\n'],
    ['a link', 'Voir la [page](https://example.org/a) du groupe.\n'],
    ['a dead link', 'Voir la [page](#) du groupe.\n'],
    ['a table', 'Date | Objet\n--- | ---\n3 mai | Réunion\n'],
    ['escapes', 'Le Groupe \\(GTC\\) et le point 1\\.\n'],
    ['typed tabs among other marks', '**Objet:** Réunion\n\n1\tUn\n\n2\tDeux \\(a\\)\n\n[site](https://example.org)\n'],
  ])('%s makes it Markdown', (_, text) => {
    expect(recogniseFormat(utf8(text))).toBe('md');
  });

  it.each([
    ['its header', '%PDF-1.7\n%âãÏÓ'],
    ['what a printer wrote before it', '\u001b%-12345X@PJL\n%PDF-1.3\n1 0 obj\n'],
  ])('takes a file for a PDF by %s', (_, text) => {
    expect(recogniseFormat(utf8(text))).toBe('pdf');
  });

  it('takes a zip archive that is no OpenDocument for a Word file, even an empty one', () => {
    expect(recogniseFormat(hex('504b0304 1400'))).toBe('docx');
    expect(recogniseFormat(hex('504b0506 0000'))).toBe('docx');
  });

  it('knows Word files of before 2007, whatever their name says', () => {
    expect(recogniseFormat(compoundFile('WordDocument'))).toBe('doc');
    expect(recogniseFormat(hex('dba52d00 0000'))).toBe('doc');
  });

  it.each([
    ['a web page', utf8('\ufeff\n<!DOCTYPE html><html><body>x</body></html>')],
    ['a web page in UTF-16', bytesOf('\ufeff<html><body>x</body></html>', 'utf16le')],
    ['a web page in one file', utf8('MIME-Version: 1.0\nContent-Type: multipart/related\n\nx')],
    ['a mail', utf8('From: a@example.org\nSubject: x\nContent-Type: text/plain\n\nx')],
  ])('%s is read as HTML', (_, bytes) => {
    expect(recogniseFormat(bytes)).toBe('html');
  });

  it.each([
    ['an empty file', new Uint8Array(), /empty/],
    ['white space', utf8(' \n\t\u00a0\r\n'), /white space/],
    ['a byte order mark alone', hex('efbbbf'), /white space/],
    ['a Word file before WinWord 2.0', hex('9ba52100 0000'), /old Word file.*\.docx/],
    ['an encrypted Word file', compoundFile('EncryptedPackage'), /encrypted.*password/],
    ['an Excel file', compoundFile('Workbook'), /Excel/],
    ['another compound file', compoundFile('x'), /old Office file/],
    ['Word 2003 XML', utf8('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w/>'), /XML/],
    ['a picture', hex('89504e470d0a1a0a 0000'), /picture/],
    ['a photograph', hex('ffd8ffe0 0010'), /picture/],
    ['a gzip file', hex('1f8b0800'), /gzip/],
    [
      'binary data',
      new Uint8Array(deflateSync(Buffer.from('abc'.repeat(9).concat('ü'.repeat(9)))).buffer).fill(1),
      /binary/,
    ],
  ])('refuses %s in one line', (_, bytes, sentence) => {
    let thrown: unknown;
    try {
      recogniseFormat(bytes);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UnreadableFile);
    expect(refusalOf(thrown)).toMatch(sentence);
    expect(refusalOf(thrown)).toMatch(/^[^\n.][^\n]*: [^\n]+[^\n.]$/);
  });

  it.each([
    ['a letter that names PDF files', 'Le fichier %PDF-1.4 est joint.\n'],
    ['a letter with a stray zero', 'Madame,\0 Monsieur,\n'],
    ['a letterhead of fields', 'Contact: M. X\nCourriel: a@example.org\n\nMadame,\n'],
  ])('reads %s', (_, text) => {
    expect(recogniseFormat(utf8(text))).toBe('txt');
  });
});

describe('the characters of a file', () => {
  const letter = 'Genève, l’été – œuvre\r\n';

  it.each([
    ['UTF-8', utf8(letter)],
    ['UTF-8 with a mark', utf8(`\ufeff${letter}`)],
    ['UTF-16LE with a mark', bytesOf(`\ufeff${letter}`, 'utf16le')],
    ['UTF-16LE without', bytesOf(letter.repeat(4), 'utf16le')],
    ['UTF-16BE with a mark', bigEndian(`\ufeff${letter}`)],
    ['UTF-16BE without', bigEndian(letter.repeat(4))],
    ['Windows-1252', new Uint8Array([...'Gen\xe8ve, l\x92\xe9t\xe9 \x96 \x9cuvre\r\n'].map((c) => c.charCodeAt(0)))],
  ])('%s', (_, bytes) => {
    expect(decode(bytes).slice(0, letter.length)).toBe(letter);
  });

  it('reads both encodings of a letter put together from two files', () => {
    expect(decode(new Uint8Array([...utf8('été – '), 0xe9, 0x74, 0xe9]))).toBe('été – été');
  });

  it('composes accents', () => {
    expect(decode(utf8('Gene\u0300ve'))).toBe('Gen\u00e8ve');
  });

  it('reads overlong forms, halves of pairs and a cut character as single bytes', () => {
    expect(decode(hex('c080'))).toBe('À€');
    expect(decode(hex('eda080'))).toBe('í\u00a0€');
    expect(decode(hex('61e282'))).toBe('aâ‚');
  });
});
