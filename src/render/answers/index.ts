import type { Agenda } from '../../archive/agenda/agenda.js';
import type { CitedText } from '../../archive/cites/index.js';
import type { GroupHistory } from '../../archive/group/index.js';
import type { PersonHistory } from '../../archive/people/person.js';
import type { InterfaceWords } from '../../model/locale/interface/index.js';
import { createComparisonWriter } from '../comparison/index.js';
import { agendaPage } from './agenda.js';
import { agendaCalendar } from './calendar.js';
import { citesPage } from './cites.js';
import { groupPage } from './group.js';
import { personPage } from './person.js';
import { type AnswerPage, writingOn } from './writing.js';

export type { AnswerPage } from './writing.js';

/** Writes what was asked across letters, for people. */
export interface AnswerWriter {
  agenda(agenda: Agenda, page: AnswerPage): string;
  /** A calendar (iCalendar, RFC 5545). */
  calendar(agenda: Agenda): string;
  group(groups: readonly GroupHistory[], page: AnswerPage): string;
  person(person: PersonHistory, page: AnswerPage): string;
  cites(texts: readonly CitedText[], page: AnswerPage): string;
}

export function createAnswerWriter(words: InterfaceWords): AnswerWriter {
  return {
    agenda: (agenda, page) => agendaPage(agenda, writingOn(words, page)),
    calendar: (agenda) => agendaCalendar(agenda, words),
    group: (groups, page) => groupPage(groups, writingOn(words, page), createComparisonWriter(words)),
    person: (person, page) => personPage(person, writingOn(words, page)),
    cites: (texts, page) => citesPage(texts, writingOn(words, page)),
  };
}
