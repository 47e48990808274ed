import type { SuccessionLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { aLetter, departures, heldBy } from './succession-words.js';

/** What is left: `sus funciones`, `el cargo`, `la presidencia`. */
const office =
  '(?:(?:sus|las|estas|dichas) (?:funciones|responsabilidades)|(?:su|el|este|ese|dicho) (?:puesto|mandato|cargo|escano)|(?:la|su) (?:(?:vice-?|co-?) ?)?(?:presidencia|direccion))';

/** Of a verb in `ar`: `deja`, `dejará`, `dejando`, `ha dejado`. */
const forms = (stem: string): string =>
  `(?:${stem}(?:ar|ara|aran|aria|a|an|o|aba|aban|ando)|${has} ${since}${stem}ado)`;

const has = '(?:ha|han|habia|habian|habiendo|haber|habra)';
const since =
  '(?:recientemente |ya |entretanto |entre tanto |tambien |asimismo |finalmente |por tanto |en consecuencia |decidido |tenido que |debido )?';

/** What one cannot do once, and leaves no office by: `ya no podrá asistir a la reunión`. */
const once =
  '(?! (?:(?:asistir|acudir|viajar|venir|desplazarse|estar presente|acoger|organizar)>|participar en (?:la|esta|el|este)>|presidir (?:la|esta|el|este) (?:reunion|sesion|taller)))';

const employer =
  '(?:(?:la|el) (?:union|uit|organizacion|administracion|oficina|secretaria|tsb|bdt|br|grupo|comision|ministerio|autoridad|regulador|operador|empresa|sector publico|puesto)|su (?:administracion|empresa|ministerio|organismo|pais))';

/** One leaves, resigns, retires, goes to another place, dies. */
const leaving = [
  `${forms('dej')}>(?=,? (?:de (?:ser|ejercer|ocupar|asumir|desempenar|presidir)>|${office}|${employer}>|(?:en|al|a finales|a principios) [^.;]{0,40}$)| ?[,.;]| ?$)`,
  `${forms('abandon')}>(?=,? (?:${office}|${employer}>|(?:en|al|a finales|a principios) [^.;]{0,40}$)| ?[,.;]| ?$)`,
  `(?:${forms('resign')}|dep(?:one|ondra|uso|oniendo)|${has} ${since}depuesto)>(?= ${office})`,
  `(?:dimit(?:ira|iendo|ir|e|io)|${has} ${since}(?:dimitido|dimitir))>`,
  `(?:present|anunci|notific|comunic|entreg|formaliz|hecho efectiva)\\p{L}{0,4}>[^.;]{0,60}<(?:su|la|sus) (?:dimision|renuncia)>`,
  `(?:anunci|comunic|notific|manifest|expres)\\p{L}{0,4}>[^.;]{0,40}<su (?:proxim[oa] )?(?:marcha|salida|partida|jubilacion|retirada|cese|(?:intencion|decision|deseo|voluntad) de (?:dejar|dimitir|poner fin|renunciar|cesar|retirarse|abandonar|no (?:optar|presentarse|continuar|seguir)))>`,
  `se jubil(?:a|ara|aran|o|ando|ar)>|(?:se ha|se han|habiendose|haberse) jubilado>|jubilarse>|pas(?:a|ara|o|ar|ando) a (?:la (?:jubilacion|situacion de (?:jubilad[oa]|retir[oa]))|retiro)>|se acoge(?:ra)? a la jubilacion>|${has} pasado a (?:la jubilacion|retiro)>`,
  `caus(?:a|ara|o|ado|ando) baja>`,
  `(?:ha sido|han sido|habia sido|fue|fueron|es|sera|seran|habiendo sido|al haber sido|al ser) (?:relevad[oa]s? de|(?:destinad|trasladad|llamad|asignad|promovid)[oa]s? a (?:desempenar |ocupar |asumir |ejercer )?(?:otr[oa]s?|un nuev[oa]|nuev[oa]s|mas altas) (?:funcion(?:es)?|puestos?|responsabilidad(?:es)?|destinos?|cargos?|tareas?)|(?:contratad|fichad)[oa]s? por)`,
  `(?:se (?:ha|han) incorporado|se incorpora(?:ra)?|${has} pasado|${has} sido contratad[oa]) (?:al?|a la|por) (?:sector privado|otr[oa] (?:administracion|empresa|organizacion|organismo|institucion|operador)|una empresa)>`,
  `${has} (?:aceptado (?:otro (?:empleo|puesto|cargo)|un (?:nuevo )?(?:empleo|puesto))|cambiado de (?:empleo|destino|funciones))>`,
  `(?:ha|habia|han) (?:pedido|solicitado) (?:ser (?:relevad|sustituid)[oa]s?|que se (?:le|les|la|lo) (?:releve|sustituya))>`,
  `se despid(?:e|io|era|iendo)>(?= de (?:${office}|${employer}>))`,
  `se retir(?:a|ara|ando|o|ar)>|se ha(?:n)? retirado>|(?:ha )?fallecid[oa]>|fallecio>|nos (?:ha dejado|dejo)>`,
];

/** A term ends, an office is exercised no more and not asked for again. */
const ending = [
  `ces(?:ar|ara|ando|a|o|an|aran) (?:(?:en|de) (?:el ejercicio de )?(?:sus|las|su|el|estas)|de (?:presidir|ejercer|ocupar|desempenar|ser))>`,
  `${has} cesado (?:en|de)>`,
  `ces(?:ara|a|o)>(?= (?:en|de) la (?:(?:vice-?|co-?) ?)?presidencia)`,
  `(?:${forms('renunci')}|decid\\p{L}{1,5} renunciar)>(?= a (?:${office}|seguir|continuar|ejercer|presidir|optar))`,
  `(?:poner|pone|pondra|puso|ha puesto) fin a (?:su mandato|sus funciones)>`,
  `ya no (?:es|era|sera|ejerce|ejercera|asume|asumira|ocupa|ocupara|puede|podra|podria|desea|deseaba|desempena|preside|presidira|trabaja|forma parte|esta(?:ra)? en condiciones de)>${once}`,
  `no (?:puede|podra|podria|desea|pudo|desea poder) (?:seguir|continuar)>`,
  `no (?:seguira|continuara|sigue|continua)>(?= (?:como|en (?:el|su|sus|la) (?:puesto|cargo|mandato|funciones|presidencia)|siendo|al frente|ejerciendo|desempenando|ocupando)>)`,
  `no (?:opta|optara|se presenta|se presentara|solicita|solicitara|aspira|aspirara) (?:a|de nuevo|la|un)>|no se presentara>|no (?:optar|presentarse|solicitar|aspirar)>`,
  `no (?:puede|podra) ser (?:reelegid|renovad|confirmad)[oa]>|no es reelegible>|no puede optar a`,
  `lleg\\p{L}{1,4} al (?:termino|final|fin) de (?:su|sus) (?:\\p{L}{4,9} )?mandatos?>`,
  `(?:ha|han|habiendo) (?:alcanzado|agotado|cumplido|completado) (?:el limite|el maximo|el numero maximo|los dos|dos)>[^.;]{0,40}<mandatos?>`,
  `mandato>[^.;]{0,90}<(?:ha (?:finalizado|concluido|terminado|expirado|vencido|llegado a su)|finaliz(?:a|ara|o|aba)|conclu(?:ye|ira|yo)|termin(?:a|ara|o)|expir(?:a|ara|o)|venc(?:e|era|io)|lleg(?:a|ara|o) a su)>`,
  `(?:(?:ha|han|habiendo|habra) (?:concluido|terminado|finalizado|cumplido|agotado)|(?:concluye|terminara|termina|concluira|finaliza|finalizara|concluyo|finalizo)) sus? (?:\\p{L}{4,9} )?mandatos?>`,
  `(?:ha presidido|presidio|ha dirigido|dirigio|ha sido|fue) [^.;]{0,110}<(?:(?:de|desde|entre) (?:\\p{L}{3,10} de )?\\d{4} (?:a|y|hasta) (?:\\p{L}{3,10} de )?\\d{4}|hasta (?:\\p{L}{3,10} de )?\\d{4})>`,
];

/** One hands the office over. */
const handing = [
  `(?:ced(?:e|era|iendo|io)|transmit(?:e|ira|iendo|io)|traspas(?:a|ara|o)|pas(?:a|ara|o)|(?:ha|han|habiendo) (?:cedido|transmitido|pasado|traspasado))>(?= (?:(?:la|su) (?:(?:vice-?|co-?) ?)?presidencia|el (?:relevo|testigo)|sus funciones|su (?:puesto|mandato|cargo)))`,
];

/** People who leave an office. */
export const departing: Pick<SuccessionLocale, 'leaves' | 'likewise' | 'departure' | 'term' | 'termEnds'> = {
  likewise: pattern({
    id: 'es.people.likewise',
    source:
      '(?:^|[.;!?] ?)(?:lo mismo (?:hacen|haran|hicieron|ocurre con|cabe decir de|sucede con)|tambien (?:lo|la) (?:hacen|haran|hicieron|dejan|abandonan)|otro tanto hacen) (?:los |las )?(?:(?:dos|tres|cuatro|cinco|seis|\\d) )?(?:otros |otras )?$',
    matches: ['CE 9. Lo mismo hacen dos ', 'CE 9; también lo dejan los '],
    rejects: ['Lo mismo que dos ', 'y los dos '],
  }),
  leaves: pattern({
    id: 'es.people.leaves',
    source: `^[^.;]{0,230}?<(?<!no |ni )(?:${[...leaving, ...ending, ...handing].join('|')})`,
    matches: [
      ', Relatora desde 2022, ha dejado sus funciones',
      ' ya no puede asumir',
      ' ha dimitido de la presidencia',
      ' se jubila',
      ', Presidente de la CE 5, cuyo mandato ha concluido',
      ' ha presentado su dimisión',
      ' dejará la presidencia de la CE 5',
      ' ha renunciado a su mandato',
      ' cesó en su cargo',
      ' renuncia a presidir el Grupo',
      ' había presentado, por motivos de salud, su dimisión',
      ' llega al término de su mandato',
      ' ha pedido ser relevada de sus funciones',
      ', que había dejado el cargo',
      ' renuncia a la presidencia de la CE 5',
      ' ha sido destinado a otro puesto',
      ' se ha incorporado al sector privado',
      ' ha causado baja en su administración',
      ', que ha presidido la CE 5 de 2009 a 2016',
      ' no continuará como Relator',
      ' no puede ser reelegido',
    ],
    rejects: [
      ' ha sido nombrado',
      ', Presidente. Ha dejado',
      ' ha dejado la sala',
      ' no deja sus funciones',
      ' pasó la palabra',
      ' ya no podrá asistir a la reunión',
      ' ha presidido la reunión',
      ' no seguirá la reunión',
    ],
  }),
  departure: pattern({
    id: 'es.people.departure',
    source: `<${departures}${aLetter} ?${heldBy}$|<(?:al|por|tras) haber(?:se)? (?:jubilado|retirado|dimitido|fallecido|cesado)(?: en (?:sus funciones|el cargo))? ${heldBy}(?:el |la )?$|<(?:fin|final|expiracion|termino|vencimiento|conclusion) (?:del|de su|de los) (?:\\p{L}{4,9} )?mandatos?(?: (?:de |como )?${heldBy.slice(0, -1)})?${aLetter} ?$`,
    matches: [
      'Tras la marcha del ',
      'al haberse jubilado el ',
      'por haber dimitido el Presidente electo, ',
      'la dimisión del Presidente de la CE 5, ',
      'a la expiración del mandato de la ',
      'la jubilación de la ',
    ],
    rejects: ['la contribución del ', 'la fecha de salida: ', 'el mandato del '],
  }),
  term: pattern({
    id: 'es.people.term',
    source: `<(?:mandatos?|funciones) (?:de |como |en calidad de )?${heldBy}(?:del?|de la|de los)? ?$`,
    matches: ['El mandato del ', 'El mandato de Presidenta de la '],
    rejects: ['El mandato ha sido confiado al ', 'El mandato del Grupo, presentado por '],
  }),
  termEnds: pattern({
    id: 'es.people.term-ends',
    source:
      '^[^.;]{0,160}?<(?:(?:ha|han|habiendo|habra) (?:finalizado|concluido|terminado|expirado|vencido|llegado a su)|finaliz(?:a|an|ara|aran|o)|conclu(?:ye|yen|ira|yo)|termin(?:a|an|ara|o)|expir(?:a|an|ara|o)|venc(?:e|en|era|io)|(?:lleg(?:a|an|ara|o)|toc(?:a|ara)) a su (?:fin|termino))>',
    matches: [', Presidente de la CE 5, ha finalizado', ' vence en mayo'],
    rejects: [' ha sido renovado', '. El proyecto finaliza'],
  }),
};
