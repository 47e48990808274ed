import { beforeAll, describe, expect, test } from 'vitest';
import { checkCircular } from '../../src/index.js';
import type { DocumentRecord, Paragraph } from '../../src/model/record.js';
import { recordOf } from '../support/letters.js';

/** Two invented letters: a pack of another script reads what its words are there for. */
const circular = `МЕЖДУНАРОДНЫЙ СОЮЗ ЭЛЕКТРОСВЯЗИ
Бюро стандартизации электросвязи

Женева, 3 марта 2026 года

Осн.: Циркуляр 412 БСЭ
      ИК5/АР
Тел.: +41 22 730 6071
Факс: +41 22 730 5853
Эл. почта: tsbsg5@tele.example

Кому:
– Администрациям Государств – Членов Союза
– Членам Сектора МСЭ-Т
– Академическим организациям – Членам МСЭ

Предмет: Вопросник об измерении шума в портах

Уважаемая госпожа,
уважаемый господин,

1\tНа собрании, прошедшем в ноябре, 5-я Исследовательская комиссия МСЭ-Т решила собрать сведения об измерении шума в портах. Работа ведется совместно с ИК20.

2\tПросим направить ответы на вопросник не позднее 22 мая 2026 года по адресу tsbsg5@tele.example. В ответе следует указать:

а)\tназвание порта;
б)\tиспользуемые приборы;
в)\tлицо, к которому можно обратиться.

3\tВклады для следующего собрания следует представить до 18:00 (UTC) 9 июня 2026 года.

4\tСводка ответов будет опубликована в сентябре 2026 года.

С уважением,

Директор Бюро стандартизации электросвязи
`;

const letter = `Бюро радиосвязи

Циркулярное письмо
CR/518                                                    14 мая 2026 года

Администрациям Государств – Членов МСЭ

Предмет: Регистрация станций наблюдения за приливами

1. Бюро радиосвязи принимает сведения о станциях наблюдения за приливами с 1.VI.2026.

2. Предельный срок регистрации: 30.09.2026.

2.1 Администрации, которые не могут соблюсти этот срок, должны направить в БР ответ до 1 сентября 2026 года.

3. Настоящее письмо заменяет письмо CR/402.
`;

const labels = (paragraphs: readonly Paragraph[]): unknown[] =>
  paragraphs.map(({ label, children }) => (children.length > 0 ? [label, labels(children)] : label));

describe('a circular of the Standardization Bureau', () => {
  let record: DocumentRecord;
  beforeAll(async () => {
    record = await recordOf(circular);
  });

  test('is told to be in Russian', () => {
    expect([record.source.language, record.messages]).toEqual(['ru', []]);
  });

  test('has its letterhead and subject', () => {
    expect(record).toMatchObject({
      documentType: 'circular',
      reference: { series: 'TSB', number: '412', annotations: [] },
      fileReference: 'ИК5/АР',
      issuer: 'TSB',
      place: 'Женева',
      date: '2026-03-03',
      contact: { name: null, telephone: '+41 22 730 6071', fax: '+41 22 730 5853', email: 'tsbsg5@tele.example' },
      subject: 'Вопросник об измерении шума в портах',
      salutation: 'Уважаемая госпожа, уважаемый господин,',
      closing: 'С уважением,',
    });
    expect(record.addressees).toEqual([
      { text: 'Администрациям Государств – Членов Союза', group: 'administrations' },
      { text: 'Членам Сектора МСЭ-Т', group: 'sector-members' },
      { text: 'Академическим организациям – Членам МСЭ', group: 'academia' },
    ]);
  });

  test('has its paragraphs, those counted in Cyrillic letters below the one that leads to them', () => {
    expect(labels(record.paragraphs)).toEqual(['1', ['2', ['а)', 'б)', 'в)']], '3', '4']);
  });

  test('has its study groups', () => {
    expect(record.groups.map(({ acronym, type, sector }) => [acronym, type, sector])).toEqual(
      expect.arrayContaining([
        ['ИК 5', 'study-group', 'ITU-T'],
        ['ИК 20', 'study-group', 'ITU-T'],
      ]),
    );
  });

  test('has its deadlines, and no day that is none', () => {
    expect(
      record.deadlines.map(({ date, time, timeZone, kind, qualifier }) => [date, time, timeZone, kind, qualifier]),
    ).toEqual([
      ['2026-05-22', null, null, 'reply', 'by'],
      ['2026-06-09', '18:00', 'UTC', 'contribution', 'before'],
    ]);
  });

  test('is sound to the rules that need no whole pack', async () => {
    const { messages } = await checkCircular(Buffer.from(circular));
    expect(messages.filter(({ severity }) => severity !== 'info').map(({ code }) => code)).toEqual([
      'missing-signatory',
    ]);
  });
});

describe('a circular letter of the Radiocommunication Bureau', () => {
  let record: DocumentRecord;
  beforeAll(async () => {
    record = await recordOf(letter);
  });

  test('has its head, and its date at the end of a line', () => {
    expect(record).toMatchObject({
      documentType: 'circular-letter',
      reference: { series: 'CR', number: '518', annotations: [] },
      issuer: 'BR',
      date: '2026-05-14',
      subject: 'Регистрация станций наблюдения за приливами',
    });
    expect(record.addressees).toEqual([{ text: 'Администрациям Государств – Членов МСЭ', group: 'administrations' }]);
  });

  test('has its paragraphs, deadlines in words and in figures, and the letter it cites', () => {
    expect(labels(record.paragraphs)).toEqual(['1.', ['2.', ['2.1']], '3.']);
    expect(record.deadlines.map(({ date, kind, qualifier }) => [date, kind, qualifier])).toEqual([
      ['2026-09-30', 'registration', 'by'],
      ['2026-09-01', 'reply', 'before'],
    ]);
    expect(record.citations.map(({ series, number }) => [series, number])).toEqual([['CR', '402']]);
  });
});
