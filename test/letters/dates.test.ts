import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/detect/dates.js';
import { dateLocale } from '../../src/locales/fr/dates.js';
import type { CalendarDate, DateMention } from '../../src/model/annotation.js';
import { followsDirectly, isoDate, resolveDate, weekdayOf } from '../../src/text/calendar.js';
import { isShownByClocks } from '../../src/text/zoned-time.js';
import { documentOf } from '../support/made-document.js';
import { expectLinear } from '../support/steps.js';

const part = ({ year, month, day }: CalendarDate): string =>
  isoDate({ year: year ?? 0, month, day })?.replace(/^0000/, '----') ?? '';

/** `2022-05-10..2022-05-12T09:30-12:30 Europe/Zurich`; a year the text does not give is `----`. */
function shown(mention: DateMention): string {
  const days = mention.end === null ? part(mention.start) : `${part(mention.start)}..${part(mention.end)}`;
  const hours = [mention.startTime, mention.endTime].filter((hour) => hour !== null).join('-');
  return [hours ? `${days}T${hours}` : days, mention.timeZone].filter((word) => word !== null).join(' ');
}

const read = (...lines: string[]): string[] => findDates(documentOf(...lines), dateLocale).dates.map(shown);
const messages = (...lines: string[]): string[] =>
  findDates(documentOf(...lines), dateLocale).messages.map(
    ({ code, args }) => `${code}: ${'words' in args ? args.words : ''}`,
  );

