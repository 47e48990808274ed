import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { linksAfter } from './links-after.js';
import { linksBefore } from './links-before.js';

export const roleLinks: RoleLinksLocale = {
  linksAfter,
  linksBefore,
  officeAgain: pattern({
    id: 'es.people.office-again',
    source:
      '^(?: ?\\([^()]{1,120}\\))?,? ?(?:y|e|asi como) (?:(?:el|la) )?(?:de (?:la )?|del )[^.;:]{1,140}?(?:,| -) ?$|^(?:, [^()]{1,60})?\\)(?:[,;]|,? (?:y|asi como)) (?:(?:(?:el|la) )?(?:de (?:la )?|del )|la |el )?(?=[\\p{Lu}\\d])[^.;:()]{1,120} ?\\($',
    flags: '',
    matches: [
      ', Malí) y 2/9 (',
      ') y de la CE 3 (',
      ', y de la Comisión de Estudio 2, ',
      ' (Malí), así como el del GANT, ',
    ],
    rejects: [', ', ' y ', ', y el Presidente de la CE 2, ', '. Y de la CE 2, '],
  }),
  regionOfOffice: pattern({
    id: 'es.people.region-of-office',
    source: '^,? ?(?:para|por|en representacion de) la region (?<region>[\\p{L}-]{2,12})(?![\\p{L}-])',
    matches: [' para la región CEI', ', en representación de la región AFR'],
    rejects: [' para la región', ' de la región'],
  }),
  linkAgain: pattern({
    id: 'es.people.link-again',
    source:
      '^(?: ?\\([^()]{1,120}\\))?(?<lead>[^.;:()]{0,90}?(?: ?\\([^()]{1,80}\\))?)(?:[,;]| y| e| o| asi como| mientras que),? (?<words>(?:[^.;:()]{0,90}?(?:\\([^()@]{1,30}\\))? )??)(?:en [^.;:,()]{2,40}, )?(?:por|bajo la del?|al?|ante|con|del?|(?<=(?:[;,]|<[yo]),? (?:[yo],? )?(?:para|en|fuera de) [^.;:,()]{2,60}, )) ?(?:el |la )?$',
    matches: [
      ' y el GTC-LANG por ',
      ', la del Grupo B por ',
      ' para el programa y al ',
      ' o a ',
      '; para los visados, con la ',
      ', Jefe de la Oficina de Lima (ab@ejemplo.org) o, en Quito, la ',
    ],
    rejects: ['. La CE 5 está presidida por ', ' y ', ', Presidente', ' por '],
  }),
  sharedWith: pattern({
    id: 'es.people.shared-with',
    source:
      '(?:^|[ ,)])(?<!<(?:acuerdo|colaboracion|concertacion|conformidad|consulta|contacto|cooperacion|coordinacion|enlace|relacion|asociacion|conversaciones) ?)(?:(?<jointly>(?:junto|conjuntamente|juntamente) )?con|al lado de) ?(?:el |la )?$',
    matches: [' con la ', ', junto con la ', ' el GT 2/17 conjuntamente con el '],
    rejects: [' en consulta con la ', ' y ', ' con la asistencia de ', ' en estrecha colaboración con el '],
  }),
  asksBelow: pattern({
    id: 'es.people.asks-below',
    source:
      '<(?:(?:dirigirse|dirijase|ponerse en contacto|pongase en contacto|comunicarse|contactar|contacte|escribir|consultar|llamar)|(?:obtener|solicitar|pedir)(?:se)?|(?:dirigir|plantear|enviar) (?:sus|tod[oa]s?(?: l[ao]s)?|l[ao]s) (?:preguntas?|solicitud(?:es)?|consultas?))(?: directamente)?(?: (?:al?|con|ante))?(?: (?:una? de )?(?:l[ao]s? )?(?:personas?|funcionari[oa]s?|miembros de la secretaria|interlocutor(?:es)?|colegas)(?: (?:siguientes?|indicad[oa]s? (?:a continuacion|mas abajo)|competentes?|que figuran? a continuacion))?)? ?:$',
    matches: [
      'sírvase dirigirse a:',
      'Para cualquier otra pregunta, póngase en contacto con las personas siguientes:',
      'Pueden obtenerse más precisiones: solicitarse a:',
    ],
    rejects: ['Sírvase dirigirse a la secretaría.', 'Se ruega escribir como sigue:', 'Las personas siguientes:'],
  }),
  officeTerm: pattern({
    id: 'es.people.office-term',
    source:
      '<(?:hasta|a la espera|en espera|durante|desde|a partir|antes|despues|tras|al termino|al cierre|a la clausura)>',
    matches: [' hasta la reunión del ', ' a la espera de la elección por la '],
    rejects: [' de la ', ' y del '],
  }),
  asksHeading: pattern({
    id: 'es.people.asks-heading',
    source:
      '^ ?(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[a-z][.)]|[IVX]{1,4}\\.?) ?)?(?:contactos?(?: utiles)?|informacion(?:es)?(?: (?:complementaria|adicional|suplementaria))?s?|mas informacion|asistencia|datos de contacto|(?:personas|puntos) de contacto|secretaria|a quien dirigirse|para (?:mas|toda|cualquier) (?:otra )?(?:informacion|pregunta|consulta)(?: (?:adicional|complementaria))?) ?:?$',
    matches: ['3 Contactos', 'Asistencia', 'Información complementaria', 'Para más información:'],
    rejects: ['Contactos con los otros grupos', 'Información práctica', 'Información general'],
  }),
  correctedName: pattern({
    id: 'es.people.corrected-name',
    source:
      '^[^"]{0,140}" ?[,;]? ?(?:lease|debe decir|por|se sustituye por|queda sustituid[oa] por|dira)(?: lo siguiente)? ?:? ?"$',
    matches: ['" por "', ' (ab@example.org)", debe decir "'],
    rejects: ['" y "', ', por ', '" en lugar de "'],
  }),
  turnsTo: pattern({
    id: 'es.people.turns-to',
    source:
      '<(?:al?|con|ante|anfitrion,|atencion del?|(?:avisar|prevenir|informar|advertir|contactar|consultar|dirigirse|dirigiendose|escribir|escribiendo|llamar|llamando)(?: directamente)?(?: con| al?)?|(?:avise|contacten?|consulten?|llamen?|informen?)(?:se)?(?: directamente)?(?: con| al?)?) ?(?:el |la )?$|<(?:al?|con|ante|del?|por) ?(?:el |la )?(?:\\p{L}+ ){0,4}(?:anfitrion(?:es|a)?|organizador(?:es|a)?|secretaria|coordinador|coordinadora|servicio|oficina|ministerio|administracion|organizacion|seccion|unidad|division|comite|autoridad)(?: ?\\((?:contacto: ?)?|(?<!<(?:por|del?) [^,]{3,60}), ?(?:el |la )?)$',
    matches: [
      'Las solicitudes se hacen escribiendo a la ',
      'Las reservas se hacen con el ',
      'con el anfitrión, ',
      'una invitación del anfitrión (',
      'una invitación a nuestro anfitrión, el ',
      'Los pasaportes se envían a la atención del ',
      'Los que lleguen en coche deben avisar a la ',
      'Contacte directamente con el ',
    ],
    rejects: [
      'La Comisión prestó atención a las notas del ',
      'redactado por nuestra secretaría, ',
      'la propuesta de la ',
      'la Presidenta, ',
      'presentado por el ',
    ],
  }),
  reachedAt: pattern({
    id: 'es.people.reached-at',
    source:
      ' ?\\((?:[^()@:]{0,40}<)?(?:tel(?:efono|efax)?|tfno|fax|ext(?:ension)?|correo|direccion electronica|e-?mail)>',
    matches: [' (tel. +41 22 730 00 00)', ' (oficina 12, teléfono: 62 00)', 'Sra. Eva Lund (telefax: 12)'],
    rejects: [' (Italia)', ' (por teleconferencia)', ', teléfono'],
  }),
  contactItem: pattern({
    id: 'es.people.contact-item',
    source:
      '^(?:(?:para|sobre|acerca de|en relacion con|respecto (?:a|de)|en cuanto a|en (?:lo que respecta a|materia de)|por lo que (?:respecta|se refiere) a)[^.;:]{2,120}[,:] ?)?(?:al?|con|ante|de)? ?(?:el |la )?$',
    matches: ['para los trámites de entrada, al ', 'a la ', 'en lo que respecta al hotel: ', 'para el visado, con la '],
    rejects: ['el informe presentado por ', 'para el visado. Gracias al ', 'la carta dirigida al '],
  }),
  agent: pattern({
    id: 'es.people.agent',
    source: '<(?:por|del?|segun|con) ?(?:el |la )?$',
    matches: ['el plan establecido por el ', 'el informe del '],
    rejects: ['para ello, ', 'Por otra parte, '],
  }),
  relative: pattern({
    id: 'es.people.relative',
    source: '^(?: ?\\([^()]{1,160}\\))?,? (?:que|quien|quienes)>',
    matches: [' (tel.: 12), quien está a su disposición', ', que preside'],
    rejects: [' está a su disposición', '. El que', ' (la que'],
  }),
  answers: pattern({
    id: 'es.people.answers',
    source:
      '^[^.;:@]{0,90}<(?:respondera?n?|responde|facilitara?n?|proporcionara?n?|recibira?n?|recibe|atendera?n?|(?:esta|estara|queda|quedara) (?:a (?:su|la) (?:entera )?disposicion|disponible|localizable)|puede (?:ser contactad[oa]|ser consultad[oa]|contactarse))>(?:[^.;@]|\\.(?! )){0,140}(?=<[\\p{L}\\p{N}._%+-]{1,64}@)',
    matches: [
      ', Relatora, responderá a las preguntas en la dirección ab@ejemplo.org',
      ' puede ser contactada por correo electrónico (ab@ejemplo.org)',
    ],
    rejects: [', Relator, presentó el proyecto (ab@ejemplo.org)', ' responderá. Escribir a ab@ejemplo.org'],
  }),
};
