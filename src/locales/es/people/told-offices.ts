import type { ToldOfficesLocale } from '../../../model/locale/told-offices.js';
import { pattern } from '../../../text/pattern.js';
import { events } from './events.js';

/** The article or pronoun before an office. */
const article = '(?:la|el|las|los|su|sus|esta|este|esa|ese|dicha|dicho|del|al)';

/** What speaks for and against an office told of a person in words of any kind. */
export const toldOffices: ToldOfficesLocale = {
  officeVerb: pattern({
    id: 'es.people.office-verb',
    source:
      '<(?:es|son|sera|seran|era|eran|fue|fueron|sido|siendo|ser|sigue|siguen|seguira\\p{L}?|continua\\p{L}{0,3}|permanec\\p{L}{1,4}|conserv\\p{L}{1,4}|mantien\\p{L}{1,3}|manten\\p{L}{1,4}|ocup(?:a|an|ara|aran|o|aba|ando|ar)|ejerc\\p{L}{1,5}|asum\\p{L}{1,5}|desempen\\p{L}{1,5}|cumpl(?:e|en|ira|iendo)|hac(?:e|en)|har(?:a|an)|tom(?:a|an|ara|o|ar|ando)|acced\\p{L}{1,4}|accept\\p{L}{1,4}|acept\\p{L}{1,4}|pas(?:a|an|ara|o|ado)|convert\\p{L}{1,5}|conviert\\p{L}{1,3}|actu(?:a|an|ara|aran|o|ando|ar|aba)|fung\\p{L}{1,4}|servira\\p{L}?|(?:nombr|design)(?:a|an|ara|o|ado|ada|ados|adas|ar|aron)|(?:re)?(?:elig|eleg)\\p{L}{1,5}|electos?|electas?|escog\\p{L}{1,4}|confirm(?:a|ada|ado|o|aron)|ratific\\p{L}{1,4}|invest\\p{L}{1,4}|encomend\\p{L}{1,4}|encomiend\\p{L}{1,2}|confi(?:a|o|ar|ado|ada|aron|ando)|confier\\p{L}{1,3}|confir\\p{L}{1,4}|conferi\\p{L}{1,3}|atribui\\p{L}{1,3}|atribuy\\p{L}{1,4}|otorg\\p{L}{1,4}|asign\\p{L}{1,4}|entreg\\p{L}{1,4}|reca(?:e|en|era|ido|yo)|recai\\p{L}{1,3}|correspond(?:e|en|era)|incumb(?:e|en)|suced(?:e|en|era|io|ido)|sustituy\\p{L}{1,4}|secund\\p{L}{1,4}|form(?:a|an|ara) parte|integr(?:a|an|ara)|cargo de|riendas|frente|esta(?:ra|ba|n)?|(?:ostent|retom)(?:a|an|ara|aba|o|ando|ar|ad[oa]s?)|detenta|tiene|vuelve|volvera)>',
    matches: ['se ha conferido a', 'volverá a asumir', 'continúan como', 'desempeña las', 'encomendar la'],
    rejects: ['dio las gracias', 'y para', 'la segunda', 'el pase'],
  }),
  laidDown: pattern({
    id: 'es.people.laid-down',
    source:
      '<(?:renunci\\p{L}{1,5}|dimit\\p{L}{1,4}|dej(?:a|an|ara|o|ado|ar|ando)(?! de (?:manifiesto|lado))|abandon(?:a|ara|o|ado|ar|ando|aron)|ced(?:e|io|era|ido|er|iendo)|ces(?:a|o|ado|ara|ar|ando)|depus(?:o|ieron)|deposit|retir(?:a|o|ado|ara|arse|andose)|se despid\\p{L}{1,4}|despedirse|despidiendose|hasta (?:ahora|entonces|la fecha|el momento|hoy)|venia(?:n)?|anteriormente|previamente|antes|ya no|perdi\\p{L}{1,4}|pierde)>',
    matches: ['renunció a la', 'que venía desempeñando', 'se despide de la', 'ha perdido a uno de'],
    rejects: ['asume la', 'la salida', 'ha confiado', 'hasta el'],
  }),
  saidAs: pattern({
    id: 'es.people.said-as',
    source:
      '<(?:como|en (?:su )?calidad de|en tanto que|a titulo de|(?:funcion(?:es)?|tareas?|cargo|puesto|papel|labor|mandato|veces|tarea|plaza) de|(?:a )?un[oa] de (?:los|las|sus)(?: \\p{L}{3,6})?|(?:nombr|design|eleg|elig|escog|electa|electo|confirm|ratific|segui|sigue|permanec|es|son|sera|seran|siendo|era)\\p{L}{0,4}) (?:nuev[oa] |su |sus )?$',
    matches: ['las funciones de ', 'como ', 'había nombrado ', 'ha perdido a uno de sus ', 'hará las veces de '],
    rejects: ['la ', 'dio las gracias al ', 'a la ', 'ha '],
  }),
  seat: pattern({
    id: 'es.people.seat',
    source: '<(?:en|ocup\\p{L}{1,4}) el sillon (?:de |del )?$',
    matches: ['ocupará el sillón de '],
    rejects: ['la ', 'en la '],
  }),
  anothersOffice: pattern({
    id: 'es.people.anothers-office',
    source: `<${article} (?:nuev[oa] |antigu[oa] |futur[oa] |anterior )?$|<(?:por|con|ante|segun) (?:el |la )?$`,
    matches: ['a la ', 'dio las gracias al ', 'con el ', 'del '],
    rejects: ['continúan ', 'como ', 'en calidad de '],
  }),
  spokenOf: pattern({
    id: 'es.people.spoken-of',
    source: `<(?:sobre|acerca de|respecto de|relativ[oa] a|en relacion con|entre|para|candidat\\p{L}{0,6}[^.;]{0,30}|vacan\\p{L}{1,4}[^.;]{0,30}|eleccion(?:es)?[^.;]{0,30}|cuestion de|un|una|sin|ningun|ninguna|otro|otra|futur[oa]|proxim[oa]|si|informad[oa]s? de) (?:${article} )?$`,
    matches: ['un documento sobre la ', 'candidata a la ', 'sin ', 'elección para la '],
    rejects: ['renunció a la ', 'encomendar la ', 'accede a la '],
  }),
  onlyTells: pattern({
    id: 'es.people.only-tells',
    source:
      '<(?:(?:no|gracias|pide|pidio|pidieron|dijo|dice|voto|vota)>|(?:agradec|solicit|invit|inform|present|propon|propus|suger|sugir|record|acog|felicit|dirigi|somet|describ|explic|debat|expres|declar|anunci|respond|consult|reun|escrib|apoy|ayud|aconsej|dese(?!mp)|quisier|podri|deberi|ausen|impedid|esper|decid|examin|revis|redact|prepar|habl)\\p{L}{0,6}>)',
    matches: ['dio las gracias', 'desea informar', 'no podrá'],
    rejects: ['continúa', 'ha renunciado', 'se ha conferido', 'presidencia'],
  }),
  sittingOffice: pattern({
    id: 'es.people.sitting-office',
    source: `^(?: de(?:l| la| las| los)?| para(?: la| el)?| durante(?: la| el)?) (?:est[ea] |su |una? |cada )?(?:\\p{L}+ ){0,1}(?:reunion(?:es)?|sesion(?:es)?|plenaria|debates?|mesa|puerta|sala|redaccion|${events})>`,
    matches: [' de la sesión de apertura', ' de esta reunión', ' del seminario'],
    rejects: [' del Grupo', ' de la Comisión de Estudio 5', ' desde 2021'],
  }),
  verbAgain: pattern({
    id: 'es.people.verb-again',
    source: '^ ?,? ?(?:y|e|asi como|y luego) ',
    matches: [' y como ', ', así como a la'],
    rejects: [', la', ' bajo', '. Y'],
  }),
  oneOfTwo: pattern({
    id: 'es.people.one-of-two',
    source:
      '<(?:(?<first>la primera|el primero|aquel(?:la)?)|(?<last>la segunda|el segundo|la otra|el otro|est[ea] ultim[oa]|esta|este))>(?=,? (?:como|en (?:su )?(?:calidad|tanto)|al (?:cargo|puesto)|siendo|es|sera|sigue siendo|preside|presidira|ocupara)>)',
    matches: ['la primera como Presidenta', 'el segundo en calidad de', 'este último será'],
    rejects: ['el segundo Vicepresidente', 'la primera reunión', 'esta reunión'],
  }),
};
