import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { answers } from './kinds/answers.js';
import { attendance } from './kinds/attendance.js';
import { formalities } from './kinds/formalities.js';
import { opinions } from './kinds/opinions.js';
import { others } from './kinds/others.js';
import { papers } from './kinds/papers.js';
import { persons } from './kinds/persons.js';
import { procedures } from './kinds/procedures.js';
import { arrangements } from './kinds/arrangements.js';

/** What is due, by its words. */
export const kinds: Pick<DeadlineLocale, 'kinds'> = {
  kinds: [
    {
      kind: 'visa',
      weight: 4,
      pattern: pattern({
        id: 'fr.deadlines.visa',
        source:
          "(?<!<besoin d(?:e |'un )?)<(?:demandes? (?:de |d'))?(?:visas?|lettres? d'invitation|lettres? (?:pour|visant a|destinee?s? a|facilitant|en vue de)(?: faciliter)? ?l'obtention|lettres? d'appui(?= (?:pour|en vue|aux fins|de l'uit|du (?:secretariat|tsb|bdt|br))>))>",
        matches: ['demandes de visa', "lettre d'invitation", "La lettre d'appui de l'UIT"],
        rejects: ['visage', "l'invitation", "besoin d'un visa"],
      }),
    },
    {
      kind: 'visa',
      weight: 1.5,
      pattern: pattern({
        id: 'fr.deadlines.visa-needed',
        source:
          "<besoin d(?:'un|e) visas?>|<(?:renseignements|donnees|details|coordonnees) (?:du|de (?:leur|votre|son)|des|de leurs|relati(?:f|ve)s? (?:au|aux|a leur)) passeports?>",
        matches: ["les délégués ayant besoin d'un visa"],
        rejects: ["besoin d'un visage", 'demande de visa'],
      }),
    },
    {
      kind: 'fellowship',
      weight: 4,
      pattern: pattern({
        id: 'fr.deadlines.fellowship',
        source:
          "(?<!<(?:services?|unites?|sections?|bureau|equipe|division|secretariat|budget|responsable) (?:chargee?s? )?(?:des |de ))(?<!<(?:(?:n'\\p{L}{2,8} pas besoin|ne (?:demand|sollicit|beneficier?|dispos|recoi)\\p{L}{1,6} pas|n'en \\p{L}{3,12} pas|sans)(?: (?:de|d'une?|aucune))?) ?)<(?:demandes? (?:de |d')|octroi (?:de |d'une ))?bourses?>(?! d'(?:echange|valeurs))(?!(?<=<(?:titulaires?|beneficiaires?|laureats?) (?:de |d'une |des )bourses?)[^.;]{0,80}<(?:exposes?|diapositives?|presentations?|resumes?|communications?|allocutions?|etudes? de cas)>)",
        matches: ['demande de bourse', 'bourses partielles'],
        rejects: [
          'remboursement',
          'Les titulaires de bourses enverront leurs diapositives',
          "la bourse d'échange",
          'le service des bourses',
          "l'unité chargée des bourses",
          "Ceux qui n'ont pas besoin de bourse",
          'Les participants sans bourse',
        ],
      }),
    },
    {
      kind: 'interpretation',
      weight: 4,
      pattern: pattern({
        id: 'fr.deadlines.interpretation',
        source:
          "<(?:demandes? (?:de |d'))?(?:services? (?:de |d'))?(?:interpretation|interpretes?|sous-titrage|langue des signes)>(?! (?:du|de la|des|de l'|d'une?) (?:reglement|resolution|texte|dispositions?|articles?|traites?|termes?))",
        matches: ["demandes d'interprétation", "services d'interprétation simultanée", 'sous-titrage en temps réel'],
        rejects: ['interprétation du Règlement', 'réinterprétation'],
      }),
    },
    {
      kind: 'accession',
      weight: 3,
      pattern: pattern({
        id: 'fr.deadlines.accession',
        source:
          "<(?:demandes? (?:de |d'))?(?:adhesions?|adherer|devenir membres?|admission|instruments? (?:d'(?:accession|adhesion|acceptation|approbation)|de ratification)|statut de membre)>",
        matches: ["demandes d'adhésion", 'souhaitent devenir membre', 'adhérer', 'instrument de ratification'],
        rejects: ['membres', 'adhérence'],
      }),
    },
    {
      kind: 'registration',
      weight: 2,
      pattern: pattern({
        id: 'fr.deadlines.registration',
        source:
          "(?<!<(?:chargee?s?|responsables?) (?:des |de l'|de la ))<(?:(?:formulaires?|demandes?) (?:de |d'))?(?:(?:pre-?)?inscriptions?(?: prealables?)?(?! (?:de |a |dans |sur |figurant dans |portees? (?:a|dans) |au |du )(?:la |le |cette |l')?(?:liste(?! (?:de (?:diffusion|distribution)|des (?:participants|delegues|orateurs)|electronique))|fichier|plan|registre|base de donnees|nomenclature|repertoire)>)|accreditations?|(?<=demandes? (?:de |d'))badges?|s'accrediter|(?:faire |etre )?accredite(?:r|e|es|s)?(?= [^.;]{0,60}<(?:avant|au plus tard|d'ici|le)>)|(?:s'|vous |nous )(?:y )?(?:pre-?)?inscri(?:re|vent|vez|viez|ve|ront|rez)|on s'(?:y )?inscri(?:t|ra)|(?:s'|vous |nous )annonc(?:er|eront|ent|ez|era)(?= (?:aupres|a|par|au|chez|en ligne|avant|d'ici)>)|inscri(?:re|ra|ront|rez|vent) (?:les (?:noms des )?membres de )?(?:ses|leurs|vos|les|des|son|sa|leur|votre) (?:representant|delegue|participant|expert|delegation)e?s?|inscrivez-vous|(?:s'|vous )etre (?:pre-?)?inscrite?s?|(?:s'|vous )enregistrer|enregistrer (?:leurs?|votre|vos|sa|son|ses) (?:delegations?|deleguee?s|participante?s|representante?s)|(?:confirmer|annoncer) (?:votre|leur|sa) (?:participation|presence)|(?:annoncer|communiquer|signaler|indiquer|notifier|faire (?:part de|connaitre)) (?:votre|leur|son) intention (?:de participer|d'(?:assister|y assister|etre present))|(?:s'|vous )abonn(?:er|ent|ez)(?= a)|abonnements? a la liste|(?:avis|bulletins?|fiches?) de participation|pre-?enregistrement|enregistrement des (?:participants|delegues)|listes? (?:nominatives? )?(?:des|de vos|de leurs) (?:participants|delegues|(?:personnes|delegues|representants) qui (?:vous |la |le |les )?(?:represent|particip|assist)\\p{L}+))>|" +
          '<(?:prendre part|participer|assister)>(?![^.;]{0,60}<(?:enquete|consultation|etude)>)[^.;]{0,60}<formulaires?>',
        matches: [
          "devront s'être inscrits",
          'enregistrer leur délégation',
          'inscription préalable',
          "demande d'accréditation",
          "s'inscrire",
          "formulaire d'inscription",
          'préinscription',
          'vous inscrire',
          "On s'inscrit",
          'demandes de badge',
          "s'annoncer auprès de l'hôte",
          'annoncer leur participation',
          'notifier leur intention de participer',
          'inscrire ses représentants',
          'Chaque entité inscrira ses délégués',
          'inscrire les membres de votre délégation',
          'souhaitent participer doivent renvoyer le formulaire',
        ],
        rejects: [
          'enregistrer leurs observations',
          'inscrits',
          'description',
          'personne chargée des inscriptions',
          'vérification des inscriptions de la Liste internationale',
          "participer à l'enquête au moyen du formulaire",
          'annoncer les résultats',
        ],
      }),
    },
    {
      kind: 'nomination',
      weight: 2,
      pattern: pattern({
        id: 'fr.deadlines.nomination',
        source:
          "<(?:(?:propositions? de|appels? a) )?(?:candidatures?|nominations?|candidats?|designations?|designer|(?:propos(?:er|e|ent|ez)|present(?:er|ent|ez)|mettre a disposition) (?:(?:un|une|des|d'autres|leurs?|son|sa|ses|vos|votre|plusieurs|deux) ){0,2}(?:experts?|expertes?|candidates?|representants?|representantes?|coordonnateurs?|coordonnatrices?|rapporteurs?|delegues?)|(?:s')?adjoindre(?= (?:un|une|des|leurs?|son) )|detacher(?= (?:un|une|des) )|designe(?=,? (?:leurs?|vos|votre|un|une|son|sa) )|nommer|(?<=<en )(?:communiqu|notifi|indiqu|transmett|donn|enverr)\\p{L}{1,5} (?:le|les) noms?|curriculum|noms?(?: et (?:(?:les |ses |leurs )?(?:coordonnees|fonctions?|titres?|qualites?|adresses?)))?,? (?:de (?:votre|leur|son|vos|leurs|la|l|cette|ce|ces)|du|des|d'une?|d)(?: |')(?:representante?s?|deleguee?s?|coordonn(?:ateurs?|atrices?)|experte?s?|points? (?:de contact|focal)|personnes?|responsables?|correspondante?s?|interlocut(?:eurs?|rices?)|rapporteu(?:rs?|ses?)|suppleante?s?|titulaires?|candidate?s?))>",
        matches: [
          'en communiqueront le nom',
          'candidatures',
          'désigner un représentant',
          'adjoindre un expert au Groupe',
          "n'ont pas encore désigné leurs représentants",
          'propositions de candidatures',
          'proposer des experts',
          'proposer des experts',
          "le nom et les coordonnées de l'expert qui dirigera les travaux",
          "le nom d'un correspondant",
          'nominations',
        ],
        rejects: ['dénomination', 'renommer'],
      }),
    },
    {
      kind: 'comment',
      weight: 2,
      pattern: pattern({
        id: 'fr.deadlines.comment',
        source:
          "<(?:observations?|commentaires?|(?:corrections?|modifications?|amendements?) (?:de (?:pure )?forme|(?:d'ordre )?redactionnel(?:le)?s?|editoriales?|proposee?s?)|commenter|reagir (?:a|au|aux)|s'exprimer sur|remarques?|(?:vos|leurs?|votre) (?:avis|vues)|objections?|(?:voi(?:t|ent)|verrai(?:t|ent)|prevoi(?:t|ent)|aurai(?:t|ent)|ont|eprouve(?:nt|rai(?:t|ent))?|rencontre(?:nt|rai(?:t|ent))?|poserai(?:t|ent)|emett(?:re|ent)|formuler) (?:une|un|des|quelque|toute|la moindre) (?:difficultes?|reserves?|inconvenients?)(?! (?:techniques?|pratiques?|a s'inscrire|d'acces|pour (?:s'inscrire|ouvrir|acceder|remplir)))|" +
          'erreurs?(?= [^.;]{0,80}<(?:signal|indiqu|communiqu))|signaler (?:toute |les |des )?erreurs?)>',
        matches: [
          'vos observations',
          'commentaires',
          'commenter le projet',
          'remarques',
          'toute erreur relevée doit être signalée',
          'Les corrections de forme',
          'qui voient une difficulté à ces dates',
        ],
        rejects: ['les observateurs', 'remarquable', "ont des difficultés d'accès", 'sous réserve'],
      }),
    },
    {
      kind: 'contribution',
      weight: 2,
      pattern: pattern({
        id: 'fr.deadlines.contribution',
        source:
          "<(?:(?:soumission|presentation|reception|envoi|remise) (?:des |de |d')(?:leurs |vos )?)?(?:(?:documents?|textes?|propositions?|rapports?) (?:(?:destinee?s? )?a (?:faire |etre )?tradui(?:re|ts?|tes?)|(?:pour|en vue de (?:leur |la )?) ?traduction)|(?<!<(?:classes?|unites?) (?:de |d'))(?<!<(?:paiement|versement|reglement|montant|facturation|arrieres?) (?:de |des |d')(?:la |leurs? |vos |votre )?)contributions?(?! (?:annuell|financ|volontair|budget|en especes|aux? (?:budget|depenses)|(?:(?:etai(?:t|ent)|est|sont|ser(?:a|ont)) )?(?:exigible|payable|due|impaye|acquitte|facture)))|(?<=<(?:delais?|dates? limites?|echeances?) (?:pour |de soumission |relati(?:f|ve)s? a)?(?:des? |aux? |les )?)propositions(?= (?:a |au |aux |relatives|concernant|portant|pour la|destinees))|propositions? d(?:e |')(?:interventions?|exposes?|communications?|presentations?|contributions?)|(?<=<(?:soumettre|soumission|presenter|presentation|proposer|envoyer|transmettre|faire parvenir|remettre|deposer|recevoir|attendons|attendrons|envoi|depot|remise)>[^.;:]{0,40})(?:documents?|propositions?|exposes?|resumes?|communications?|textes?|projets?|rapports?(?! (?:de (?:mission|stage|voyage|gestion)|d'activites?|financiers?))|etudes? de cas|diapositives?|diaporamas?|presentations?|articles?(?! *\\d| (?:de la|du|de l'|des)>))|(?<=<(?:enverr|soumettr|presenter|proposer|transmettr|remettr|deposer|adresser|fer)(?:a|ont|ez)>[^.;:]{0,60})(?:exposes?|resumes?|diapositives?|diaporamas?|presentations?|etudes? de cas|articles? (?:complets?|scientifiques?)|textes? de (?:leurs?|son|vos|votre) (?:communications?|exposes?|interventions?|presentations?))|(?:exposes|presentations|diapositives|communications)(?= (?:destinee?s? (?:a|au|aux)|des (?:orat|interven|conferenc))>)|resumes? (?:des |de |d')(?:exposes|communications|articles|presentations)|(?:documents?|propositions?(?! de (?:candidat|nomination|designation))|resumes?|communications?|exposes?|textes?|diapositives?|diaporamas?)(?=,? [^.;:]{0,120}<(?:soumis|soumises?|parvenir|parviendr(?:a|ont)|a (?:nous |leur |lui )?(?:transmettre|soumettre|envoyer|remettre|adresser|presenter|deposer|faire parvenir)|present(?:e|es|ees)|envoye?e?s|adresse?e?s|remise?s?|transmise?s?|deposee?s?|recue?s?|acceptee?s?|parvenue?s?|parviennent|communiquee?s?|traduite?s?)>))>",
        matches: [
          'Nous attendons vos propositions',
          "l'envoi des articles",
          'vos contributions',
          'Documents pour traduction',
          'Envoi des résumés',
          'Les auteurs enverront un résumé',
          'Les intervenants feront parvenir le texte de leur exposé',
          "Exposés destinés à l'atelier",
          "Propositions d'intervention",
          'remettre leur rapport',
          'remettre leurs diapositives',
          'soumission de documents',
          'soumettre leurs propositions',
          'réception des contributions',
          'Les diapositives sont à transmettre au secrétariat',
        ],
        rejects: [
          "l'envoi des articles 4 et 5",
          'contributions financières',
          'changer de classe de contribution',
          'la contribution était exigible',
          'le règlement de leurs contributions',
          'Remise du rapport de mission',
          "une proposition d'achat",
          'le document',
          'contribuer',
          'Les résumés retenus seront connus',
          'Le Bureau transmettra le rapport',
        ],
      }),
    },
    ...arrangements,
    {
      kind: 'reply',
      weight: 2,
      pattern: pattern({
        id: 'fr.deadlines.reply-form',
        source:
          "<(?:renvoyer|retourner)>[^.;,]{0,40}<(?:(?<!<(?:ce|present) )formulaires?(?! (?:de |d'))|questionnaires?|bulletins?)>|<noms? (?:des|de (?:vos|leurs|ses)) (?:delegue?e?s|chefs? de (?:leur |votre |vos )?delegations?)>",
        matches: ['les noms de vos délégués', 'renvoyer au Bureau le formulaire joint', 'retourner le questionnaire'],
        rejects: ["renvoyer le formulaire d'inscription", 'renvoyer ce formulaire', 'le formulaire'],
      }),
    },
    {
      kind: 'consultation',
      weight: 1.5,
      pattern: pattern({
        id: 'fr.deadlines.consultation',
        source:
          "<(?:(?:periode de )?consultations?(?: electroniques?| publiques?| en ligne)?|(?:periodes?|delais?) (?:d'(?:examen|approbation|adoption|observations?)|de (?:consultation|commentaires))|(?:periodes? (?:de|du) )?(?:dernier appel|dernieres? invitations?)(?! (?:a|aux) (?:candidatures?|propositions?|contributions?))|scrutin|vote par correspondance)>",
        matches: [
          'ces consultations',
          'la consultation en ligne',
          'période de consultation',
          "Le délai d'examen",
          'le dernier appel',
        ],
        rejects: ['consulter', 'groupe consultatif', 'dernier appel à candidatures', 'le dernier appelant'],
      }),
    },
    {
      kind: 'reply',
      weight: 1,
      pattern: pattern({
        id: 'fr.deadlines.reply',
        source:
          "<(?:reponses?|repondre|(?<=<(?:a moins qu(?:e |')|sauf si )[^.;:]{0,80})repondu|questionnaires?|formulaires?|renvoyer|retourner|renvoye(?:e|s|es)?|retourne(?:e|s|es)|(?:faire|fassent|fassiez|font|ferez|feront) (?:part|savoir|connaitre)(?! (?:de )?(?:ses|leurs|vos) besoins (?:a cet egard|a ce (?:sujet|propos|titre)|en la matiere|dans ce domaine)>)|enquetes?|bulletins? de vote|renseignements|coordonnees|informations|accuser reception|(?:votre|leur|son) (?:accord|approbation|desaccord|decision))>",
        matches: [
          'vos réponses',
          'remplir le questionnaire',
          'renvoyer le formulaire',
          'faire savoir',
          'que les administrations fassent savoir',
          'communiquer ces renseignements',
          "À moins qu'une administration n'ait répondu",
        ],
        rejects: ['ont répondu', 'correspondre', 'formulation', 'information', 'le Bureau fera savoir'],
      }),
    },
    {
      kind: 'reply',
      weight: 0.5,
      pattern: pattern({
        id: 'fr.deadlines.reply-verbs',
        source:
          "<(?:communiquer|indiquer|informer|notifier|confirmer|signaler|preciser|m'indiquer|me communiquer|(?:nous|le|l[ea]s) renseigner|fourniss(?:ent|iez)|(?:(?:aimer|souhaiter|desirer)(?:ait|ions|ais|aient)|(?:heureu(?:x|se)|reconnaissante?|oblige|gre) de) (?:savoir|connaitre)|" +
          '(?:communiqu|indiqu|inform|notifi|confirm|signal|precis)(?:ent|iez|ez|eront|erez)|' +
          '(?:lui|nous|me) (?:communiqu|indiqu|notifi|confirm|signal|precis)e(?:ra)?|' +
          '(?:communiqu|indiqu|notifi|confirm|signal|precis)era (?:a la |au )(?:bureau|secretariat|tsb|br|bdt|direct\\p{L}+))>',
        matches: [
          "d'informer le Directeur",
          'de nous communiquer',
          "de bien vouloir m'indiquer",
          'que les administrations intéressées lui indiquent',
          'Le Bureau aimerait connaître',
          'je serais heureux de savoir',
          "qu'elle nous signale",
          'Chaque administration confirmera au Bureau',
        ],
        rejects: ['communiquera', 'information', 'La Circulaire indique', 'le Bureau confirmera aux administrations'],
      }),
    },
    ...answers,
    ...attendance,
    ...formalities,
    ...opinions,
    ...others,
    ...papers,
    ...persons,
    ...procedures,
  ],
};
