import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';

/** What speaks for and against a day that only `antes del` or `hasta el` stands at. */
export const dueCues: Pick<
  DeadlineLocale,
  'permits' | 'offers' | 'lasts' | 'earliest' | 'tellsOfThose' | 'conceded' | 'foretold' | 'accomplished'
> = {
  permits: pattern({
    id: 'es.deadlines.permits',
    source:
      '<(?:p(?:ue|o)d(?:e|en|ra|ran|emos|ria|rian)|posible|permitid[oa]s?|autorizad[oa]s? a|en condiciones de|a su disposicion)>|<(?:seguir(?:a|an|emos|ia|ian)?|siguen?|continu(?:a|an|ar|ara|aran)) (?:\\p{L}{3,14}(?:ando|iendo)(?:se)?|siendo \\p{L}{3,})>|<se (?:atienden|atenderan|(?:tramit|gestion)(?:ar)?an)>|<(?:se )?(?:recog|recib|admit|acept|tom)(?:eran?|iran?|aran?|eremos|iremos|aremos|emos|imos|amos)>',
    matches: [
      'seguirán tomándose en cuenta',
      'será posible aportar',
      'Se podrá contar',
      'recogeremos',
      'que la Secretaría aceptará',
    ],
    rejects: ['imposible', 'el poder', 'seguirá en mayo', 'se sabe'],
  }),
  offers: pattern({
    id: 'es.deadlines.offers',
    source:
      '<(?:habitaciones|camas|habitacion (?:simple|doble|individual)|(?:estas|esas|las|dichas|los|estos|esos) (?:tarifas?|precios?)(?! de(?:l)? cuadro)|tarifas? (?:preferencial(?:es)?|reducidas?|especial(?:es)?|negociadas?|de grupo|de hotel|indicadas?)|descuentos?|cupos? de habitaciones)>',
    matches: ['guarda habitaciones', 'contar con estas tarifas', 'una tarifa reducida'],
    rejects: ['la habitación', 'tarifa de base', 'a todo precio'],
  }),
  lasts: pattern({
    id: 'es.deadlines.lasts',
    source:
      '<(?:esta|estan|estara|estaran|estar|es|son|sera|seran|permanec(?:e|en|era|eran|er|era)|qued(?:a|an|ara|aran|ar)|segui(?:ra|ran)|sigue|siguen|se mantien(?:e|en)|se mantendran?|permanezca|permanezcan|siendo) (?:(?:\\p{L}+mente|tambien|aun|todavia) )?(?:cerrad[oa]s?|ausentes?|de (?:licencia|permiso)|en (?:orbita|vigor|explotacion|funciones|sesion|curso)|suspendid[oa]s?|inalterad[oa]s?|suave|financiad[oa]s?|operativ[oa]s?|explotad[oa]s?|presidid[oa]s?|dirigid[oa]s?|valid[oa]s?|visibles?|expuest[oa]s?|abiert[oa]s? al publico|vacantes?)>|' +
      '<(?:se apli(?:ca|can|caran?|quen?)|dur(?:a|an|ara|aran)|rig(?:e|en)|regiran?|sesion(?:a|an|ara|aran)|ejerc(?:e|en|era|eran)|explot(?:a|an|ara|aran)|comunic(?:a|an|ara|aran)(?= (?:los|las|el|la) (?:hoteles?|aeropuerto|centro))|abarc(?:a|an|ara|aran)|cubr(?:e|en|ira|iran)|financi(?:a|an|ara|aran)|sustitu(?:ye|yen|ira|iran)|pros(?:igue|iguen|eguira|eguiran)|financiad[oa]s?)>|' +
      '<(?:podran?|pueden?) (?:ver|visitar|consultar|contemplar|escuchar|visionar)se>',
    matches: [
      'Las oficinas permanecerán cerradas',
      'Las directrices, que se aplican',
      'ejercerá el cargo de Directora',
      'permanecerá abierta al público',
      'podrán verse',
    ],
    rejects: ['La inscripción está abierta a todos', 'podrán entregarse', 'guarda habitaciones'],
  }),
  earliest: pattern({
    id: 'es.deadlines.earliest',
    source:
      '(?<!<(?:que|si|quien|quienes|cuy[oa]s?|salvo) (?:[^.;:,]{0,80} )?)<(?:no (?!obstante|se (?:cerrar|clausurar|terminar)\\p{L}{1,2}>|cerrar\\p{L}{1,2}>|terminar\\p{L}{1,2}>|concluir\\p{L}{1,2}>)|nunca )(?:(?!<(?:si|que|salvo|sin|sino|pero)>)[^.;:]){1,90}$',
    matches: ['no estarán terminados antes del ', 'no se abrirá antes del '],
    rejects: [
      'que no se reciban antes del ',
      'no se cerrará hasta el ',
      'no se traducirán si llegan antes del ',
      'No obstante, podrán hacerlo hasta el ',
    ],
  }),
  tellsOfThose: pattern({
    id: 'es.deadlines.tells-of-those',
    source: '^ *,? (?:figuran?|son|es|estan?|han?|conservan?|aparecen?|siguen?|mantienen?)>',
    matches: [' figuran en el anexo'],
    rejects: [' figurarán', ' y son aceptadas'],
  }),
  conceded: pattern({
    id: 'es.deadlines.conceded',
    source:
      '^[\\d.) ]*(?:aunque|aun cuando|si bien|pese a que|a pesar de que|mientras que)>(?:(?!<(?:deb\\p{L}+|pued\\p{L}+|podr\\p{L}+|hay que|rueg\\p{L}+|invit\\p{L}+|tengan? que|requer\\p{L}+|esper\\p{L}+|abiert[oa]s?|posibles?|admit\\p{L}+|acept\\p{L}+|recib\\p{L}+|admisibles?|bienvenid[oa]s?)>)[^,]){1,120}$',
    matches: ['Aunque los textos estén listos antes del ', 'si bien las salas están libres hasta el '],
    rejects: [
      'Los textos, aunque tardíos',
      'Aunque la reunión es breve, los textos llegan antes del ',
      'Aunque los textos deben llegar antes del ',
      'si llegan',
    ],
  }),
  foretold: pattern({
    id: 'es.deadlines.foretold',
    source:
      '<se (?:duplicar|triplicar|multiplicar|incrementar|reducir)(?:a|an|ia|ian)>|<(?:se (?:duplique|triplique|incremente|reduzca)n?)>|<(?:aumentara|crecera|superara|disminuira|descendera|alcanzara)n?(?= (?:un |el |los |las |\\d|[^.;:,]{0,30}<(?:por ciento|millones)>))|<(?:habra|habran) (?:aumentado|crecido|disminuido|duplicado)>',
    matches: ['se duplicará', 'habrá aumentado', 'que se dupliquen'],
    rejects: ['se presentarán', 'duplicado', 'alcanzar a la Oficina'],
  }),
  accomplished: pattern({
    id: 'es.deadlines.accomplished',
    source:
      '<habi(?:a|an) (?:(?:ya|todos|\\p{L}+mente) )?(?!(?:sido )?(?:pedid|solicitad|invitad|fijad|previst|esperad|anunciad|dad|rogad|pedido|solicitado))(?:sido )?\\p{L}{3,14}(?:ado|ido|to|cho)(?:s|as?)?>',
    matches: ['había quedado', 'habían respondido', 'habían ya llegado'],
    rejects: ['había sido solicitado', 'habían pedido', 'han recibido', 'había de enviar'],
  }),
};
