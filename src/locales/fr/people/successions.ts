import type { SuccessionLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

export const successions: SuccessionLocale = {
  replaces: pattern({
    id: 'fr.people.replaces',
    source:
      "<(?:(?:en )?remplacement d(?:e |')|(?:remplace|remplacera|remplacant|a remplace) |(?:succede|succedera|succedant|succeder|a succede) a |successeur d(?:e |')|a la (?:suite|place) d(?:e |'))(?:feu )?$",
    matches: [', en remplacement de ', ', qui succède à ', ' pour succéder à '],
    rejects: [' et ', ', assisté de '],
  }),
  takesOver: pattern({
    id: 'fr.people.takes-over',
    source:
      '<(?:nomm|design|elu|chois|propos|retenu)\\p{L}{0,4},? (?:en remplacement|en (?:son|leur) lieu et place|a (?:sa|leur) place|pour (?:lui|leur) succeder|pour (?:le|la|les) remplacer|comme successeur),? ?$',
    matches: ['a nommé en remplacement ', 'a désigné pour lui succéder '],
    rejects: ['en remplacement de ', 'a nommé '],
  }),
  isSuccessor: pattern({
    id: 'fr.people.is-successor',
    source:
      "^,? (?:qui )?(?:(?:lui|leur) succed(?:e|era)|(?:le|la|les) remplac(?:e|era)>(?! (?:pendant|durant|lors|provisoirement|a (?:la|cette|l'occasion)))|prend(?:ra)? sa (?:suite|succession)|(?:a ete|est|sera|avait ete) (?:nomme|designe|elu|choisi|propose|appele)e? (?:pour (?:lui|leur) succeder|pour (?:le|la|les) remplacer|a (?:sa|leur) place|en remplacement>(?! d[e'u])))",
    matches: [' lui succède', ', qui la remplacera', ' a été désignée pour lui succéder'],
    rejects: [' succède à M. X', ' a été nommé en remplacement de Mme X', ' remplace M. X', ' la remplace pendant'],
  }),
  leaves: pattern({
    id: 'fr.people.leaves',
    source:
      "^[^.;]{0,160}<(?:quitt(?:e|era|ant)|(?:a|ayant) (?:quitte|renonce|demissionne|cesse|pris sa retraite|fait savoir|abandonne)|n'est plus|n'etait plus|ne (?:peut|pourra|souhaite|sera) plus|cesse(?:ra)?|renonce|depart)>",
    matches: [', Rapporteure depuis 2022, a quitté ses fonctions', ' ne peut plus assumer'],
    rejects: [' a été nommé', ', Président. Il a quitté'],
  }),
};
