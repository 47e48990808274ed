import type { ParagraphLocale } from '../../model/locale/paragraphs.js';
import { pattern } from '../../text/pattern.js';

const weekday = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const dayOrder =
  '(?:(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|derniere?) jour(?:nee)?|jour(?:nee)? \\d{1,2})';
const link = '(?: ?[-:,(] ?| )?';

export const paragraphs: ParagraphLocale = {
  division: pattern({
    id: 'fr.paragraph.division',
    flags: '',
    source:
      '^(?:PARTIE|Partie|SECTION|Section|CHAPITRE|Chapitre|TITRE|Titre|MODULE|Module|VOLET|Volet) (?:\\d{1,2}|[IVX]{1,5}|[A-H])(?= ?[-:.]| {2}|$| \\p{Lu})',
    matches: ['PARTIE 1 – Dispositions générales', 'Partie II', 'SECTION 2: Calendrier', 'Chapitre 3'],
    rejects: ['Section 5 de la Recommandation', 'Parties prenantes', 'Titre de la contribution'],
  }),
  namedText: pattern({
    id: 'fr.paragraph.named-text',
    source:
      "^(?:projet (?:de |d')(?:nouvelle |nouveau )?|revision (?:de la |du )|suppression (?:de la |du ))?(?:recommandation|resolution|question|decision|rapport|avis|voeu|regle|article|appendice|numero|supplement|tableau|figure)s?(?: [^.,;:!?]{1,40})?[ .](?:[A-Z]{1,2}[.]?)?\\d[^ .,;:!?]{0,6}(?:[.-]\\d{1,5}){0,3}(?: \\((?:MOD|ADD|SUP|NOC|rev)[.]?\\))?$",
    matches: [
      'Recommandation UIT-T E.302',
      'TABLEAU 1',
      'Question 4/17',
      'Projet de Résolution 12',
      'Numéro 9.11A',
      'Règles relatives au numéro 11.31 (MOD)',
    ],
    rejects: [
      'Recommandations approuvées',
      'CH-1211 Genève 20',
      'Réunion du 3 mai 2021',
      'Voir la Recommandation E.302',
    ],
  }),
  titledText: pattern({
    id: 'fr.paragraph.titled-text',
    source:
      "^(?:(?:avant-)?projets? (?:de |d')(?:nouvelle |nouveau |revision (?:de la |du )|modification (?:de la |du ))?|(?:revision|modification|suppression) (?:de la |du ))?(?:recommandation|resolution|question|decision|rapport|avis|voeu|manuel|supplement|circulaire)(?: nouvelle| revisee?)?(?: UIT-[TRD])?(?: N[o°])? (?:[A-Z]{1,3}[.])?(?:\\d[^ ,;:!?]{0,12}|\\[[^\\]]{1,30}\\])(?: \\([^()]{1,40}\\))? ?[-:] ?\\p{L}",
    matches: [
      'Recommandation UIT-R M.1842 – Systèmes en ondes métriques',
      'Projet de révision de la Recommandation UIT-R S.1587-2 – Caractéristiques',
      'Question 4/17: Sécurité',
    ],
    rejects: ['Recommandation UIT-R M.1842', 'Voir la Recommandation E.302 – Titre', 'Recommandations: liste'],
  }),
  day: pattern({
    id: 'fr.paragraph.day',
    source: `^(?=${dayOrder}|(?:le )?${weekday})(?:${dayOrder})?${link}(?:(?:le )?${weekday},?(?: \\d{1,2}(?:er)?(?: \\p{L}{3,9})?(?: \\d{4})?)?)?${link}(?:\\d{1,2}(?:er)? \\p{L}{3,9}(?: \\d{4})?)?${link}(?:au |le |l')?(?:matin(?:ee)?|apres-midi|soir(?:ee)?)?\\)? ?:?$`,
    matches: [
      'Lundi 9 février:',
      'Mardi 10 février 2026 (après-midi)',
      'Première journée (22 septembre 2026)',
      'Jour 2 – mercredi 1er juillet',
      'Vendredi matin',
    ],
    rejects: ['Lundi 9 février, ouverture de la réunion', 'Journée mondiale', '3 mai 2021', 'Jour férié', 'Mardi gras'],
  }),
  sentenceWords: pattern({
    id: 'fr.paragraph.sentence',
    source:
      // `Ce que nous attendons de vous` names what follows, and so does what a small word and its pronoun lead to
      "(?<!^[^\\p{L}]{0,8}(?:ce qu[ei]|ce qu'|ce dont|comment|pourquoi|qui|ou|quand)(?: |(?<='))[^.,;!?]{0,90})(?<!^\\p{Lu}\\p{L}{3,}(?: \\p{L}+){0,4} (?:qui|que|dont|qu'(?:il|elle|on))(?: |(?<='))[^.,;:!?]{0,60})(?<!<(?:sur|pour|dans|avec|par) (?:lesquel(?:le)?s|lequel|laquelle|qui)> [^.,;]{0,60})<(?:est|sont|etait|etaient|sera|seront|serait|(?:n'|l'|s'y )?a (?:ete|eu|pour|decide|convenu|approuve|adopte|pris|examine|note|demande|invite|recu|souligne|presente|designe|cree)|n'a|ont|aura|auront|avait|avaient|doit|doivent|devrait|devront|peut|peuvent|pourra|pourront|figure|figurent|figurera|convient|veuillez|nous|je|j'ai|vous|on|il|elle|ils|elles|\\p{L}{2,}(?:er|ir|dr|vr|tr)ont|retiendra|portera|traitera|abordera|debutera|commencera|comportera|comprendra|presentera|couvrira|se tiendra|se tiendront|s'est|se sont|aura lieu|examinera|rappelle|prend|prie|trouverez|trouvera|decrit|contient|fournira|adressera|organisera|merci|existe|reste|permet|permettra|comprend|comprennent|compte|comptera|prevoit|(?:main|con|ob|re|sou|appar|de)?tien(?:t|nent)|(?:con|pro|par|de|re|inter|sur|pre)?vien(?:t|nent)|vont|font|recoit|s'(?:\\p{L}{2,20}(?:ent|ont|ait)|\\p{L}{2,20}(?<!r)e)|se (?:\\p{L}{3,20}(?:ent|ait)|\\p{L}{3,20}(?<!r)e)|\\p{L}{1,20}(?:iss|oiv|enn|is|ifi|iv|nd|ent|ort|rch|rv|ur|gn|tt|ss|ns|ct)ent|(?:examine|souhaite|invite|(?<!<la )presente|concerne|porte|recommande|indique|precise|vise)(?! *$|:| (?:par|dans|lors|en)>))>",
    matches: [
      'La réunion est ouverte à tous',
      'Je vous souhaite une réunion agréable',
      "Le projet figure dans l'Annexe B",
      'Le cours vise un public large',
      'Quatre sujets occuperont les experts',
      'Chaque bureau tient à jour trois registres',
      "Les limites s'appliquent",
      'Le jury se compose de cinq membres',
      'Le rapport présente trois variantes',
      'Les offices remplissent le formulaire',
    ],
    rejects: [
      'Public visé',
      'Rapport présenté par le Groupe',
      'Motif de la présente circulaire',
      'Dates qui sont à retenir',
      'Recommandation dont la suppression est proposée',
      'Ce qui est demandé',
      'Ouverture de la réunion',
      "Recommandations à l'intention de la Conférence",
      "Rattachement et rapports d'activité",
      'Élaboration du plan de travail',
      'Ce que nous attendons de vous',
      "Ce qu'il faut savoir",
      'Points sur lesquels une réponse est demandée',
      "Comment s'inscrire",
      'Lieux où se rendre',
      'Parent du Président absent',
      'Règlement financier et paiement permanent',
    ],
  }),
  farewell: pattern({
    id: 'fr.paragraph.farewell',
    source:
      "^(?:je (?:vous souhaite|me rejouis|compte|forme (?:le|des) v)|nous (?:vous souhaitons|nous rejouissons|comptons|esperons)|j'espere|j'ai (?:bon )?espoir|au plaisir d|a bientot)>",
    matches: [
      'Je vous souhaite une réunion fructueuse.',
      'Nous comptons sur votre participation',
      "J'espère vous accueillir nombreux",
    ],
    rejects: ['Je vous invite à vous inscrire', 'Le Groupe compte vingt membres', 'Nous nous réunirons'],
  }),
  introduction: pattern({
    id: 'fr.paragraph.introduction',
    source:
      "^(?:(?:les?|la|une?|des|ces?|cette|cet|son|sa|ses|leurs?|chaque|chacune?|toute?s?|tous|aucune?|quelques|en|pour|dans|au|aux|par|sur|lors|il|elle|on|voir|parmi|apres|avant|selon|conformement|independamment|outre|hormis|sauf|compte tenu|a|quel(?:le)?s?|combien|indique[rz]|precise[rz]|decri(?:vez|re)|coche[rz]|choisi(?:ssez|r)|enumere[rz]|cite[rz]|joi(?:gnez|ndre)) |l'|d'|s'|qu').*:$|^[^:,]{3,60}, (?:l[ea]s? |l'|il |elle )[^:]{0,50}<\\p{L}{1,14}(?:era|eront|ira|iront|dra|dront)> [^:]{3,60}:$|^(?:deux|trois|quatre|cinq|six|plusieurs) (?:\\p{L}+ ){2,}\\p{L}+:$|(?:suivant(?:e|s|es)?|ci-apres|ci-dessous|ce qui suit|a savoir|notamment|par exemple| (?:d(?:e|es|u)|au?x?|avec|pour|par|sur|en|dans|entre|que)) ?:$|^\\p{L}{2,}(?:er|ir|re) (?:l[ae]s? |une? |l')[^:]{2,80}:$",
    matches: [
      'Le Groupe recommande:',
      'Les produits visés sont:',
      'Le délai passé, le Bureau fera deux choses:',
      'Trois points méritent votre attention:',
      'La commission compte désormais les Vice-Présidents suivants:',
      'Documents ci-après:',
      'Dresser un inventaire:',
      'Assurer la liaison avec:',
      'Quels réseaux exploitez-vous:',
      'Cochez les cases utiles:',
      'Chaque office tient à jour:',
    ],
    rejects: ['Principales échéances:', 'Calendrier des réunions:', 'Participation à distance:'],
  }),
  resolutionCall: pattern({
    id: 'fr.paragraph.resolution-call',
    source:
      '^"?(?:considerant|rappelant|reconnaissant|notant|constatant|tenant compte|ayant a l\'esprit|consciente?|soulignant|estimant|preoccupee?|decide|charge|invite|prie|demande|encourage|recommande|exhorte|autorise|remercie|prend note|appelle)(?: en outre| egalement| aussi| de plus)?(?= |$|,)',
    matches: ['décide', 'charge le Secrétaire général', 'considérant', "décide d'inviter les États Membres"],
    rejects: ['Décision 5', 'Invitation', 'Charges financières'],
  }),
  organ: pattern({
    id: 'fr.paragraph.organ',
    source: "^(?:le conseil|la conference|l'assemblee|le groupe consultatif)(?=[ ,]|$)[^.;:]{0,200},? *$",
    matches: [
      "Le Conseil de l'UIT,",
      'Le Conseil',
      "La Conférence de plénipotentiaires de l'Union internationale des télécommunications (Doha, 2026),",
    ],
    rejects: ['Le Conseil a examiné les propositions.', 'Les conférences:', 'Le Conseiller'],
  }),
  proposalMark: pattern({
    id: 'fr.paragraph.proposal-mark',
    flags: '',
    source: '^(?:\\[ ?)?(?:\\( ?)?(?:MOD|ADD|SUP|NOC)(?: ?\\))?[*]?(?: ?\\])?$',
    matches: ['MOD', '(MOD)', 'ADD', 'SUP*', 'NOC'],
    rejects: ['MODIFICATION', 'mod', 'MOD, ADD', 'SUP/3'],
  }),
  proposalReasons: pattern({
    id: 'fr.paragraph.proposal-reasons',
    source: '^(?:motifs?|raisons?|justification|expose des motifs) ?:$',
    matches: ['Motifs:', 'Motif :', 'Raisons:', 'Exposé des motifs:'],
    rejects: ['Motifs', 'Motifs de la proposition: voir', 'Objet:'],
  }),
  correction: pattern({
    id: 'fr.paragraph.correction',
    source:
      '^(?:(?:et )?au lieu d(?:e|u)|en lieu et place de|(?:il (?:faut|convient de|y a lieu de) )?(?:lire|remplacer|supprimer|ajouter|inserer|substituer|biffer)|lisez|remplacez|supprimez|ajoutez|inserez|par|(?:ancien|nouveau|texte|libelle)(?: (?:ancien|nouveau|texte|libelle|actuel|publie|corrige))?|(?:ancienne|nouvelle) (?:version|date|redaction))(?: (?:ce qui suit|la phrase|les mots|le texte|le membre de phrase|l\'alinea suivant|le paragraphe suivant|comme suit))?(?: suivante?s?)? ?(?::|"|$)',
    matches: [
      'Au lieu de: «la réunion aura lieu à Genève»',
      'lire:',
      'Lire «du 2 au 4 juillet»',
      'Il faut lire: «douze»',
      'Remplacer la phrase: «…»',
      'par: «dix»',
      'Texte actuel: «dix»',
    ],
    rejects: [
      'Au lieu de la réunion prévue, un atelier se tiendra.',
      'Lire le rapport avant la réunion',
      'Par ailleurs',
      'Nouveau calendrier',
      'Par courrier: BDT',
    ],
  }),
};
