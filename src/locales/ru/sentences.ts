import { pattern } from '../../text/pattern.js';
import type { SentenceLocale } from '../../text/sentences.js';

/** Short forms with a full stop, and single letters that number something. */
export const sentenceLocale: SentenceLocale = {
  abbreviations: new Set('г гг ст п пп см рис табл тел эл осн др т д им ул'.split(' ')),
  closing: new Set(['г', 'гг', 'др', 'ч', 'час']),
  numbered: pattern({
    id: 'ru.sentences.numbered',
    source: '<(?:приложени\\p{L}{1,2}|дополнени\\p{L}{1,2}|част\\p{L}{1,2}) $',
    matches: ['в Приложении ', 'Часть '],
    rejects: ['г-н ', 'приложение'],
  }),
  opener: pattern({
    id: 'ru.sentences.opener',
    source: '^ (?:В|На|Для|Все|Мы|Просим|Настоящ\\p{L}{2}|Регистрация|Вклады|Собрание|Это|Он[аои]?)>',
    flags: '',
    matches: [' Мы просим', ' Регистрация открыта'],
    rejects: [' Иванов', ' мы'],
  }),
};
