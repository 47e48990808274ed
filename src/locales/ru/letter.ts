import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';
import { letter as inAny } from '../und/letter.js';
import { addressees } from './addressees.js';
import { monthNames } from './months.js';
import { references } from './references.js';

/** The fixed words of a letter. Folded text has neither `й` nor `ё`: they are `и` and `е` there. */
export const letter: LetterLocale = {
  ...inAny,
  ...references,
  ...addressees,
  labels: [
    {
      label: 'reference',
      pattern: pattern({
        id: 'ru.letterhead.reference',
        source: '^(?:осн|исх|ref)[.]? ?:',
        matches: ['Осн.:', 'Осн. : Циркуляр 4 БСЭ', 'Исх.:'],
        rejects: ['Основание:', 'осн'],
      }),
    },
    {
      label: 'telephone',
      pattern: pattern({
        id: 'ru.letterhead.telephone',
        source: '^тел(?:ефон)?[.]? ?(?::|(?=[+]))',
        matches: ['Тел.:', 'Телефон:', 'Тел. +41 22'],
        rejects: ['Телефакс:', 'Телефонная связь'],
      }),
    },
    {
      label: 'fax',
      pattern: pattern({
        id: 'ru.letterhead.fax',
        source: '^(?:теле)?факс[.]? ?(?::|(?=[+]))',
        matches: ['Факс:', 'Телефакс: +41', 'Факс +41 22'],
        rejects: ['Факсимиле', 'По факсу:'],
      }),
    },
    {
      label: 'email',
      pattern: pattern({
        id: 'ru.letterhead.email',
        source: '^(?:эл(?:[.]|ектронная) ?почта|e-?mail) ?:',
        matches: ['Эл. почта:', 'Электронная почта :', 'E-mail:'],
        rejects: ['по электронной почте:', 'Почта:'],
      }),
    },
    {
      label: 'contact',
      pattern: pattern({
        id: 'ru.letterhead.contact',
        source: '^(?:для контактов|контакт(?:ное лицо|ы)?) ?:',
        matches: ['Для контактов:', 'Контакт:', 'Контактное лицо:'],
        rejects: ['Контактная группа:'],
      }),
    },
    {
      label: 'addressees',
      pattern: pattern({
        id: 'ru.letterhead.addressees',
        source: '^(?:кому|адресат(?:ы|ам)?) ?:',
        matches: ['Кому:', 'Адресатам :'],
        rejects: ['Кому направлять:', 'кому'],
      }),
    },
    {
      label: 'copies',
      pattern: pattern({
        id: 'ru.letterhead.copies',
        source: '^копи[яи] ?:',
        matches: ['Копии:', 'Копия :'],
        rejects: ['Копировать:', 'копии'],
      }),
    },
    {
      label: 'subject',
      pattern: pattern({
        id: 'ru.letterhead.subject',
        source: '^(?:предмет|тема|касательно) ?:',
        matches: ['Предмет:', 'Предмет : Собрание', 'Тема:'],
        rejects: ['Предмет исследования:', 'Темы:'],
      }),
    },
    ...inAny.labels,
  ],
  place: pattern({
    id: 'ru.letterhead.place',
    source: `^(?<place>\\p{Lu}[\\p{L} -]{2,30}?) ?, ?(?=\\d{1,2} (?:${monthNames})>)`,
    matches: ['Женева, 3 марта 2026 года', 'ЖЕНЕВА, 14 МАЯ 2026 ГОДА', 'Нью-Йорк, 2 июня'],
    rejects: ['3 марта 2026 года', 'Женева, 20', 'Женева, 14-16 сентября'],
  }),
  dateLead: pattern({
    id: 'ru.letterhead.date-lead',
    source: '^(?:дата ?: ?|от )?(?=\\d)',
    matches: ['Дата: 3 марта', '3 марта 2026 года', 'от 3 марта'],
    rejects: ['до 3 марта', 'Женева, 3 марта'],
  }),
  salutation: pattern({
    id: 'ru.salutation',
    source:
      '^(?:(?:многоуважаем|уважаем|дорог)(?:ая|ые|ыи|ои|ие) (?:госпожа|господин|господа|дамы|коллеги|друзья|член\\p{L}{0,2})(?: директор| президент)?(?: ?, ?| и (?:господа|дамы))?){1,3}(?:[,!]|$)',
    matches: [
      'Уважаемая госпожа, уважаемый господин,',
      'Уважаемая госпожа,',
      'Уважаемые дамы и господа!',
      'Уважаемые коллеги,',
    ],
    rejects: ['Уважаемая организация просит', 'Госпожа Иванова', 'уважаемых коллег просят'],
  }),
  closing: pattern({
    id: 'ru.closing',
    source: '^с (?:глубоким |искренним )?уважением,?$|^(?:прошу принять|примите),? [^.;]{0,60}уверения ',
    matches: ['С уважением,', 'С глубоким уважением', 'Примите, госпожа, уверения в моем уважении.'],
    rejects: ['С уважением к решению Совета', 'с удовольствием'],
  }),
  signed: pattern({
    id: 'ru.signed',
    source: '^[(\\[] ?(?:подпис(?:ь|ано|ал|ала)|подлинник подписан\\p{L}{0,2})[^)\\]]{0,20}[)\\]]',
    matches: ['(подпись)', '[Подлинник подписан]', '(подписано)'],
    rejects: ['подпись', 'Подписано в Женеве'],
  }),
  titles: [
    {
      role: 'secretary-general',
      pattern: pattern({
        id: 'ru.title.secretary-general',
        source: '^генеральн\\p{L}{2} секретарь>',
        matches: ['Генеральный секретарь', 'Генеральный секретарь МСЭ'],
        rejects: ['Заместитель Генерального секретаря', 'Секретарь'],
      }),
    },
    {
      role: 'director',
      pattern: pattern({
        id: 'ru.title.director',
        source: '^директор(?:,|$| бюро>)',
        matches: ['Директор', 'Директор Бюро радиосвязи'],
        rejects: ['Директору', 'Директор департамента'],
      }),
    },
  ],
  honorific: pattern({
    id: 'ru.honorific',
    source: '^(?:г-жа|г-н|госпожа|господин|д-р) ',
    matches: ['г-жа Анна Ларк', 'Г-н Олег Рян', 'д-р А. Ларк'],
    rejects: ['г. Женева', 'господа'],
  }),
  enclosures: pattern({
    id: 'ru.enclosures',
    source: '^приложени[еяи] ?: ?(?<count>\\d{1,2})?',
    matches: ['Приложение: 1', 'Приложения: 2', 'Приложение:'],
    rejects: ['Приложение 1', 'В приложении: 1'],
  }),
  annexHeading: pattern({
    id: 'ru.annex.heading',
    source: '^(?:приложение|дополнение)(?: (?<label>\\d{1,2}|\\p{L}))?(?![\\p{L}\\p{N}:])',
    matches: ['ПРИЛОЖЕНИЕ 1', 'Приложение А', 'ПРИЛОЖЕНИЕ', 'Дополнение 2'],
    rejects: ['Приложение: 1', 'Приложения 1 и 2', 'В Приложении 1'],
  }),
  annexOf: pattern({
    id: 'ru.annex.of',
    source:
      '^к (?:(?<own>настоящ\\p{L}{2,3} (?:циркуляру|письму))|(?<of>(?:коллективному письму|циркуляр\\p{L}{0,5}) .{2,30}))$',
    matches: ['к Циркуляру 412 БСЭ', 'к Коллективному письму 5/17 БСЭ', 'к настоящему циркуляру'],
    rejects: ['Циркуляр 412', 'к работе'],
  }),
  openEnding: pattern({
    id: 'ru.open-ending',
    source: '<(?:и|в|на|по|для|от|с|к|о|об|из|или) *$',
    matches: ['Администрациям и', 'участвующим в'],
    rejects: ['Союза', 'Администрациям'],
  }),
  openBeginning: pattern({
    id: 'ru.open-beginning',
    source: '^ *(?:и|в|на|по|для|от|с|к|о|об|из|или) ',
    matches: ['и Членам', 'в работе'],
    rejects: ['Администрациям', 'Истории'],
  }),
  pageNoise: [
    ...inAny.pageNoise,
    pattern({
      id: 'ru.page.number',
      source: '^(?:стр(?:аница|[.]) ?\\d{1,3}(?: из \\d{1,3})?)$',
      matches: ['Страница 3', 'стр. 2 из 5'],
      rejects: ['страница сайта', 'Страница 3 доклада'],
    }),
  ],
  footAddress: pattern({
    id: 'ru.page.address',
    source: '<place des nations>|<CH-1211 geneva>|^международныи союз электросвязи ?(?:•|[-*]|$)',
    matches: ['Международный союз электросвязи • Place des Nations', 'МЕЖДУНАРОДНЫЙ СОЮЗ ЭЛЕКТРОСВЯЗИ'],
    rejects: ['Международный союз электросвязи решил', 'Женева'],
  }),
};
