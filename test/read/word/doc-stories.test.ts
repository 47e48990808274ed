import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../src/model/document.js';
import { readDoc } from '../../../src/read/doc.js';
import { defaultReadOptions } from '../../../src/read/options.js';
import type { TrackChanges } from '../../../src/read/printing/revisions.js';
import {
  bold,
  characterStyle,
  deleted,
  doc,
  type DocParts,
  field,
  inserted,
  paragraph,
  run,
  special,
  sprm,
  table,
} from './doc-builder.js';

const read = (parts: DocParts, trackChanges: TrackChanges = 'accept'): Promise<SourceDocument> =>
  readDoc(doc(parts), { ...defaultReadOptions, trackChanges });
const textOf = async (parts: DocParts, trackChanges?: TrackChanges): Promise<string> =>
  (await read(parts, trackChanges)).text;
const body = (...paragraphs: DocParts['body'][number][]): DocParts => ({ body: paragraphs });
const linesOf = async (parts: DocParts, trackChanges?: TrackChanges): Promise<string[]> =>
  (await textOf(parts, trackChanges)).trimEnd().split('\n');

describe('tracked changes', () => {
  const parts = body(
    paragraph(['Délai: ', run('3', deleted()), run('10', inserted()), ' mai']),
    paragraph('Première ligne', { markProperties: deleted(2) }),
    paragraph(', qui continue'),
    paragraph([run('Ligne nouvelle', inserted(3))], { markProperties: inserted(3) }),
    paragraph('Fin'),
  );

  test('are accepted', async () => {
    const { text, messages } = await read(parts);
    expect(text).toBe('Délai: 10 mai\nPremière ligne, qui continue\nLigne nouvelle\nFin\n');
    expect(messages).toEqual([
      {
        code: 'tracked-changes',
        args: { insertions: 2, deletions: 2, moves: 0 },
        span: { start: 0, end: 13 },
      },
    ]);
  });

  test('are rejected', async () => {
    expect(await textOf(parts, 'reject')).toBe('Délai: 3 mai\nPremière ligne\n, qui continue\nFin\n');
  });

  test('are refused', async () => {
    await expect(read(parts, 'fail')).rejects.toMatchObject({ name: 'UnreadableFile' });
  });

  test('looks are as they were before the change where it is rejected', async () => {
    const changed = run('Titre', sprm(0x08_35, 0), sprm(0x2a_90, 1), bold);
    const emphasis = async (how: TrackChanges): Promise<boolean> =>
      (await read(body(paragraph(changed)), how)).blocks[0]?.emphasis ?? false;
    expect([await emphasis('accept'), await emphasis('reject')]).toEqual([true, false]);
  });
});

describe('notes', () => {
  const mark = run('\x02', special);

  test('footnotes before endnotes, with the marks that are printed', async () => {
    const { text, blocks, noise } = await read({
      body: [paragraph(['Un', mark, ' et deux', mark]), paragraph(['trois', mark])],
      footnotesAt: [2, 18],
      footnotes: [{ text: [paragraph([mark, ' Première note'])] }, { text: [paragraph([mark, ' Troisième'])] }],
      endnotesAt: [11],
      endnotes: [{ text: [paragraph([mark, ' À la fin']), paragraph('Suite')] }],
    });
    expect(text).toBe('Un1 et deuxi\ntrois2\n1\tPremière note\n2\tTroisième\ni\tÀ la fin\nSuite\n');
    expect(blocks.map((block) => block.role)).toEqual(['text', 'text', 'note', 'note', 'note', 'note']);
    expect(noise.filter(({ kind }) => kind === 'note-mark').map(({ start, end }) => text.slice(start, end))).toEqual([
      '1',
      'i',
      '2',
    ]);
  });

  test.each([
    ['a tab behind it', ['*', '\tHors taxes']],
    ['nothing behind it', [run('*', characterStyle(10)), 'Hors taxes']],
  ])('a mark that was typed: %s', async (_, content) => {
    const { text } = await read({
      body: [paragraph(['Prix', run('*', characterStyle(10)), ' en francs'])],
      footnotesAt: [4],
      footnotes: [{ typed: true, text: [paragraph(content)] }],
    });
    expect(text).toBe('Prix* en francs\n*\tHors taxes\n');
  });

  test('a section numbers them anew in letters', async () => {
    const anew = [...sprm(0x30_3c, 1), ...sprm(0x50_40, 4, 0)];
    const { text } = await read({
      sections: [{ properties: anew }, { properties: anew }],
      body: [paragraph(['a', mark, 'b', mark], { mark: '\f' }), paragraph(['c', mark])],
      footnotesAt: [1, 3, 6],
      footnotes: ['x', 'y', 'z'].map((each) => ({ text: [paragraph([mark, ` ${each}`])] })),
    });
    expect(text).toBe('aabb\nca\na\tx\nb\ty\na\tz\n');
  });
});

