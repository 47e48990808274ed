import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

const person =
  '(?:coordonna(?:teurs?|trices?)|correspondante?s?|candidate?s?|experte?s?|representante?s?|points? de contact|interlocut(?:eurs?|rices?)|titulaires?|suppleante?s?|(?:co)?rapporteu(?:rs?|ses?)|edit(?:eurs?|rices?)|observat(?:eurs?|rices?))';

/** Persons put forward, by the words for it. */
export const persons: readonly KindRule[] = [
  {
    kind: 'nomination',
    weight: 2,
    topic: true,
    pattern: pattern({
      id: 'fr.deadlines.name-of-one',
      source: `<(?:represente(?:r|s|e|es)? par|${person}|design(?:er|era|eront|ent|e))>[^.]{0,140}<(?:son|leurs?|les?) noms?>(?: (?:du (?:sien|leur)|des (?:siens|leurs)|de (?:celui|celle|ceux)[\\p{L}-]*))?(?! (?:de|du|des|d')>)`,
      matches: [
        'se faire représenter par un expert communiqueront son nom',
        'désigneront un représentant et en communiqueront le nom',
        'coordonnateur sont invitées à faire connaître le nom du leur',
      ],
      rejects: ['les participants indiqueront leur nom', 'les experts et le nom du groupe'],
    }),
  },
  {
    kind: 'nomination',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.offices',
      source:
        "<(?:noms? (?:et (?:prenoms?|coordonnees|qualites?) )?(?:de (?:son|sa|leurs?|la|l')|du|des) ?(?:success(?:eurs?|rices?)|successeures?|remplacante?s?)|propos(?:er|era|eront|e|ent) (?:un|une|son|sa|leurs?|le|la) (?:success(?:eurs?|rices?)|successeures?|remplacante?s?)|volontaires?(?= (?:pour|a|aux?|desireu|sont|devront|voudront|qui)>)|se porter (?:candidate?s?|volontaires?)|(?:poser|deposer|presenter) (?:leur|sa|votre) candidature|cvs?|lettres? de motivation|(?:designer|nommer|choisir)(?:a|ont))>",
      matches: [
        'présentera le nom de son successeur',
        "Les volontaires pour la fonction d'éditeur",
        'se porter candidat',
      ],
      rejects: ['contributions volontaires', 'un acte volontaire', 'a souhaité la bienvenue à son successeur'],
    }),
  },
  {
    kind: 'nomination',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.designated-by-then',
      source: '<aur(?:a|ont|ez) (?:\\p{L}+ ){0,2}(?:designe|nomme)>',
      matches: ['aura préalablement désigné', 'auront nommé'],
      rejects: ['a désigné', 'aura publié', 'aurait été nommé'],
    }),
  },
];
