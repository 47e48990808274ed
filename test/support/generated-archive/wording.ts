import type { Period } from './days.js';
import type { Chair, Place, Text } from './world.js';

export type Language = 'en' | 'fr' | 'es';
export const languages = ['en', 'fr', 'es'] as const;

/** TSB counts its circulars anew in each study period; the Radiocommunication Bureau counts on. */
export type Series = 'TSB' | 'CR';

export type DeadlineKind = 'registration' | 'contribution' | 'fellowship';

/** What a letter of a language says, each in several wordings. */
export interface Wording {
  readonly frame: (parts: { date: string; reference: string; subject: string; body: string }) => string;
  readonly reference: (series: Series, number: number) => string;
  /** Its amendments name a circular so, behind their own number. */
  readonly amendment: (words: string, series: Series, number: number) => string;
  readonly annotation: Readonly<Record<'corrigendum' | 'addendum', string>>;
  readonly subject: (group: string) => string;
  readonly meeting: readonly [Meeting, ...Meeting[]];
  readonly deadline: Readonly<Record<DeadlineKind, readonly [Limit, ...Limit[]]>>;
  readonly movedMeeting: readonly [Moved, ...Moved[]];
  readonly movedDeadline: Readonly<Record<DeadlineKind, (group: string, from: string, to: string) => string>>;
  readonly cancelledMeeting: readonly [Cancelled, ...Cancelled[]];
  readonly chaired: (group: string, chair: Chair) => string;
  readonly succession: (group: string, chair: Chair, before: Chair) => string;
  readonly citation: (text: Text) => string;
  readonly replacing: (series: Series, number: number) => string;
  readonly filler: readonly [string, ...string[]];
}

type Meeting = (group: string, place: Place, period: Period) => string;
type Limit = (group: string, date: string) => string;
type Moved = (group: string, from: Period, to: Period) => string;
type Cancelled = (group: string, period: Period) => string;

const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};

const dayOf = (date: string): number => Number(date.slice(8));
const monthOf = (date: string, language: Language): string => months[language][Number(date.slice(5, 7)) - 1] ?? '';

const en = {
  date: (date: string): string => `${dayOf(date)} ${monthOf(date, 'en')} ${date.slice(0, 4)}`,
  period: ({ start, end }: Period): string =>
    `${dayOf(start)} to ${dayOf(end)} ${monthOf(end, 'en')} ${end.slice(0, 4)}`,
  person: ({ name, isWoman }: Chair): string => `${isWoman ? 'Ms' : 'Mr'} ${name}`,
};
const fr = {
  date: (date: string): string =>
    `${dayOf(date) === 1 ? '1er' : dayOf(date)} ${monthOf(date, 'fr')} ${date.slice(0, 4)}`,
  period: ({ start, end }: Period): string =>
    `${dayOf(start)} au ${dayOf(end)} ${monthOf(end, 'fr')} ${end.slice(0, 4)}`,
  person: ({ name, isWoman }: Chair): string => `${isWoman ? 'Mme' : 'M.'} ${name}`,
};
const es = {
  date: (date: string): string => `${dayOf(date)} de ${monthOf(date, 'es')} de ${date.slice(0, 4)}`,
  period: ({ start, end }: Period): string =>
    `${dayOf(start)} al ${dayOf(end)} de ${monthOf(end, 'es')} de ${end.slice(0, 4)}`,
  person: ({ name, isWoman }: Chair): string => `${isWoman ? 'Sra.' : 'Sr.'} ${name}`,
};

const circular: Readonly<Record<Language, (series: Series, number: number) => string>> = {
  en: (series, number) => (series === 'TSB' ? `TSB Circular ${number}` : `Circular Letter CR/${number}`),
  fr: (series, number) => (series === 'TSB' ? `Circulaire TSB ${number}` : `Lettre circulaire CR/${number}`),
  es: (series, number) => (series === 'TSB' ? `Circular TSB ${number}` : `Carta Circular CR/${number}`),
};