describe('page headers and footers', () => {
  const foot = [paragraph('Place des Nations')];
  const pages = [
    [paragraph('Paire')],
    [paragraph(['– ', ...field('PAGE', '2'), ' –'])],
    undefined,
    foot,
    [paragraph('Première')],
    undefined,
  ];

  test('those that print stand first and last', async () => {
    const { text, blocks, messages } = await read({
      sections: [{ pages, properties: sprm(0x30_0a, 1) }],
      evenPages: true,
      body: [paragraph('Corps')],
    });
    expect(text).toBe('Première\n– 2 –\nPaire\nCorps\nPlace des Nations\n');
    expect(blocks.map((block) => block.role)).toEqual([
      'page-header',
      'page-header',
      'page-header',
      'text',
      'page-footer',
    ]);
    expect(messages).toEqual([]);
  });

  test('those that no page shows are told', async () => {
    const { text, messages } = await read({ sections: [{ pages }], body: [paragraph('Corps')] });
    expect(text).toBe('– 2 –\nCorps\nPlace des Nations\n');
    expect(messages.map(({ code, args }) => [code, args])).toEqual([
      ['unread-part', { part: 'header 1', why: 'never-printed' }],
      ['unread-part', { part: 'header 4', why: 'never-printed' }],
    ]);
  });

  test('a section without its own has those of the one before; a new page begins with it', async () => {
    const { text, blocks } = await read({
      sections: [{ pages }, { properties: sprm(0x30_09, 0) }, {}],
      body: [paragraph('a', { mark: '\f' }), paragraph('b', { mark: '\f' }), paragraph('c')],
    });
    expect(text).toBe('– 2 –\na\nb\nc\nPlace des Nations\n');
    expect(blocks.filter(({ role }) => role === 'text').map((block) => block.gap ?? 0)).toEqual([0, 0, 2]);
  });
});

describe('text boxes', () => {
  test('stand behind the paragraph that they are anchored in', async () => {
    expect(
      await linesOf({
        body: [paragraph(['Adresse', run('\x08', special)]), paragraph('Suite')],
        boxes: [{ at: 7, text: [paragraph('Dans la boîte'), ...table(['x', 'y'])] }],
      }),
    ).toEqual(['Adresse', 'Dans la boîte', 'x\ty', 'Suite']);
  });

  test('boxes in a group stand where the group is anchored', async () => {
    expect(
      await linesOf({
        body: [paragraph(['Adresse', run('\x08', special)]), paragraph('Suite')],
        boxes: [
          { at: 7, text: [paragraph('Un')] },
          { at: 0, text: [paragraph('Deux')] },
        ],
        grouped: true,
      }),
    ).toEqual(['Adresse', 'Un', 'Deux', 'Suite']);
  });

  test('a box whose anchor is lost is read at the end', async () => {
    expect(await linesOf({ body: [paragraph('Texte')], boxes: [{ at: 99, text: [paragraph('Perdue')] }] })).toEqual([
      'Texte',
      'Perdue',
    ]);
  });
});
