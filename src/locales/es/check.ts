import type { CheckLocale } from '../../model/locale/check.js';
import { pattern } from '../../text/pattern.js';
import { knownAcronyms } from './check-acronyms.js';
import { checkMeetings } from './check-meetings.js';
import { checkPeople } from './check-people.js';
import { partCitations } from './check-parts.js';
import { placeholders } from './check-placeholders.js';
import { sentenceLocale } from './sentences.js';

const months = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';
/** Between two words of weight of a name. */
const tied = ' (?:(?:de|del|sobre|para) )?(?:(?:la|el|las|los) )?';
const annexLabel = '(?:\\d{1,2}|[A-Z]|[IVX]{1,5})(?![\\p{L}\\d/])';
const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a Spanish letter of the Union must satisfy. */
export const check: CheckLocale = {
  // A closing may take up no word of address (`Le saluda atentamente,`).
  leftOut: new Set(['closing-address']),
  sentences: sentenceLocale,

  annexCitation: pattern({
    id: 'es.check.annex.citation',
    source: `<(?:[Aa]nexos?|ANEXOS?|[Aa]djunto) (?<labels>${annexLabel}(?:(?: ?, ?| y | e | o | a )${annexLabel}){0,6})`,
    flags: '',
    matches: [
      'en el Anexo A',
      'véase el anexo 2 adjunto',
      'los Anexos 1 y 2',
      'Anexos A, B y C',
      'el Anexo II',
      'el adjunto 2',
    ],
    rejects: ['Anexos: 2', 'el Anexo adjunto', 'el Anexo 30A', 'Anexo A5', 'Anexado a la Resolución', 'Adjuntos: 2'],
  }),
  annexElsewhere: pattern({
    id: 'es.check.annex.elsewhere',
    source:
      '^[)]? ?[,(]? ?(?:(?:que figuran?|adjunt[oa]s?|publicad[oa]s?|anexad[oa]s?|reproducid[oa]s?) )?(?:de|del|al?|en)>(?: la| las| los| el)? ?\\p{L}',
    matches: [
      ' de la Resolución 1306',
      ' del informe de la reunión',
      ' al Acuerdo',
      ' (de la Recomendación A.1)',
      ' al Documento C20/1',
      ' a la Circular TSB 12',
      ' publicada en la Circular',
    ],
    rejects: [' adjunto', ' figura el mandato', ', titulado', '.'],
  }),
  annexHere: pattern({
    id: 'es.check.annex.here',
    source:
      '^[)]? ?[,(]? ?(?:(?:adjunt[oa]|anexad[oa]|reproducid[oa]) )?(?:(?:de|a) (?:la )?(?:presente|esta)|del presente|al presente|a este |de este |a continuacion)',
    matches: [
      ' de la presente carta',
      ' a la presente Circular',
      ' del presente documento',
      ' a continuación',
      ' a esta carta',
    ],
    rejects: [' de la Resolución 12', ' del informe', ' al Documento'],
  }),
  annexUnlabelled: pattern({
    id: 'es.check.annex.unlabelled',
    source:
      '<(?:el anexo|los anexos) (?:adjuntos?|siguientes?|a la presente|de la presente|a esta|del presente|al presente)|<(?:figura(?:n)?|reproducid[oa]s?|reproduce(?:n)?|adjunta(?:n)?|presenta(?:n)?|da(?:n)?|encontrara(?:n)?) (?:como anexo|en (?:el )?anexo|en anexo)>(?! ?(?:\\d|[A-Z]>|al?|a la |del? ))|<(?:cuestionario|formulario|documento|texto) (?:anexo|adjunto)>',
    matches: [
      'en el anexo adjunto',
      'que figura en anexo',
      'se reproduce en el anexo.',
      'el cuestionario adjunto',
      'el anexo a la presente',
    ],
    rejects: [
      'en el Anexo 1',
      'se reproduce en anexo al Documento 12',
      'reproducido en anexo de la Resolución',
      'en anexo',
    ],
  }),
  buriedAnnexHeading: pattern({
    id: 'es.check.annex.buried-heading',
    source: '[\\p{L}\\d.)] <ANEXO(?: (?:\\d{1,2}|[A-Z]|[IVX]{1,4}))?(?! ?[:\\d])>',
    flags: '',
    matches: ['Director de la Oficina ANEXO 1 Mandato', 'Anexo: 1 ANEXO Cuestionario'],
    rejects: ['ANEXO 1', 'el Anexo 1', 'Director ANEXO: 1', 'Anexos: 2'],
  }),
  labelLink: pattern({
    id: 'es.check.annex.label-link',
    source: ' ?, ?| y | e | o | a ',
    matches: ['A y B', '1, 2', '1 a 3'],
    rejects: ['A', '12'],
  }),
  amendment: pattern({
    id: 'es.check.amendment',
    source: '^(?:corrigendum|correccion|addendum|adicion|errata|corr|add)',
    matches: ['Corrigéndum 1', 'Addéndum 2', 'Corr. 1'],
    rejects: ['Rev. 1', 'Revisión 2'],
  }),

  dateWithoutSpace: pattern({
    id: 'es.check.date.space',
    source: `(?<before><(?:\\d{1,2} de )?${months}(?: de)?)(?<after>\\d{4})(?!\\d)|(?<![\\d/.:-])(?<before2>\\d{1,2})(?<after2>de ${months})>|<(?<before3>el|del|al)(?<after3>\\d{1,2} ?de ${months})>`,
    matches: ['20 de mayo de2022', '20de mayo de 2022', 'mayo2022', 'el20 de mayo', 'del3 de marzo'],
    rejects: ['20 de mayo de 2022', '1 de abril', 'mayo de 2022', 'el 20 de mayo', 'El Mayo', 'marzal2022'],
  }),
  dayRange: pattern({
    id: 'es.check.date.day-range',
    source: `<(?:(?:del|el|los) )?(?<from>\\d{1,2})(?:[.]?º)? ?(?:(?:al|-) ?(?<to>\\d{1,2})(?:[.]?º)? de ${months}>|de (?<month>${months})(?<year> de \\d{4})? al (?<to2>\\d{1,2})(?:[.]?º)? de \\k<month>>(?:\\k<year>|(?! de \\d{4})|(?<! de \\d{4} al \\d{1,2} de ${months})))`,
    matches: [
      'del 10 al 19 de abril',
      '10-19 de abril de 2024',
      'del 1º al 3 de mayo',
      'del 6 de mayo al 4 de mayo de 2023',
      'del 6 de mayo de 2023 al 4 de mayo de 2023',
    ],
    rejects: ['del 28 de febrero al 3 de marzo', 'el 3 de mayo', '2024-05'],
  }),
  past: pattern({
    id: 'es.check.past',
    source:
      '<(?:(?:ha|han|habia|habian|ha ya|se ha|se han|se habia) (?:sido|tenido|recibid|respondid|tomad|iniciad|comenzad|expirad|hech|dad|acordad|decidid|aprobad|adoptad|propuest|sometid|publicad|enviad|anunciad|comunicad|fijad|invitad|pedid|informad|celebrad|aplazad)[oa]?s?|fue|fueron|estaba|estaban|era|eran|expiro|finalizo|finalizaron|concluyo|se (?:celebro|celebraron|recibio|recibieron|cerro)|tuvo lugar|inicialmente|fijad[oa] (?:anteriormente|previamente))>',
    matches: [
      'no se había recibido ninguna observación',
      'el periodo expiró',
      'la reunión ha sido aplazada',
      'se celebró',
      'inicialmente fijada',
    ],
    rejects: ['deben llegar', 'se ruega presentar', 'deberá recibirse'],
  }),
  condition: pattern({
    id: 'es.check.condition',
    source:
      '<(?:traduccion|traducir(?:se)?|traducid[oa]s?|interpretacion|prolong\\p{L}+|prorrog\\p{L}+|aplaz\\p{L}+|recordatorio|tardi\\p{L}+|revis\\p{L}+|correg\\p{L}+|en (?:lugar|vez)|otr[oa]s?|grupo|individual\\p{L}*|visado|primer[oa]?|segund[oa]|tercer[oa]?|parcial(?:es)?|complet[oa]s?|definitiv\\p{L}+|provisional(?:es)?|resumen|articulo|presentacion(?:es)? orales?)>',
    matches: ['contribuciones que requieren traducción', 'inscripción de grupo', 'la segunda parte'],
    rejects: ['presentación de contribuciones', 'inscripción previa en línea'],
  }),
  smallWords: listed(
    'las los una por para sobre en con sin es son sera seran ser debe deben debera deberan que quien sus su nuestro nuestra mas tardar antes ruega sirvase tenga bien esta este estas estos del',
  ),

  actionPlural: pattern({
    id: 'es.check.action-plural',
    source: '(?:es|s)$',
    matches: ['contribuciones', 'candidaturas'],
    rejects: ['contribución', 'candidatura'],
  }),
  determiners: listed('el la los las un una este esta estos estas dicho dicha su sus nuestro nuestra cada todo toda'),
  connectives: listed(
    'de del la el los las sobre para a al en por entre y e o con bajo contra hacia encargada encargado',
  ),
  threeWordName: pattern({
    id: 'es.check.three-word-name',
    source: `(?<![\\p{L}\\p{N}'-])(?<head>\\p{Lu}\\p{Ll}{3,20})${tied}(?<second>\\p{L}\\p{Ll}{3,20})${tied}(?<third>\\p{L}\\p{Ll}{3,20})>`,
    flags: '',
    matches: ['Actividad Conjunta de Coordinación', 'Actividad de Coordinación Conjunta'],
    rejects: ['Actividad conjunta', 'Grupo de', 'actividad de coordinación conjunta'],
  }),
  knownAcronyms,
  unionAcronym: pattern({
    id: 'es.check.union',
    source: '^UIT(?:-[TRD])?$',
    flags: '',
    matches: ['UIT', 'UIT-T'],
    rejects: ['UIT-X', 'OUIT', 'ITU'],
  }),
  endings: [
    {
      ending: pattern({
        id: 'es.check.ending.plural',
        source: '(?:es|[ao]s|s|[aoe])$',
        matches: ['conjuntas', 'trabajos', 'regionales', 'grupo'],
        rejects: ['regional', 'región'],
      }),
      stem: '',
    },
  ],
  dayAtWord: pattern({
    id: 'es.check.day-at-word',
    source: '(?<day>\\d[.]?º?)(?=\\p{L}{3})',
    matches: ['20mayo 2022', '1ºmayo'],
    rejects: ['20 de mayo de 2022', '1º de mayo', '3ª reunión'],
  }),

  ...checkPeople,

  revisionWithFullStop: pattern({
    id: 'es.check.revision.full-stop',
    source: "<rev\\. (?<place>\\p{L}[\\p{L}' -]{2,30})\\. ?(?<year>(?:19|20)\\d{2})\\)",
    matches: ['(Rev. Dubái. 2018)', 'Resolución 12 (Rev. El Cairo. 2014)'],
    rejects: ['(Rev. Dubái, 2018)', '(Rev. 2)', '(Rev. 1. 2018)'],
  }),
  ...placeholders,
  parts: partCitations,
  meetings: checkMeetings,
  emailLabel: pattern({
    id: 'es.check.email-label',
    source:
      '<(?:correo ?-e|correo electronico|correo|e-?mail|direccion (?:electronica|de correo electronico))[.]? ?: ?$',
    matches: ['Correo-e: ', 'E-mail:', '(dirección electrónica: '],
    rejects: ['Correo electrónico', 'Sitio web: ', 'por correo electrónico a '],
  }),
};
