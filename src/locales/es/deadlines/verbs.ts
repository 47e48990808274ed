import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';

/** What begins the object of a verb. */
const objectStart =
  '(?:una?|unos|unas|el|la|los|las|sus?|nuestr[oa]s?|tod[oa]s?|est[oa]s|esta|este|dich[oa]s?|cualquier|que|cuantos|cuantas|toda)';

/** What somebody is to do by a date: verbs and their complements. */
export const actionVerbs: Pick<
  DeadlineLocale,
  | 'objectBefore'
  | 'objectAfter'
  | 'actionVerb'
  | 'interposed'
  | 'tellingVerb'
  | 'clauseAfter'
  | 'indirectVerb'
  | 'indirectAfter'
  | 'indirectOnly'
> = {
  objectBefore: pattern({
    id: 'es.deadlines.object-before',
    source: '<(?:l[oa]s?) *$',
    matches: ['y lo ', 'ruega que los '],
    rejects: ['de ', 'a '],
  }),
  objectAfter: pattern({
    id: 'es.deadlines.object-after',
    source: `^ *,? *(?=(?:a )?${objectStart}(?! *\\d) )`,
    matches: [', un punto de contacto', ' sus observaciones', ' el formulario'],
    rejects: [', el 5 de mayo', ' y el', ' por correo electrónico'],
  }),
  actionVerb: pattern({
    id: 'es.deadlines.action-verb',
    source:
      '(?<!<(?:es|son|sera|seran|queda|quedan) +a |[,(;-] *a )<(?:inscrib(?:irse|an|a|anse|ase)|registr(?:arse|en|ense)|(?<!<se )(?:(?:nos|me|le|les) )?(?:somet(?:er|an|a)|envi(?:ar|en|e)|hagan? llegar|hacer(?:nos|me)? (?:llegar|saber)|den? a conocer|dar a conocer|transmit(?:ir|an|a)|avis(?:ar|en|e)|precis(?:ar|en|e)(?! (?:una? |de )?(?:visa|beca|interpret|aloja|asisten|ayuda|servici|mas informacion))|comuni(?:car|quen|que)|devol(?:ver)|devuelv(?:an|a)|remit(?:ir|an|a)|respond(?:er|an|a)|(?<!<(?:la|el|del|al) )present(?:ar|en|e)|notifi(?:car|quen|que)|inform(?:ar|en|e)|indi(?:car|quen|que)|dirij(?:an|a)|dirigir|rellen(?:ar|en|e)|complet(?:ar|en|e)|cumpliment(?:ar|en|e)|confirm(?:ar|en|e)|propon(?:er|gan|ga)|design(?:ar|en|e)|deposit(?:ar|en|e)|solicit(?:ar|en|e)|formul(?:ar|en|e)|entreg(?:ar|uen|ue)|facilit(?:ar|en|e)|proporcion(?:ar|en|e)|publi(?:car|quen|que)|senal(?:ar|en|e)|(?<!<(?:su|el|un|de|del|cuyo|y) )nombr(?:ar|en|e)|adherirse|difund(?:ir|an|a)|distribu(?:ir|yan|ya)|reserv(?:ar|en|e)|efect(?:uar|uen|ue) (?:la|una|su)|declar(?:ar|en|e)|(?:devolv|remit|transmit|somet|respond|propus|difund)ie(?:se|ra)n?|hicie(?:se|ra)n? (?:llegar|saber)|(?:envi|comunic|notific|inform|indic|rellen|complet|cumpliment|confirm|design|deposit|formul|entreg|facilit|proporcion|senal|declar)asen?)(?:nos|me|le|les|l[oa]s?)?)>',
    matches: [
      'inscribirse',
      'que devolviese',
      'que nos enviasen',
      'hiciera llegar',
      'presentar',
      'hacernos llegar',
      'indicarme',
      'que remitan',
      'devolver',
    ],
    rejects: ['sometida', 'inscripción', 'enviarán', 'para las que se solicite'],
  }),
  interposed: pattern({
    id: 'es.deadlines.interposed',
    source: `^(?: *,[^,;:.()]{1,60},| *\\([^()]{1,80}\\),?) *(?=(?:a )?${objectStart}(?! *\\d) )`,
    matches: [
      ', en su caso, las solicitudes',
      ', debidamente cumplimentado, el formulario',
      ' (en inglés) sus ponencias',
    ],
    rejects: [', el formulario', ', antes del 5 de mayo, por correo', ' las solicitudes, en su caso, las '],
  }),
  tellingVerb: pattern({
    id: 'es.deadlines.telling-verb',
    source:
      '<(?:indi(?:car|quen|que)|hacer(?:nos|me)? saber|hagan? saber|dar a conocer|confirm(?:ar|en|e)|inform(?:ar|en|e)|avis(?:ar|en|e)|senal(?:ar|en|e)|comuni(?:car|quen|que)|precis(?:ar|en|e)|notifi(?:car|quen|que)|declar(?:ar|en|e))(?:nos|me|le|les)?$',
    matches: ['indicarme', 'hacernos saber', 'confirmen'],
    rejects: ['presentar', 'hacer llegar'],
  }),
  clauseAfter: pattern({
    id: 'es.deadlines.clause-after',
    source:
      '^ *(?:(?:al?|a la|el|la|los|las) [^,;:.]{1,40}? )?(?:quien(?:es)?|que|si|cuando|donde|como|cuant[oa]s|cual(?:es)?|lo que) ',
    matches: [' quién representará', ' si le será posible', ' a la secretaría si usted', ' que participará'],
    rejects: [' los nombres de sus delegados', ' la dirección', ' quienquiera'],
  }),
  indirectVerb: pattern({
    id: 'es.deadlines.indirect-verb',
    source: '<(?:respond(?:er|an|a)|adherirse|proceder|inscrib(?:irse|an|a)|registr(?:arse|en))$',
    matches: ['responder', 'inscribirse'],
    rejects: ['presentar', 'responder a'],
  }),
  indirectAfter: pattern({
    id: 'es.deadlines.indirect-after',
    source:
      '^ *,? *(?=(?:(?:al|en el|en la|a la|a los|a las|a esta|a este|en esta|en este) )(?!direccion(?:es)?>|medios?>|efecto>|mas>|menos>|fin>|atencion>|ocasion>|pagina>|sitio>|peticion>|marco>|linea>))',
    matches: [' al cuestionario', ' en el taller', ', a esta consulta'],
    rejects: [' en la dirección siguiente', ' por medio del formulario', ' a más tardar', ' con'],
  }),
  indirectOnly: pattern({
    id: 'es.deadlines.indirect-only',
    source: '^ (?:(?:al|a la|a los|a las|a) [^,;:.]{1,60}|por [^,;:.]{1,30}|en linea|directamente)$',
    matches: [' a la Oficina', ' por correo electrónico', ' al anfitrión de la reunión'],
    rejects: [' sus ponencias', ' a la Oficina, y'],
  }),
};
