import type { SuccessionLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

/** Offices named without their holder. */
export const offices: Pick<SuccessionLocale, 'officeLead' | 'offices'> = {
  officeLead: pattern({
    id: 'fr.people.office-lead',
    source:
      "^ ?,? ?(?:(?:a|de) (?:la|sa) |a (?:titre de|ce poste de) |(?:au|du) poste d(?:e |')|(?:a|dans|de) [cs]es fonctions d(?:e |')|(?:aux|dans les|des) fonctions d(?:e |')|comme |en (?:sa )?(?:qualite|capacite) d(?:e |')|en tant que |(?:a|de|dans) son (?:poste|mandat) d(?:e |')|(?:a|de) la tete de |la |[sl]es fonctions d(?:e |')|son (?:poste|mandat|siege) d(?:e |')|sa charge d(?:e |')|(?:en mesure )?(?:d(?:e |'))?(?:assurer|exercer|assumer|occuper|poursuivre|remplir) (?:la |(?:[sl]es|ses) fonctions d(?:e |')|(?:le|son) (?:poste|mandat) d(?:e |'))|(?:le renouvellement de (?:son|leur) |(?:un|le|ce) (?:nouveau |second |deuxieme |troisieme |autre )?)(?:mandat|poste) d(?:e |'))(?:nouve(?:au|lle) )?$",
    matches: [
      ' à la ',
      ' au poste de ',
      ' en qualité de ',
      ' comme ',
      ' la ',
      ' ses fonctions de ',
      ' un nouveau mandat de ',
    ],
    rejects: [', ', ' et la ', ' qui a ouvert la ', ' un projet de '],
  }),
  offices: [
    {
      role: 'acting-chair',
      pattern: pattern({
        id: 'fr.people.office.acting-chair',
        source: '<(?:presidence par interim|interim de la presidence)>',
        matches: ["l'intérim de la présidence"],
        rejects: ['la présidence'],
      }),
    },
    {
      role: 'co-chair',
      pattern: pattern({
        id: 'fr.people.office.co-chair',
        source: '<co-? ?presidences?>',
        matches: ['la coprésidence'],
        rejects: ['la présidence'],
      }),
    },
    {
      role: 'vice-chair',
      pattern: pattern({
        id: 'fr.people.office.vice-chair',
        source: '<vice-? ?presidences?>',
        matches: ['la vice-présidence'],
        rejects: ['la présidence'],
      }),
    },
    {
      role: 'chair',
      pattern: pattern({
        id: 'fr.people.office.chair',
        source:
          '<presidences?>|(?<=<a (?:la|sa) )tete>(?= d(?:u|e|e la) (?:groupe|commission|activite|jca|gtc|fg|ce>|gt>|c[eg]t>))',
        matches: ['la présidence de la CE 5', "à la tête de la Commission d'études 13"],
        rejects: ['la vice-présidente', "à la tête de l'Autorité"],
      }),
    },
    {
      role: 'director',
      pattern: pattern({
        id: 'fr.people.office.director',
        source: '<direction>(?= d[eu])',
        matches: ['la direction du BDT'],
        rejects: ['la direction,'],
      }),
    },
  ],
};
