import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { events } from './events.js';

const interim =
  '(?:interin[oa]mente|con caracter (?:interino|provisional|temporal)|de (?:forma|manera) (?:interina|provisional|temporal)|a titulo (?:interino|provisional)|en funciones|ad interim|provisionalmente)';
/** Behind what stands in for somebody: how long, not at which meeting. */
const forATime =
  ',? (?:hasta|desde|en tanto|entretanto|mientras|provisionalmente|temporalmente|durante (?:su|la) (?:ausencia|vacante|enfermedad))>';

/** Of the chair, unless of another: `el interinato del Secretario`. */
const interimOffice =
  '(?:la (?:interinidad|suplencia)|el interinato|la presidencia interina)>(?! del?>(?! (?:la |su )?presid))';

/** Holds an office, now or soon. */
const exercises =
  '(?:asum(?:e|ira|io)|ejerc(?:e|era|io)|ocup(?:a|ara|o)|desempen(?:a|ara|o)|ostent(?:a|ara|o)|conserv(?:a|ara)|mantien(?:e)|mantendra|retien(?:e)|retendra|compagina(?:ra)?(?: con ello)?|ha (?:asumido|ejercido|ocupado|conservado)|(?:sigue|seguira|continua|continuara) (?:asumiendo|ejerciendo|ocupando|desempenando)|se (?:hara|hace|hizo) cargo de)';
const appointed =
  '(?:(?:re)?elegid|reelect|designad|nombrad|llamad|propuest|confirmad|ratificad|mantenid|renovad)[oa]s?';

/** Hold an office together. */
const holdTogether =
  '(?:(?:asum|compart|reun)(?:en|iran|ieron)|(?:ejerc|desempen|ocup|ostent)(?:en|an|eran|aran|ieron|aron)|se (?:reparten|repartiran|turnan en|turnaran en)|(?:han sido|son|seran|fueron) (?:elegid|designad|nombrad|llamad)[oa]s (?:a|para(?: (?:ocupar|ejercer|asumir))?))(?: actualmente| provisionalmente| ahora| asi| conjuntamente| juntos| tambien| asimismo)?';

