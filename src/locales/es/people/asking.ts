import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

/** Words that say whom to ask. */
export const asking: Pick<
  RoleLinksLocale,
  | 'asksBelow'
  | 'asksHeading'
  | 'turnsTo'
  | 'turnsToBoth'
  | 'reachedAt'
  | 'contactItem'
  | 'askedFor'
  | 'agent'
  | 'answers'
  | 'writtenTo'
  | 'reachable'
> = {
  asksBelow: pattern({
    id: 'es.people.asks-below',
    source:
      '<(?:(?:contactos|(?:personas?|puntos?) de contacto)(?: (?:del?|para|en|ante) [^.:;]{1,80})?(?: (?:es|son)(?: l[ao]s? siguientes?)?)?|(?:dirigirse|dirijase|ponerse en contacto|pongase en contacto|comunicarse|contactar|contacte|escribir|consultar|llamar)|(?:obtener|solicitar|pedir)(?:se)?|(?:dirigir|plantear|enviar) (?:sus|tod[oa]s?(?: l[ao]s)?|l[ao]s) (?:preguntas?|solicitud(?:es)?|consultas?)|(?:coordinacion|organizacion|logistica|inscripci(?:on|ones)|preparativos|secretaria)>[^.:;]{0,80}<(?:corren?(?:ra)? a cargo|estan?(?:ran?)? (?:a cargo|en manos)|(?:encomendad|confiad|encargad)[oa]s?)|a (?:su|la) (?:entera )?disposicion)(?: directamente)?(?: (?:al?|con|ante|del?))?(?: (?:una? de )?(?:l[ao]s? )?(?:personas?|funcionari[oa]s?|miembros de la secretaria|interlocutor(?:es)?|colegas)(?: (?:siguientes?|indicad[oa]s? (?:a continuacion|mas abajo)|competentes?|que figuran? a continuacion))?)? ?:$',
    matches: [
      'sírvase dirigirse a:',
      'Los contactos en la Oficina son los siguientes:',
      'a cualquiera de las dos personas de contacto del Grupo en la Secretaría:',
      'Para cualquier otra pregunta, póngase en contacto con las personas siguientes:',
      'Pueden obtenerse más precisiones: solicitarse a:',
      'La coordinación del taller corre a cargo de:',
      'La organización está a cargo de las personas siguientes:',
    ],
    rejects: [
      'Sírvase dirigirse a la secretaría.',
      'Se ruega escribir como sigue:',
      'La presidencia corre a cargo de:',
      'Las personas siguientes:',
    ],
  }),
  asksHeading: pattern({
    id: 'es.people.asks-heading',
    source:
      '^ ?(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[a-z][.)]|[IVX]{1,4}\\.?) ?)?(?:contactos?(?: utiles)?|informacion(?:es)?(?: (?:complementaria|adicional|suplementaria))?s?|mas informacion|asistencia|datos de contacto|(?:personas|puntos) de contacto|secretaria|a quien dirigirse|para (?:mas|toda|cualquier) (?:otra )?(?:informacion|pregunta|consulta)(?: (?:adicional|complementaria))?) ?:?$',
    matches: ['3 Contactos', 'Asistencia', 'Información complementaria', 'Para más información:'],
    rejects: ['Contactos con los otros grupos', 'Información práctica', 'Información general'],
  }),
  turnsToBoth: pattern({
    id: 'es.people.turns-to-both',
    source:
      '<(?:al?|a la|con (?:el|la)|ante (?:el|la)|(?:avisar|informar|prevenir|contactar|consultar) (?:al|a la|con el|con la)) (?!(?:la )?(?:direccion|atencion|reunion|efecto)>)[^.;:,@()]{3,70},? (?:y|asi como)(?: tambien)? (?:(?:al?|con|ante) ?)?(?:el |la )?$',
    matches: ['exponer sus razones al Director y a la ', 'avisar a la Oficina así como al '],
    rejects: [
      'al Director (br@ejemplo.org) y a la ',
      'los que vienen y deben avisar a ',
      'acudir a la reunión, y escribir al ',
    ],
  }),
  turnsTo: pattern({
    id: 'es.people.turns-to',
    source:
      '<(?:designad[oa]|designo|nombrad[oa]|nombro|encargad[oa]|encargo) (?:a (?:(?:est|es|t)[ea]l? (?:efecto|fin)|estos efectos)|para (?:ello|esta tarea|atenderl[oae]s|ayudarles)|con (?:este|ese|tal) fin|de (?:ello|esta tarea|estos tramites)) ?(?:al? )?(?:el |la )?$|<(?:a (?:(?:est|es|t)[ea]l? (?:efecto|fin)|estos efectos)|para ello|con (?:este|ese|tal) fin)>,?[^.;:()]{0,70}<(?:ha|han) (?:designado|nombrado) ?(?:al? )?(?:el |la )?$|<(?:al?|con|ante|anfitrion,|se (?:ocupa|encarga)(?:ra)?n?|(?:la persona (?:encargada|responsable|competente|de contacto|designada)|el (?:funcionario|colega|interlocutor)(?: (?:encargado|responsable|competente|designado))?|l[ea] (?:encargad|responsabl)[oae])(?: (?:del?|para|en) [^.;:,()]{2,50})? (?:es|sera),?|atencion del?|(?:avisar|prevenir|informar|advertir|contactar|consultar|dirigirse|dirigiendose|escribir|escribiendo|llamar|llamando)(?: directamente)?(?: con| al?)?|(?:avise|contacten?|consulten?|llamen?|informen?)(?:se)?(?: directamente)?(?: con| al?)?) ?(?:el |la )?$|<(?:al?|con|ante|del?|por) ?(?:el |la )?(?:\\p{L}+ ){0,4}(?:anfitrion(?:es|a)?|organizador(?:es|a)?|secretaria|coordinador|coordinadora|servicio|oficina|ministerio|administracion|organizacion|seccion|unidad|division|comite|autoridad)(?: ?\\((?:contacto: ?)?|(?<!<(?:por|del?) [^,]{3,60}), ?(?:el |la )?)$',
    matches: [
      'Las solicitudes se hacen escribiendo a la ',
      'Las reservas se hacen con el ',
      'con el anfitrión, ',
      'una invitación del anfitrión (',
      'una invitación a nuestro anfitrión, el ',
      'Los pasaportes se envían a la atención del ',
      'Los que lleguen en coche deben avisar a la ',
      'Contacte directamente con el ',
      'la persona encargada de los visados es la ',
      'El Ministerio ha designado a tal efecto a la ',
      'Con este fin, el anfitrión ha nombrado al ',
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
  askedFor: pattern({
    id: 'es.people.asked-for',
    source:
      '<(?:contactos?|(?:personas?|puntos?) de contacto|interlocutor(?:a|es|as)?) (?:para|del?) ?(?:el |la )?$|<(?:(?:personas?|puntos?) de contacto|interlocutor(?:a|es|as)?) en (?:el |la )?$|(?:^ ?|[:;] ?|- ?)(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}|\\p{Ll})[.)]? ?)?(?:para|en relacion con|en cuanto a|respecto del?) ?(?:el |la )?$',
    matches: [
      'las personas de contacto de la ',
      'contacto de la ',
      'Para la ',
      '– para el ',
      'la persona de contacto en la ',
    ],
    rejects: [
      'Su contacto en la ',
      'la información para la ',
      'en contacto con la ',
      'una sala para el ',
      'Para cualquier pregunta relativa a la ',
    ],
  }),
  agent: pattern({
    id: 'es.people.agent',
    source: '<(?:por|del?|segun|con) ?(?:el |la )?$',
    matches: ['el plan establecido por el ', 'el informe del '],
    rejects: ['para ello, ', 'Por otra parte, '],
  }),
  answers: pattern({
    id: 'es.people.answers',
    source:
      '^[^.;:@]{0,90}<(?:respondera?n?|responde|facilitara?n?|proporcionara?n?|recibira?n?|recibe|atendera?n?|(?:esta|estara|queda|quedara) (?:a (?:su|la) (?:entera )?disposicion|disponible|localizable)|puede (?:ser contactad[oa]|ser consultad[oa]|contactarse))>(?:[^.;@]|\\.(?! )|;(?= ?\\p{L}[\\p{L}-]{2,14}\\.? ?:)){0,160}(?=<[\\p{L}\\p{N}._%+-]{1,64}@)',
    matches: [
      ', Relatora, responderá a las preguntas en la dirección ab@ejemplo.org',
      ' puede ser contactada por correo electrónico (ab@ejemplo.org)',
    ],
    rejects: [', Relator, presentó el proyecto (ab@ejemplo.org)', ' responderá. Escribir a ab@ejemplo.org'],
  }),
  writtenTo: pattern({
    id: 'es.people.written-to',
    source:
      '^[^@]{0,240}?<(?:(?:escribir|enviar|remitir|dirigir|comunicar|transmitir|presentar|entregar|hacer|consultar|localizar|contactar)(?:l[eoa]|sel[eoa])|(?:obrar|estar) en su poder|(?:se )?le (?:sera|seran|puede|pueden|podra|podran|envi|remit|dirig|comuni|transmit|hag|escrib|present)\\p{L}*|(?:su|(?<=^ ?,? ?)cuy[oa]) (?:direccion|correo|buzon)(?: electronic[oa])?)>(?:(?!<por (?!correo|escrito|e-?mail|mensaje|via))[^@;]){0,90}?(?=<[\\p{L}\\p{N}._%+-]{1,64}@)',
    matches: [
      ', Relatora, prosigue la revisión; las observaciones pueden enviarsele hasta el 29 de mayo (ab@ejemplo.org)',
      ' busca un editor. Se puede escribirle a ab@ejemplo.org',
      ' dirige el grupo. Los textos le serán remitidos a ab@ejemplo.org',
      ', Relator (su correo: ab@ejemplo.org)',
      ', cuya dirección electrónica es la siguiente: ab@ejemplo.org',
    ],
    rejects: [
      ', Relatora, presentó su informe; las observaciones se envían a ab@ejemplo.org',
      ' dirige. Los textos le serán remitidos por la secretaría (ab@ejemplo.org)',
      ' lleva una lista cuya dirección es ab@ejemplo.org',
    ],
  }),
  reachable: pattern({
    id: 'es.people.reachable',
    source:
      '^ ?,? ?(?:(?:esta|estara|sigue|seguira|queda|quedara) (?:disponible|localizable)|(?:puede|podra)(?: aun| todavia)? (?:ser (?:contactad|localizad)[oa]|contactarse|localizarse))>',
    matches: [' sigue localizable en', ' puede ser contactada'],
    rejects: [' puede ser nombrada', ' está a su disposición'],
  }),
};
