import type { RoleComplementsLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { events } from './events.js';

/** What one has an office as: behind these, `de` names no other's. */
const seat =
  '(?:funcion(?:es)?|puestos?|cargos?|plazas?|mandatos?|papel|tareas?|responsabilidad(?:es)?|calidad|titulo|oficio|frente|veces)';

/** Who comes to an office: behind these, `a la` leads to it. */
const reaches =
  '(?:elegid[oa]s?|reelegid[oa]s?|nombrad[oa]s?|llamad[oa]s?|acced(?:e|en|era|io)|confirmad[oa]s?|vuelv(?:e|en|era)|volvera|ascendid[oa]s?)';

/** Words for an office that its clause says somebody holds. */
export const toldOffices: Pick<RoleComplementsLocale, 'holdsOffice' | 'othersOffice' | 'sittingOffice'> = {
  holdsOffice: pattern({
    id: 'es.people.holds-office',
    source:
      '<(?:es|son|era|eran|fue|fueron|sera|seran|sido|ser|siendo|esta(?:ra|ba|n)?|sigue|seguira|siguen|continua(?:ra|n)?|permanece(?:ra|n)?|(?:ocup|desempen|ostent|retom|conserv|tom)(?:a|an|ara|aran|aba|aban|o|ando|ar|ad[oa]s?)|(?:ejerc|asum|manten)(?:e|en|era|eran|ira|iran|ia|ian|io|iendo|er|ir|id[oa]s?)|mantiene|detenta|tiene|vuelve|volvera|actua(?:ra|n)?|(?:re)?elegi(?:d[oa]s?|r)|eligio|nombrad[oa]s?|nombro|designad[oa]s?|designo)>',
    matches: [' estará una vez más en la ', ', a quien la asamblea nombró ', ' ostenta desde entonces la '],
    rejects: [' dio las gracias a la ', ' viajará con la ', ' escribe a la '],
  }),
  othersOffice: pattern({
    id: 'es.people.others-office',
    source: `(?:<(?:por|con|para|sin|contra|tras|ante|y|e|o|u|pero|que|quien|si|cuando|segun|bajo|hacia|entre|junto a|cerca)|(?<!<${seat} )<(?:de|del)|(?<!<(?:quien|${reaches})(?: \\p{L}{2,12}){0,4} )<(?:a|al)) ?(?:(?:el|la|los|las|un|una|su|sus|este|esta) )?(?:(?:nuev[oa]|futur[oa]|antigu[oa]) ){0,2}$|<para (?!(?:ser|ocupar|ejercer|asumir|desempenar|mantener)>)\\p{L}+[^.;:]{0,40} (?:al?|el|la|con) (?:(?:el|la) )?$|(?<!,) que \\p{L}+ (?:al?|a la|el|la|su) $|<(?:no|ni|nunca|ningun[oa]?|candidat(?:[oa]s?|uras?)|aspira(?:n|ra)?|opta(?:n|ra)?|(?:dese(?!mpen)|agradec|invit|inform|propon|propus|suger|recomend|ayud|apoy|asesor|reempla[zc]|sustitu|consult|salud|acompan|solicit|abandon|renunci|dimit|ced|encontr|contact)\\p{L}{1,5}|sucede(?:ra)?|escrib(?:e|io|ira)|disposicion|deja(?:ra|do)?|dejo|seria|podria|quiere)>`,
    matches: [
      ' fue saludada por la ',
      ' es huésped de la ',
      ' desea ocupar la ',
      ' ha sido escuchada ante la ',
      ' no es ',
      ' fue elegida para llevar el mensaje a la ',
    ],
    rejects: [
      ' desempeña interinamente las funciones de ',
      ' fue elegida a la ',
      ', a quien la asamblea nombró ',
      ' ostenta desde entonces la ',
    ],
  }),
  sittingOffice: pattern({
    id: 'es.people.sitting-office',
    source: `^(?: de(?:l| la| las| los)?| para(?: la| el)?| durante(?: la| el)?) (?:est[ea] |su |una? |cada )?(?:\\p{L}+ ){0,1}(?:reunion(?:es)?|sesion(?:es)?|plenaria|debates?|mesa|puerta|sala|redaccion|${events})>`,
    matches: [' de la sesión de apertura', ' de esta reunión', ' del seminario'],
    rejects: [' del Grupo', ' de la Comisión de Estudio 5', ' desde 2021'],
  }),
};
