import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';
import { references as inAny } from '../und/references.js';

/** Numbers of circulars, with the Bureau behind them (`Циркуляр 412 БСЭ`), and who writes. */
export const references: Pick<LetterLocale, 'references' | 'documentTypes' | 'issuers' | 'annotation'> = {
  references: [
    {
      pattern: pattern({
        id: 'ru.reference.collective',
        source: '<коллективное письмо (?:(?:БСЭ|TSB) )?(?:№ ?)?(?<number>\\d{1,3}/[\\p{L}\\d]{1,8})>',
        matches: ['Коллективное письмо 5/17 БСЭ', 'Коллективное письмо БСЭ 2/КГСЭ'],
        rejects: ['Коллективное письмо', 'Циркуляр 5 БСЭ'],
      }),
      series: 'TSB',
      documentType: 'collective-letter',
      issuer: 'TSB',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'ru.reference.tsb',
        source: '<циркуляр (?:№ ?)?(?<number>\\d{1,4}) (?:БСЭ|TSB)>',
        matches: ['Циркуляр 412 БСЭ', 'ЦИРКУЛЯР № 7 БСЭ'],
        rejects: ['Циркуляр 412', 'Циркуляры 4 и 5 БСЭ', 'Циркуляру 412 БСЭ'],
      }),
      series: 'TSB',
      documentType: 'circular',
      issuer: 'TSB',
      explicit: true,
    },
    ...inAny,
  ],
  documentTypes: [
    {
      documentType: 'circular-letter',
      pattern: pattern({
        id: 'ru.document-type.circular-letter',
        source: '<циркулярное письмо>',
        matches: ['Циркулярное письмо', 'ЦИРКУЛЯРНОЕ ПИСЬМО'],
        rejects: ['Циркулярные письма', 'Циркуляр'],
      }),
    },
    {
      documentType: 'circular',
      pattern: pattern({
        id: 'ru.document-type.circular',
        source: '<(?:административныи )?циркуляр>',
        matches: ['Административный циркуляр', 'Циркуляр'],
        rejects: ['Циркулярное письмо', 'циркуляры'],
      }),
    },
  ],
  issuers: [
    {
      issuer: 'TSB',
      pattern: pattern({
        id: 'ru.issuer.tsb',
        source: '<бюро стандартизации электросвязи>',
        matches: ['Бюро стандартизации электросвязи', 'БЮРО СТАНДАРТИЗАЦИИ ЭЛЕКТРОСВЯЗИ'],
        rejects: ['Бюро радиосвязи', 'Сектор стандартизации электросвязи'],
      }),
    },
    {
      issuer: 'BR',
      pattern: pattern({
        id: 'ru.issuer.br',
        source: '<бюро радиосвязи>',
        matches: ['Бюро радиосвязи (БР)'],
        rejects: ['Сектор радиосвязи', 'Бюро развития электросвязи'],
      }),
    },
    {
      issuer: 'BDT',
      pattern: pattern({
        id: 'ru.issuer.bdt',
        source: '<бюро развития электросвязи>',
        matches: ['Бюро развития электросвязи'],
        rejects: ['Бюро радиосвязи'],
      }),
    },
    {
      issuer: 'SG',
      pattern: pattern({
        id: 'ru.issuer.secretariat',
        source: '<генеральныи секретариат>',
        matches: ['Генеральный секретариат', 'ГЕНЕРАЛЬНЫЙ СЕКРЕТАРИАТ'],
        rejects: ['Генеральный секретарь', 'Секретариат'],
      }),
    },
  ],
  annotation: pattern({
    id: 'ru.reference.annotation',
    source:
      '<(?<annotation>(?:исправление|дополнительныи документ|пересмотр|corrigendum|addendum) ?(?:№ ?)?\\d{1,2})(?![\\d/-]|\\p{L})',
    matches: ['Исправление 1', 'Дополнительный документ 2 к Циркуляру', 'Пересмотр 1'],
    rejects: ['Исправление', 'исправления 1'],
  }),
};
