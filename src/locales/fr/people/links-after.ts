import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { events } from './events.js';

/** Of the chair, unless of another: `l'intérim du Secrétaire`. */
const interim = "l'interim>(?! d(?:u|e|es)>(?! (?:la |sa )?presid|[^;:]{3,60}, president))";

/** Holds an office, now or soon. */
const exercises =
  "(?:assur(?:e|era)|conserve(?:ra)?|garde(?:ra)?|retien(?:t|dra)|a conserve|a assure|assum(?:e|era)|exerc(?:e|era)|occup(?:e|era)|(?:continue|continuera) (?:de |a |d')(?:assurer|assumer|exercer))";

/** Hold an office together. */
const holdTogether =
  "(?:en )?(?:assur(?:ent|eront)|ont assure|assum(?:ent|eront)|exerc(?:ent|eront)|occup(?:ent|eront)|se partag(?:ent|eront)|(?:continuent|continueront) (?:de |d'|a )(?:assurer|assumer|exercer|se partager)|(?:ont ete|sont|seront) (?:(?:re)?elue?s|designee?s|nommee?s|appelee?s|portee?s|reconduite?s|confirmee?s|maintenue?s) a)(?: actuellement| provisoirement| desormais| ainsi| conjointement| ensemble| egalement)?";

/** Behind what stands in for somebody: how long, not at which meeting. */
const forATime =
  ",? (?:jusqu|depuis|en attendant|dans l'(?:intervalle|attente)|entre-temps|provisoirement|temporairement|(?:pendant|durant) (?:son|l[ae]|cette)[ '](?:absence|vacance|periode))(?!\\p{L})";