export const wordings: Readonly<Record<Language, Wording>> = {
  en: {
    frame: ({ date, reference, subject, body }) => `Geneva, ${en.date(date)}

Ref.:	${reference}
Subject:	${subject}

Dear Sir/Madam,

${body}

Yours faithfully,

Berthe Lindqvist
Director of the Telecommunication Standardization Bureau
`,
    reference: circular.en,
    amendment: (words, series, number) => `${words}\n\tto ${circular.en(series, number)}`,
    annotation: { corrigendum: 'Corrigendum', addendum: 'Addendum' },
    subject: (group) => `Work of ${group}`,
    meeting: [
      (group, { en: town }, period) =>
        `The next meeting of ${group} will be held in ${town} from ${en.period(period)}.`,
      (group, { en: town }, period) => `${group} will meet in ${town} from ${en.period(period)}.`,
    ],
    deadline: {
      registration: [
        (group, date) => `Participants must register for the meeting of ${group} not later than ${en.date(date)}.`,
        (group, date) => `Registration for the meeting of ${group} closes on ${en.date(date)}.`,
      ],
      contribution: [
        (group, date) => `Contributions to the meeting of ${group} must be submitted by ${en.date(date)}.`,
        (group, date) => `The deadline for contributions to the meeting of ${group} is ${en.date(date)}.`,
      ],
      fellowship: [
        (group, date) => `Requests for fellowships for the meeting of ${group} must be received by ${en.date(date)}.`,
      ],
    },
    movedMeeting: [
      (group, from, to) =>
        `The meeting of ${group}, scheduled from ${en.period(from)}, is postponed to ${en.period(to)}.`,
      (group, from, to) =>
        `The meeting of ${group} will take place from ${en.period(to)} instead of from ${en.period(from)}.`,
    ],
    movedDeadline: {
      registration: (group, from, to) =>
        `The deadline for registration for the meeting of ${group}, set at ${en.date(from)}, is extended to ${en.date(to)}.`,
      contribution: (group, from, to) =>
        `The deadline for contributions to the meeting of ${group}, set at ${en.date(from)}, is extended to ${en.date(to)}.`,
      fellowship: (group, from, to) =>
        `The deadline for fellowship requests for the meeting of ${group}, set at ${en.date(from)}, is extended to ${en.date(to)}.`,
    },
    cancelledMeeting: [
      (group, period) => `The meeting of ${group} scheduled from ${en.period(period)} is cancelled.`,
      (group, period) => `The meeting of ${group} planned from ${en.period(period)} will not take place.`,
    ],
    chaired: (group, chair) => `${group} is chaired by ${en.person(chair)} (${chair.country.en}).`,
    succession: (group, chair, before) =>
      `${en.person(chair)} (${chair.country.en}) has been appointed Chair of ${group}, in place of ${en.person(before)}.`,
    citation: ({ number, place, year }) =>
      `The work is carried out in accordance with Resolution ${number} (Rev. ${place.en}, ${year}).`,
    replacing: (series, number) => `This Circular cancels and replaces ${circular.en(series, number)}.`,
    filler: [
      'The room opens an hour before the first session, and drinking water is at hand.',
      'Members are invited to bring examples of measurements from their own orchards.',
      'A guide with practical information will be sent to those who take part.',
    ],
  },
  fr: {
    frame: ({ date, reference, subject, body }) => `Genève, le ${fr.date(date)}

Réf.:	${reference}
Objet:	${subject}

Madame, Monsieur,

${body}

Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.

Berthe Lindqvist
Directrice du Bureau de la normalisation des télécommunications
`,
    reference: circular.fr,
    amendment: (words, series, number) => `${words}\n\tà la ${circular.fr(series, number)}`,
    annotation: { corrigendum: 'Corrigendum', addendum: 'Addendum' },
    subject: (group) => `Travaux du ${group}`,
    meeting: [
      (group, { fr: town }, period) => `La prochaine réunion du ${group} se tiendra à ${town} du ${fr.period(period)}.`,
      (group, { fr: town }, period) => `Le ${group} se réunira à ${town} du ${fr.period(period)}.`,
    ],
    deadline: {
      registration: [
        (group, date) =>
          `Les participants doivent s'inscrire à la réunion du ${group} au plus tard le ${fr.date(date)}.`,
        (group, date) => `La date limite d'inscription à la réunion du ${group} est fixée au ${fr.date(date)}.`,
      ],
      contribution: [
        (group, date) =>
          `Les contributions à la réunion du ${group} doivent être soumises au plus tard le ${fr.date(date)}.`,
        (group, date) =>
          `La date limite de soumission des contributions à la réunion du ${group} est fixée au ${fr.date(date)}.`,
      ],
      fellowship: [
        (group, date) =>
          `Les demandes de bourse pour la réunion du ${group} doivent parvenir au TSB au plus tard le ${fr.date(date)}.`,
      ],
    },
    movedMeeting: [
      (group, from, to) => `La réunion du ${group}, prévue du ${fr.period(from)}, est reportée du ${fr.period(to)}.`,
      (group, from, to) => `La réunion du ${group} aura lieu du ${fr.period(to)} au lieu du ${fr.period(from)}.`,
    ],
    movedDeadline: {
      registration: (group, from, to) =>
        `La date limite d'inscription à la réunion du ${group}, fixée au ${fr.date(from)}, est reportée au ${fr.date(to)}.`,
      contribution: (group, from, to) =>
        `La date limite de soumission des contributions à la réunion du ${group}, fixée au ${fr.date(from)}, est reportée au ${fr.date(to)}.`,
      fellowship: (group, from, to) =>
        `La date limite de présentation des demandes de bourse pour la réunion du ${group}, fixée au ${fr.date(from)}, est reportée au ${fr.date(to)}.`,
    },
    cancelledMeeting: [
      (group, period) => `La réunion du ${group} prévue du ${fr.period(period)} est annulée.`,
      (group, period) => `La réunion du ${group} prévue du ${fr.period(period)} n'aura pas lieu.`,
    ],
    chaired: (group, chair) => `Le ${group} est présidé par ${fr.person(chair)} (${chair.country.fr}).`,
    succession: (group, chair, before) =>
      `${fr.person(chair)} (${chair.country.fr}) a été nommé${chair.isWoman ? 'e Présidente' : ' Président'} du ${group}, en remplacement de ${fr.person(before)}.`,
    citation: ({ number, place, year }) =>
      `Les travaux sont menés conformément à la Résolution ${number} (Rév. ${place.fr}, ${year}).`,
    replacing: (series, number) => `La présente Circulaire annule et remplace la ${circular.fr(series, number)}.`,
    filler: [
      "La salle ouvre une heure avant la première séance, et de l'eau y est à disposition.",
      'Les membres sont invités à apporter des exemples de mesures de leurs propres vergers.',
      'Un guide contenant des renseignements pratiques sera envoyé aux participants.',
    ],
  },
  es: {
    frame: ({ date, reference, subject, body }) => `Ginebra, ${es.date(date)}

Ref.:	${reference}
Asunto:	${subject}

Muy señora mía/Muy señor mío:

${body}

Atentamente,

Berthe Lindqvist
Directora de la Oficina de Normalización de las Telecomunicaciones
`,
    reference: circular.es,
    amendment: (words, series, number) => `${words}\n\ta la ${circular.es(series, number)}`,
    annotation: { corrigendum: 'Corrigéndum', addendum: 'Addéndum' },
    subject: (group) => `Trabajos del ${group}`,
    meeting: [
      (group, { es: town }, period) =>
        `La próxima reunión del ${group} se celebrará en ${town} del ${es.period(period)}.`,
      (group, { es: town }, period) => `El ${group} se reunirá en ${town} del ${es.period(period)}.`,
    ],
    deadline: {
      registration: [
        (group, date) =>
          `Los participantes deben inscribirse en la reunión del ${group} a más tardar el ${es.date(date)}.`,
        (group, date) => `La fecha límite de inscripción en la reunión del ${group} es el ${es.date(date)}.`,
      ],
      contribution: [
        (group, date) =>
          `Las contribuciones a la reunión del ${group} deben presentarse a más tardar el ${es.date(date)}.`,
        (group, date) =>
          `El plazo para la presentación de contribuciones a la reunión del ${group} vence el ${es.date(date)}.`,
      ],
      fellowship: [
        (group, date) =>
          `Las solicitudes de becas para la reunión del ${group} deben recibirse a más tardar el ${es.date(date)}.`,
      ],
    },
    movedMeeting: [
      (group, from, to) => `La reunión del ${group}, prevista del ${es.period(from)}, se aplaza del ${es.period(to)}.`,
      (group, from, to) => `La reunión del ${group} tendrá lugar del ${es.period(to)} en lugar del ${es.period(from)}.`,
    ],
    movedDeadline: {
      registration: (group, from, to) =>
        `La fecha límite de inscripción en la reunión del ${group}, fijada para el ${es.date(from)}, se aplaza al ${es.date(to)}.`,
      contribution: (group, from, to) =>
        `El plazo para la presentación de contribuciones a la reunión del ${group}, que vencía el ${es.date(from)}, se prorroga hasta el ${es.date(to)}.`,
      fellowship: (group, from, to) =>
        `La fecha límite para las solicitudes de becas para la reunión del ${group}, fijada para el ${es.date(from)}, se aplaza al ${es.date(to)}.`,
    },
    cancelledMeeting: [
      (group, period) => `La reunión del ${group} prevista del ${es.period(period)} queda cancelada.`,
      (group, period) => `La reunión del ${group} prevista del ${es.period(period)} no se celebrará.`,
    ],
    chaired: (group, chair) =>
      `El ${group} está presidido por ${chair.isWoman ? 'la' : 'el'} ${es.person(chair)} (${chair.country.es}).`,
    succession: (group, chair, before) =>
      `${chair.isWoman ? 'La' : 'El'} ${es.person(chair)} (${chair.country.es}) ha sido nombrad${chair.isWoman ? 'a Presidenta' : 'o Presidente'} del ${group}, en sustitución ${before.isWoman ? 'de la' : 'del'} ${es.person(before)}.`,
    citation: ({ number, place, year }) =>
      `Los trabajos se llevan a cabo de conformidad con la Resolución ${number} (Rev. ${place.es}, ${year}).`,
    replacing: (series, number) => `La presente Circular anula y sustituye a la ${circular.es(series, number)}.`,
    filler: [
      'La sala abre una hora antes de la primera sesión, y en ella habrá agua.',
      'Se invita a los miembros a traer ejemplos de mediciones de sus propios huertos.',
      'Se enviará a los participantes una guía con información práctica.',
    ],
  },
};
