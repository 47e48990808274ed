import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';

/** What a kind of deadline means beside others, and in its paragraph. */
export const meanings: Pick<
  DeadlineLocale,
  | 'informationAsked'
  | 'paper'
  | 'formOnly'
  | 'about'
  | 'kindLink'
  | 'consultationEnd'
  | 'contribution'
  | 'otherDestination'
  | 'officeSought'
  | 'annexedForm'
  | 'applications'
  | 'headingJoin'
  | 'proposal'
  | 'paperProposal'
  | 'nobodyNamed'
  | 'candidatesAsked'
  | 'meetingWord'
  | 'meetingRuns'
  | 'ownMeeting'
  | 'aside'
> = {
  informationAsked: pattern({
    id: 'fr.deadlines.information-asked',
    source:
      '<(?:(?:a|pour) identifier|coordonnees|renseignements|noms? (?:et|des)|(?:recueillir|rassembler|collecter|obtenir|fournir|communiquer)[^.;]{0,40}<(?:informations?|donnees|noms?)|bonnes pratiques|points? de contact)>',
    matches: [
      'aider à identifier des experts',
      'leurs coordonnées',
      'recueillir des informations',
      'vos bonnes pratiques',
    ],
    rejects: ['identifiant', 'surnoms', 'les contributions'],
  }),
  paper: pattern({
    id: 'fr.deadlines.paper',
    source:
      '<(?:contributions (?:a|au|aux|ecrites|des)|documents? de (?:travail|reunion)|modele de document|traduction|ordre du jour|textes? de (?:leurs?|son|vos|votre)|exposes?|diapositives?)>',
    matches: ['leurs contributions à la réunion', 'modèle de document', 'le texte de leur intervention'],
    rejects: ['votre contribution', 'documentation'],
  }),
  formOnly: pattern({
    id: 'fr.deadlines.form-only',
    source: '^(?:formulaires?|renvoy\\p{L}{1,3}|retourn\\p{L}{1,3})$',
    matches: ['formulaire', 'renvoyé', 'retourner'],
    rejects: ['réponses', "formulaire d'inscription", 'questionnaire'],
  }),
  about: pattern({
    id: 'fr.deadlines.about',
    source:
      "^ *,? *(?:sur|concernant|touchant|portant sur|relati(?:ve|f)s? (?:a|au|aux)|au sujet (?:de|du|des)|a propos (?:de|du|des)|quant (?:a|au|aux)|suscitee?s? par|au|aux|a)(?!\\p{L}) *(?:l'|(?:la|le|les|ce|cet|cette|ces|votre|vos|leurs?) )?(?:(?:\\p{L}{4,12} )?(?:versions?|parties?|teneur|contenu|libelle|fond|forme|ensemble) (?:du |de (?:la |l'|ces? |cette )?|d'|des ))?(?:nouve(?:au|lle) |presente? )?(?:(?:avant-)?projets? (?:de (?:la |l'|le )?|d'))?$|" +
      "^ *,? *(?:(?:de (?:forme|fond|redaction)|d'ordre redactionnel|redactionnelles|editoriales) )?(?:sur|concernant|touchant|portant sur|relatives? (?:a|aux?)|au sujet d(?:e|u|es)|a propos d(?:e|u|es)|quant (?:a|aux?))(?: (?!(?:et|ou|avec|ainsi|sont|est|ser\\p{L}+|doi\\p{L}+|dev\\p{L}+|peu\\p{L}+|pourr\\p{L}+|avant|pour|a)>)[\\p{L}\\p{N}'-]+){0,8} (?:[dl]')?$|^ a (?:apporter|faire|formuler|presenter|communiquer|soumettre|transmettre|exprimer) (?:a|aux?|sur|concernant|au sujet d(?:e|u|es)|a propos d(?:e|u|es)|quant aux?)(?: ?(?:le|les|la|l'|ces|cette|cet|ce))? ?(?:(?:avant-)?projets? (?:de (?:la |l'|le )?|d'))?$",
    matches: [
      ' sur le ',
      ' relatives aux ',
      ' concernant les ',
      ' au sujet du ',
      ' sur la troisième version du ',
      ' à apporter aux ',
      ' à présenter sur le ',
      ' à soumettre au sujet du ',
    ],
    rejects: [
      ' et les ',
      ' pour le ',
      ' avant le ',
      ' sur le projet et les ',
      ' sur le projet sont attendues avec les ',
    ],
  }),
  kindLink: pattern({
    id: 'fr.deadlines.kind-link',
    source:
      "^(?: ?\\([^()]{1,90}\\))?[^.;,:()]{0,40}(?:,|<(?:et|ou|ainsi que)>) (?:(?:a|de|pour) |d'|au )?(?:\\p{L}{3,14}(?:er|ir|re) )?(?:l'|les? |la |des |vos |votre |leurs? |une? |toutes? )?(?:\\p{L}{4,12} (?:de |d'|des ))?$",
    matches: [' et les ', ' et de ', ', la ', " et l'envoi des ", ' (Annexe B) et de '],
    rejects: [' avant les ', '. Les ', ' et sera close. Les '],
  }),
  consultationEnd: pattern({
    id: 'fr.deadlines.consultation-end',
    source:
      "<(?:clotures?|fin|terme|expiration|achevement) (?:de |de la |de cette |de ces |des |du )(?:periodes? de )?(?:la )?(?:consultations?|dernier appel)>|<(?:delais?|periodes?)(?: (?:fixee?s?|imparti(?:e|s|es)?|prevue?s?))? (?:d'|pour (?:l'|la )|de )(?:examen|approbation|adoption|consultation|vote)>|<dernier appel (?:\\p{L}+ ){0,3}(?:clos|fin|termine|expire|acheve|cloture)>",
    matches: [
      "Le délai d'examen, de deux mois, expire",
      'la date de clôture de la consultation',
      'fin de la période de consultation',
      'Le dernier appel sera clos',
      "le délai d'examen expire",
    ],
    rejects: ['date limite de la consultation', 'aux fins de consultation'],
  }),
  proposal: pattern({
    id: 'fr.deadlines.proposal',
    source:
      '^propositions?(?: (?:(?:deja|dument|ainsi) ){0,2}(?:convenues?|formulees?|appuyees?|approuvees?|arretees?|faites?|presentees?)(?: [^.;:,()]{1,80})?)?(?= (?:doi(?:t|vent)|dev(?:ra|ront|rai(?:t|ent))|est|sont|ser(?:a|ont)|peu(?:t|vent)|pourr(?:a|ont)|recues?|parvenues?))',
    matches: [
      'propositions doivent parvenir',
      'proposition devra',
      'propositions déjà convenues au sein de la région doivent',
    ],
    rejects: ['propositions de textes doivent', 'propositions convenues, qui doivent', 'proposer'],
  }),
  paperProposal: pattern({
    id: 'fr.deadlines.paper-proposal',
    source:
      "<propositions? (?:(?:pour|concernant|relatives? a|sur|a) (?:les |la |l'|aux? )?(?:travaux|ordre du jour|conference|assemblee|revision|textes?|themes?|reglements?|points?)>|(?:de (?:modification|revision|texte|amendement)|d'amendement)|visant a (?:modifier|reviser|amender))",
    matches: ['Les propositions pour les travaux de la Conférence', 'propositions de modification'],
    rejects: ['propositions pour le poste de Président', 'propositions de candidats'],
  }),
  nobodyNamed: pattern({
    id: 'fr.deadlines.nobody-named',
    source:
      "<aucune? (?:nom|candidate?|candidature|designation|proposition) n'(?:a|avait) (?:encore |jusqu'ici |a ce jour )?ete (?:recue?|proposee?|presentee?|communiquee?|soumise?)>",
    matches: ["Aucun nom n'a encore été reçu", "aucune candidature n'a été présentée"],
    rejects: ["aucune proposition de texte n'a été présentée", 'aucun nom'],
  }),
  candidatesAsked: pattern({
    id: 'fr.deadlines.candidates-asked',
    source:
      '<(?:(?:design|nomm)(?:er|era|eront)|elir(?:e|a|ont)) (?:\\p{L}{4,12} ){0,2}(?:(?:la personne|celui|celle|le titulaire) qui (?:(?:lui|leur|doit|devra) )?(?:succed|remplac)\\p{L}{1,6}|(?:une?|le|la|son|sa|leur) (?:successeure?|successrice|remplacante?))>|<(?:propos(?:er|ent|ez)|designer|presenter|soumettre)(?: (?:un |une |des |les |leurs |\\p{L}{3,10} ){0,3})?(?:candidate?s?|candidatures?)>|<candidate?s? (?:a|aux?|pour) |<appels? (?:a|aux) candidatures>|<candidatures? (?:a|aux?|pour) |<(?:aucune? (?:autre )?candidate?|aucune candidature|pas de candidate?)>|<(?:postes?|presidences?|vice-presidences?|fonctions?|sieges?|charges?)>[^.;:]{0,60}<(?:est|sont|reste(?:nt)?|demeure(?:nt)?|devien(?:t|nent)|sera|seront|deviendra|deviendront) (?:\\p{L}+ )?(?:vacante?s?|a pourvoir)>',
    matches: [
      'désignera la personne qui lui succédera',
      'nommer un remplaçant',
      'sont invités à proposer des candidats',
      'candidats à la présidence',
      'Appel à candidatures',
      "Aucun candidat n'a été trouvé",
      'Le poste de Vice-Président reste vacant',
    ],
    rejects: [
      'a désigné son successeur',
      'le remplaçant de Mme Gil',
      'le candidat',
      'proposer un projet',
      'la charge est lourde',
      'le poste est occupé',
    ],
  }),
  contribution: pattern({
    id: 'fr.deadlines.contribution-word',
    source: '<contributions?>',
    matches: ['soumission des contributions'],
    rejects: ["résumés d'exposés", 'documents'],
  }),
  otherDestination: pattern({
    id: 'fr.deadlines.other-destination',
    source:
      "^ (?:a |au |aux |pour )(?:l'|la |le |cet(?:te)? |ce |ces |les )?(?:\\p{L}+ )?(?:ouvrages?|manuels?|rapports?|etudes?|enquetes?|publications?|guides?|inventaires?|recueils?|supplements?|base de donnees|expositions?|numeros?|journal|revue|lettre d'information|fonds|projets?|ateliers?|seminaires?|forums?|webinaires?|colloques?)>",
    matches: [' à cet ouvrage', ' au prochain numéro'],
    rejects: [' à la réunion', ' au Bureau'],
  }),
  officeSought: pattern({
    id: 'fr.deadlines.office-sought',
    source:
      "<(?:candidat(?:e?s?|ures?)|nominations?|designations?|propositions?)>[^.;:]{0,60}<(?:(?:vice-|co-?)?presidences?|(?:ce|ces|cette|(?:a|de) (?:un|l'un|la)) (?:postes?|fonctions?|charges?)|postes? (?:de|vacants?|a pourvoir)|fonctions? de|(?:vice-|co-?)?president(?:e|s|es)?|(?:co)?rapporteu(?:r|rs|se|ses))>|<(?:postes?|charges?|fonctions?) de (?:vice-|co-?)?(?:president|rapporteu)\\p{L}{0,3}>[^.;:]{0,140}<(?:a pourvoir|vacante?s?|libres?|sans titulaire)>|<(?:vice-|co-?)?presidences?>[^.;:]{0,140}<(?:a pourvoir|vacante?s?|sans titulaire)>|<(?:a pourvoir|vacante?s?|libres?)>[^.;:]{0,40}<(?:postes?|charges?) de (?:vice-|co-?)?(?:president|rapporteu)\\p{L}{0,3}>[^.;:,]{0,90}",
    matches: [
      'Un poste de Vice-Président de la CE 5 reste à pourvoir',
      'candidatures à la vice-présidence',
      'Les candidatures à ces postes',
      'nomination de Rapporteurs',
    ],
    rejects: [
      'Les candidatures des femmes',
      'le Président du Groupe',
      'candidatures aux bourses',
      'le poste de Vice-Président est occupé',
    ],
  }),
  annexedForm: pattern({
    id: 'fr.deadlines.annexed-form',
    source:
      "<(?:formulaires?|bulletins?|fiches?|feuilles?|imprimes?|coupons?)> (?:(?:(?:qui )?(?:figure|fait l'objet|se trouve|constitue)|figurant|reproduit|joint|contenue?|ci-jointe?|donnee?|constituant|faisant l'objet) )?\\(?(?:(?:de|dans|a|en|par) ?(?:l'|la )?|l')annexe(?: (?<label>\\p{L}|\\d{1,2})>|>)|<(?:formulaires?|bulletins?|fiches?|imprimes?|coupons?) \\((?:voir (?:l')?)?annexe (?<bracketed>\\p{L}|\\d{1,2})\\)|<(?:formulaires?|bulletins?|fiches?|imprimes?|coupons?) (?:ci-)?(?:jointe?|annexee?)>",
    matches: [
      "Le formulaire de l'Annexe 2",
      'le bulletin figurant en Annexe B',
      'la fiche (Annexe 3)',
      'le bulletin ci-joint',
    ],
    rejects: ["Le formulaire d'inscription", "le texte de l'Annexe 2", 'voir Annexe 2'],
  }),
  applications: pattern({
    id: 'fr.deadlines.applications',
    source: '^(?:candidatures?|candidate?s?|nominations?|designations?)$',
    matches: ['candidatures', 'candidats'],
    rejects: ['appel à candidatures', "le nom d'un correspondant", 'inscription'],
  }),
  headingJoin: pattern({
    id: 'fr.deadlines.heading-join',
    source: ' (?:et|ou|&|/) |, ',
    matches: ['Participation et bourses', 'Inscription, hébergement'],
    rejects: ['Inscription des participants', 'Formulaire'],
  }),
  meetingWord: pattern({
    id: 'fr.deadlines.meeting-word',
    source:
      '<(?:reunions?|sessions?|seances?|ateliers?|seminaires?|forums?|conferences?|assemblees?|manifestations?|cyberreunions?|colloques?|symposiums?|webinaires?|sommets?|congres|tables? rondes?|dialogues?|rencontres?|(?:visio|tele)conferences?)>',
    matches: ['la réunion', "l'atelier"],
    rejects: ['réunir', 'forumer'],
  }),
  meetingRuns: pattern({
    id: 'fr.deadlines.meeting-runs',
    source:
      "<(?:reunions?|sessions?|atelier|seminaire|forum|conference|assemblee|colloque)>[^.;]{0,90}<(?:qui|laquelle|lequel)> (?:s'ouvr|debut|commenc)\\p{L}{1,6}>",
    matches: ["la session de 2021 du Conseil, qui s'ouvrira à Genève le 5 mai"],
    rejects: ["l'inscription à l'atelier s'ouvrira le 5 mai", 'la réunion, qui durera'],
  }),
  ownMeeting: pattern({
    id: 'fr.deadlines.own-meeting',
    source:
      "<(?:la|cette|sa|chaque|ladite) (?:\\p{L}{4,12} )?(?:reunion|session)(?! (?:de travail|plenieres?|du (?:conseil|comite)|d'information))>",
    matches: ['avant la réunion', 'à cette réunion', 'pour la prochaine session'],
    rejects: ['une réunion', 'des réunions', "la réunion d'information"],
  }),
  aside: pattern({
    id: 'fr.deadlines.aside',
    source:
      "<(?:pages?(?: d'accueil| web)?|sites?(?: web| internet)?|adresse|(?:resolution|recommandation|decision|accord|avis|voeu) \\d[\\d-]{0,5}(?: \\([^()]{1,40}\\))?) (?:de (?:la |l')?|du |des )$",
    matches: [
      "sur la page d'accueil de la ",
      'le site web du ',
      "la Résolution 9 (Rév. Oran, 2016) de l'",
      'Décision 5 du ',
    ],
    rejects: ['réunion de la ', 'la page ', 'une résolution de la ', '9 mai à la '],
  }),
};
