import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import { noPattern, pattern } from '../../text/pattern.js';
import { deadlines as inAny } from '../und/deadlines.js';
import { sentenceLocale } from './sentences.js';

/** Days by which something is due: what the date itself says, and the commonest things due. */
export const deadlines: DeadlineLocale = {
  ...inAny,
  sentences: sentenceLocale,
  qualifiersBefore: [
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'ru.deadlines.not-later',
        source: '<не позднее(?:,? чем)? *$',
        matches: ['не позднее ', 'не позднее, чем '],
        rejects: ['позднее ', 'не позднее недели до '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'ru.deadlines.limit',
        source: '<(?:предельн\\p{L}{2,3} (?:срок|дат)|краин\\p{L}{2,3} срок|срок) ?[^.;:]{0,80}(?::|-) *$',
        matches: ['Предельный срок регистрации: ', 'Крайний срок представления вкладов – '],
        rejects: ['в срок ', 'предельный срок истек '],
      }),
    },
    {
      qualifier: 'before',
      needsAction: true,
      pattern: pattern({
        id: 'ru.deadlines.before',
        source: '<до(?: полуночи)? *$',
        matches: ['направить ответ до ', 'до '],
        rejects: ['после ', 'доклад '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: true,
      pattern: pattern({
        id: 'ru.deadlines.towards',
        source: '<к *$',
        matches: ['представить вклады к '],
        rejects: ['как ', 'вклад '],
      }),
    },
  ],
  kinds: [
    {
      kind: 'registration',
      weight: 2,
      pattern: pattern({
        id: 'ru.deadlines.registration',
        source: '<(?:регистраци\\p{L}{1,3}|зарегистрироваться)>',
        matches: ['регистрация участников', 'просим зарегистрироваться'],
        rejects: ['регистр', 'регистратор'],
      }),
    },
    {
      kind: 'contribution',
      weight: 2,
      pattern: pattern({
        id: 'ru.deadlines.contribution',
        source: '<вклад(?:ы|ов|а|ами)?>',
        matches: ['представить вклады', 'вкладов'],
        rejects: ['вкладыш', 'вкладка'],
      }),
    },
    {
      kind: 'reply',
      weight: 1,
      pattern: pattern({
        id: 'ru.deadlines.reply',
        source: '<(?:ответ(?:ы|ов|а)?|ответить|анкет\\p{L}{1,2}|вопросник\\p{L}{0,2})>',
        matches: ['направить ответы', 'заполнить анкету'],
        rejects: ['ответственность', 'соответствие'],
      }),
    },
    {
      kind: 'comment',
      weight: 1,
      pattern: pattern({
        id: 'ru.deadlines.comment',
        source: '<(?:замечани[еияй]{1,2}|комментари[ииев]{1,2}|комментариями)>',
        matches: ['представить замечания', 'комментариев'],
        rejects: ['замечательно'],
      }),
    },
    {
      kind: 'nomination',
      weight: 2,
      pattern: pattern({
        id: 'ru.deadlines.nomination',
        source: '<(?:кандидатур\\p{L}{1,3}|назначить)>',
        matches: ['выдвинуть кандидатуры', 'просим назначить'],
        rejects: ['кандидат', 'назначение'],
      }),
    },
  ],
  obligation: pattern({
    id: 'ru.deadlines.obligation',
    source:
      '<(?:прос(?:им|ит|ят|ьба)|предлагается|следует|должн[аоы]|должен|необходимо|надлежит|будут приниматься|приглашаются)>',
    matches: ['просим направить', 'следует представить', 'должны быть получены'],
    rejects: ['вопрос', 'состоится'],
  }),
  past: pattern({
    id: 'ru.deadlines.past',
    source: '<(?:состоял(?:ся|ась|ось|ись)|был[аио]? (?:принят|утвержден)\\p{L}{0,2})>',
    matches: ['состоялось', 'была принята'],
    rejects: ['состоится', 'будет принята'],
  }),
  actionEnd: pattern({
    id: 'ru.deadlines.action-end',
    source: ',|;|<(?:следует|должны|должна|должен|необходимо|просим|по адресу|не позднее|до|будут)>',
    matches: ['следует', ', ', ' по адресу'],
    rejects: ['вклады', 'регистрация'],
  }),
  meetingRuns: noPattern,
  meetingWord: pattern({
    id: 'ru.deadlines.meeting-word',
    source: '<(?:собрани[еяию]{1,2}|семинар\\p{L}{0,3}|сесси[ияю])>',
    matches: ['собрание', 'семинар-практикум', 'сессия'],
    rejects: ['собранные вклады'],
  }),
  contribution: pattern({
    id: 'ru.deadlines.paper',
    source: '^вклад',
    matches: ['вклады'],
    rejects: ['ответы'],
  }),
};