describe('single days and months', () => {
  test.each([
    ['Genève, le 30 août 2012', ['2012-08-30']],
    ['à compter du 1er juin 2022', ['2022-06-01']],
    ['le 1 er juin 2022', ['2022-06-01']],
    ['le ler mars 2004', ['2004-03-01']],
    ['le 20 mai2022', ['2022-05-20']],
    ['le 5 (matin) mars 2014', ['2014-03-05']],
    ['le 20mai 2022', ['2022-05-20']],
    ['LE 3 DÉCEMBRE 2019', ['2019-12-03']],
    ['le 29 février 2024', ['2024-02-29']],
    ['avant le 14 juillet', ['-----07-14']],
    ['le 3 sept. 2019', ['2019-09-03']],
    ['au cours de juin 2017', ['2017-06']],
    ["jusqu'à fin avril 2013", ['2013-04']],
    ['début mars', ['-----03']],
    ['à la mi-octobre 2021', ['2021-10']],
    ['sa prochaine réunion, en janvier', ['-----01']],
    ['publié le 2024-07-02', ['2024-07-02']],
    ['Date: 20.05.2022', ['2022-05-20']],
    ['Date: 20/05/2022', ['2022-05-20']],
    ['entré en vigueur le 1.V.2019', ['2019-05-01']],
    ['le mardi 1er mai 2012', ['2012-05-01']],
    ['avant le14novembre 2003,sous forme', ['2003-11-14']],
    ['avant le 15 du mois de mai 2024', ['2024-05-15']],
    ['1° juin 2020', ['2020-06-01']],
    ['Genève, 23.03.98', ['1998-03-23']],
    ['le 3/10/03', ['2003-10-03']],
    ['mai et juin 2021', ['2021-05', '2021-06']],
    ['2024-07-02T18:00', ['2024-07-02T18:00']],
    ['le 2024/07/02 au plus tard', ['2024-07-02']],
    ['pour le 2024.7.2', ['2024-07-02']],
    ['le 28-11-24', ['2024-11-28']],
    ['Délai de réponse: 28/11/24', ['2024-11-28']],
    ['le vendredi vingt-huit juin 2024', ['2024-06-28']],
    ['au plus tard le trente et un mai 2024', ['2024-05-31']],
    ['le premier avril 2024', ['2024-04-01']],
    ['le 9 juill. 2024', ['2024-07-09']],
    ["le 9 juillet de l'année 2024", ['2024-07-09']],
    ['le 9 juillet, 2024', ['2024-07-09']],
    ['courant octobre', ['-----10']],
    ['le 9 juillet 20243 au plus tard', ['2024-07-09']],
    ['le 9.7.202412 au plus tard', ['2024-07-09']],
    ['le 9 juillet 2024² à 9 h', ['2024-07-09T09:00']],
  ])('%s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('ranges and lists', () => {
  test.each([
    ['les 22 et 23 janvier 2024', ['2024-01-22..2024-01-23']],
    ['les 30 septembre et 1er octobre 2024', ['2024-09-30..2024-10-01']],
    ['les 30 septembre et le 1er octobre 2024', ['2024-09-30..2024-10-01']],
    ['Genève, 20 février – 2 mars 2012', ['2012-02-20..2012-03-02']],
    ['du 10 au 17 janvier 2022', ['2022-01-10..2022-01-17']],
    ['du lundi 10 au lundi 17 janvier 2022', ['2022-01-10..2022-01-17']],
    ['du 29 novembre au 3 décembre 2021', ['2021-11-29..2021-12-03']],
    ['du 28 décembre au 8 janvier 2021', ['2020-12-28..2021-01-08']],
    ['du 28 décembre 2020 au 8 janvier 2021', ['2020-12-28..2021-01-08']],
    ['27 (après-midi) – 29 juin', ['-----06-27..-----06-29']],
    ['Genève, 14-18 mars 2016', ['2016-03-14..2016-03-18']],
    ['les 3, 4 et 5 mars 2020', ['2020-03-03..2020-03-05']],
    ['les 3, 10 et 17 mars 2020', ['2020-03-03', '2020-03-10', '2020-03-17']],
    ['le 26 septembre 2019 et le 4 février 2020', ['2019-09-26', '2020-02-04']],
    ['les 4 et 20 mai 2021', ['2021-05-04', '2021-05-20']],
    ['les 5 et 6 mai', ['-----05-05..-----05-06']],
    ['du lundi premier au jeudi quatre juillet 2024', ['2024-07-01..2024-07-04']],
    ['du vingt-neuf avril au trois mai 2024', ['2024-04-29..2024-05-03']],
    ['du 2024/04/29 au 2024/05/03', ['2024-04-29..2024-05-03']],
    ['le 1er, 2 et 3 mai 2024', ['2024-05-01..2024-05-03']],
    ['du 30 déc. 2024 au 3 janv. 2025', ['2024-12-30..2025-01-03']],
    ['respectivement les 5 et 6 mai 2021', ['2021-05-05', '2021-05-06']],
    ['entre le 3 et le 14 mai 2021', ['2021-05-03..2021-05-14']],
    ['le 12 mars 2020 et le 4 avril', ['2020-03-12', '2020-04-04']],
    ["Réunion de la Commission d'études 5, 14-18 mars 2016", ['2016-03-14..2016-03-18']],
    ['septembre-octobre 2020', ['2020-09..2020-10']],
    ['de janvier 2021 à mars 2022', ['2021-01..2022-03']],
    ['les 28 et 29 février 2020', ['2020-02-28..2020-02-29']],
  ])('%s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('figures and scans', () => {
  test.each([
    ['du 30.11 au 4.12.2020', ['2020-11-30..2020-12-04']],
    ['15-19/05/2006', ['2006-05-15..2006-05-19']],
    ['(GENEVE, 22-24.X.2001)', ['2001-10-22..2001-10-24']],
    ['8-11décembre 2003', ['2003-12-08..2003-12-11']],
    ['2, 3 et 5 mai 2021', ['2021-05-02..2021-05-03', '2021-05-05']],
    ['P:\\DOC\\019F.DOC (157204) 03.10.03 06.10.03', []],
    ['Annexe 5, 14 et 15 mai 2021', ['2021-05-14..2021-05-15']],
  ])('%s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('hours and clocks', () => {
  test.each([
    [
      'le 12 juin 2024 de 9 h à 12 h 30 et de 14 heures à 17 heures (heure de Genève)',
      ['2024-06-12T09:00-17:00 Europe/Zurich'],
    ],
    ['mardi 2 juin 2020, 0900-1230 UTC', ['2020-06-02T09:00-12:30 UTC']],
    ['le 30 août 2012 de 18 h 00 à 19 h 30', ['2012-08-30T18:00-19:30']],
    ['le 1er juin 2022 de 13 h 00 à 16 h 00 (heure de Genève)', ['2022-06-01T13:00-16:00 Europe/Zurich']],
    ['le 22 août 2012 à 16 h', ['2012-08-22T16:00']],
    ['le 22 août 2012 à 16 heures, heure de Genève', ['2012-08-22T16:00 Europe/Zurich']],
    ['le 22 août 2012 (16:00 CET)', ['2012-08-22T16:00 Europe/Zurich']],
    ['le 22 août 2012, 18h00', ['2012-08-22T18:00']],
    ['le 22 août 2012 à minuit UTC', ['2012-08-22T24:00 UTC']],
    ['le 22 août 2012 à 23 h 59 UTC', ['2012-08-22T23:59 UTC']],
    ['le 22 août 2012 à 2400 heures UTC', ['2012-08-22T24:00 UTC']],
    ['le 22 août 2012 à 9 h 30 (heure locale)', ['2012-08-22T09:30']],
    ['à 18 h 00 (heure de Genève) le 22 août 2012', ['2012-08-22T18:00 Europe/Zurich']],
    ['le 30 août 2012 à Genève (Suisse), de 9 h 30 à 12 h 30', ['2012-08-30T09:30-12:30']],
    ['le 5 mai 2021 de 9.30 à 12.30 heures', ['2021-05-05T09:30-12:30']],
    ['le 5 mai 2021 à 14 heures (UTC+2)', ['2021-05-05T14:00 Etc/GMT-2']],
    ['le 5 mai 2021. Les bureaux sont ouverts de 8 h 30 à 17 h 30', ['2021-05-05']],
    ['le 5 mai 2021 au plus tard à 18 h 00', ['2021-05-05T18:00']],
    ['le 5 mai 2021 à quinze heures', ['2021-05-05T15:00']],
    ['le 5 mai 2021 à dix-huit heures trente', ['2021-05-05T18:30']],
    ['le 5 mai 2021, 23 h 59 min', ['2021-05-05T23:59']],
    ['le 5 mai 2021 à 24 h 00', ['2021-05-05T24:00']],
    ['le 5 mai 2021 à midi (heure de Lomé)', ['2021-05-05T12:00 Africa/Lome']],
  ])('%s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  test('the words of a date reach over its hours and zone', () => {
    const document = documentOf('La réunion est prévue mardi 30 août 2012 de 18 h 00 à 19 h 30 (heure de Genève).');
    const [mention] = findDates(document, dateLocale).dates;
    expect(document.text.slice(mention?.span.start, mention?.span.end)).toBe(
      '30 août 2012 de 18 h 00 à 19 h 30 (heure de Genève)',
    );
  });
});

describe('what is no date', () => {
  test.each([
    "les Commissions d'études 16 et 17",
    'voir le § 2.2.3 et la section 1.1',
    'Tél.: +41 22 730 51 11',
    'pour la période 2019-2020',
    'Résolution 179 (Rév. Dubaï, 2018)',
    'Résolution UIT-R 1-8',
    'le Document C20/57-F',
    "à l'automne 2021",
    'en 2026',
    'la version 10.1.2.2022',
    'quatre semaines avant la réunion',
    'les séances ont lieu de 9 h 30 à 12 h 30',
    'la planète Mars et ses 12 marsouins',
    'au premier trimestre 2023',
    'le fichier https://stock.example/2023/04/18/notes.txt',
    'le Document 2023/04/18-F',
    'la Recommandation 30-09-25',
    'les deux premières séances',
    'le Document 20231 et les suivants',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
    expect(messages(text)).toEqual([]);
  });

  test('a typed label is no day', () => {
    expect(read('12\tmai 2012 a été retenu.')).toEqual(['2012-05']);
  });

  test('page headers are not read', () => {
    expect(findDates(documentOf({ text: 'le 5 mai 2021', zone: 'page' }), dateLocale).dates).toEqual([]);
  });
});

describe('impossible dates', () => {
  test.each([
    ['le 31 avril 2021', [], ['impossible-date: 31 avril 2021']],
    ['le 30 février', [], ['impossible-date: 30 février']],
    ['du 29 au 31 juin 2021', [], ['impossible-date: 29 au 31 juin 2021']],
    ['le 29 février 2023', [], ['impossible-date: 29 février 2023']],
    ['le 5 mai 2021 à 25 h 00', ['2021-05-05'], ['impossible-date: 5 mai 2021 à 25 h 00']],
    ['le 31/02/2022', [], ['impossible-date: 31/02/2022']],
    ['le lundi 1er mai 2012', ['2012-05-01'], ['wrong-weekday: lundi 1er mai 2012']],
  ])('%s', (text, dates, expected) => {
    expect(read(text)).toEqual(dates);
    expect(messages(text)).toEqual(expected);
  });
});

describe('the night when clocks are put forward', () => {
  test.each([
    ['le 31 mars 2024 à 2 h 30 (heure de Genève)', ['2024-03-31'], 1],
    ['le 31 mars 2024 à 3 h 00 (heure de Genève)', ['2024-03-31T03:00 Europe/Zurich'], 0],
    ['le 30 mars 2024 à 2 h 30 (heure de Genève)', ['2024-03-30T02:30 Europe/Zurich'], 0],
    ['le 10 mars 2024 à 2 h 30 (heure de New York)', ['2024-03-10'], 1],
    ['le 31 mars 2024 à 2 h 30 UTC', ['2024-03-31T02:30 UTC'], 0],
    // shown twice, when they are put back
    ['le 27 octobre 2024 à 2 h 30 (heure de Genève)', ['2024-10-27T02:30 Europe/Zurich'], 0],
  ])('%s', (text, dates, count) => {
    expect(read(text)).toEqual(dates);
    expect(messages(text)).toHaveLength(count);
  });

  test('a zone that is not known skips nothing', () => {
    expect(isShownByClocks('2024-03-31', '02:30', 'Mars/Olympus')).toBe(true);
  });
});

describe('the calendar', () => {
  const letter = { year: 2021, month: 12, day: 3 };

  test('a meeting takes the nearest year, a deadline the first that lies ahead', () => {
    expect(resolveDate({ year: null, month: 11, day: 20 }, letter)?.year).toBe(2021);
    expect(resolveDate({ year: null, month: 11, day: 20 }, letter, 'onOrAfter')?.year).toBe(2022);
    expect(resolveDate({ year: null, month: 1, day: 10 }, letter)?.year).toBe(2022);
    expect(resolveDate({ year: null, month: 12, day: 3 }, letter, 'onOrAfter')?.year).toBe(2021);
    expect(resolveDate({ year: null, month: 2, day: 29 }, letter, 'onOrAfter')?.year).toBe(2024);
  });

  test('no letter, no year', () => {
    expect(resolveDate({ year: null, month: 11, day: 20 }, null)).toBeNull();
    expect(resolveDate({ year: 2019, month: 11, day: 20 }, null)?.year).toBe(2019);
  });

  test('weekdays and following days', () => {
    expect(weekdayOf(2012, 5, 1)).toBe(2);
    expect(weekdayOf(1969, 12, 28)).toBe(7);
    expect(followsDirectly({ year: 2020, month: 12, day: 31 }, { year: 2021, month: 1, day: 1 })).toBe(true);
    expect(followsDirectly({ year: 2021, month: 2, day: 28 }, { year: 2021, month: 3, day: 1 })).toBe(true);
    expect(followsDirectly({ year: 2020, month: 2, day: 28 }, { year: 2020, month: 3, day: 1 })).toBe(false);
  });
});

test('a long paragraph is read with work that grows with its length', async () => {
  const line = 'les 3, 4, 5, 6, 7, 8 et 9, de 10 à 11 – 12, 1.1.1.1, 16:00 à 17 le 22 et ';
  await expectLinear((times) => read(line.repeat(times)), 1_000);
});
