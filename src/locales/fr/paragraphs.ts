import type { ParagraphLocale } from '../../model/locale/paragraphs.js';
import { pattern } from '../../text/pattern.js';

export const paragraphs: ParagraphLocale = {
  division: pattern({
    id: 'fr.paragraph.division',
    flags: '',
    source:
      '^(?<label>(?:PARTIE|Partie|SECTION|Section|CHAPITRE|Chapitre|TITRE|Titre|MODULE|Module|VOLET|Volet) (?:\\d{1,2}|[IVX]{1,5}|[A-H]))(?= ?[-:.]| {2}|$| \\p{Lu})(?: ?[-:.])? *',
    matches: ['PARTIE 1 – Dispositions générales', 'Partie II', 'SECTION 2: Calendrier', 'Chapitre 3'],
    rejects: ['Section 5 de la Recommandation', 'Parties prenantes', 'Titre de la contribution'],
  }),
  sentenceWords: pattern({
    id: 'fr.paragraph.sentence',
    source:
      "<(?:est|sont|etait|etaient|sera|seront|serait|(?:n'|l'|s'y )?a (?:ete|eu|pour|decide|convenu|approuve|adopte|pris|examine|note|demande|invite|recu|souligne|presente|designe|cree)|n'a|ont|aura|auront|avait|avaient|doit|doivent|devrait|devront|peut|peuvent|pourra|pourront|figure|figurent|figurera|convient|veuillez|nous|je|j'ai|vous|on|il|elle|ils|elles|se tiendra|se tiendront|s'est|se sont|aura lieu|examine|examinera|rappelle|souhaite|prend|prie|invite|trouverez|trouvera|presente|decrit|contient|fournira|adressera|organisera|merci|existe|reste|permet|permettra|concerne|comprend|comprennent|porte|portent|recommande|compte|comptera|prevoit|indique|precise|vise|visent)>",
    matches: [
      'La réunion est ouverte à tous',
      'Je vous souhaite une réunion agréable',
      "Le projet figure dans l'Annexe B",
    ],
    rejects: [
      'Ouverture de la réunion',
      "Recommandations à l'intention de la Conférence",
      "Rattachement et rapports d'activité",
      'Élaboration du plan de travail',
    ],
  }),
  introduction: pattern({
    id: 'fr.paragraph.introduction',
    source:
      "^(?:(?:les?|la|une?|des|ces?|cette|cet|son|sa|ses|leurs?|en|pour|dans|au|aux|par|sur|lors|il|elle|on|voir|parmi|apres|avant|selon|conformement|a) |l'|d'|s'|qu').*:$|(?:suivant(?:e|s|es)?|ci-apres|ci-dessous|ce qui suit|a savoir|notamment|par exemple) ?:$",
    matches: [
      'Le Groupe recommande:',
      'Les produits visés sont:',
      'La commission compte désormais les Vice-Présidents suivants:',
      'Documents ci-après:',
    ],
    rejects: ['Principales échéances:', 'Calendrier:', 'Participation à distance:'],
  }),
  resolutionCall: pattern({
    id: 'fr.paragraph.resolution-call',
    source:
      '^"?(?:considerant|rappelant|reconnaissant|notant|constatant|tenant compte|ayant a l\'esprit|consciente?|soulignant|estimant|preoccupee?|decide|charge|invite|prie|demande|encourage|recommande|exhorte|autorise|remercie|prend note|appelle)(?: en outre| egalement| aussi| de plus)?(?= |$|,)',
    matches: ['décide', 'charge le Secrétaire général', 'considérant', "décide d'inviter les États Membres"],
    rejects: ['Décision 5', 'Invitation', 'Charges financières'],
  }),
};
