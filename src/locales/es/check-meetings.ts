import type { CheckLocale } from '../../model/locale/check.js';
import { pattern } from '../../text/pattern.js';

/** How a Spanish text tells meetings of one group apart, and how it says when a mandate ends. */
export const checkMeetings: CheckLocale['meetings'] = {
  noun: pattern({
    id: 'es.check.meeting.noun',
    source:
      '<(?<noun>reunion|taller|seminario|foro|sesion|coloquio|webinario|conferencia|asamblea|simposio|plenaria|curso|formacion|manifestacion|evento|consulta|mesa redonda|videoconferencia|audiencia|exposicion|ceremonia|visita|recepcion)(?:e?s)?>',
    matches: ['primera reunión de la CE 13', 'el Taller sobre ciberseguridad', 'dos sesiones'],
    rejects: ['la reunificación', 'el grupo', 'el cursor'],
  }),
  ordinal: pattern({
    id: 'es.check.meeting.ordinal',
    source:
      '<(?<ordinal>primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|septim[oa]|octav[oa]|noven[oa]|decim[oa]|undecim[oa]|duodecim[oa]|vigesim[oa]|\\d{1,3}[.]?[ªº]|ultim[oa])(?!\\p{L})',
    matches: ['la primera reunión', '12.ª reunión', 'la segunda reunión'],
    rejects: ['la reunión', '12 de marzo', 'primeramente'],
  }),
  ordinalForms: {
    primera: 'primero',
    primer: 'primero',
    segunda: 'segundo',
    tercera: 'tercero',
    tercer: 'tercero',
    cuarta: 'cuarto',
    quinta: 'quinto',
  },
  another: pattern({
    id: 'es.check.meeting.another',
    source:
      '<(?:siguientes?|proxim[oa]s?|anterior(?:es)?|ulterior(?:es)?|posterior(?:es)?|otras? reuni(?:on|ones)|(?:celebrara|reunira|organizara) (?:tambien|luego|despues)|luego|reuni(?:on|ones) (?:suplementarias?|intermedias?|extraordinarias?|preparatorias?|comun(?:es)?|conjuntas?|regional(?:es)?|adicional(?:es)?)|aplaz\\p{L}+|pospuest\\p{L}+|desplaz\\p{L}+|adelantad[oa]s?|inicialmente|en (?:lugar|vez) de|anul\\p{L}+|cancel\\p{L}+|sustitu\\p{L}+|provisional(?:es)?|cada|de apertura|de clausura|informativ[oa]s?|plenari[oa]s?)>',
    matches: ['la reunión siguiente', 'su próxima reunión', 'celebrará también una reunión', 'se aplaza al'],
    rejects: ['la reunión se celebrará', 'la primera reunión', 'esta reunión tendrá lugar'],
  }),
  ahead: pattern({
    id: 'es.check.meeting.ahead',
    source:
      '<(?:se (?:celebrara|desarrollara|reunira|inaugurara|celebraran)|celebrara|tendra lugar|tendran lugar|comenzara|empezara|sera (?:celebrad|organizad|acogid)[oa]|esta previst[oa]|debe (?:celebrarse|tener lugar)|invitarl[eoa]s?|invitad[oa]s? a (?:la|participar))>',
    matches: ['que se celebrará en Ginebra', 'tendrá lugar del 3 al 5', 'tengo el honor de invitarle a'],
    rejects: ['se celebró en Ginebra', 'tuvo lugar', 'la reunión de marzo'],
  }),
  mandateEnd: pattern({
    id: 'es.check.mandate.end',
    source:
      '<mandato>[^.;]{0,120}<(?:hasta|finaliza(?:ra)?|expira(?:ra)?|vence(?:ra)?|concluye|concluira|termina(?:ra)?|llega(?:ra)? a su (?:fin|termino))>',
    matches: ['el mandato de la JCA finalizará el', 'su mandato dura hasta el', 'El mandato vence el'],
    rejects: ['el mandato de la JCA figura', 'el mandato ha finalizado', 'mandatario'],
  }),
};
