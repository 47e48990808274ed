import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';

/** Whom a letter is written to: names in the dative, without a preposition. */
export const addressees: Pick<LetterLocale, 'addressee' | 'nextAddressee' | 'listedAddressee' | 'addresseeGroups'> = {
  addressee: pattern({
    id: 'ru.addressee',
    source:
      '^(?:[-•*] ?)?(?:всем )?(?:администрациям|государствам ?- ?членам|членам сектор\\p{L}{1,3}|ассоциированным членам|академическим|постоянным представительствам|председател(?:ю|ям)|директор(?:у|ам)|генеральному секретарю|региональным отделениям)>',
    matches: ['– Администрациям Государств – Членов Союза', 'Членам Сектора МСЭ-Т', 'Директору Бюро радиосвязи'],
    rejects: ['Администрации просят', 'Члены Сектора', 'к Администрациям'],
  }),
  nextAddressee: pattern({
    id: 'ru.addressee.next',
    source: '[,;](?: и)? (?<next>(?:членам|ассоциированным|академическим|председателям|директору|государствам))>',
    matches: ['Администрациям Союза, Членам Сектора', 'Членам Сектора; Ассоциированным членам'],
    rejects: ['Администрациям и Членам', 'членам, участвующим в работе'],
  }),
  listedAddressee: pattern({
    id: 'ru.addressee.listed',
    source: '^(?:администрации|члены сектора|ассоциированные члены|академические организации)>',
    matches: ['Администрации Государств-Членов', 'Члены Сектора МСЭ-Т'],
    rejects: ['Администрациям', 'Членство'],
  }),
  addresseeGroups: [
    {
      group: 'administrations',
      pattern: pattern({
        id: 'ru.addressee.administrations',
        source: '^[-•* ]*(?:всем )?(?:администраци(?:ям|и)|государств(?:ам|а) ?- ?член(?:ам|ы))>',
        matches: ['– Администрациям Государств – Членов Союза', 'Государствам-Членам'],
        rejects: ['Членам Сектора', 'Администратору'],
      }),
    },
    {
      group: 'associates',
      pattern: pattern({
        id: 'ru.addressee.associates',
        source: '<ассоциированн\\p{L}{2} член(?:ам|ы)>|<ассоциаци(?:ям|и)>',
        matches: ['Ассоциированным членам МСЭ-Т'],
        rejects: ['Членам Сектора'],
      }),
    },
    {
      group: 'sector-members',
      pattern: pattern({
        id: 'ru.addressee.sector-members',
        source: '<член(?:ам|ы) сектор(?:а|ов)>',
        matches: ['Членам Сектора МСЭ-Т', 'Членам Секторов'],
        rejects: ['Ассоциированным членам МСЭ-Т', 'Членов Союза'],
      }),
    },
    {
      group: 'academia',
      pattern: pattern({
        id: 'ru.addressee.academia',
        source: '<академическ\\p{L}{2} организаци(?:ям|и)>|<университетам>',
        matches: ['Академическим организациям – Членам МСЭ'],
        rejects: ['Академии', 'региональным организациям'],
      }),
    },
    {
      group: 'study-group-chairs',
      pattern: pattern({
        id: 'ru.addressee.study-group-chairs',
        source: '<председател(?:ю|ям)>[^;]{0,80}<исследовательск',
        matches: ['Председателям и заместителям председателей исследовательских комиссий'],
        rejects: ['Председателю Совета'],
      }),
    },
    {
      group: 'bureau-director',
      pattern: pattern({
        id: 'ru.addressee.bureau-director',
        source: '<директор(?:у|ам) бюро>',
        matches: ['Директору Бюро радиосвязи'],
        rejects: ['Директору компании'],
      }),
    },
  ],
};
