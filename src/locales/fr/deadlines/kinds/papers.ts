import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

const paper =
  '(?:documents?|textes?|exposes?|resumes?|communications?|affiches?|diapositives?|diaporamas?|presentations?|articles?|propositions?(?! de (?:candidat|nomination|designation))|rapports?)';

/** Papers for a meeting, by their words. */
export const papers: readonly KindRule[] = [
  {
    kind: 'contribution',
    weight: 1.8,
    pattern: pattern({
      id: 'fr.deadlines.papers-by-name',
      source:
        "<(?:notes? de liaison(?= [^.;:]{0,80}<(?:recue?s?|parvenue?s?|devr\\p{L}+|doi\\p{L}+|soumise?s?|a (?:soumettre|envoyer)))|documents? (?:de travail|d'information|de base|d'orientation|de reflexion)|experiences nationales|etudes? de cas|monographies?|recits? d'experience|affiches? (?:scientifiques?|et)|appels? a communications?|resumes? et biographies?)>",
      matches: [
        'Les notes de liaison reçues',
        'les documents de travail',
        'Les expériences nationales',
        'Les monographies',
      ],
      rejects: ['le document', 'envoyer une note de liaison', 'une étude'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.papers-as-label',
      source:
        '(?<=^[\\p{N}.) -]{0,8})(?:exposes?|communications|resumes|conferences ecrites|textes (?:des )?(?:exposes|conferenciers|orateurs)|presentations)(?: (?:des|de nos|et) [^.;:,\\d]{2,40})?(?= ?: ?\\p{L})',
      matches: ['Exposés: le délai', '5. Textes des conférenciers: date limite'],
      rejects: ['Les exposés: le délai', 'Documents: le délai'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.papers-awaited',
      source: `<${paper}(?=,? [^.;:]{0,120}<(?:en (?:la )?possession|(?:etre|arriver|etre arrivee?s|parvenir) (?:a Geneve|au siege)|entre les mains|attendue?s?|(?:arrive|parvenu|recu|remi|depose)e?s? (?:apres|au-dela|passe|posterieurement|plus tard)|(?:arriv(?:ent|eront|eraient)|parvien(?:nent|dront|draient)) (?:apres|au-dela|plus tard)|admise?s?|bienvenue?s?|recevables?|remise?s?|recueillie?s?|acceptee?s?|a (?:telecharger|televerser|charger|mettre en ligne|livrer)|(?:telecharge|televerse|charge|livre|mis en ligne|mise en ligne)e?s?)>)`,
      matches: [
        'Les documents destinés à cette réunion seront admis',
        'Les documents destinés à la réunion doivent être à Genève',
        'Les textes à traduire devront être en possession du Bureau',
        'Les exposés sont recueillis',
        'Les documents arrivés après le ',
      ],
      rejects: ['le texte de la lettre', 'les rapports annuels'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.papers-handed',
      source: `(?<=<(?:faire tenir|televerser|mettre en ligne|communiquer)>[^.;:]{0,40})<(?:diapositives?|diaporamas?|exposes?|resumes?|presentations?|communications)>|(?<=<(?:enverr|soumettr|presenter|proposer|transmettr|remettr|deposer|adresser|communiquer|fer)(?:ont|ez)>[^.;:]{0,60})<(?:documents?|textes?|propositions?(?! de (?:candidat|nomination|designation))|communications?|projets? (?:de |d')\\p{L}+)>`,
      matches: ['nous faire tenir leurs diapositives', 'communiqueront leurs documents'],
      rejects: ['communiqueront leur réponse', 'feront connaître leur avis'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.papers-limit',
      source:
        "(?<=<(?:delais?|dates? limites?|echeances?) (?:(?:de|pour|fixee?|la|le|l|des|du|les|presentation|soumission|depot|remise|envoi|reception|d)(?: |')){1,5})<(?:communications?|exposes?|resumes?|affiches?|textes?|diapositives?|notes? de liaison|articles?)>",
      matches: ['Le délai de présentation des communications', 'date limite pour les résumés'],
      rejects: ['les communications', 'délai de réponse'],
    }),
  },
  {
    kind: 'contribution',
    weight: 1,
    pattern: pattern({
      id: 'fr.deadlines.papers-in-a-row',
      source:
        '^[^\\p{L}]{0,4}(?:(?:dernieres?|derniers|nouvelles?) )?(?:propositions?|documents?|resumes?|diapositives|presentations?|exposes?|communications?)(?: et (?:biographies?|notices? biographiques?|diapositives|resumes?))?(?: (?:des|de la part des) (?:etats membres|membres(?: de secteur)?|administrations|orateurs|intervenants|auteurs|regions|delegations)(?: proposes)?)?(?: (?:rediges? )?(?:dans|en) (?:une (?:seule|autre) langue|(?:la|leur) (?:seule )?langue (?:originale|d.origine))(?: seulement| uniquement)?| (?:a ne pas traduire|non traduite?s?|sans traduction))?(?: \\([^()]{1,60}\\))?[ .]*$',
      matches: [
        'Exposés (date limite reportée)',
        'Propositions des États Membres',
        'documents en une seule langue',
        'exposés à ne pas traduire',
        'Résumé et biographie des orateurs proposés',
      ],
      rejects: ['Propositions des États Membres examinées', 'Les propositions'],
    }),
  },
  {
    kind: 'contribution',
    weight: 0.9,
    pattern: pattern({
      id: 'fr.deadlines.drafts',
      source:
        "<projets? (?:de |d')(?:nouvelles? |revision (?:de |des )(?:la |les )?)?(?:recommandations?|questions?|resolutions?|rapports?|manuels?|avis)(?=,? (?:[^.;:]|[.](?=\\S)){0,120}<(?:communique|envoye|soumis|transmis|parven|remis|adresse|depose)\\p{L}*>)",
      matches: ['Les projets de Recommandation révisée seront communiqués'],
      rejects: ['le projet de Recommandation a été approuvé', 'le projet de budget sera communiqué'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.papers-versions',
      source:
        "<(?:version|texte) (?:definiti(?:f|ve)|finale?|revisee?|complete?|integrale?|electronique|corrigee?|ecrit)? ?de (?:leurs?|votre|vos|son|sa|ses|l'|la) ?(?:articles?|exposes?|presentations?|communications?|interventions?|allocutions?|contributions?|resumes?|chapitres?)>",
      matches: ['la version définitive de leur article', 'le texte de leur exposé'],
      rejects: ['la version définitive de la lettre', 'un article'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.papers-in-lead',
      source:
        "(?<=<(?:en ce qui concerne|s'agissant d\\p{L}{1,2}|pour ce qui est d\\p{L}{1,2}|quant aux?|concernant) ?(?:les |l')?)(?:documents?|propositions?|exposes?|resumes?|communications?)(?! (?:de |d')(?:candidat|nomination|designation|noms))(?= [^.;:]{3,120}: *$)",
      matches: [
        "En ce qui concerne les propositions pour les travaux de l'assemblée:",
        'Quant aux exposés des orateurs:',
      ],
      rejects: [
        'En ce qui concerne les propositions de candidats:',
        'Concernant les documents du Bureau',
        'les documents:',
      ],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.papers-with-their-counter',
      source:
        '(?<=^[^\\p{L}]{0,6}pour (?:(?:les?|tous|toutes?|autres|ceux|vos|leurs|des) ){0,4})(?:documents?|textes?|exposes?|resumes?|communications?|presentations?|propositions?)(?! (?:de |d.)(?:candidat|nomination|designation))(?=,? [^.;:]{0,100}<(?:guichets?|portail|boite|fenetre|page|delai|limite|liste)>)',
      matches: ['Pour tous les autres textes, le guichet électronique'],
      rejects: ['Pour tous les autres textes, voir', 'Pour les propositions de candidats, le guichet'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.talks-sent',
      source:
        '<(?:presentations|allocutions|discours|supports de presentation)(?= (?:[^.;:]){0,60}<(?:(?:doi(?:t|vent)|devr(?:a|ont|aient)|peuvent|pourront) (?:etre (?:envoye|transmis|remis|adresse|depose)e?s?|parvenir)|seront (?:envoye|transmis|remis|adresse|depose)e?s?|sont a (?:envoyer|transmettre|remettre|adresser))>)',
      matches: ['Les présentations devront être envoyées', 'Les discours sont à remettre'],
      rejects: ['les présentations seront projetées', 'Les présentations ont été envoyées'],
    }),
  },
  {
    kind: 'contribution',
    weight: 1.9,
    pattern: pattern({
      id: 'fr.deadlines.papers-of-groups',
      source:
        '<(?:(?:avant-)?projets?|rapports?)(?! (?:de (?:mission|stage|voyage|gestion)|financiers?|du (?:direct|secretar|bureau)\\p{L}*|de la (?:directrice|secretaire)))(?=(?: [^.;:]{1,80})? (?:doi(?:t|vent)|devr(?:a|ont|ait|aient)) (?:parvenir|(?:etre|avoir ete) (?:depose|remis|soumis|transmis|envoye|adresse|communique|recu)e?s?)>|(?: [^.;:]{1,60})? (?:est|sont) a (?:deposer|remettre|soumettre|transmettre|envoyer|adresser)>)|' +
        '<(?:elements?|materiaux|contenus?) (?=(?:a (?:y )?(?:inserer|inclure|incorporer|integrer|reprendre)|destinee?s? a (?:y )?(?:etre )?\\p{L}+|pour (?:ce|cet|cette|la|le))>(?: [^.;:]{1,60})? (?:doi(?:t|vent)|devr(?:a|ont|aient)|peuvent|pourront|sont a) (?:parvenir|(?:etre )?(?:envoy|transm|adress|communiqu|rem|soum)\\p{L}+))',
      matches: [
        "Le projet commun d'initiatives doit parvenir",
        'Son rapport devra être déposé',
        'Les éléments à y insérer devront être envoyés',
      ],
      rejects: [
        'Le rapport du Directeur doit être remis',
        'Le projet figure en annexe',
        'Les éléments devront être envoyés',
      ],
    }),
  },
  {
    kind: 'contribution',
    weight: 2.2,
    pattern: pattern({
      id: 'fr.deadlines.titles-of-talks',
      source:
        "<(?:titre|intitule|theme)s? (?:et (?:un |le )?(?:bref )?resume )?(?:de (?:leur|votre|son|la|cette|leurs|vos)|du|de l)(?: |')(?:expose|communication|presentation|intervention|allocution|contribution|etude de cas)s?>",
      matches: ['le titre de leur exposé', "l'intitulé de la communication"],
      rejects: ['le titre de la réunion', 'titre'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.papers-by-their-authors',
      source:
        '(?<=<(?:remett(?:ent|ront|ra|re)|envoient|enverront|transmett(?:ent|ront|re)|fourniss(?:ent|ront)|fournir(?:ont)?|depos(?:ent|eront|er)|communiqu(?:ent|eront)|livr(?:ent|eront|er)) )(?:leurs?|son|sa|votre|vos|ses) (?:\\p{L}{3,12} )?(?:diapositives|diaporamas?|presentations?|exposes?|textes?|communications?)>',
      matches: ['Les orateurs remettent leurs diapositives'],
      rejects: ['montrent leurs diapositives', 'remettent leurs badges'],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.whose-papers',
      source:
        "(?<=<dont (?:l[ea]s?|l') ?)(?:exposes?|presentations?|diapositives|textes?|communications?|allocutions?)>",
      matches: ['Les orateurs dont les exposés sont à traduire'],
      rejects: ['dont les noms', 'les exposés'],
    }),
  },
];
