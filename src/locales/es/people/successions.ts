import type { SuccessionLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { departing } from './departures.js';
import { offices } from './offices.js';
import { aLetter, departures, heldBy, takenOver } from './succession-words.js';

export const successions: SuccessionLocale = {
  ...departing,
  ...offices,
  successionCue: pattern({
    id: 'es.people.succession-cue',
    source:
      'despid|despedid|sustitu|liberad|relev|destinad|traslad|incorpor|causa|no (?:segui|conti)|presidi|promovid|contratad|empleo|poner fin|pone fin|reemplaz|predeces|titular|ocupa|ejerci|desempen|suce|lugar|relevo|testigo|vez|dej|dimi|marcha|retir|fallec|mandat|ces|renunci|abandon|resign|depus|depuest|depon|ya no|ced|transm|pas|confi|opt|present|jubil|limite|funciones|reeleg|reelig|renov|mantenid|relevad|anunci|saliente|antigu|anterior|ex-',
    matches: ['La Sra. X sucede al Sr. Y', 'ha dimitido', 'dejará', 'ha sido reelegida'],
    rejects: ['El Sr. X abrirá la reunión del GT'],
  }),
  replaces: pattern({
    id: 'es.people.replaces',
    source: `(?<!<(?:les?|l[oa]s?) )<(?:(?:sustitu(?:ir|ira|iran|ye|yen|yo|yendo)|(?:ha|han|habia|habiendo) sustituido|(?:reemplaz|relev)(?:ar|ara|aran|a|an|o|ando)|(?:ha|han|habia) (?:reemplaz|relev)ado)${takenOver},?|(?:(?:en )?(?:sustitucion|reemplazo)|suced(?:er|era|eran|e|en|io|iendo)|(?:ha|han|habia|habiendo) sucedido|(?:toma|tomara|tomar|toma|tomando|tomo|recoge|recogera|recogio|coge|ha (?:tomado|recogido)) (?:el relevo|el testigo|el lugar)|sucesora?|en (?:lugar|vez)|en el lugar|(?:tras|a raiz|por|debido al?|con motivo|a consecuencia|como consecuencia|habida cuenta|despues) (?:de(?:l| la)? |la |el |de una |un )?${departures}|desde (?:el|la) ${departures})${takenOver},?)(?:${aLetter})? ?${heldBy}$|<(?:ejercid|asumid|ocupad|desempenad)[oa]s? (?:hasta (?:ahora|entonces|la fecha|el momento)|anteriormente|antes|previamente) por(?: el| la)? $`,
    matches: [
      ', en sustitución del ',
      ', que sucede a la ',
      ' para suceder al ',
      ' toma el relevo del ',
      ' sustituye, en la presidencia de la CE 5, al ',
      ' fue elegida Presidenta en lugar del ',
      ' sucede como Presidente de la CE 5 a la ',
      ' sustituye a la Presidenta saliente, ',
      ' en sustitución del Presidente, ',
      ', nombrado tras la dimisión de la ',
      ' sustituye, desde el 4 de enero, a la ',
      ' asume las funciones ejercidas hasta ahora por ',
      ' en reemplazo del ',
      ' releva al ',
    ],
    rejects: [
      ' y ',
      ', asistido por ',
      ' es sustituido por ',
      ' sustituye el informe de ',
      '. Le sucede como Relator el ',
      ', a raíz de la reunión presidida por ',
    ],
  }),
  takesTask: pattern({
    id: 'es.people.takes-task',
    source:
      '^ ?,? ?(?:(?:ha|han|habia) (?:(?:ya|tambien|amablemente|tenido a bien) ){0,2}(?:aceptado|asumido|aceptar|asumir|ocupado|sido (?:nombrad|elegid|designad|llamad)[oa] (?:para|a))|acepto|acepta|asume|asumio|asumira|ejerce(?:ra)?|ocupa(?:ra)?|desempena(?:ra)?|(?:es|fue|sera) (?:nombrad|elegid|designad|llamad)[oa] (?:para|a)|se (?:encarga|encargara|hace cargo|hara cargo|ocupa|ocupara) de) ?(?:(?:desde entonces|entretanto|mientras tanto|ya|ahora|amablemente) )?(?:(?:desempenar|ejercer|asumir|ocupar) )?(?:est|es|dich)[aeo]s?(?: \\p{L}+)? ?(?:tareas?|funcion(?:es)?|cargo|puesto|mandato|responsabilidad(?:es)?|encargo|cometido|mision)>',
    matches: [
      ' ha aceptado desde entonces esta tarea',
      ' ha aceptado ejercer estas funciones',
      ' fue nombrado para este puesto',
      ' desempeñará dicho cargo',
    ],
    rejects: [' ha aceptado esta propuesta', ' ha aceptado la tarea', ' agradeció esta tarea'],
  }),
  taskHeldBy: pattern({
    id: 'es.people.task-held-by',
    source:
      '(?:^|[.;!?] ?)(?:(?:(?:est[ea]|ese|esa|dich[oa]|el|la) (?:cargo|puesto|funcion|(?:(?:vice-?|co-?) ?)?presidencia) )?l[oa]s? (?:ocupa(?:ra)?|ejerce(?:ra)?|asume|asumio|asumira|desempena(?:ra)?|ha (?:ocupado|asumido))|(?:(?:est[ea]|ese|esa|dich[oa]|el|la) (?:cargo|puesto|funcion|(?:(?:vice-?|co-?) ?)?presidencia) )?(?:es|esta|sera|ha sido|fue) (?:ahora |desde entonces )?(?:ocupad|ejercid|asumid|desempenad|confiad|encomendad)[oa]|(?:(?:est[ea]|dich[oa]|el) (?:cargo|puesto) )(?:recae en|pasa|corresponde))(?: (?:desde|a partir del?|hasta|ahora|actualmente)(?: [^.;:]{1,40}?)?)?,?(?: (?:por|al?|en))?(?: el| la)? ?$',
    matches: [
      'la CE 5. La ocupa desde el 1 de febrero la ',
      'la CE 5; este cargo está ocupado desde mayo por el ',
      'El puesto recae en la ',
      'la vicepresidencia. Ha sido confiada a la ',
    ],
    rejects: ['La reunión será ocupada por ', 'La preside el ', 'Su cargo lo ocupa el '],
  }),
  soughtOffice: pattern({
    id: 'es.people.sought-office',
    source:
      '<(?:una?|nuev[oa]|otr[oa]|(?:puestos?|cargos?|funcion(?:es)?|tareas?) de|candidat(?:o|a|os|as|uras?) (?:a|al|para el|al cargo de|al puesto de)) ?(?:nuev[oa] |otr[oa] )?$',
    matches: ['a proponer un ', 'el puesto de ', 'candidatos al ', 'busca una nueva '],
    rejects: ['el ', 'dio las gracias a su ', 'los dos '],
  }),
  replacedBy: pattern({
    id: 'es.people.replaced-by',
    source:
      '(?:<(?:es|sera|son|seran|fue|fueron|era|siendo|ser|sea|(?:ha|han|habiendo|habia|habra|haya) sido)(?: \\p{L}{4,14})? (?:sustituid|reemplazad|relevad)[oa]s?>[^.;:]{0,80} por|,? (?:sustituid|reemplazad|relevad)[oa]s? por|<(?:ced(?:e|era|iendo|er|io)|transmit(?:e|ira|iendo|ir|io)|pas(?:a|ara|ando|ar|o)|dej(?:a|ara|ando|ar|o)|entreg(?:a|ara|ando|ar|o)|confi(?:a|ara|ando|ar|o)|(?:ha|han|habiendo) (?:cedido|transmitido|pasado|dejado|entregado|confiado)) (?:(?:la|su) (?:(?:vice-?|co-?) ?)?(?:presidencia|direccion|cargo)|el (?:relevo|testigo|puesto|cargo)|[ls][ua]s funciones|su (?:puesto|lugar|mandato|cargo))[^.;:]{0,80} al?|,? (?:a (?:quien|la que|el que)|al que) (?:suced(?:e|era|io)|ha sucedido|sustitu(?:ye|ira|yo))|(?:[,;]|(?= y )) (?:y (?:de |a )?(?:que )?)?(?:les?|l[oa]s?) (?:suced(?:e|en|era|io)|ha sucedido|sustitu(?:ye|yen|ira|yo)|ha sustituido|reemplaz(?:a|ara|o))(?: (?:en (?:el|la|es[ea]|est[ea]|dich[oa]) (?:cargo|puesto|(?:(?:vice-?|co-?) ?)?presidencia)|en (?:es|est|dich)as funciones|como (?:(?:vice-?|co-?) ?)?(?:president|relator)[ea]?))?|,? que (?:es|sera) sustituid[oa] por|(?<=<(?:(?:vice-?|co-?)?presidencia|cargo|puesto|funciones)>[^.;:,]{0,60}), que (?:asum(?:e|ira|io)|ocup(?:a|ara|o)|ejerc(?:e|era)|pasa(?:ra)? a (?:ocupar|ejercer|asumir|desempenar))(?: (?:ahora|desde entonces|en adelante))?|<cuy[oa]s? (?:puesto|cargo|funciones|mandato|(?:(?:vice-?|co-?) ?)?presidencia) (?:(?:ahora |actualmente )?(?:ocup(?:a|ara|o)|ejerc(?:e|era|io)|desempen(?:a|ara|o)|asum(?:e|ira|io)|ha (?:ocupado|asumido|pasado a (?:ocupar|desempenar)))(?: (?:ahora|actualmente|provisionalmente|desde entonces))?|(?:esta|es|ha sido|han sido|sera|seran)(?: (?:ahora|actualmente))? (?:ocupad|asumid|ejercid|desempenad|cubiert)[oa]s? por|(?:ha|han) (?:recaido|pasado) (?:en|a))|<(?:tiene|tendra|con) (?:como|por) sucesora?,?(?: es)?|<(?:su|sus) sucesora?(?: designad[oa]| nombrad[oa]| elegid[oa])?,?(?: (?:es|sera))?)(?: el| la)? ?$',
    matches: [
      ', es sustituido por ',
      ' será sustituida en la presidencia de la CE 5 por la ',
      ' cede la presidencia al ',
      ' ha transmitido sus funciones de Presidente a la ',
      ' pasa el relevo a ',
      ' ha dejado la presidencia de la CE 5, que asume la ',
      ', a quien sucede ',
      ' y cuyo puesto ocupa ahora el ',
      ', cuyas funciones han sido asumidas por la ',
      ' dejó el cargo; le sucede la ',
      ' dejará el cargo y de que la sustituirá el ',
      ' era Vicepresidente; le sucede en ese cargo la ',
    ],
    rejects: [' sustituye a ', ' cede la palabra a ', ' ha sustituido el texto presentado por ', ' sucede al '],
  }),
  temporary: pattern({
    id: 'es.people.temporary',
    source:
      '<(?:temporalmente|provisionalmente|momentaneamente|a titulo (?:provisional|temporal|excepcional)|con caracter (?:provisional|temporal|excepcional)|durante>(?! (?:el|este|todo el) (?:periodo|mandato))|con ocasion de|(?:en (?:su|caso de)|en la|en) ausencia|por el momento|ausente|impedid[oa]|en esta ocasion|(?:para|por) (?:esta|la) (?:unica )?(?:reunion|sesion))',
    matches: [' durante la sesión de la mañana', ', ausente, ', ' en ausencia de la '],
    rejects: [' durante el periodo de estudios 2029-2032', ' en el puesto de Presidente', ' definitivamente'],
  }),
  absent: pattern({
    id: 'es.people.absent',
    source:
      '<(?:impedid[oa]s?|no (?:podra|puede|podran|pueden|esta en condiciones de|estara en condiciones de)[^.;:]{0,40} ?(?:asistir|participar|tomar parte|estar presentes?|acudir|viajar)|en su ausencia|ausentes?)>',
    matches: [' no podrá asistir a la reunión', ', en su ausencia, ', ' no está en condiciones de participar'],
    rejects: [' ya no puede ejercer sus funciones', ' asistirá a la reunión', ' ha dejado sus funciones'],
  }),
  passesFrom: pattern({
    id: 'es.people.passes-from',
    source:
      '<(?:(?:vice-?)?presidencia|direccion|funciones|cargo|puesto|mandato)>[^.;:]{0,90}<(?:pas(?:a|ara|an|aran|o)|(?:ha|han) pasado|(?:es|sera) transmitid[oa]) del?(?: la)? $',
    matches: ['la presidencia del Grupo pasa del ', 'la vicepresidencia ha pasado de la '],
    rejects: ['el Grupo pasa de ', 'la presidencia del Grupo es asumida por '],
  }),
  passesTo: pattern({
    id: 'es.people.passes-to',
    source: '^,? (?:al|a la|a) $',
    matches: [' al ', ' a la '],
    rejects: [' agradeció ', ' y a '],
  }),
  predecessor: pattern({
    id: 'es.people.predecessor',
    source:
      '<(?:(?:su|sus) predecesora?|el anterior titular|la anterior titular|(?:el|la) titular (?:anterior|saliente))(?: (?:en|de|del) (?:este |ese |dicho )?(?:puesto|cargo))?,?(?: el| la)? ?$',
    matches: ['Su predecesor, el ', 'dio las gracias a su predecesora, la ', 'El anterior titular del cargo, '],
    rejects: ['Su sucesor, el ', 'el titular, ', 'el predecesor del sistema de '],
  }),
  officeOnce: pattern({
    id: 'es.people.office-once',
    source:
      '<(?:funcion(?:es)?|puestos?|cargos?|mandato|(?:vice-?|co-?)?presiden(?:cia|te|ta)|relator(?:a|es|as)?)>[^.;:]{0,110}(?:, que |,? (?<held>que (?:ocupaba|ejercia|asumia|desempenaba|dej(?:a|ara|aba|o)|abandon(?:a|ara|aba|o)|cede(?:ra)?|ha (?:dejado|abandonado|cedido)|acaba de dejar)(?: (?:vacantes?|libres?))?|(?:dejad|abandonad|liberad|cedid)[oa]s? (?:(?:vacantes?|libres?) )?por) )(?:el |la )?$',
    matches: [
      'las funciones de Presidenta de la CE 5, que la ',
      'el puesto de Relator, que ocupaba el ',
      'Relatora para la Cuestión 4/17, que deja el ',
      ', puesto que deja vacante la ',
      'la presidencia dejada vacante por la ',
    ],
    rejects: ['el informe sobre las funciones de red que la ', 'el cargo de Presidenta, ', 'la sala que deja el '],
  }),
  heldOnce: pattern({
    id: 'es.people.held-once',
    source:
      '^,? (?:(?:ha|habia) (?:ejercido|ocupado|asumido|desempenado)|ejercio|ocupo|asumio|desempeno|ocupaba|ejercia|desempenaba|dej(?:a|ara|aba)|abandon(?:a|ara)|(?:ha|habia) (?:dejado|abandonado)|acaba de dejar)>',
    matches: [' ejerció de 2017 a 2024', ' ocupaba desde 2016', ' había desempeñado', ' deja el 1 de mayo'],
    rejects: [' ejerce desde 2016', ' ha presentado', ' ejercerá'],
  }),
  takesOver: pattern({
    id: 'es.people.takes-over',
    source:
      '<(?:nombr|design|elig|eleg|escog|propus|propuest|llam)\\p{L}{0,4}(?: (?:(?:vice-?|co-?) ?)?(?:president|relator)[^.;:]{0,60})?,? (?:en (?:su )?(?:sustitucion|reemplazo)|en su lugar|para (?:sucederles?|sustituirl[oa]s?|sustituirles?|reemplazarl[oa]s?)|como sucesora?),? (?:al? |a la |el |la )?$|<(?:les?|l[oa]s?) (?:suced(?:e|en|era|eran|io)|(?:ha|han) sucedido|sustitu(?:ye|yen|ira|yo)|reemplaza(?:ra)?|releva(?:ra)?)(?: (?:como|en calidad de|en el (?:cargo|puesto) de) [^.;:,]{3,80}?| en (?:la|su|esta|esa|dicha) (?:vice-?|co-?)? ?presidencia(?: [^.;:,]{3,60}?)?| en (?:el|su|este|ese|dicho) (?:cargo|puesto)| en (?:estas|esas|sus|dichas|tales) funciones)?,? (?:el |la )?$',
    matches: [
      'ha nombrado en su sustitución a la ',
      'designó para sucederle al ',
      'Le sucede como Relator el ',
      'Lo sustituirá la ',
      'Le sucede en la vicepresidencia la ',
      'La sustituye en ese cargo el ',
    ],
    rejects: ['en sustitución del ', 'ha nombrado a ', 'sucede como Relator al ', 'Le sucede la semana próxima al '],
  }),
  isSuccessor: pattern({
    id: 'es.people.is-successor',
    source:
      '^,? (?:que |quien )?(?:l[aeo]s? (?:suced(?:e|era|io)|ha sucedido)|les? sustitu(?:ye|ira|yo)|(?:lo|la|los|las|le|les) (?:ha )?(?:sustitu(?:ye|ira|yo|ido)|reemplaz(?:a|ara|o|ado))>(?! (?:durante|provisionalmente|temporalmente|con ocasion))|(?:toma|tomara|tomo|recoge|recogera) (?:su (?:relevo|lugar)|el relevo|el testigo)>(?! del?)|(?:ha sido|es|sera|fue|habia sido) (?:nombrad|designad|elegid|escogid|propuest|llamad)[oa](?: (?:(?:vice-?|co-?) ?)?(?:president|relator)[^.;:]{0,60}?)? (?:(?:a|para|en) (?:este puesto|ese puesto|este cargo|estas funciones|dichas funciones|dicho cargo)|para (?:sucederles?|sustituirl[oae]s?|reemplazarl[oae]s?)|en su lugar|en (?:su )?(?:sustitucion|reemplazo)>(?! del?>))|es su sucesora?|para (?:sucederles?|sustituirl[oae]s?)|en su lugar>|en sustitucion>(?! del?>))',
    matches: [
      ' le sucede',
      ', que la sustituirá',
      ' ha sido designada para sucederle',
      ' toma el relevo',
      ' fue elegida Presidenta en su lugar',
      ' para sucederle',
      ' ha sido designado para este puesto',
    ],
    rejects: [
      ' sucede al Sr. X',
      ' fue nombrado en sustitución de la Sra. X',
      ' sustituye al Sr. X',
      ' la sustituye durante',
    ],
  }),
  asideClause: pattern({
    id: 'es.people.aside-clause',
    source: '^,? ?(?:tras haber|habiendo|al haber|cuyo mandato|dejando|renunciando)>',
    matches: [' habiendo dimitido', ', cuyo mandato ha concluido', ' al haber renunciado'],
    rejects: [' ha dimitido', ', que ha dejado sus funciones', ' habida cuenta'],
  }),
  saidOfSeveral: pattern({
    id: 'es.people.said-of-several',
    source:
      '^(?!.*<(?:que ha|se ha|quien)>).*<(?:han|son|seran|habiendo|\\p{L}{3,12}(?:aron|ieron|aran|eran|iran|an|en))>',
    matches: [' han dejado', ' dimitieron', ' dejan sus funciones', ' se jubilarán'],
    rejects: [' ha dejado', ', que ha dimitido', ' cesa en sus funciones'],
  }),
  vacancy: pattern({
    id: 'es.people.vacancy',
    source:
      '<(?:puestos?|plazas?|cargos?|funciones|(?:vice-?|co-?)?presidencias?)>[^.;]{0,220}<(?:vacantes?|por cubrir|por proveer|libres?|(?:ha(?:n)? )?quedad[oa]s?)>|<(?:carec(?:e|ia)(?: \\p{L}{3,12})? de|(?:esta|sigue|se (?:halla|encuentra)|permanece) (?:todavia |aun )?sin|ya no tiene|no tiene) (?:vice-?|co-?)?(?:president[ea]|relator[a]?)>|<(?:cubrir|cubiert[oa]s?|proveer|vacantes?)>[^.;]{0,80}<(?:puestos?|plazas?|cargos?|(?:vice-?|co-?)?presidencias?)>',
    matches: [
      'Dos puestos de Vicepresidente del Grupo están vacantes, ',
      'La presidencia de la CE 5 está vacante',
      'el Consejo deberá cubrir un puesto de Vicepresidente',
      'Se ha producido una vacante en la presidencia',
      'El Grupo carece de Presidente desde que ',
    ],
    rejects: ['El puesto de trabajo está ocupado', 'cubrir las necesidades', 'La presidencia del Grupo es asumida'],
  }),
  former: pattern({
    id: 'es.people.former',
    source:
      '(?:<(?:antigu[oa]s?|anterior(?:es)?|precedentes?|hasta (?:entonces|ahora|la fecha|ese momento)(?:,? (?:era|habia sido))?|anteriormente|previamente|otrora|difunt[oa])(?: (?:el |la ))? ?|<ex[- ] ?|<ex)$',
    matches: ['el antiguo ', 'ex-', ', anterior ', 'hasta ahora ', 'hasta entonces era '],
    rejects: ['el ', 'actual ', 'un ejercicio '],
  }),
  leaving: pattern({
    id: 'es.people.leaving',
    source: '^ ?(?:salientes?|dimisionari[oa]s?|cesantes?|al final de su mandato|hasta (?:entonces|ahora|la fecha))>',
    matches: [' saliente de la CE 5', ' salientes', ' dimisionario'],
    rejects: [' sale', ' de la CE 5', ' interino'],
  }),
  staysOn: pattern({
    id: 'es.people.stays-on',
    source:
      '^(?![^.;]{0,140}<(?:no>[^.;]{0,40}|sin|rechaz\\p{L}*|declin\\p{L}*|en lugar de|renunci\\p{L}*|ya no)>[^.;]{0,50}<(?:reeleg|renovad|mantenid|confirmad|un (?:nuevo|segundo|tercer|otro) mandato))[^.;]{0,140}?<(?:reelegid[oa]s?|renovad[oa]s? en|mantenid[oa]s? (?:en|como)|confirmad[oa]s? (?:en|como)|(?:opta|optara|solicita|cumple|aspira)\\p{L}{0,3} (?:a )?un (?:nuevo|segundo|tercer) mandato)',
    matches: [', ha sido reelegido', ' ha sido mantenida en sus funciones', ' opta a un segundo mandato'],
    rejects: [
      ' fue elegido',
      '. El Sr. X ha sido reelegido',
      ', que no pidió ser reelegida',
      ' ha renunciado a ser reelegido',
    ],
  }),
  appointed: pattern({
    id: 'es.people.appointed',
    source:
      '<(?:(?:nombrad|elegid|designad|escogid|llamad|propuest|elect)[oa]s?|(?:pasa(?:ra)?|paso|ha pasado) a ser|(?:se )?(?:ha convertido|convierte|convirtio|convertira) en|(?:asum|ejerc)(?:e|ira|era|io)|ocup(?:a|ara|o)|desempen(?:a|ara|o)|tom(?:a|ara|o)|ha (?:asumido|tomado)|(?:es|sera|sigue siendo|seguira siendo|continua como|permanece como) (?:tambien |ahora )?su|(?:es|sera|sigue siendo) (?:tambien|ahora|actualmente|asimismo|por (?:el momento|ahora)|de momento|entretanto|mientras tanto|provisionalmente|temporalmente)|(?:actua|actuara|hace las veces)(?: (?:provisionalmente|temporalmente|interinamente))? (?:como|de))>',
    matches: [
      ', es nombrada ',
      ', pasará a ser ',
      ', ha pasado a ser ',
      ', se convirtió en ',
      ', fue elegido ',
      ', es su ',
      ', seguirá siendo su ',
      ', es por el momento ',
    ],
    rejects: [', es ', ', '],
  }),
  officeLead: pattern({
    id: 'es.people.office-lead',
    source:
      '^ ?,? ?(?:(?:a|de|en|para) (?:la|su) |(?:al|en el|del|para el) (?:puesto|cargo) de |(?:como|siendo|ejerciendo (?:como|de)) |(?:ser|ejercer (?:como|de)|ocupar (?:la|el cargo de|el puesto de)|desempenar (?:la|el cargo de|las funciones de)) |(?:a|en|de) (?:sus|las|estas) funciones de |como |en (?:su )?calidad de |en tanto que |(?:a|de|en) su (?:puesto|mandato|cargo) de |(?:al|en el) frente de |la |[sl][ua]s funciones de |(?:su|el) (?:puesto|mandato|cargo) de |las funciones de )(?:nuev[oa] )?$',
    matches: [' a la ', ' en el puesto de ', ' en calidad de ', ' como ', ' la ', ' sus funciones de '],
    rejects: [', ', ' y la ', ' que abrió la '],
  }),
};