/** Words behind a name that say what the person does. */
export const linksAfter: RoleLinksLocale['linksAfter'] = [
  {
    role: 'contact',
    pattern: pattern({
      id: 'fr.people.after.contact',
      source:
        "^(?: ?,(?! (?:et|qui))[^,;:.()]{2,140}| (?:de|du|des|d'|au|a)(?: |(?<='))[^,;:.()]{2,80})?(?: ?\\([^()]{1,160}\\))?,? ?(?:qui )?(?:(?:est|sera|reste|restera|demeure) (?:(?:le |votre |notre )(?:principal )?contact(?= (?:pour|a|au|aux|en|dans|sur|aupres)>| *(?:[.,;(]|$))|(?:la personne|(?:le|votre) point) (?:de contact|focal|a contacter)|(?:l'|votre )(?:interlocut(?:eur|rice)|correspondante?)>|(?:volontiers |egalement |entierement )?a (?:(?:votre|leur) (?:entiere )?disposition|votre (?:entier )?service)|(?:volontiers )?a la (?:entiere )?disposition (?:de |des |d'|du )|chargee? de (?:repondre|recevoir|recueillir|centraliser|donner suite)|chargee? (?:de |d'|des? )(?:l[ae']s? ?)?(?:accueil(?:lir)?|organis(?:ation|er)|inscriptions?|reservations?|renseign(?:ements|er)|logistique|questions? (?:pratiques?|logistiques?))>)|(?:assure|assurera) la coordination (?:logistique|locale|pratique|sur place|pour (?:le pays|la partie|l'organisation))>|se (?:tient|tiendra|met|mettra) (?:volontiers )?a (?:(?:votre|leur|la) (?:entiere )?disposition|votre (?:entier )?service)|(?:peut|pourra|est en mesure de|est habilitee? a|(?:se fera|aura) (?:un|le) (?:vif |grand )?(?:plaisir|devoir) d(?:e|')|(?:est|sera) (?:heureu(?:x|se)|ravie?|toute? disposee?|prete?) (?:a|d(?:e|'))) ?(?:etre (?:contactee?|jointe?|consultee?(?! (?:a l'adresse|sur|en ligne|dans|via|depuis|ici|librement|gratuitement)>))|(?:volontiers )?(?:vous |leur )?(?:renseigner|aider|(?:fournir|donner|apporter|communiquer) (?:volontiers )?(?:tout|tous|toute|toutes|des|de plus amples|d'autres|les)>|repondre a))|(?:vous |leur )?(?:fournira|apportera|donnera|communiquera) (?:volontiers )?(?:tout|tous|toute|toutes)|(?:vous |leur )?(?:renseignera|conseillera|assistera)>|repondra (?:volontiers |directement )?(?:a (?:vos|votre|toute|toutes|leurs|d'eventuelles)|aux? (?:questions?|demandes?|interrogations) (?:d'ordre|relati\\p{L}+|concernant|portant|que|eventuelles?|complementaires?))>|(?:recevra|recueillera|centralisera|traitera) (?:volontiers )?(?:vos|les|toutes? (?:les )?)(?: ?\\p{L}+)?)",
      matches: [
        ', en poste à Accra (tél.: +233 30 200 00 00), est la personne à contacter',
        ' (courriel: ab@exemple.org) se tient à votre disposition',
        ' (ab@exemple.org) est à votre service',
        ' (tél.: +41 22 730 00 00) se fera un plaisir de répondre à toute question',
        ' est à la disposition des administrations',
        " de l'organisme hôte (ab@exemple.org) est le contact pour les visas",
        ' reste votre contact.',
        ', du secrétariat (poste 6200), répondra volontiers à vos questions',
        ' recevra les inscriptions',
        ", directeur au Ministère, est chargée de l'accueil des délégués",
        ' (courriel: ab@exemple.org) est chargé des questions logistiques',
        ' peut fournir tout renseignement complémentaire',
        ' assurera la coordination pour le pays hôte',
        ', du BDT, sera votre point de contact',
        ' est en mesure de vous aider',
      ],
      rejects: [
        ' a contacté',
        ', est la Présidente',
        ' se tient debout',
        " est au service de l'Union",
        ' répondra aux orateurs',
        " peut être consulté à l'adresse",
        ' peut fournir un exposé',
        ' a mis une salle à la disposition des délégués',
        ' assurera la coordination des travaux',
        ' est chargé de la rédaction du rapport',
      ],
    }),
  },
  {
    role: 'contact',
    plural: true,
    pattern: pattern({
      id: 'fr.people.after.contacts',
      source:
        "^(?: ?,(?! (?:et|qui))[^,;:.()]{2,140})?(?: ?\\([^()]{1,160}\\))?,? ?(?:qui )?(?:(?:se (?:tiennent|tiendront)|sont|seront|restent|resteront|demeurent) (?:volontiers |egalement |tous deux |toutes deux )?a (?:(?:votre|leur) (?:entiere )?disposition|votre (?:entier )?service|la (?:entiere )?disposition (?:de |des |d'|du ))|(?:peuvent|pourront) (?:etre (?:contacte|joint)(?:e?s)|(?:vous |leur )?(?:renseigner|aider|(?:fournir|donner|apporter|communiquer) (?:volontiers )?(?:tout|tous|toute|toutes)>))|(?:vous |leur )?(?:fourniront|apporteront|donneront|communiqueront) (?:volontiers )?(?:tout|tous|toute|toutes)>|repondront (?:volontiers )?a (?:vos|toute|toutes|leurs)>|(?:sont|seront) (?:a contacter>|(?:les |vos )?(?:personnes|points) (?:de contact|focaux|a contacter)|(?:les |vos )(?:interlocut(?:eurs|rices)|correspondante?s)|a votre ecoute|chargee?s (?:de l'organisation|de la logistique|de l'accueil|des questions (?:pratiques|logistiques)))>|(?:assurent|assureront) la coordination (?:logistique|locale|pratique|sur place|pour (?:le pays|la partie|l'organisation))>)",
      matches: [
        ' se tiennent à votre disposition',
        ' sont à votre service',
        ', qui sont à la disposition des délégués',
        ' peuvent être contactés',
        ' répondront à vos questions',
        ' fourniront tout renseignement',
        ', du Bureau régional à Bangkok, sont les personnes à contacter',
        ' seront vos interlocuteurs',
      ],
      rejects: [
        ' se tiennent debout',
        ' peuvent être consultés',
        ' ont mis une salle à votre disposition',
        ' sont à Lomé',
      ],
    }),
  },
  {
    role: 'chair',
    pattern: pattern({
      id: 'fr.people.after.chair-of-event',
      source: `^ ?,? ?(?:qui )?(?:preside|presidera|presidait|a preside|(?:a|aura) (?:(?:bien|aimablement|gentiment) )?(?:voulu )?(?:accept(?:e|er) d(?:e|'y)|se charger? de|consenti a|propose de) presider) (?<event>(?:le |la |les |l'|ce |cet |cette )(?:${events}))>`,
      matches: [' présidera le séminaire', " a présidé l'atelier", ' a bien voulu accepter de présider le forum'],
      rejects: [' présidera la réunion', ' préside le Groupe', ' animera le séminaire'],
    }),
  },
  {
    role: 'co-chair',
    pattern: pattern({
      id: 'fr.people.after.co-chair',
      source: '^ ?,? ?(?:qui )?(?:co-?preside|co-?presider(?:a|ont)|co-?president|(?:a|ont) co-?preside)>',
      matches: [' coprésideront les travaux'],
      rejects: [' préside'],
    }),
  },
  {
    role: 'co-chair',
    plural: true,
    pattern: pattern({
      id: 'fr.people.after.co-chairs',
      source:
        "^ ?,? ?(?:qui )?(?:co-?presideront|co-?president(?= (?:l[ea]s?|cette|ce|cet|leur)> | l'| actuellement| desormais| conjointement)|(?:ont|avaient) (?:co-?preside|preside (?:conjointement|ensemble))|presideront|president (?:conjointement|ensemble))>",
      matches: [
        ' coprésideront les travaux',
        ', qui coprésident le Groupe',
        ' ont coprésidé la réunion',
        ' présideront ensemble la CE 5',
      ],
      rejects: [' coprésidera la réunion', ', Coprésident du Groupe', ' ont présenté', ' Président'],
    }),
  },
  {
    role: 'co-chair',
    plural: true,
    pattern: pattern({
      id: 'fr.people.after.co-chairs-office',
      source: `^ ?,? ?(?:qui )?(?:${holdTogether} (?:la|leur) (?:co-?)?presidence(?: conjointe)?>(?! (?:par interim|d(?:e la|e cette|'une|es) (?:reunion|seance|session|pleniere)))|${exercises} (?:la|sa) (?:co-?presidence|presidence conjointe)>)`,
      matches: [
        ' en assureront la coprésidence',
        ' se partageront la présidence du Groupe',
        ' ont été élus à la présidence de la CE 3',
        ', qui assument conjointement la présidence',
        ' exercera la coprésidence',
      ],
      rejects: [' assureront la présidence de la séance', ' assurera la présidence', ' assureront la vice-présidence'],
    }),
  },
  {
    role: 'vice-chair',
    plural: true,
    pattern: pattern({
      id: 'fr.people.after.vice-chairs-office',
      source: `^ ?,? ?(?:et |puis )?(?:qui )?(?:${holdTogether}|(?:en )?${exercises}|(?:a ete|est|sera) (?:(?:re)?elue?|designee?|(?:re)?nommee?|appelee?|portee?|reconduite?|confirmee?|maintenue?) a)(?: actuellement| desormais)? (?:la|les|leur|sa|une?) vice-? ?presidences?>`,
      matches: [
        ' en assureront la vice-présidence',
        ' assure la vice-présidence du Groupe',
        ', a été élue à la vice-présidence',
        ' est reconduite à la vice-présidence',
        ' occuperont les vice-présidences',
      ],
      rejects: [' assurera la présidence', ' quitte la vice-présidence'],
    }),
  },
  {
    role: 'acting-chair',
    takesOffice: true,
    pattern: pattern({
      id: 'fr.people.after.acting-chair',
      source: `^ ?,? ?(?:(?:et |puis )?(?:qui )?)(?:en )?(?:${exercises}(?: actuellement| provisoirement| desormais| ainsi)? (?:la presidence(?: [^.;:,]{0,80}?)? (?:par interim|ad interim|a titre (?:interimaire|provisoire|temporaire))|${interim}|par interim (?:la presidence|les fonctions de president)|(?:le poste|cette fonction|ces fonctions|ses fonctions),? (?:en qualite de |comme |a titre de |en tant que )presidente? par interim|les fonctions de presidente? par interim)|(?:est|sera|a ete) (?:chargee?|designee?|nommee?|appelee?) (?:d[e'] ?|a |pour )?(?:assurer |exercer )?(?:la presidence(?: [^.;:,]{0,80}?)? par interim|${interim})|presid(?:e|era|ait) (?:par interim|a titre (?:interimaire|provisoire))|(?:fait|fera|faisant) fonction de president|(?:(?:supplee|remplace)(?:ra)? l[ea] presidente?|(?<alone>l[ea] supplee(?:ra)?))(?=${forATime}))`,
      matches: [
        ' assurera la présidence par intérim',
        " assurera l'intérim de la présidence",
        ', exercera la présidence de la CE 5 par intérim',
        " est chargée de l'intérim",
        ' présidera par intérim la CE 5',
        ', faisant fonction de Président',
        " suppléera le Président jusqu'en juin",
        ', la supplée depuis mai',
      ],
      rejects: [
        ' assurera la présidence',
        " assurera l'intérim du Secrétaire",
        " s'intéresse à la présidence",
        ' remplacera le Président sortant',
      ],
    }),
  },
  {
    role: 'chair',
    takesOffice: true,
    pattern: pattern({
      id: 'fr.people.after.chair-office',
      source: `^ ?,? ?(?:et |puis )?(?:qui )?(?:(?:en )?(?:${exercises}|(?:re)?pren(?:d|dra)|a (?:re)?pris|accede(?:ra)? a)(?: actuellement| desormais| ainsi)? (?:la|sa) presidence>|(?:a|est|sera|vient d'etre) (?:ete )?(?:(?:re)?elue?|designee?|(?:re)?nommee?|appelee?|portee?|reconduite?|confirmee?|maintenue?|renouvelee?) (?:a|dans) (?:la|sa) presidence>)(?![^.;:,]{0,80} (?:par interim|a titre (?:interimaire|provisoire)))(?! d(?:e la|e cette|'une|es) (?:reunion|seance|session|pleniere))`,
      matches: [
        ' assurera la présidence',
        ', a été élue à la présidence',
        ' est reconduit à la présidence',
        ' a été confirmée dans sa présidence',
        ' prendra la présidence du Groupe',
        ' accède à la présidence',
      ],
      rejects: [
        ' assurera la présidence du Groupe par intérim',
        ' assurera la présidence de la séance',
        ' cède la présidence',
        ' est reconduite à la vice-présidence',
      ],
    }),
  },
  {
    role: 'vice-chair',
    pattern: pattern({
      id: 'fr.people.after.vice-chair-given',
      source: '^ (?:(?:la|sa|une) vice-? ?presidence|les fonctions de vice-? ?president[e]?)>',
      matches: [' la vice-présidence de la CE 5', ' les fonctions de Vice-Présidente'],
      rejects: [', la vice-présidence', ' les fonctions de Présidente', ' quitte la vice-présidence'],
    }),
  },
  {
    role: 'chair',
    takesOffice: true,
    pattern: pattern({
      id: 'fr.people.after.chair-given',
      source:
        "^ (?:(?:la|sa) presidence|les fonctions de presidente?|le soin (?:d'en |de )(?:presider|assurer la presidence)|la direction (?:des travaux )?(?:du|de la|de cet(?:te)?|de ce) (?=groupe|commission|activite|jca|gtc|fg|ce>|gt>))(?![^.;:,]{0,80} (?:par interim|a titre (?:interimaire|provisoire)))",
      matches: [
        " la présidence de la Commission d'études 5",
        ' le soin de présider le Groupe',
        ' les fonctions de Président',
      ],
      rejects: [', la présidence', ' la vice-présidence', ' la présidence par intérim'],
    }),
  },
  {
    role: 'chair',
    pattern: pattern({
      id: 'fr.people.after.chair',
      source:
        "^ ?,? ?(?:qui )?(?:(?:preside|presidera|presidait|a preside) (?:actuellement |desormais |toujours |aussi |egalement )?(?:la|le|les|l'|cette|ce)>|(?:(?!<(?:Mme|Mlle|MM?)> )[^.;:()]){0,160}?<(?:renonce(?:ra)? a|a (?:decide de renoncer|renonce) a|cesse(?:ra)? de|a cesse de) presider (?:la|le|l'|ce|cet|cette)>|(?<=qui )(?:(?:la|le) (?:preside|presidera|presidait|dirige|dirigera|dirigeait)|l'a (?:presidee?|dirigee?))>|(?:a|avait) (?:bien voulu |aimablement |egalement |deja )?(?:accepter?|consenti|offert|propose|convenu) (?:d(?:e |')|a )(?:la |le |les |l'|en )?(?:presider|diriger|(?:assurer|assumer|prendre|exercer) la presidence)>|(?:a|pour|qui) (?:en )?(?:assurer |assurera |assume |assure )?(?:la|sa|leur) presidence>|(?:est |etait |sera |reste )?a (?:la|sa|leur) tete>|(?:se charge(?:ra)?|s'est chargee?|(?:a|avait) (?:bien voulu|accepte de|consenti a|convenu de) (?:se charger|prendre en charge)) (?:de )?la presidence>|(?:dirig(?:e|eait|era)|a dirige|pilote) (?:actuellement |desormais )?(?:le |la )?(?=groupe (?:de travail|specialise|mixte|regional|d'action)|commission d'etudes|gt \\d|ce \\d|jca|gtc|fg-)|(?:(?:re)?pren(?:d|dra)|a (?:re)?pris) (?:la tete|les renes|la direction|les commandes) (?:du|de la|de cet(?:te)?|de ce) (?=groupe|commission|activite|jca|gtc|fg|ce>|gt>)|(?:a (?:dirige|conduit)|dirige|dirigera|dirigeait|conduira|conduisait|menait) les (?:travaux|debats|deliberations|reunions) (?:du|de la|de cet(?:te)?|de ce) (?=groupe|commission|activite|jca|gtc|fg|ce>|gt>)|(?:en )?(?:assurera|assure|assumera|assume|exercera|exerce) (?:actuellement |desormais )?la presidence>|(?:continue|continuera) (?:(?:d'|a |de )(?:en )?(?:assurer|assumer|exercer) la presidence|(?:de |a )presider (?:la|le|l'))>|(?:a|est) (?:ete )?(?:elue?|designee?|nommee?) a la presidence>|(?:succede|succedera|a succede|remplace|remplacera|a remplace)(?: a)? [^;:]{3,80} (?:a la presidence>|(?:en qualite de|en tant que|comme) president))(?![^.;:,]{0,80} par interim)",
      matches: [
        ' préside le Groupe',
        " m'a fait savoir qu'il renonce à présider le Groupe",
        ' à la présidence de la CE 5',
        ' à sa présidence',
        " continuera d'assurer la présidence du Groupe",
        ' continue à présider le Groupe',
        ' assurera la présidence',
        ' à la tête du Groupe',
        ' est à la tête du Groupe',
        ' a bien voulu se charger de la présidence de la CE 5',
        ', qui dirige le Groupe de travail 5C',
        ' prendra les rênes du Groupe',
        ' a dirigé les travaux de la Commission',
        ', qui la dirige',
        ', qui l’a présidée',
        ' a bien voulu accepter de le présider',
      ],
      rejects: [' a présenté', ' dirige les études de la CE 5', ' la présidence par intérim', ' à tête reposée'],
    }),
  },
];
