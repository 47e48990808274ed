import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns } from './words.js';

/** The words that mean a meeting, and those that tell what kind it is. */
export const meetingNounRules: Pick<
  MeetingLocale,
  'noun' | 'event' | 'properEvent' | 'formOf' | 'sitting' | 'prepares' | 'council'
> = {
  noun: pattern({
    id: 'es.meetings.noun',
    source:
      `<(?:${meetingNouns})>(?: (?:electronicas?|virtual(?:es)?|presencial(?:es)?|fisicas?|hibrid[oa]s?|extraordinari[oa]s?|ordinari[oa]s?|` +
      'plenari[oa]s?|conjunt[oa]s?|regional(?:es)?|mundial(?:es)?|interregional(?:es)?|preparatori[oa]s?|informal(?:es)?|intermedi[oa]s?|adicional(?:es)?|internacional(?:es)?)>){0,2}',
    matches: [
      'la primera reunión',
      'una reunión electrónica',
      'Taller',
      'su reunión',
      'jornadas de estudio',
      'Las dos ediciones anteriores se celebraron',
      'seminario web',
    ],
    rejects: [
      'reunir',
      'Día Mundial de las Telecomunicaciones',
      'conferenciante',
      'se publicó la tercera edición del Manual',
      'la edición de 2024 ha aparecido',
    ],
  }),
  event: pattern({
    id: 'es.meetings.event',
    source:
      '^(?:sesion(?:es)? de (?:formacion|informacion|sensibilizacion|preguntas|presentacion)|sesion(?:es)? informativas?|congresos?|(?:ciber)?ejercicios?|simulacros?|desayunos?|webinarios?|teleconferencias?|ediciones|edicion|presentacion(?:es)?|demostracion(?:es)?|semanas?|salon(?:es)?|encuentros?|cursos?|modulos?|formaciones|formacion|hackathon(?:es)?|escuelas?|taller(?:es)?|seminarios?|foros?|coloquios?|simposios?|simposium|cumbres?|mesas? redondas?|manifestaciones|manifestacion|eventos?|jornadas?|tutorial(?:es)?|dialogos?)(?!\\p{L})',
    matches: ['taller', 'seminario regional', 'demostración'],
    rejects: ['reunión', 'asamblea'],
  }),
  properEvent: pattern({
    id: 'es.meetings.proper-event',
    source:
      '<(?<=<(?:[eE]st?a|[dD]icha) )Jornada>|<(?:Semanas?|Salon(?:es)?|Encuentros?|Jornadas) (?=(?:del?|de la|de las|de los|[Mm]undial|[Ii]nternacional|[Rr]egional|[Aa]frican|[Ee]urope|anual|[Dd]igital|\\p{Lu})|[^.;,]{1,20}<\\d{4}>)|<(?:RRS|WRS|SRR|SMR|GSR|WTIS|CRS)-\\d{2,4}(?:-\\p{Lu}[\\p{L}&]{1,24})?',
    flags: '',
    matches: ['la Semana de las Normas Verdes', 'Encuentros regionales', 'Salón digital'],
    rejects: ['la semana del 3 de mayo', 'tres semanas', 'Semana anterior'],
  }),
  formOf: pattern({
    id: 'es.meetings.form-of',
    source:
      '(?:[(] *|<(?:(?:adopto|adopta|adoptara|ha adoptado|tomara) la forma de una? |en (?:la )?forma de (?:una? )?|(?:durante|mediante|por medio de|en el marco de) una? |por |en |como (?:una )?|con ocasion de una? ))$',
    matches: ['en forma de una ', 'por medio de una ', 'por ', 'primera reunión ('],
    rejects: ['la ', 'a su '],
  }),
  sitting: pattern({
    id: 'es.meetings.sitting',
    source:
      '^sesion(?:es)?>(?! (?:de )?(?:orientacion|informativa|informacion|familiarizacion|formacion|puesta en comun|conjunta|coordinacion|consulta|comun)>)',
    matches: ['Sesión plenaria de apertura', 'sesiones de trabajo'],
    rejects: ['reunión', 'seminario', 'sesión de orientación'],
  }),
  prepares: pattern({
    id: 'es.meetings.prepares',
    source:
      "^(?:(?: (?!(?:ha|han|es|son|que|se|sera|tendra)(?!\\p{L}))[\\p{L}'-]+){0,12}(?: *\\([^()]{2,40}\\))?,? (?:con miras al?|con vistas al?|de cara al?|en prevision de|previa al?|de preparacion (?:del?|para)|(?:para|destinad[oa]s? a) preparar)|(?:(?: [\\p{L}'-]+){0,8}? )?preparatori[oa]s? (?:del?|al?|para))(?: (?:la|el|las|los))? ?(?:proxim[oa]s? )?$",
    matches: [
      ' para África (RPM-AFR) con miras a la ',
      ' preparatoria de la ',
      ' de preparación de la ',
      ' de coordinación previa al ',
    ],
    rejects: [' de la ', ' ha examinado los preparativos con miras a la ', ', que se celebrará con miras a la '],
  }),
  council: pattern({
    id: 'es.meetings.council',
    source:
      '<Consejo(?: de la UIT| de la Union)?>(?! (?:del? |de la |de los |federal|nacional|europeo|superior|economico|mundial|cientifico|consultivo|[A-Z]))',
    flags: '',
    matches: ['al Consejo en su reunión de 2026', 'reunión de 2026 del Consejo de la UIT', 'El Consejo se reunirá'],
    rejects: ['el Consejo de Seguridad', 'el Consejo de Ministros', 'un consejo', 'el Consejo Europeo'],
  }),
};
