import type { RoleComplementsLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { events } from './events.js';

/** What one has an office as: behind these, `de` names no other's. */
const seat =
  '(?:fonctions?|postes?|charges?|sieges?|fauteuil|mandats?|roles?|taches?|responsabilites?|qualite|titre|office|rang|tete)';

/** Who comes to an office: behind these, `a la` leads to it. */
const reaches =
  '(?:elue?s?|reelue?s?|nommee?s?|appelee?s?|portee?s?|acced(?:e|ent|era)|accede|maintenue?s?|confirmee?s?|reconduite?s?|est|sera|etait|reste(?:ra)?|demeure(?:ra)?|revient|reviendra|siege(?:ra)?)';

/** Words for an office that its clause says somebody holds. */
export const toldOffices: Pick<RoleComplementsLocale, 'holdsOffice' | 'othersOffice' | 'sittingOffice'> = {
  holdsOffice: pattern({
    id: 'fr.people.holds-office',
    source:
      '<(?:est|sont|etait|etaient|fut|sera|seront|ete|etre|devien(?:t|nent|dra|dront)|devenue?s?|(?:occup|assur|assum|exerc|conserv|gard|demeur|rest)(?:e|ent|era|eront|ait|aient|ant|er|ee?s?)|(?:re)?(?:tien|vien)(?:t|nent|dra|dront)|detien(?:t|nent|dra|dront)|(?:re)?pr(?:end|ennent|endra|endront|is|ise|enant)|rempli(?:t|ra|ront|ssant|ssent|e?s?)|(?:re)?(?:elue?s?|nommee?s?)|designee?s?|appelee?s?|portee?s?|investie?s?|siege(?:ra)?|officie(?:ra)?|figure(?:ra)?)>',
    matches: [
      ' sera une nouvelle fois à la ',
      ", que l'assemblée a élue ",
      ' remplit à titre provisoire les fonctions de ',
    ],
    rejects: [' a remercié la ', ' se rendra chez la '],
  }),
  othersOffice: pattern({
    id: 'fr.people.others-office',
    source: `(?:<(?:par|avec|pour|sans|chez|contre|apres|avant|et|ou|mais|que|qu'|qui|dont|si|quand|lorsque|selon|sous|vers|entre|envers|pres|devant|derriere)|(?<!<${seat} )<(?:de|du|d'|des)|(?<!<${reaches}(?: \\p{L}{2,12}){0,4} )<(?:a|au|aux)) ?(?:(?:le|la|les|un|une|son|sa|leur|ce|cette) |l')?(?:(?:nouve(?:au|lle)|future?|ancien(?:ne)?) ){0,2}$|<(?!(?:occuper|assurer|assumer|exercer|conserver|garder|etre|devenir|tenir|reprendre|prendre|remplir|retrouver)>)\\p{L}{2,12}(?:er|ir|oir|re) (?:(?:le|la|un|une|son|sa) |l')$|(?<!,) qui \\p{L}+ (?:(?:le|la|son|sa) |l')$|<(?:ne|ni|n'(?:est|etait|sera|a|occupe|assure)|jamais|aucune?|candidat(?:e|s|ure|ures)?|brigu\\p{L}{1,5}|(?:souhait|remerci|invit|inform|propos|suggere|recommand|assist|appuy|aid|conseill|remplac|consult|salu|rencontr|contact|accompagn|sollicit|postul|demand|quitt|cess|abandonn|renonc|demissionn|transmet|ced)(?:e|ent|era|eront|ait|aient|ant|er|ee?s?|a)|succed(?:e|era|ant)|ecri(?:t|ra)|disposition|serait|aurait|pourrait|veut|voudrait)>`,
    matches: [
      ' a été saluée par la ',
      " est l'hôte de la ",
      ' souhaite occuper la ',
      ' a écrit à la ',
      " n'est pas ",
      ' est allée voir le ',
      " reste membre de l'équipe qui seconde la ",
    ],
    rejects: [
      ' exerce par intérim les fonctions de ',
      ' a été élue à la ',
      ' sera une nouvelle fois à la ',
      ' tient depuis lors la ',
    ],
  }),
  sittingOffice: pattern({
    id: 'fr.people.sitting-office',
    source: `^(?: d(?:e |u |es |')| pour | lors d(?:e |u )| pendant )(?:la |l'|cette |ce |cet |sa |une? |chaque )?(?:\\p{L}+ ){0,1}(?:reunions?|seances?|sessions?|pleniere|debats?|discussions?|table|redaction|salle|${events})>`,
    matches: [" de la séance d'ouverture", ' de cette réunion', ' du séminaire'],
    rejects: [' du Groupe', " de la Commission d'études 5", ' depuis 2021'],
  }),
};
