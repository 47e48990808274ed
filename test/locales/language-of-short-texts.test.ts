import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/detect/language.js';
import { anyLanguage } from '../../src/locales/any/index.js';
import { readPlainText } from '../../src/read/plain-text.js';

interface Parts {
  /** What is spoken of: all of one gender, so that each goes with each of the predicates. */
  readonly subjects: readonly string[];
  readonly predicates: readonly string[];
}

/** Six subjects and five predicates in ten languages, invented: thirty short texts of each. */
const languages: Readonly<Record<string, Parts>> = {
  fr: {
    subjects: [
      'La prochaine réunion',
      'La consultation sur les marées',
      'La session de printemps',
      'La deuxième conférence',
      'La visite du port',
      'La manifestation',
    ],
    predicates: [
      'aura lieu à Nantes du 3 au 5 mai.',
      "est ouverte à tous les membres de l'Union.",
      'a été reportée en raison de la tempête.',
      "sera suivie d'un débat avec les participants.",
      "n'est pas prévue cette année.",
    ],
  },
  en: {
    subjects: [
      'The next meeting',
      'The consultation on tides',
      'The spring session',
      'The second conference',
      'The visit to the port',
      'The event',
    ],
    predicates: [
      'will take place in Bristol from 3 to 5 May.',
      'is open to all members of the Union.',
      'has been postponed because of the storm.',
      'will be followed by a debate with the participants.',
      'is not planned for this year.',
    ],
  },
  es: {
    subjects: [
      'La próxima reunión',
      'La consulta sobre las mareas',
      'La sesión de primavera',
      'La segunda conferencia',
      'La visita al puerto',
      'La actividad',
    ],
    predicates: [
      'tendrá lugar en Vigo del 3 al 5 de mayo.',
      'está abierta a todos los miembros de la Unión.',
      'ha sido aplazada a causa de la tormenta.',
      'irá seguida de un debate con los participantes.',
      'no está prevista para este año.',
    ],
  },
  pt: {
    subjects: [
      'A próxima reunião',
      'A consulta sobre as marés',
      'A sessão da primavera',
      'A segunda conferência',
      'A visita ao porto',
      'A atividade',
    ],
    predicates: [
      'terá lugar em Aveiro de 3 a 5 de maio.',
      'está aberta a todos os membros da União.',
      'foi adiada por causa da tempestade.',
      'será seguida de um debate com os participantes.',
      'não está prevista para este ano.',
    ],
  },
  it: {
    subjects: [
      'La prossima riunione',
      'La consultazione sulle maree',
      'La sessione di primavera',
      'La seconda conferenza',
      'La visita al porto',
      'La manifestazione',
    ],
    predicates: [
      'si terrà a Trieste dal 3 al 5 maggio.',
      "è aperta a tutti i membri dell'Unione.",
      'è stata rinviata a causa della tempesta.',
      'sarà seguita da un dibattito con i partecipanti.',
      "non è prevista per quest'anno.",
    ],
  },
  de: {
    subjects: [
      'Die nächste Sitzung',
      'Die Befragung zu den Gezeiten',
      'Die Tagung im Frühjahr',
      'Die zweite Konferenz',
      'Die Besichtigung des Hafens',
      'Die Veranstaltung',
    ],
    predicates: [
      'findet vom 3. bis zum 5. Mai in Husum statt.',
      'steht allen Mitgliedern der Union offen.',
      'wurde wegen des Sturms verschoben.',
      'endet mit einer Aussprache der Teilnehmer.',
      'ist für dieses Jahr nicht vorgesehen.',
    ],
  },
  nl: {
    subjects: [
      'De volgende vergadering',
      'De raadpleging over de getijden',
      'De zitting in het voorjaar',
      'De tweede conferentie',
      'Het bezoek aan de haven',
      'De bijeenkomst',
    ],
    predicates: [
      'zal van 3 tot 5 mei in Vlissingen plaatsvinden.',
      'staat open voor alle leden van de Unie.',
      'is uitgesteld vanwege de storm.',
      'wordt gevolgd door een debat met de deelnemers.',
      'is niet gepland voor dit jaar.',
    ],
  },
  ru: {
    subjects: [
      'Следующая встреча',
      'Консультация по приливам',
      'Весенняя сессия',
      'Вторая конференция',
      'Поездка в порт',
      'Выставка',
    ],
    predicates: [
      'состоится в Мурманске с 3 по 5 мая.',
      'открыта для всех членов Союза.',
      'была отложена из-за шторма.',
      'завершится беседой с участниками.',
      'в этом году не запланирована.',
    ],
  },
  ar: {
    subjects: ['الدورة القادمة', 'المشاورة بشأن المد', 'دورة الربيع', 'الندوة الثانية', 'زيارة الميناء', 'الفعالية'],
    predicates: [
      'ستعقد في مسقط من 3 إلى 5 مايو.',
      'مفتوحة لجميع أعضاء الاتحاد.',
      'تأجلت بسبب العاصفة.',
      'سيليها نقاش مع المشاركين.',
      'ليست مقررة هذا العام.',
    ],
  },
  zh: {
    subjects: ['下次会议', '潮汐磋商', '春季会议', '第二次会议', '港口参观', '本次活动'],
    predicates: [
      '将于5月3日至5日在青岛举行。',
      '向国际电联全体成员开放。',
      '因风暴而推迟。',
      '之后将与与会者进行讨论。',
      '今年没有安排。',
    ],
  },
};

describe.each(Object.entries(languages))('thirty short texts in %s', (language, { subjects, predicates }) => {
  const texts = subjects.flatMap((subject) => predicates.map((predicate) => `${subject} ${predicate}`));
  const told = texts.map((text) => [text, detectLanguage(readPlainText(text), anyLanguage).language] as const);

  test('none is told to be in another', () => {
    expect(told.filter(([, found]) => found !== language && found !== null)).toEqual([]);
  });

  test('nearly all are told', () => {
    expect(told.filter(([, found]) => found === null).length).toBeLessThanOrEqual(1);
  });
});

test.each([
  ['uk', 'Внески слід надіслати до 3 травня.'],
  ['bg', 'Приносите трябва да бъдат изпратени до 3 май.'],
  ['sr', 'Прилоге треба послати до 3. маја, како је договорено.'],
  ['fa', 'مشارکت‌ها باید تا ۳ مه ارسال شوند.'],
  ['ja', '寄書は5月3日までに提出してください。'],
  ['ca', "Les contribucions s'han de presentar abans del 3 de maig."],
])('a text in %s is not told to be in one that is written alike', (language, text) => {
  expect(detectLanguage(readPlainText(text), anyLanguage).language).toBe(language);
});
