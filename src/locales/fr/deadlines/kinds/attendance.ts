import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

const wishing =
  "(?:souhait|desir|envisag|prevo|projet|compt|pens|entend|aimer|voudr)\\p{L}{0,6}|veu(?:t|lent)|(?:ayant|ont|auraient|aurait|a) l'intention|interesse(?:e|es|s)?";
const coming =
  "(?:y )?(?:assister|participer|prendre part|etre (?:presente?s?|des notres)|venir|suivre|s'y rendre|s'y joindre|se joindre)";
/** What one takes part in by doing something else than coming. */
const inNoMeeting =
  "(?! (?:a |au |aux )?(?:l'|la |les |cette |cet |ces |ce |une? )?(?:\\p{L}+ )?(?:enquetes?|consultations?|etudes?|essais?|experiences?|projets?|programmes?|scrutin|vote|procedure|exercice|travaux|activites)>)";

/** Registration, by its words. */
export const attendance: readonly KindRule[] = [
  {
    kind: 'registration',
    weight: 1.5,
    topic: true,
    pattern: pattern({
      id: 'fr.deadlines.attendance-wished',
      source: `<(?:${wishing}) (?:a |de |d')?${coming}>${inNoMeeting}`,
      matches: ['souhaitant y assister', "désireux d'y prendre part", 'Quiconque compte suivre'],
      rejects: ["souhaitent participer à l'enquête", 'désirant soumettre', 'la participation'],
    }),
  },
  {
    kind: 'registration',
    weight: 2.5,
    topic: true,
    pattern: pattern({
      id: 'fr.deadlines.attendance-announced',
      source: `<(?:${wishing}) (?:a |de |d')?${coming}>${inNoMeeting}(?:(?!<(?:design|nomm|candidatur|propos|contribu|soumet|bourse|visa|document)\\p{L}*>)[^.;]){0,140}<(?:(?:avis|inform|contact|signal|annonc)(?:er|era|eront|ez)|(?:avert|prev)(?:ir|enir|iront|iendront|ira|iendra)|(?:prend(?:re|ront|ra)|entre(?:r|ront)|se met(?:tre|tront) en) (?:en )?(?:contact|rapport)|ecri(?:re|ront)|s'adresser(?:ont)?|le (?:faire savoir|signaler|dire|confirmer|communiquer|indiquer)|se (?:faire connaitre|signaler|manifester))>`,
      matches: [
        "aimeraient y assister sont priés d'en aviser",
        'désireux de prendre part à la séance sont priés de prendre contact',
      ],
      rejects: [
        'souhaitant participer désigneront un expert et informeront',
        "souhaitent participer à l'enquête en informeront",
        'souhaitent participer',
      ],
    }),
  },
  {
    kind: 'registration',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.attendance-forms',
      source:
        "<(?:(?:bulletins?|fiches?|avis|formulaires?|cartes?|confirmations?) de (?:participation|presence)|(?:s'|vous )abonner|abonnements? a la liste|accredite(?:e|s|es)? sur demande|listes? de (?:ses|leurs|vos) (?:delegues|participants|representants))>",
      matches: ['Le bulletin de participation ci-joint', "s'abonner à la liste", 'la liste de ses délégués'],
      rejects: ['le bulletin', 'la composition du bureau', 'abonnés'],
    }),
  },
  {
    kind: 'registration',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.delegates-announced',
      source:
        "<(?:annonc(?:er?|es|era|eront|ez|ent|ant)) (?:(?:le|les) noms? de )?(?:ses|leurs?|vos|votre|sa|son) (?:representant(?:e|s|es)?|delegue(?:e|s|es)?|delegations?|participant(?:e|s|es)?|presence|venue|arrivee|participation(?! (?:a|au|aux) (?:l'|la |cette |une )?(?:enquete|etude|essai|consultation|vote)))>",
      matches: ["priée d'annoncer ses représentants", 'annonceront leur venue', 'annoncer les noms de leurs délégués'],
      rejects: [
        'annoncer leurs résultats',
        "annoncera sa participation à l'enquête",
        'annoncer une délégation de pouvoir',
      ],
    }),
  },
  {
    // a place in an exhibition is taken like one at a meeting
    kind: 'registration',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.exhibition-places',
      source:
        "<confirm(?:er|era|eront|ent|ez)? (?:(?:leurs?|son|sa|votre|vos|un|une|le) )(?:pavillons?|stands?|espaces? d'exposition|emplacements? d'exposition)>|<reservations? (?:de |d'|des )(?:(?:autres|leurs|vos) )?(?:pavillons?|stands?|espaces?|emplacements?|surfaces?)>",
      matches: [
        'confirmer leur stand',
        'qui confirmeront leur pavillon',
        "Les réservations d'espaces",
        'confirmer son pavillon',
      ],
      rejects: ['confirmer leur chambre', "les réservations d'hôtel", 'le pavillon national'],
    }),
  },
  {
    kind: 'registration',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.registered-persons',
      source:
        "<(?:se |s'|ne s'|ne se )(?:etre|est|sont|seront|sera|soit|soient|etait|etaient) (?:pas |deja |dument )?(?:pre-?)?inscrite?s?(?! (?:a l'ordre|dans (?:le|la|les) (?:cadre|plan|fichier|registre)))>|<inscri(?:ra|ront|vent|ve|re|vez|rez) (?:ses|leurs?|son|sa|vos|votre) (?:\\p{L}{3,12} )?(?:representant|delegue|delegation|participant|expert|membre|agent)(?:e?s?)>|<(?:les?|la|l'|se|s'y) ?(?:y )?(?:faire|fassent|fasse|feront|fera) (?:pre-?)?inscrire>(?! (?:a l'ordre|au |a la (?:liste des q|prochaine)|dans (?:le|la|les) (?:cadre|plan|fichier|registre)))|<(?:faire|fassent|fasse|feront|fera) (?:pre-?)?inscrire (?:ses|leurs?|son|sa|vos|votre) (?:\\p{L}{3,12} )?(?:representant|delegue|delegation|participant|expert|membre|agent)(?:e?s?)>|<s'(?:y )?inscrivant>|(?<=<(?:(?:pourr|devr)(?:a|ont)|peu(?:t|vent)|doi(?:t|vent)) (?:plus )?)etre (?:pre-?)?inscrite?s?>(?! (?:a l'ordre|au |dans|sur))|<donn(?:e|er|ez|ent|era|eront) (?:son|leur|votre) nom>|<(?:participants?|delegue(?:e?s?)|personnes?|experts?|orateurs?) (?:(?:non|deja|dument) )?inscrite?s?(?= [^.;:,]{0,40}<(?:avant|au plus tard|le|d'ici)>)",
      matches: [
        "s'il ne s'est inscrit en ligne",
        'qui se seront inscrits',
        'inscrira ses représentants',
        'inscriront leurs membres',
        'voudront bien les faire inscrire',
        'feront inscrire leurs experts',
        "à condition d'avoir donné son nom",
        'les participants inscrits avant',
        'Nul ne pourra être inscrit',
      ],
      rejects: [
        "les faire inscrire à l'ordre du jour",
        'faire inscrire leurs stations',
        "est inscrit à l'ordre du jour",
        'inscrira la question',
        "pourra être inscrite à l'ordre du jour",
        'le nom donné',
        'les crédits inscrits avant',
      ],
    }),
  },
];