export const linksAfter: RoleLinksLocale['linksAfter'] = [
  {
    role: 'contact',
    pattern: pattern({
      id: 'es.people.after.contact',
      source:
        '^(?: ?,(?! (?:y|que|quien))[^,;:.()]{2,140}| (?:del?|en)> [^,;:.()]{2,80})?(?: ?\\([^()]{1,160}\\))?,? ?(?:que |quien )?(?:(?:es|sera|sigue siendo|seguira siendo) (?:(?:el |su |nuestro )contacto(?= (?:para|en|sobre)>| *(?:[.,;(]|$))|(?:la persona|el punto|(?:su |el |la )interlocutora?) (?:de contacto)?|(?:la persona )?encargad[oa] de (?:responder|recibir|recoger|centralizar|dar curso))|(?:esta|estara|queda|quedara|se pone|se pondra) (?:gustosamente |con mucho gusto |tambien )?a (?:(?:su|vuestra) (?:entera )?disposicion|su (?:entero )?servicio)|(?:esta|estara|queda|quedara) a (?:la )?(?:entera )?disposicion (?:de |de las |de los |del )|(?:puede|podra|esta en condiciones de|(?:tendra|tiene) (?:mucho |sumo )?gusto en|se complace(?:ra)? en|estara encantad[oa] de) (?:ser (?:contactad[oa]|consultad[oa](?! (?:en (?:la direccion|linea)|a traves))|localizad[oa])|(?:gustosamente )?(?:informarles?|ayudarles?|asistirles?|(?:facilitar|proporcionar|dar|comunicar)(?:les?)? (?:gustosamente )?(?:cualquier|toda|todos|todas|todo|mas|otras|otros)>|responder a))|(?:les? )?(?:facilitara|proporcionara|dara|comunicara) (?:gustosamente |con mucho gusto )?(?:cualquier|toda|todas|todo|todos|mas)>|(?:les )?(?:informara|asesorara|ayudara)>|(?:les )asistira>|asistira(?= a (?:los (?:delegados|participantes)|las delegaciones|quienes))|respondera (?:gustosamente |con mucho gusto |directamente )?(?:a (?:sus|todas|cualquier|toda|las (?:preguntas|solicitudes|consultas) (?:de caracter|relativas|sobre|que|eventuales|complementarias))>)|atendera (?:gustosamente |con (?:mucho |sumo )?gusto |encantad[oa] )?(?:sus|las|cualquier|toda|cuant[oa]s)>|(?:recibira|recogera|centralizara|tramitara) (?:gustosamente )?(?:sus|las|los|todas (?:las )?)(?: ?\\p{L}+)?)',
      matches: [
        ', destinada en Accra (tel.: +233 30 200 00 00), es la persona de contacto',
        ' (correo-e: ab@ejemplo.org) está a su disposición',
        ' (ab@ejemplo.org) está a su servicio',
        ' (tel.: +41 22 730 00 00) atenderá con gusto cualquier consulta',
        ' está a disposición de las administraciones',
        ' del organismo anfitrión (ab@ejemplo.org) es el contacto para los visados',
        ' sigue siendo su contacto.',
        ', de la secretaría (ext. 6200), responderá gustosamente a sus preguntas',
        ' recibirá las inscripciones',
        ' puede facilitar toda información complementaria',
        ' podrá ayudarle',
      ],
      rejects: [
        ' contactó',
        ', es la Presidenta',
        ' está de pie',
        ' está al servicio de la Unión',
        ' responderá a los oradores',
        ' puede ser consultado en la dirección',
        ' puede facilitar una ponencia',
        ' puso una sala a disposición de los delegados',
      ],
    }),
  },
  {
    role: 'contact',
    plural: true,
    pattern: pattern({
      id: 'es.people.after.contacts',
      source:
        '^,? ?(?:que |quienes )?(?:(?:estan|estaran|quedan|quedaran|se ponen) (?:gustosamente |tambien |ambos |ambas )?a (?:su (?:entera )?disposicion|su (?:entero )?servicio|(?:la )?(?:entera )?disposicion (?:de |del ))|(?:pueden|podran) (?:ser contactad[oa]s|(?:informarles?|ayudarles?|(?:facilitar|proporcionar|dar|comunicar)(?:les?)? (?:gustosamente )?(?:cualquier|toda|todas|todos|mas)>))|(?:les? )?(?:facilitaran|proporcionaran|daran|comunicaran) (?:gustosamente )?(?:cualquier|toda|todas|todos|mas)>|responderan (?:gustosamente )?a (?:sus|toda|todas|cualquier)>|son (?:las |los )?(?:personas|puntos|interlocutor[ea]s) (?:de contacto)>)',
      matches: [
        ' están a su disposición',
        ' están a su servicio',
        ', que están a disposición de los delegados',
        ' pueden ser contactados',
        ' responderán a sus preguntas',
        ' facilitarán toda información',
      ],
      rejects: [' están de pie', ' pueden ser consultados', ' pusieron una sala a su disposición', ' están en Lima'],
    }),
  },
  {
    role: 'chair',
    pattern: pattern({
      id: 'es.people.after.chair-of-event',
      source: `^ ?,? ?(?:que |quien )?(?:preside|presidira|presidia|presidio|ha presidido|ha (?:(?:amablemente|gentilmente) )?(?:(?:tenido a bien|accedido a) )?(?:acept(?:ado|ar) |consentido en |ofrecido )?presidir) (?<event>(?:el |la |los |las |este |esta |dicho |dicha )(?:${events}))>`,
      matches: [' presidirá el seminario', ' presidió el taller', ' ha tenido a bien aceptar presidir el foro'],
      rejects: [' presidirá la reunión', ' preside el Grupo', ' moderará el seminario'],
    }),
  },
  {
    role: 'co-chair',
    pattern: pattern({
      id: 'es.people.after.co-chair',
      source:
        '^ ?,? ?(?:que |quienes? )?(?:co-?presiden?|co-?presidiran?|co-?presidieron|co-?presidio|(?:ha|han) co-?presidido)>',
      matches: [' copresidirán los trabajos'],
      rejects: [' preside'],
    }),
  },
  {
    role: 'co-chair',
    plural: true,
    pattern: pattern({
      id: 'es.people.after.co-chairs',
      source:
        '^ ?,? ?(?:que |quienes )?(?:co-?presiden|co-?presidiran|co-?presidieron|(?:han|habian) co-?presidido|presid(?:en|iran|ieron) conjuntamente)>',
      matches: [' copresidirán los trabajos'],
      rejects: [' preside'],
    }),
  },
  {
    role: 'co-chair',
    plural: true,
    pattern: pattern({
      id: 'es.people.after.co-chairs-office',
      source: `^ ?,? ?(?:que |quienes )?(?:${holdTogether} (?:la|su) (?:co-?)?presidencia(?: conjunta)?>(?! (?:interina|de (?:la|esta|una|las) (?:reunion|sesion|plenaria)))|${exercises} (?:la|su) (?:co-?presidencia|presidencia conjunta)>)`,
      matches: [
        ' compartirán la presidencia del Grupo',
        ' asumirán conjuntamente la presidencia de la CE 3',
        ' ejercerá la copresidencia',
      ],
      rejects: [' asumirán la presidencia de la sesión', ' asumirá la presidencia', ' asumirán la vicepresidencia'],
    }),
  },
  {
    role: 'vice-chair',
    plural: true,
    pattern: pattern({
      id: 'es.people.after.vice-chairs-office',
      source: `^ ?,? ?(?:y |luego )?(?:que |quienes )?${holdTogether} (?:la|las|sus|dos|las dos) vice-? ?presidencias?>`,
      matches: [' ocuparán las vicepresidencias', ' han sido elegidos para las vicepresidencias'],
      rejects: [' ocuparán la presidencia', ' dejan las vicepresidencias'],
    }),
  },
  {
    role: 'vice-chair',
    pattern: pattern({
      id: 'es.people.after.vice-chair-given',
      source: '^ (?:(?:la|su|una) vice-? ?presidencia|las funciones de vice-? ?president[ea])>',
      matches: [' la vicepresidencia de la CE 5', ' las funciones de Vicepresidenta'],
      rejects: [', la vicepresidencia', ' las funciones de Presidenta', ' deja la vicepresidencia'],
    }),
  },
  {
    role: 'chair',
    takesOffice: true,
    pattern: pattern({
      id: 'es.people.after.chair-given',
      source: `^ (?:(?:la|su) presidencia|las funciones de president[ea]|(?:la tarea|el cometido|el encargo) de presidir|la direccion (?:de los trabajos )?(?:del?|de la|de este|de esta) (?=grupo|comision|actividad|jca|gtc|fg|ce>|gt>))(?! interina)(?![^.;:,]{0,80} ${interim})`,
      matches: [
        ' la presidencia de la Comisión de Estudio 5',
        ' la tarea de presidir el Grupo',
        ' las funciones de Presidente',
      ],
      rejects: [', la presidencia', ' la vicepresidencia', ' la presidencia interina'],
    }),
  },
  {
    role: 'acting-chair',
    takesOffice: true,
    pattern: pattern({
      id: 'es.people.after.acting-chair',
      source: `^ ?,? ?(?:(?:y |luego )?(?:que |quien )?)(?:${exercises} ?(?:actualmente |provisionalmente |ahora |asi )?(?:${interim} )?(?:la presidencia(?: [^.;:,]{0,80}?)?,? ${interim}|${interimOffice}|(?<=${interim} )la presidencia|(?:el (?:puesto|cargo)|(?:sus|las|estas|dichas) funciones),? (?:como|en (?:su )?calidad de|a titulo de) president[ea] (?:interin[oa]|en funciones|provisional)|(?:el cargo|las funciones) de president[ea] (?:interin[oa]|en funciones|provisional)|las funciones de president[ea] interin[oa])|(?:es|sera|ha sido|fue) (?:encargad[oa]|designad[oa]|nombrad[oa]|llamad[oa]) (?:de |a |para )?(?:asumir |ejercer )?(?:la presidencia(?: [^.;:,]{0,80}?)? ${interim}|${interimOffice})|presid(?:e|ira|io|ia) ${interim}|(?:hace|hara|haciendo) las veces de president[ea]|actua(?:ra|ndo)? como president[ea] (?:interin|en funciones)|(?:(?:supl|sustitu)(?:e|ye|ira) (?:al|a la) president[ea]|(?<alone>l[oea] supl(?:e|ira)))(?=${forATime}))`,
      matches: [
        ' asumirá la presidencia interinamente',
        ' asumirá interinamente la presidencia',
        ', ejercerá la presidencia de la CE 5 con carácter interino',
        ' ha sido encargada de la presidencia interina',
        ' presidirá interinamente la CE 5',
        ', haciendo las veces de Presidente',
        ' suplirá al Presidente hasta junio',
        ', lo suple desde mayo',
        ' asumirá la presidencia interina',
        ' ocupará el puesto en calidad de Presidenta en funciones',
      ],
      rejects: [' asumirá la presidencia', ' se interesa por la presidencia', ' sustituirá al Presidente saliente'],
    }),
  },
  {
    role: 'vice-chair',
    takesOffice: true,
    pattern: pattern({
      id: 'es.people.after.vice-chair-office',
      source: `^ ?,? ?(?:y |luego )?(?:que |quien |quienes )?(?:(?:${exercises}|ocuparan|ocupan|asumiran|accede(?:ra)? a)(?: actualmente| ahora| asi)? (?:la|una|una de las|las|su) vice-? ?presidencias?>|(?:ha sido|es|sera|fue|acaba de ser) ${appointed} (?:para (?:ocupar |ejercer |asumir )?|a |en )(?:la|una|una de las|su) vice-? ?presidencias?>)`,
      matches: [
        ' ocupará una de las vicepresidencias',
        ' ha sido elegida para la vicepresidencia',
        ' ha sido confirmado en la vicepresidencia',
      ],
      rejects: [' ocupará la presidencia', ' cede la vicepresidencia'],
    }),
  },
  {
    role: 'chair',
    takesOffice: true,
    pattern: pattern({
      id: 'es.people.after.chair-office',
      source: `^ ?,? ?(?:y |luego )?(?:que |quien )?(?:(?:${exercises}|accede(?:ra)? a|accedio a|toma(?:ra)?|tomo)(?: actualmente| ahora| asi| asimismo| tambien| igualmente| ademas)? (?:la|su) presidencia>|(?:ha sido|es|sera|fue|acaba de ser) ${appointed} (?:para (?:ocupar |ejercer |asumir )?|a |al frente de |en )(?:la|su) presidencia>)(?! interina)(?![^.;:,]{0,80} ${interim})(?! de (?:la|esta|una|las) (?:reunion|sesion|plenaria))`,
      matches: [
        ' asumirá la presidencia',
        ', ha sido elegida para la presidencia',
        ' es reelegido para la presidencia',
        ' ha sido confirmada en la presidencia',
        ' ejerce la presidencia del Grupo',
        ' accede a la presidencia',
        ' conserva asimismo la presidencia del Grupo',
      ],
      rejects: [
        ' asumirá la presidencia del Grupo interinamente',
        ' asumirá la presidencia de la sesión',
        ' cede la presidencia',
        ' asumirá la presidencia interina',
      ],
    }),
  },
  {
    role: 'chair',
    pattern: pattern({
      id: 'es.people.after.chair',
      source: `^ ?,? ?(?:que |quien )?(?:(?:preside|presidira|presidia|presidio|ha presidido) (?:actualmente |ahora |siempre |tambien |asimismo )?(?:la|el|los|las|esta|este|dich[oa])>|(?<=<(?:que|quien) )l[oa] (?:preside|presidira|presidia|dirige|dirigira|dirigia|ha (?:presidido|dirigido))>|(?:ha|habia) (?:tenido a bien |tenido la amabilidad de |(?:amable|gentil)mente )?(?:acept(?:ado|ar)|accedido|consentido|ofrecido|convenido) ?(?:a |en |asumir |ejercer )?(?:presid(?:irl[oa]s?|ir (?:el|la|los|las|este|esta))|dirigirl[oa]|(?:asumir |ejercer |ocupar )?(?:la|su) presidencia)>|(?:al|para|que) (?:asumir |ocupar )?(?:la|su) presidencia>|en (?:la|su) presidencia>|(?:esta |estaba |estara |sigue )?al frente de|(?:se (?:hace|hara|hizo) cargo|se encarga(?:ra)?|(?:ha|habia) (?:aceptado|accedido a|convenido en|tenido a bien) (?:hacerse cargo|encargarse)) de la presidencia>|(?:dirig(?:e|ia|io|ira)|ha dirigido|encabeza) (?:actualmente |ahora )?(?:el |la )?(?=grupo (?:de trabajo|tematico|mixto|regional|de accion)|comision de estudio|gt \\d|ce \\d|jca|gtc|fg-)|(?:(?!<Sra? )[^.;:()]){0,160}?<(?:renunci(?:a|o|ara)|ha renunciado|ha decidido renunciar) a (?:seguir )?presidi(?:r|endo) (?:la|el|los|las|este|esta|dich[oa])>|(?:(?!<Sra? )[^.;:()]){0,160}?<(?:dej(?:a|o|ara)|ces(?:a|o|ara)|ha (?:dejado|cesado)) de presidir (?:la|el|este|esta|dich[oa])>|${exercises} (?:actualmente |ahora )?la presidencia>|(?:seguira|continuara|sigue|continua) (?:presidiendo) (?:la|el)>|(?:ha sido|es|fue) ${appointed} (?:para|a) la presidencia>|(?:sucede|sucedera|sucedio|ha sucedido|sustituye|sustituira|sustituyo|ha sustituido)(?: al?)? [^;:]{3,80} (?:en la presidencia>|(?:en calidad de|como) president[ea]))(?! interina)`,
      matches: [
        ' preside el Grupo',
        ' en la presidencia de la CE 5',
        ', que la dirige',
        ' ha aceptado presidirlo',
        ' ha tenido a bien aceptar presidir el',
        ' en su presidencia',
        ' seguirá asumiendo la presidencia del Grupo',
        ' continúa presidiendo el Grupo',
        ' asumirá la presidencia',
        ' me ha hecho saber que renuncia a presidir el Grupo',
        ' deja de presidir la CE 5',
        ' al frente del Grupo',
        ' está al frente del Grupo',
        ' ha aceptado hacerse cargo de la presidencia del Grupo',
        ', que dirige el Grupo de Trabajo 5C',
      ],
      rejects: [
        ' ha presentado',
        ' dirige los estudios de la CE 5',
        ' la presidencia interina',
        ' al frente',
        '. La Sra. Lund renuncia a presidir el Grupo',
      ],
    }),
  },
];
