import type { GroupLocale } from '../../model/locale/groups.js';
import { pattern } from '../../text/pattern.js';
import { groups as inAny } from '../und/groups.js';

/** Study groups by their number, before or behind the words; advisory groups and Bureaux by their letters. */
export const groups: GroupLocale = {
  ...inAny,
  nameCue: pattern({
    id: 'ru.groups.name-cue',
    source: 'комисси|консультативн|бюро',
    matches: ['Исследовательская комиссия 5', 'Бюро радиосвязи'],
    rejects: ['Сектор', 'КГСЭ'],
  }),
  standing: [
    {
      acronym: 'КГСЭ',
      type: 'advisory-group',
      sector: 'ITU-T',
      name: pattern({
        id: 'ru.groups.tsag.name',
        source: '<консультативн\\p{L}{2,3} групп\\p{L} по стандартизации электросвязи>',
        matches: ['Консультативная группа по стандартизации электросвязи'],
        rejects: ['Консультативная группа по радиосвязи'],
      }),
      short: pattern({
        id: 'ru.groups.tsag.short',
        source: '<(?:КГСЭ|TSAG)>(?! ?[-/] ?[\\p{Lu}\\d])',
        flags: '',
        matches: ['собрание КГСЭ', 'TSAG'],
        rejects: ['КГСЭ/АР', 'кгсэ'],
      }),
    },
    {
      acronym: 'БСЭ',
      type: 'bureau',
      sector: 'ITU-T',
      name: pattern({
        id: 'ru.groups.tsb.name',
        source: '<бюро стандартизации электросвязи>',
        matches: ['Директор Бюро стандартизации электросвязи'],
        rejects: ['Бюро радиосвязи'],
      }),
      short: pattern({
        id: 'ru.groups.tsb.short',
        source: '(?<!\\d )<(?:БСЭ|TSB)>(?! ?[-/\\d])',
        flags: '',
        matches: ['направить в БСЭ', 'секретариат БСЭ'],
        rejects: ['Циркуляр 412 БСЭ', 'БСЭ 5/17'],
      }),
    },
    {
      acronym: 'БР',
      type: 'bureau',
      sector: 'ITU-R',
      name: pattern({
        id: 'ru.groups.br.name',
        source: '<бюро радиосвязи>',
        matches: ['Бюро радиосвязи'],
        rejects: ['Сектор радиосвязи'],
      }),
      short: pattern({
        id: 'ru.groups.br.short',
        source: '<БР>(?! ?[-/\\d])',
        flags: '',
        matches: ['направить в БР'],
        rejects: ['БРЭ', 'БР/5'],
      }),
    },
  ],
  numbered: [
    {
      acronym: 'ИК',
      type: 'study-group',
      sector: null,
      pattern: pattern({
        id: 'ru.groups.study-group-ordinal',
        source:
          '<(?<numbers>\\d{1,2})-(?:я|и|ои|ю) исследовательск\\p{L}{2,3} комисси\\p{L}{1,2}>(?: (?<sector>МСЭ-[TТRРDД])>)?',
        matches: [
          '5-я Исследовательская комиссия',
          '17-й Исследовательской комиссии МСЭ-Т',
          '3-ю Исследовательскую комиссию',
        ],
        rejects: ['5 исследовательских комиссий', '5-я комиссия'],
      }),
    },
    {
      acronym: 'ИК',
      type: 'study-group',
      sector: null,
      pattern: pattern({
        id: 'ru.groups.study-group',
        source:
          '<(?:исследовательск\\p{L}{2,3} комисси\\p{L}{1,2} |ИК ?)(?<numbers>\\d{1,2})(?![\\d/-])(?: (?<sector>МСЭ-[TТRРDД])>)?',
        matches: ['Исследовательская комиссия 5', 'ИК17', 'ИК 4 МСЭ-Т', 'Исследовательской комиссии 17'],
        rejects: ['ИК5/АР', 'исследовательских комиссий', 'ПИК 4'],
      }),
    },
  ],
  sectorWords: {
    'мсэ-т': 'ITU-T',
    'мсэ-t': 'ITU-T',
    'мсэ-r': 'ITU-R',
    'мсэ-р': 'ITU-R',
    'мсэ-d': 'ITU-D',
    'мсэ-д': 'ITU-D',
  },
  rangeWords: ['-', 'по'],
};
