import type { SuccessionLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { aLetter, departures, heldBy } from './succession-words.js';

/** What is left: `sus funciones`, `el cargo`, `la presidencia`. */
const office =
  '(?:(?:sus|las|estas|dichas) (?:funciones|responsabilidades)|(?:su|el|este|dicho) (?:puesto|mandato|cargo)|(?:la|su) (?:(?:vice-?|co-?) ?)?(?:presidencia|direccion))';

/** People who leave an office. */
export const departing: Pick<SuccessionLocale, 'leaves' | 'departure' | 'term' | 'termEnds'> = {
  leaves: pattern({
    id: 'es.people.leaves',
    source: `^[^.;]{0,230}?<(?<!no |ni )(?:(?:dej(?:ar|ara|aran|a|an|o|aba|ando)|(?:ha|han|habia|habian|habiendo|haber) dejado|abandon(?:ar|ara|a|o|ando)|(?:ha|han|habia|habian) abandonado)>(?=,? (?:de (?:ser|ejercer|ocupar|asumir|desempenar|presidir)>|${office}|(?:la|el) (?:union|uit|organizacion|administracion|oficina|secretaria|tsb|bdt|br|grupo|comision)|(?:en|al|a finales|a principios) [^.;]{0,40}$)| ?[,.;]| ?$)|(?:dimit(?:ira|iendo|ir|e|io)|(?:ha|han|habia|habian|habiendo) (?:dimitido|(?:presentado|anunciado) (?:su|la) (?:dimision|renuncia))|(?:presento|anuncio|presentara|anunciara) su (?:dimision|renuncia|marcha)|anunci(?:a|o|ara) su (?:proxima )?(?:marcha|salida|partida|dimision|renuncia|jubilacion|intencion de (?:dejar|dimitir|poner fin)))>|se jubil(?:a|ara|o|ando|ar)|se ha jubilado|jubilarse|pas(?:a|ara|o) a (?:la jubilacion|retiro)|se acoge(?:ra)? a la jubilacion|ces(?:ar|ara|ando|a|o) (?:en|de) (?:el ejercicio de )?(?:sus|las|su|el|estas)>|(?:ha|han|habia|habian|habiendo) cesado (?:en|de)>|renunci(?:ar|ara|ando|a|o) a (?:${office}|seguir|continuar|ejercer)|(?:ha|han|habia|habian|habiendo) renunciado a (?:${office}|seguir|continuar)|ya no (?:es|era|sera|ejerce|ejercera|asume|asumira|ocupa|ocupara|puede|podra|desea|desempena|esta en condiciones)>|no (?:puede|podra|desea|pudo) (?:seguir|continuar)>|no (?:opta|optara|se presenta|se presentara|solicita|solicitara) (?:a|de nuevo|la|un)|no se presentara|(?:present|anunci|notific|comunic)\\p{L}{0,4}>[^.;]{0,60}<(?:su|sus) (?:dimision|renuncia)>|lleg\\p{L}{1,4} al (?:termino|final|fin) de (?:su|sus) (?:\\p{L}{4,9} )?mandatos?|(?:ha|han|habiendo) (?:alcanzado|agotado|cumplido) (?:el limite|el maximo|los dos|dos)>[^.;]{0,40}<mandatos?>|(?:ha|habia|han) (?:pedido|solicitado) ser (?:relevad|sustituid)[oa]s?|no (?:optar|presentarse|solicitar)>|mandato>[^.;]{0,90}<(?:ha (?:finalizado|concluido|terminado|expirado|vencido|llegado a su)|finaliz(?:a|ara|o|aba)|conclu(?:ye|ira|yo)|termin(?:a|ara|o)|expir(?:a|ara|o)|venc(?:e|era|io)|lleg(?:a|ara|o) a su)>|(?:(?:ha|han|habiendo|habra) (?:concluido|terminado|finalizado|cumplido|agotado)|(?:concluye|terminara|termina|concluira|finaliza|finalizara|concluyo|finalizo)) sus? (?:\\p{L}{4,9} )?mandatos?>|se retir(?:a|ara|ando|o)>|se ha retirado|(?:ha sido|es|fue|era) (?:relevad[oa] de|llamad[oa] a (?:desempenar )?otras funciones)|(?:ha )?fallecid[oa]>|fallecio>|(?:ced(?:e|era|iendo|io)|transmit(?:e|ira|iendo|io)|pas(?:a|ara|o)|(?:ha|han|habiendo) (?:cedido|transmitido|pasado))>(?= (?:(?:la|su) (?:(?:vice-?|co-?) ?)?presidencia|el (?:relevo|testigo)|sus funciones|su (?:puesto|mandato|cargo))))`,
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
      ' había presentado, por motivos de salud, su dimisión',
      ' llega al término de su mandato',
      ' ha pedido ser relevada de sus funciones',
      ', que había dejado el cargo',
    ],
    rejects: [
      ' ha sido nombrado',
      ', Presidente. Ha dejado',
      ' ha dejado la sala',
      ' no deja sus funciones',
      ' pasó la palabra',
    ],
  }),
  departure: pattern({
    id: 'es.people.departure',
    source: `<${departures}${aLetter} ?${heldBy}$|<(?:fin|final|expiracion|termino|vencimiento|conclusion) (?:del|de su|de los) (?:\\p{L}{4,9} )?mandatos?(?: (?:de |como )?${heldBy.slice(0, -1)})?${aLetter} ?$`,
    matches: [
      'Tras la marcha del ',
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
