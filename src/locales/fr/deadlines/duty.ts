import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { weekday } from './words.js';

/** Who must or may act; what only lasts, and what the secretariat does. */
export const duties: Pick<
  DeadlineLocale,
  | 'obligation'
  | 'past'
  | 'lifetime'
  | 'receivedUntil'
  | 'holdsUntil'
  | 'mayBeDoneUntil'
  | 'asked'
  | 'onCondition'
  | 'durationHeading'
  | 'chargeLead'
  | 'secretariatTells'
  | 'secretariatStep'
  | 'secretariatOwes'
  | 'owesTakenUp'
  | 'secretariatAct'
  | 'holding'
> = {
  obligation: pattern({
    id: 'fr.deadlines.obligation',
    source:
      "<(?:pri(?:e|ons|ee?s?|er)|invit(?:e|ons|ent|ee?s?)|doi(?:t|vent|s)|dev(?:ra|ront|rait|raient|ez|ons)|veuillez|voudr(?:a|ont|ez)|bien vouloir|saur(?:ais|ions)|encourag(?:e|ee?s?|eons|ent)|demand(?:e|ons|ee?s?|ent|ait)|il convient|peu(?:t|vent)|pourr(?:a|ont|ez)|ser(?:a|ont|ez|ait|aient)|(?<=(?:^[\\p{N}.) -]{0,8}|[,;:] ?|<(?:propose|demande|souhaite|recommande|convenu|decide|faut|importe)(?:nt|ons|e)? )qu(?:e |')[^.;:]{1,140})soi(?:t|ent)|souhait\\p{L}+|aimer(?:ait|ions|ais|aient)|necessaires?|obligatoires?|il (?:est|serait) (?:bon|utile|souhaitable|opportun|preferable)|requis(?:e|es)?|indispensables?|il est possible|on peut|(?:est|sont|restent?|demeurent?) (?:encore |toujours |donc |egalement )?(?:a|ouverte?s?|possibles?|attendue?s?|bienvenue?s?|exigee?s?|exigibles?|esperee?s?|requise?s?|sollicitee?s?|acceptee?s?|admise?s?|recevables?|recherchee?s?|recue?s?|recueillie?s?|enregistree?s?|traitee?s?)|on s'(?:y )?inscrit|(?:a|ont|avez|avons|dispos(?:e|ent|ez)) jusqu|tenus? de|(?:est|sont|sera|seront|(?:a|ont) ete) chargee?s? d(?:e|'\\p{L}{3,14})|charge l(?:e|a|es) (?:directeur|directrice|secretaire|president|presidente|bureau|secretariat|groupe|commission|conseil)|faudra|aur(?:a|ont|ez) (?:\\p{L}+ ){0,2}(?:designe|nomme|fait|transmis|envoye|depose|remis|communique)|(?:s'est|se sont|s'etait) engagee?s? a|s'engagent? a|(?:a|ont|avait) promis d(?:e|')|etai(?:t|ent) attendue?s?|(?:(?<=[,(:-] ?)|(?<=^ {0,3}))a (?:nous |lui )?(?:\\p{L}{3,12}[ei]r|\\p{L}{3,12}ttre|faire|rendre)|fer(?:a|ont) (?:parvenir|connaitre|savoir|part|tenir)|\\p{L}{3,20}(?:era|eront|ira|iront|dra|dront|erai(?:t|ent)|irai(?:t|ent)|drai(?:t|ent))|(?:propos|sugger|demand|recommand|preconis|souhait|exig)(?:e|ent|ons|a|erent|ait|aient) (?:(?:en outre|egalement|aussi|donc|par ailleurs|instamment|au conseil|a la conference) ){0,2}qu(?:e(?= )|(?='))|\\p{L}{0,16}(?:mettr|enverr|connaitr|paraitr)(?:a|ont))>|" +
      "^[ •·*-]{0,4}(?:(?:\\(?[\\da-z]{1,3}[.)]|\\d{1,2}(?= )) ?)?(?:(?:(?:tout )?d'abord|premierement|deuxiemement|ensuite|puis|enfin|en (?:premier|second|dernier) lieu|egalement|aussi),? )?(?:d'|de |a (?=(?:proposer|transmettre|envoyer|communiquer|soumettre|indiquer|designer|presenter|faire|exposer|remettre|informer)>))(?:ne pas )?(?:l[ea] |les |l'|lui |leur |nous |me |m'|se |s'|y |en )?(?!janvier|fevrier)\\p{L}{2,14}(?:er|ir|re)>",
    matches: [
      'sont attendues avant',
      'À remettre',
      "ont jusqu'au",
      'il est possible de',
      'sont priés de',
      'veuillez',
      'devront parvenir',
      'publiera',
      'est ouverte',
      'sont reçues',
      'Il serait utile que',
      'feront parvenir',
      "– d'établir un inventaire",
      "D'abord, de nous envoyer le texte",
      '2 de lui transmettre les plans',
      '– que les produits soient transmis',
      'seraient reçues',
      'Ils suggèrent en outre que les Directeurs arrêtent',
      'le secrétariat mettra en ligne',
      'b) de le présenter au GCNT',
      'La Secrétaire générale est chargée de présenter',
      'charge le Directeur du TSB de',
      "s'est engagée à publier",
      "s'est engagée à publier",
    ],
    rejects: [
      'la personne chargée de la',
      'a publié',
      'avait été',
      'les réponses reçues',
      'De janvier à mars',
      'Bien que les textes soient prêts',
      'le soin de présenter',
    ],
  }),
  past: pattern({
    id: 'fr.deadlines.past',
    source:
      "<(?:a|ont|avait|avaient|fut|furent|etait|etaient|est|sont|s'est|se sont)> (?:pas |deja |ainsi |aussi |ete )?(?:ete )?(?!(?:aussi|ainsi|ici|egalement|toutefois|parmi|entre|encore|une|cette|libres?|membres?|autres?|\\p{L}+(?:able|ible|oire|euse)s?)>)\\p{L}{2,20}(?:e|ee|es|ees|i|ie|is|ies|it|ite|ites|u|ue|us|ues)>",
    matches: ['ont été publiées', 'a approuvé', 'avait reçu', 'est entrée'],
    rejects: ['sera publié', 'est ouvert', 'doit envoyer', 'ont encore', 'est possible', 'a une'],
  }),
  receivedUntil: pattern({
    id: 'fr.deadlines.received-until',
    source: `(?<!<(?:est|sont|sera|seront|serai(?:t|ent)|ete|etre|restent?|demeurent?)(?: encore| toujours| egalement)? )<(?:recu|parvenu|arrive|depose|enregistre|notifie|soumis|presente|envoye|communique|formule|recueilli|publie)e{0,2}s? jusqu'(?:au|a|en)(?: (?:le|la|fin|la fin)){0,2} *${weekday}$`,
    matches: ["Les inscriptions reçues jusqu'au ", "Les stations notifiées jusqu'à fin "],
    rejects: ["Les inscriptions sont reçues jusqu'au ", "peuvent être déposées jusqu'au ", 'reçues avant le '],
  }),
  lifetime: pattern({
    id: 'fr.deadlines.lifetime',
    source:
      "<(?:mandats?|duree (?:de vie|du mandat)|mainten(?:u|ue|us|ues|ir)|rester?(?:a|ont)? en (?:vigueur|activite|fonctions?)|poursuivr(?:a|e|ont)|periode d'etudes?|valables?|validite|en vigueur|exercice biennal|hotels?|tarifs?)>",
    matches: ['le mandat du Groupe', 'restera en vigueur', "poursuivra ses travaux jusqu'au"],
    rejects: ['mandataire', 'maintenant'],
  }),
  holdsUntil: pattern({
    id: 'fr.deadlines.holds-until',
    source: `<(?:valables?|valides?|validite|en vigueur|en service|applicables?|accreditee?s?)(?: (?:au moins|au minimum|au plus|encore|seulement|et applicables?)){0,2} jusqu'(?:au|a|en)(?: (?:le|la|fin|la fin|moins)){0,2} *${weekday}$|<(?:enregistrements?|videos?|captations?|rediffusions?|webdiffusions?|transcriptions?|exposes|presentations|diapositives|documents?|actes|images)>(?: [^.;:]{1,60})? (?:rest|demeur|ser|figur)er?(?:a|ont)(?: \\p{L}+){0,2} (?:accessibles?|consultables?|disponibles?|visibles?|telechargeables?|affichee?s?|en ligne)(?: [^.;:]{1,40})? jusqu'(?:au|a|en)(?: (?:le|la|fin|la fin|moins)){0,2} *${weekday}$|<(?:frequences?|bandes?|spectre|canal|canaux|assignations?)(?: [^.;:,]{1,60})? (?:est|sont|sera|seront|reste(?:nt|ra|ront)?) (?:reservee?s?|attribuee?s?|assignee?s?|protegee?s?)(?: [^.;:,]{1,60})? jusqu'(?:au|a|en)(?: (?:le|la|fin|la fin|moins)){0,2} *${weekday}$`,
    matches: [
      "La bande de fréquences est réservée au service jusqu'au ",
      "muni d'un passeport valable au moins jusqu'au ",
      "restera en vigueur jusqu'au ",
      "valide jusqu'à fin ",
      "Les vidéos demeureront consultables en ligne jusqu'au ",
    ],
    rejects: [
      "les demandes valables seront reçues jusqu'au ",
      "ouvertes jusqu'au ",
      'valable le ',
      "Le formulaire restera accessible jusqu'au ",
    ],
  }),
  mayBeDoneUntil: pattern({
    id: 'fr.deadlines.may-be-done-until',
    source: `<(?:pourr(?:a|ont)|peu(?:t|vent)) (?:(?:encore|toujours|aussi|egalement|neanmoins|toutefois|\\p{L}+ment) ){0,2}etre (?:encore |\\p{L}+ment )?(?!(?:tenue?s?|reunie?s?|organisee?s?|maintenue?s?|poursuivie?s?|prolongee?s?|prorogee?s?|reconduite?s?|reportee?s?|consideree?s?|visitee?s?|vue?s?|consultee?s?|lue?s?|ecoutee?s?|regardee?s?|observee?s?|admiree?s?)>)\\p{L}{3,}(?:e|i|u|is|it|us)(?:e?s?)(?: [^.;:,]{0,60})?(?:,? (?:mais|quoique|toutefois))?(?: seulement| uniquement)? jusqu'(?:au|a|en)(?: (?:le|la|fin|la fin)){0,2} *${weekday}$|(?<!<(?:a|ont|avait|avaient) )<(?:continu(?:e|er|ent|era|eront) (?:d'|a |de )(?:accepter|recevoir|admettre|traiter)|(?:accepter|recevr|admettr)(?:a|ont)|(?:pourr(?:a|ont)|peu(?:t|vent)) (?:encore )?(?:accepter|recevoir|admettre))(?: (?:encore|toujours|egalement|neanmoins))?(?: [^.;:,]{2,70})? jusqu'(?:au|a|en)(?: (?:le|la|fin|la fin)){0,2} *${weekday}$|<(?:continu(?:e|ent|era|eront) (?:d'|a )etre|(?:sont|sera|seront|rest(?:e|ent|era|eront)|demeur(?:e|ent|era|eront))(?: (?:encore|toujours|egalement|neanmoins))?) (?:admise?s?|acceptee?s?|recevables?|traitee?s?)(?: [^.;:,]{0,60})? jusqu'(?:au|a|en)(?: (?:le|la|fin|la fin)){0,2} *${weekday}$|<(?:membres?|etats|administrations?|delegations?|delegues|participants|candidat(?:e?s)?|regulateurs|exploitants?|operateurs?|entites?|etablissements?|associes|auteurs|pays|parties|debiteurs|vous|ils|elles|chacune?)>(?: [^.;:]{1,60})? (?:ont|a|avez|auront|aura|aurez|disposent|dispose|disposez)(?: (?:donc|ainsi|encore|toutefois|neanmoins|desormais))?(?:, [^.;:,]{2,60},)? jusqu'(?:au|a|en)(?: (?:le|la|fin|la fin)){0,2} *${weekday}$|(?:^[\\p{N}.) -]{0,8}|[:.;] ?)(?:(?:priere (?:de |d'))?(?:s'adresser|ecrire|telephoner|s'inscrire|reserver|envoyer|communiquer|se renseigner)) [^.;:]{2,110},? jusqu'(?:au|a|en)(?: (?:le|la|fin|la fin)){0,2} *${weekday}$`,
    matches: [
      "Chambres: s'adresser au comité d'accueil, fax +229 21 30 00, jusqu'au ",
      "Les entités débitrices ont encore jusqu'au ",
      "Vous avez jusqu'au ",
      "Les anciens modèles pourront encore être utilisés jusqu'au ",
      "peuvent être retirés au secrétariat jusqu'au mardi ",
      "continueront d'être acceptés par télécopie jusqu'au ",
      "demeurent recevables jusqu'au ",
      "a décidé de continuer d'accepter les fiches sur papier jusqu'au ",
      "Le Bureau acceptera encore les disquettes jusqu'au ",
      "peuvent être notifiées sur papier, mais seulement jusqu'au ",
    ],
    rejects: [
      "L'exposition peut être visitée jusqu'au ",
      "Le secrétariat a jusqu'au ",
      "Les membres ont travaillé jusqu'au ",
      "pourra être prolongé jusqu'au ",
      "continueront d'être exploitées jusqu'au ",
      "ont été acceptés jusqu'au ",
      "a continué d'accepter les fiches jusqu'au ",
      "peuvent être utilisés. L'accès est libre jusqu'au ",
      "les stations sont exploitées jusqu'au ",
    ],
  }),
  onCondition: pattern({
    id: 'fr.deadlines.on-condition',
    source:
      "<(?:(?:que |uniquement |seulement )?(?:si|a condition que|pourvu que|pour autant que|sous reserve que|des lors que)|s'il(?=s? )|qu(?:e pour|'aux?)|(?:tarifs?|prix|rabais)> [^.;:,]{3,60} (?:pour|aux?))> [^.;:,]{3,110}$",
    matches: [
      "n'est garanti que si la réservation est faite avant le ",
      'à condition que les chambres aient été réservées avant le ',
      "n'est accordé qu'aux réservations faites avant le ",
    ],
    rejects: ['si oui, la réservation est faite avant le ', 'la réservation est faite avant le '],
  }),
  asked: pattern({
    id: 'fr.deadlines.asked',
    source:
      '<(?:dossiers?|demandes?|formulaires?|candidatures|pieces|reponses|envois)(?: (?:incomplets?|incompletes?|manquante?s?|recue?s?|tardi(?:fs?|ves?)|ainsi (?:recue?s?|deposee?s?)))? *(?=<(?:pourr|peu[tv]|seront|sera|devront|qui))|<(?:donnees?|renseignements?|informations?|elements?|indications?|chiffres?)(?:(?: encore)? (?:manquante?s?|incomplet(?:e?s)?|en suspens)|,? qui (?:\\p{L}+ ){0,2}(?:manqu|f(?:eraient|ont|erait) defaut)\\p{L}{0,8}(?: [^.;:,]{1,40}?)?)(?: [^.;:,]{1,30}?)? *(?=<(?:pourr|peu[tv]|seront|sera|devront))',
    matches: [
      'Les dossiers incomplets pourront',
      'Ces demandes peuvent',
      'Les pièces manquantes seront',
      'Les chiffres qui manqueraient ce jour-là pourront',
    ],
    rejects: ["Les demandes d'interprétation pourront", 'Les dossiers de la commission seront', 'À la demande de'],
  }),
  durationHeading: pattern({
    id: 'fr.deadlines.duration-heading',
    source:
      "^[\\p{N}IVX.) -]{0,8}(?:duree|duree de vie|duree du mandat|calendrier et duree|delai d'execution)>[^.]{0,40}$",
    matches: ['11 Durée', 'Durée du mandat', '8. Durée de vie du groupe'],
    rejects: ['La durée de la réunion est de deux jours.', 'Délais'],
  }),
  chargeLead: pattern({
    id: 'fr.deadlines.charge-lead',
    source:
      '^[^.;]{0,80}<(?:charge|invite|prie|demande)(?:nt)? (?:en outre |egalement |aussi )?(?:l[ea] |au |a la )(?:secretaire general(?:e)?|direct(?:eur|rice)|bureau|secretariat|tsb|br|bdt)>(?!,? (?:de |d.)(?:\\p{L}{2,14}(?:er|ir|re)>))(?:,? (?!(?:d.|de )?\\p{L}+(?:er|ir|re) )[^.;:]{1,120})?:?$',
    matches: [
      'charge la Secrétaire générale',
      'Le Conseil charge le Directeur du Bureau, en collaboration avec les autres Directeurs:',
    ],
    rejects: [
      'charge la Secrétaire générale de publier le rapport',
      'invite les États Membres',
      'la Secrétaire générale',
    ],
  }),
  secretariatTells: pattern({
    id: 'fr.deadlines.secretariat-tells',
    source:
      "(?<!(?<!<(?:convenu|decide|entendu|prevu|annonce|indique|precise|confirme|note|rappelle|acte) |^[ -]{0,3}(?:\\(?[\\da-z]{1,3}[.)] ?)?)<(?:que|qu'|dont|ou|auxquel(?:le)?s|laquelle|lequel) ?)<(?:(?:le|la) (?:tsb|br|bdt|bureau|secretariat|directeur|directrice|secretaire generale?)|l'(?:uit|union))>(?: [^.;,:]{0,60})?(?:, (?:pour sa part|de son cote|a son tour|quant a (?:lui|elle)|comme (?:toujours|a l'accoutumee)),)? (?:vous |leur |les |lui |y )?" +
      '(?:fera (?:connaitre|savoir|part|parvenir|tenir|rapport)|mettra (?:a jour|en ligne|au point|a (?:la )?disposition)|rendra compte|' +
      '(?:publi|communiqu|diffus|annonc|inform|elabor|prepar|redig|enver|adress|revis|actualis|present|distribu|dress|arret|compil|confirm|notifi|achev|termin|finalis|affich|rappell|regroup|synthetis)e?ra(?:it)?|' +
      "(?:etabl|fourn|repart|defin|avert)ira(?:it)?|(?:transm|soum|rem)ettra(?:it)?|(?:repon|ren)dra(?:it)?|produira(?:it)?|traduira(?:it)?|(?:s'(?:est )?engagee? a|s'engage(?: [^.;:]{2,30})? a|compte|entend|prevoit (?:de |d')|a l'intention (?:de |d')|espere|envisage (?:de |d')|se propose (?:de |d')) ?(?:publier|diffuser|communiquer|envoyer|adresser|distribuer|annoncer|presenter|transmettre|soumettre|etablir|elaborer))>" +
      '(?!.{0,200}<(?:recu|parven|soumis|present(?!e (?:circulaire|lettre|note))|formul(?!aire)|envoy|transmis)\\p{L}*>)' +
      "(?![^.;:]{0,200}<(?:doi(?:t|vent)|dev(?:ra|ront)|pri(?:e|ee?s?|ons)|invitee?s?|voudr\\p{L}+|pourr(?:a|ont)|peu(?:t|vent)|bien vouloir|veuillez|s'ils?|si|sous reserve|a condition|pour autant|dans la mesure|demandes?|demandee?s?|souhait\\p{L}+|desir\\p{L}+)>)[^.;:]{0,200}$|" +
      '<(?:(?:charg|pri|invit)(?:e|ent|er|ons) (?:egalement |en outre |aussi )?(?:le|la)|(?<!<(?:la|une|leur|sa|cette) )demand(?:e|ent|er) (?:egalement |en outre |aussi )?(?:au|a la)) (?:tsb|br|bdt|bureau|secretariat|directeur(?! general)|directrice(?! generale)|secretaire generale?)>(?![^.;:]{0,200}<(?:doi(?:t|vent)|dev(?:ra|ront)|priee?s?|invitee?s?|inviter|prier|exhorter|encourager|demander aux?|voudr\\p{L}+|bien vouloir|veuillez)>)[^.;:]{0,200}$|' +
      "<(?:je|nous) (?:vous )?(?:rendr(?:ai|ons) compte|(?:publi|communiqu|annonc|inform|diffus|adress)er(?:ai|ons)|enverr(?:ai|ons)|fer(?:ai|ons) (?:connaitre|savoir|parvenir|rapport))>[^.;:]{0,200}$|<j'(?:annonc|inform|adress)erai>[^.;:]{0,200}$",
    matches: [
      "Le Groupe a chargé le secrétariat d'en dresser la synthèse ",
      'et demande au TSB de publier la liste ',
      'Le TSB fera connaître par circulaire les résultats de la consultation ',
      'le Directeur du Bureau publiera la liste des contributions ',
      'Le BDT établira le questionnaire révisé ',
      'La Directrice du TSB enverra aux administrations les formulaires ',
      'Le secrétariat mettra à jour la liste des coordonnées ',
      'Il est convenu que le secrétariat affichera les résultats ',
      'Le secrétariat compte diffuser une synthèse des observations ',
    ],
    rejects: [
      'si les États Membres en font la demande au TSB ',
      'Le Bureau examinera les observations reçues ',
      'Le secrétariat compte recevoir des observations ',
      'Le questionnaire, auquel le TSB répondra, doit être renvoyé ',
      'Le TSB fournira une interprétation si elle est demandée ',
      'Le secrétariat enverra le questionnaire et les administrations devront le renvoyer ',
      'Le TSB publiera les contributions reçues ',
      'Le TSB prie',
      'Le TSB prie les administrations de lui répondre ',
      'a chargé le secrétariat de préciser que les administrations doivent répondre ',
    ],
  }),
  secretariatStep: pattern({
    id: 'fr.deadlines.secretariat-step',
    source:
      '^[^\\p{L}]{0,6}(?:le |la )?(?:tsb|br|bdt|bureau|secretariat|direct(?:eur|rice)|secretaire generale?)>(?: d[eu][^.;,:]{2,60}?)?,? (?:vous |leur |les |en |y )?(?:fait (?:connaitre|savoir|part|parvenir|tenir|rapport)|fera (?:connaitre|savoir|part|parvenir|tenir|rapport)|(?:met|mettra) (?:a jour|en ligne|au point|a (?:la )?disposition)|(?:publi|communiqu|diffus|annonc|prepar|redig|adress|revis|actualis|present|distribu|dress|arret|compil|notifi|achev|termin|finalis|affich|synthetis|elabor|convoqu)e(?:ra)?|envoie|enverra|(?:etabli|fourni|produi|tradui)(?:t|ra)|(?:transm|soum|rem)et(?:tra)?|rend(?:ra)? (?:compte|public))>',
    matches: [
      'Le secrétariat diffuse les lignes directrices',
      'Le TSB transmettra le rapport final',
      'La Directrice du BDT présente le rapport',
    ],
    rejects: [
      'Le secrétariat reçoit les contributions',
      'Rapport transmis au secrétariat',
      'Les contributions que le TSB publie',
    ],
  }),
  secretariatOwes: pattern({
    id: 'fr.deadlines.secretariat-owes',
    source:
      "(?:^[^\\p{L}]{0,8}|<qu(?:e |'))(?:le|la) (?:tsb|br|bdt|bureau|secretariat|direct(?:eur|rice)|secretaire generale?|chef)(?: [^.;,:]{0,60})? (?:doi|devr|devai)(?:t|a) (?:[^.;,:]{0,30} )?(?:faire rapport|rendre compte|presenter|soumettre|remettre|transmettre|deposer)>|(?:^[^\\p{L}]{0,8}|<qu(?:e |'))(?:le|la) (?:tsb|br|bdt|bureau|secretariat|direct(?:eur|rice)|secretaire generale?|chef)(?: [^.;,:]{0,60})? est (?:appele|charge|tenu|cense|attendu)e? (?:a |de |d')?(?:[^.;,:]{0,30} )?(?:faire rapport|rendre compte|presenter|soumettre|remettre|transmettre|deposer)>",
    matches: ['La Directrice du BDT doit présenter', 'rappelé que le Secrétaire général est chargé de faire rapport'],
    rejects: ['Le rapport du Directeur doit être présenté', 'Les membres doivent présenter au Directeur'],
  }),
  owesTakenUp: pattern({
    id: 'fr.deadlines.owes-taken-up',
    source:
      "^[^\\p{L}]{0,8}(?:il|elle) (?:(?:doit|devra|devrait|est \\p{L}+ee? (?:a|de)) (?:[^.;,:]{0,20} )?(?:presenter|soumettre|remettre|transmettre|deposer|rendre)>|(?:le |la |l')?(?:present|depos)era>|(?:le |la |l')?(?:soumett|remett|transmett)ra>)",
    matches: ['Il devra le remettre au Groupe', 'Elle est appelée à présenter'],
    rejects: ['Il doit être présenté', 'Il est présenté au Groupe'],
  }),
  secretariatAct: pattern({
    id: 'fr.deadlines.secretariat-act',
    source:
      '<(?:ser(?:a|ont|ait|aient) (?:ensuite |egalement )?(?:avise|informe|notifie|publi|affich|annonc|communique\\p{L}{0,2} (?:aux |sur )|portee?s? a (?:la|votre|leur) connaissance|rendue?s? (?:public|publique|compte)|transmis(?:e|es)? (?:aux (?:administrations|etats|membres)|a tous)|mise?s? (?:en ligne|a (?:la )?disposition)|diffus|distribu|accessible|disponible)|(?:etabli|elabore|prepare|redige|revise|actualise|mis a jour|mise a jour|envoye|adresse|transmis|soumis|presente|remis|acheve|arrete|traduit|compile|dresse|produit)(?:e|s|es)? par (?:le|la) (?:bdt|tsb|br|bureau|secretariat|directeur|directrice|secretaire generale?)|(?:publi|affich|diffus|distribu)er(?:a|ont|ait|aient)>)',
    matches: [
      'seront publiées',
      'publierait',
      'sera porté à la connaissance',
      'affichera',
      'sera mise en ligne',
      'sera communiqué aux États Membres',
      'sera établi par le Bureau',
    ],
    rejects: ['publier', 'a été publié', 'devra être publié', 'seront communiqués au Bureau'],
  }),
  holding: pattern({
    id: 'fr.deadlines.holding',
    source:
      "<(?:se (?:tien\\p{L}+|reuni\\p{L}+|derouler\\p{L}+)|aur(?:a|ont|ait|aient) lieu|tenir (?:une|sa|la|leur|des)|tien(?:t|nent|dra|dront|drait) (?:une|sa|la|leurs?|des|son) (?:[\\p{L}\\p{N}-]+ ){0,2}(?:reunions?|sessions?|seances?|conferences?|assemblees?|forums?)|sieg(?:e|er|ent|era|eront|erait)|s'ouvrir\\p{L}+)>",
    matches: ['se tiendra', 'aura lieu', 'se réunira', 'tiendra sa 29e réunion', 'qui siégera'],
    rejects: ['tiendra la plume', 'tenir compte', 'avoir lieu'],
  }),
};
