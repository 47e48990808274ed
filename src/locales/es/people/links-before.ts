import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { contactLabels } from './contact-labels.js';

const by = '(?:por|a|en)(?: el| la)?|al|en el';
const held =
  '(?:asumid|ejercid|ocupad|desempenad|confiad|encomendad|propuest|ofrecid|asignad|atribuid)[oa]s?|(?:recaera|recae|recaido|recaen|recaeran)|corre(?:ra)? a cargo';

export const linksBefore: RoleLinksLocale['linksBefore'] = [
  ...contactLabels,
  {
    // Who leads a group of a Rapporteur's is its Rapporteur.
    role: 'rapporteur',
    pattern: pattern({
      id: 'es.people.before.rapporteur',
      source:
        '<grupos? de(?:l)? relator(?:a|es)?>(?![^.;:]{0,120}<(?:comision de estudio|grupo de trabajo))[^.;:]{0,120}?,? (?:(?:que )?(?:esta|es|sera) )?(?:dirigid|encabezad|coordinad|conducid|liderad)o por(?: el| la)? ?$',
      matches: [
        'el Grupo de Relator sobre terminología (GR-TER), dirigido por la ',
        'el Grupo del Relator está encabezado por ',
      ],
      rejects: ['el Grupo por Correspondencia, dirigido por ', 'el Grupo de Relator, presidido por '],
    }),
  },
  {
    role: 'co-chair',
    pattern: pattern({
      id: 'es.people.before.co-chair',
      source:
        '(?:<co-? ?presidid[oa]s?(?: conjuntamente)? por|<co-? ?presidencia (?:del?|de la|:)|<(?:que|la cual|el cual|lo|la|los|las) co-?presid(?:en|iran|e|ira)|<co-?presidiran(?: (?:asimismo|tambien))?(?:,? (?:el |la |los |las |este |esta |dicho |dicha )[^.;:,()]{2,80}(?<! (?:y|e|o|con|por|de|del|a|al)(?: el| la)? ?),?)?)(?: el| la| los| las)? ?$',
      matches: [
        'está copresidida por ',
        'bajo la copresidencia del ',
        'copresidido por la ',
        'Lo copresidirán el ',
        'Copresidirán el Grupo de Trabajo 2/17 el ',
      ],
      rejects: ['está presidido por ', 'copresidirán la sesión y el ', 'los Copresidentes, '],
    }),
  },
  {
    role: 'acting-chair',
    pattern: pattern({
      id: 'es.people.before.acting-chair',
      source: `(?:<presidid[oa]s? (?:interinamente|con caracter interino|provisionalmente) por(?: el| la)?|<presidencia (?:interina|en funciones|provisional) (?:del?|de la|:)|<presidencia (?:interina|en funciones|provisional)[^.;:]{0,60}(?:${held}) (?:${by})|<(?:asum|ejerc|ocup|desempen)(?:e|a|ira|era|ara|io|o)> (?:interinamente|provisionalmente|con caracter interino|en funciones) la presidencia(?: de(?:l| la)? [^.;:,()]{2,60}?)?(?: el| la)?|<(?:interinato|interinidad)(?: de la presidencia)?>[^.;:]{0,80}<(?:${held}) (?:${by})|<(?:asum|ejerc|ocup|desempen)(?:e|a|ira|era|ara|io|o)> (?:el (?:puesto|cargo)|la presidencia|(?:sus|las|estas|dichas) funciones),? (?:como|en (?:su )?calidad de|a titulo de) president[ea] (?:interin[oa]|en funciones|provisional),?(?: el| la)?|<(?:asum|ejerc|ocup|desempen)(?:e|a|ira|era|ara|io|o)> la presidencia (?:interina|en funciones|provisional)(?: de(?:l| la)? [^.;:,()]{2,60}?)?(?: el| la)?|<(?:cargo|funciones) de president[ea] (?:interin[oa]|en funciones|provisional)[^.;:]{0,60}(?:${held}) (?:${by})) ?(?:el |la )?$`,
      matches: [
        'Ocupará el puesto, como Presidenta interina, la ',
        'Asumirá la presidencia interina el ',
        'bajo la presidencia interina de ',
        'presidida interinamente por la ',
        'la presidencia interina será asumida por el ',
        'Ejercerá interinamente la presidencia de la CE 5 la ',
      ],
      rejects: ['bajo la presidencia de '],
    }),
  },
  {
    role: 'vice-chair',
    pattern: pattern({
      id: 'es.people.before.vice-chair',
      source: `(?:<vice-? ?presidencias? [^.;:]{0,60}(?:${held}) (?:${by})|<(?:ocup(?:a|an|ara|aran|aron)|asum(?:e|en|ira|iran|ieron)|ejerc(?:e|en|era|eran)|desempen(?:a|an|ara|aran)) (?:la|las|una de las) vice-? ?presidencias?(?: de(?:l| la| las)? [^.;:,()]{2,60}?)?(?: el| la| los| las)?|<(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|vari[oa]s|\\d{1,2}) vice-? ?president[ea]s (?:l[aeo]s? )(?:secunda(?:n|ran)|asisti(?:ran)|asisten|ayuda(?:n|ran)|apoya(?:n|ran)|respalda(?:n|ran))(?: en (?:esta|esa|su|sus) (?:tareas?|labor|funciones))?:(?: el| la)?|(?<=(?:^|[:;.(]|\\d|<[ye]) ?)en (?:la|las) vice-? ?presidencias?(?: de(?:l| la| las)? [^.;:,()]{2,60}?)?(?:,|:| (?:siguen?|continuan?|permanecen?|quedan?|figuran?|estan?|estaran?|se mantienen?))(?: el| la| los| las)?) ?$`,
      matches: [
        'Tres Vicepresidentas la secundarán: la ',
        'la vicepresidencia será asumida por ',
        'la vicepresidencia recaerá en la ',
        'Ocuparán las vicepresidencias del Grupo la ',
        'En las vicepresidencias del Grupo Regional siguen el ',
        'y en la vicepresidencia, la ',
      ],
      rejects: [
        'la presidencia será asumida por ',
        'Dos Vicepresidentes le agradecen: ',
        'Dos Vicepresidentes apoyan la propuesta: ',
        'los cambios en la vicepresidencia, el ',
      ],
    }),
  },
  {
    role: 'chair',
    pattern: pattern({
      id: 'es.people.before.chair',
      source: `(?:(?<!co-? ?)(?<!co)(?<!<(?:ha|han|habia|habian|habiendo) )<presidid[oa]s?(?: conjuntamente| respectivamente| sucesivamente| actualmente| ahora| siempre|,? (?:en|por|durante|desde|hasta|esta|de nuevo|nuevamente|provisionalmente|interinamente|(?:con caracter|de (?:forma|manera)|a titulo) interin[oa])>[^.;:()]{0,60})?,? por(?: el| la| los| las)?|(?<!<(?:que|quien|quienes|la|lo|se|comision|grupo) )<presid(?:e|en|ira|iran|ia|io)(?: (?:asimismo|tambien|actualmente|ahora|interinamente|(?:con caracter|de (?:forma|manera)|a titulo) interin[oa]))?,? (?:las (?=sesiones>)|los (?=(?:debates|trabajos)>)|las (?=deliberaciones>)|el |la |este |esta |dicho |dicha )(?!(?:sesion|ceremonia|reunion|apertura|mesa|debate|taller|acto|plenaria|jornada|inauguracion)>)(?:[^.;:,()]|\\([^()]{1,40}\\)){2,110}?(?<! (?:y|e|o|con|por|de|del|a|al)(?: el| la)? ?),? (?:el|la)|<(?:que|lo|la|los|las) (?:preside|presiden|presidia|presidira|presidiran|presidio|(?:ha|han) presidido)(?: conjuntamente| actualmente| ahora| siempre)?(?: el| la)?|(?<!vice-? ?)(?<!<(?:a|durante|tras|desde|hasta|bajo|de|en|para|con|por|asume|asumira|ejerce|deja|ocupa|preside|retoma|toma|tomar) )<la presidencia (?:del?|de la)|<al frente (?:del?|de la|de los|de las) (?:cual(?:es)?|que|[^.;:,]{2,90}),? (?:esta|estara|se (?:halla|encuentra))(?: el| la)?|bajo (?:la|su) (?:habil |eminente |competente |acertada )?presidencia (?:del?|de la|de los|de las)|<(?:asum|ejerc|ocup|desempen|ostent)(?:e|a|ira|era|ara|io|o)> (?:actualmente |ahora )?la presidencia(?: de(?:l| la)? [^.;:,()]{2,60}?)?(?: el| la)?|(?<!vice-? ?)<presidencia (?!interina|en funciones|provisional)[^.;:]{0,70}(?:(?:${held}) (?:${by})|<(?:la )?(?:asum|ejerc|ocup|desempen|ostent)(?:e|a|ira|era|ara|io|o)(?: [^.;:,()]{3,30})? (?:el|la)|en manos (?:del?|de la))|(?:confia|confio|ha confiado|encomendo) la presidencia [^.;:]{0,60}(?:al|a la|a)|(?<=(?:^|[:;.(]|\\d|<[ye]) ?)en la presidencia(?: de(?:l| la| las)? [^.;:,()]{2,60}?)?(?:,|:| (?:siguen?|continuan?|permanecen?|quedan?|figuran?|estan?|estaran?|se mantienen?))(?: el| la| los| las)?) ?$`,
      matches: [
        'está presidido por ',
        'será presidida en 2031 por la ',
        'presidido, por segunda vez, por el ',
        'que presidirá ',
        'Lo preside el ',
        'En la Presidencia de la Comisión de Estudio 20 sigue el ',
        'cuya Presidencia ostenta el ',
        'al frente de la cual está la ',
        'La presidencia del Grupo está en manos de la ',
        'Al frente de la Comisión de Estudio 5 se halla el ',
        'Preside interinamente la Comisión de Estudio 1 el ',
        'La presidencia de la Comisión la ejerce interinamente el ',
        'que ha presidido la ',
        'bajo la presidencia del ',
        'como tampoco la Presidencia del ',
        'la presidencia será asumida por ',
        'La presidencia ha sido propuesta a la ',
        'confió la presidencia del grupo al ',
        'Asumirá la presidencia de la CE 5 la ',
        'Preside el Grupo de Trabajo sobre puertos (GT-PUE) el ',
        'Presidirá esta Comisión la ',
        'Presidirá las sesiones el ',
      ],
      rejects: [
        'copresidida por ',
        'la vicepresidencia será asumida por ',
        'una candidatura a la presidencia del ',
        'durante la presidencia de la ',
        'organizado por ',
        'ha presidido durante dos años la sesión inaugurada por ',
        'la Comisión presidirá ',
        'presidirá la sesión de apertura el ',
        'preside el Grupo de Trabajo y el ',
      ],
    }),
  },
  {
    role: 'contact',
    pattern: pattern({
      id: 'es.people.before.contact',
      source:
        '(?:<(?:atendera|respondera a) (?:las|sus|cualquier) (?:consultas?|dudas?)(?: [^.;:,()]{2,50})?,?|<(?:contactar|contacte|consultar)(?: directamente)? (?:con|al?)|<(?:obten(?:er|ga|gan|erse)|solicit(?:ar|e|en|arse)|ped(?:ir|irse)|pidan?|recab(?:ar|e|en|arse)) (?:mas |mayor(?:es)? |cualquier |toda |otr[oa]s )?(?:detalles?|informacion(?:es)?|precisiones|datos|aclaraciones)(?: (?:adicional(?:es)?|complementari[oa]s?|al respecto|(?:sobre|acerca de) [^.;:,]{2,50}))? (?:del?|de la|al?|ante)|<(?:ponerse|pongase|ponganse|poniendose|se pongan?|entrar|entre|entren)(?: directamente)? en (?:contacto|comunicacion|relacion) con|<(?:dirigirse|dirijase|dirijanse|diriganse|se dirijan?|dirigiendose|comunicarse|comuniquese|escribir|escriba|remitirse) (?:directamente )?(?:al?|con)|<(?:dirigir|dirija|dirijan|enviar|envie|envien|plantear|formular|remitir|remitan?)(?:se)? (?:directamente )?(?:sus|toda|todas las|las|cualquier|los|todo) (?:preguntas?|solicitud(?:es)?|consultas?|informaciones|inscripciones|peticion(?:es)?|dudas?)[^.;:]{0,50} al?|<en (?:contacto|relacion|comunicacion|enlace) con|(?:informacion|informaciones|precisiones|inscripcion|inscribirse|preguntas?|aclaracion(?:es)?|detalles)[^.;]{0,80} (?:contactar con|ante|con|al?)(?<=(?:contactar con|ponerse en contacto con|ante|dirigirse al?|dirijase al?))|<(?:preguntas?|solicitud(?:es)?|consultas?|correspondencia|informaciones|precisiones|inscripciones|peticiones)>[^.;:]{0,80}<(?:dirigirse|enviarse|plantearse|remitirse|obtenerse|solicitarse|dirigid[oa]s?|enviad[oa]s?|se (?:dirig|envi|plante|remit|formul|hara|solicit|present)(?:en|an|iran?|aran?|n)?) (?:directamente |por escrito )?(?:al?|de|ante)|<(?:puntos?|personas?|funcionari[oa]s?|responsables?|colegas?|colaborador(?:es|as?)?) (?:de contacto|(?:a|con) (?:quien(?:es)?|la que|el que) (?:hay que |conviene |cabe |se puede |pueden? )?(?:dirigirse|contactar|consultar|acudir|ponerse en contacto|comunicarse|escribir|llamar))[^.;]{0,60}(?:es|son|sera|sigue siendo|seguira siendo|:|,|-)|<(?:el|su|nuestro) contacto (?:en|para|sobre)>[^.;:]{2,60}<(?:es|sera|sigue siendo|seguira siendo)|<interlocutor(?:as?|es)?>[^.;]{0,60}(?:es|son|sera|seran|:|,)|<(?:secretaria|coordinacion|organizacion|logistica|enlace|acogida|inscripci(?:on|ones)|preparativos|informacion)>[^.;:]{0,80}<(?:esta(?:n|ra|ran)?|corre(?:n|ra|ran)?) a cargo del?|<Contactos? ?:|<(?:personas?|funcionari[oa]s?|responsables?|colaborador(?:es|as?)?|consejer[oa]s?|ingenier[oa]s?|administrador(?:es|as?)?) (?:(?:que (?:esta|estan) )?(?:encargad[oa]s?|responsables?|a cargo)|que (?:se ocupan?|tramitan?|llevan?|atienden?)) (?:de |del |de la |de los |de las )?(?!(?:el |la )?(?:grupo|comision|comite|consejo|sesion)>)[^.;:]{2,70}<(?:es|son|sera|seran)|<(?:este|el) (?:asunto|expediente) (?:es|sera) (?:tramitado|tratado|gestionado|atendido) por|<(?:de )?(?:este|el) (?:asunto|expediente) (?:lo |se )?(?:tramita|lleva|atiende|ocupa|gestiona)|<(?:pasaportes?|solicitud(?:es)?|formularios?|inscripciones|respuestas|datos|nombres)>[^.;:]{0,80}<(?:llegar|lleguen|llegado|obrar|entregarse|entregad[oa]s?|obren) (?:directamente )?(?:al?|en (?:poder|manos) del?))(?: el| la| los| las)? ?$',
      matches: [
        'sírvase contactar con la ',
        'Podrá obtener más detalles del ',
        'Sus interlocutores son el ',
        'El funcionario encargado de este asunto es el ',
        'La persona responsable de las disposiciones in situ es la ',
        'Los datos del pasaporte deberán llegar a la ',
        'póngase en contacto con el ',
        'Punto de contacto: ',
        'Su contacto en la Oficina sigue siendo el ',
        'El contacto para los visados es la ',
        'dirigirse a la ',
        'dirigirse al ',
        'Toda pregunta puede dirigirse a la ',
        'ponerse en contacto con ',
        'la Secretaría de la Conferencia está a cargo del ',
      ],
      rejects: [
        'la ponencia está a cargo del ',
        'agradecer al ',
        'obtener la información del ',
        'los trabajos realizados ante ',
        'entregado a ',
        'La carta dirigida al ',
      ],
    }),
  },
];
