import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { contactLabels } from './contact-labels.js';
import { events } from './events.js';

/** Of the chair, unless of another: `l'intérim du Secrétaire`. */
const interim = "l'interim>(?! d(?:u|e|es)>(?! (?:la |sa )?presid|[^;:]{3,60}, president))";

/** Holds an office, now or soon. */
const exercises =
  "(?:assur(?:e|era)|conserve(?:ra)?|garde(?:ra)?|retien(?:t|dra)|a conserve|a assure|assum(?:e|era)|exerc(?:e|era)|occup(?:e|era)|(?:continue|continuera) (?:de |a |d')(?:assurer|assumer|exercer))";

/** Hold an office together. */
const holdTogether =
  "(?:en )?(?:assur(?:ent|eront)|ont assure|assum(?:ent|eront)|exerc(?:ent|eront)|occup(?:ent|eront)|se partag(?:ent|eront)|(?:continuent|continueront) (?:de |d'|a )(?:assurer|assumer|exercer|se partager)|(?:ont ete|sont|seront) (?:elue?s|designee?s|nommee?s|appelee?s|portee?s) a)(?: actuellement| provisoirement| desormais| ainsi| conjointement| ensemble| egalement)?";

export const roleLinks: RoleLinksLocale = {
  linksAfter: [
    {
      role: 'contact',
      pattern: pattern({
        id: 'fr.people.after.contact',
        source:
          "^(?: ?,(?! (?:et|qui))[^,;:.()]{2,140}| (?:de|du|des|d'|au|a)(?: |(?<='))[^,;:.()]{2,80})?(?: ?\\([^()]{1,160}\\))?,? ?(?:qui )?(?:(?:est|sera|reste|restera|demeure) (?:(?:le |votre |notre )(?:principal )?contact(?= (?:pour|a|au|aux|en|dans|sur|aupres)>| *(?:[.,;(]|$))|(?:la personne|(?:le|votre) point) (?:de contact|focal|a contacter)|(?:l'|votre )(?:interlocut(?:eur|rice)|correspondante?)>|(?:volontiers |egalement )?a (?:votre|leur) (?:entiere )?disposition|(?:volontiers )?a la (?:entiere )?disposition (?:de |des |d'|du )|chargee? de (?:repondre|recevoir|recueillir|centraliser|donner suite)|chargee? (?:de |d'|des? )(?:l[ae']s? ?)?(?:accueil(?:lir)?|organis(?:ation|er)|inscriptions?|reservations?|renseign(?:ements|er)|logistique|questions? (?:pratiques?|logistiques?))>)|(?:assure|assurera) la coordination (?:logistique|locale|pratique|sur place|pour (?:le pays|la partie|l'organisation))>|se (?:tient|tiendra) (?:volontiers )?a (?:votre|leur|la) (?:entiere )?disposition|(?:peut|pourra|est en mesure de|est habilitee? a) (?:etre (?:contactee?|jointe?|consultee?(?! (?:a l'adresse|sur|en ligne|dans|via|depuis|ici|librement|gratuitement)>))|(?:volontiers )?(?:vous |leur )?(?:renseigner|aider|(?:fournir|donner|apporter|communiquer) (?:volontiers )?(?:tout|tous|toute|toutes|des|de plus amples|d'autres|les)>|repondre a))|(?:vous |leur )?(?:fournira|apportera|donnera|communiquera) (?:volontiers )?(?:tout|tous|toute|toutes)|(?:vous |leur )?(?:renseignera|conseillera|assistera)>|repondra (?:volontiers |directement )?(?:a (?:vos|votre|toute|toutes|leurs|d'eventuelles)|aux? (?:questions?|demandes?|interrogations) (?:d'ordre|relati\\p{L}+|concernant|portant|que|eventuelles?|complementaires?))>|(?:recevra|recueillera|centralisera|traitera) (?:volontiers )?(?:vos|les|toutes? (?:les )?)(?: ?\\p{L}+)?)",
        matches: [
          ', en poste à Accra (tél.: +233 30 200 00 00), est la personne à contacter',
          ' (courriel: ab@exemple.org) se tient à votre disposition',
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
          "^(?: ?,(?! (?:et|qui))[^,;:.()]{2,140})?(?: ?\\([^()]{1,160}\\))?,? ?(?:qui )?(?:(?:se (?:tiennent|tiendront)|sont|seront|restent|resteront|demeurent) (?:volontiers |egalement |tous deux |toutes deux )?a (?:(?:votre|leur) (?:entiere )?disposition|la (?:entiere )?disposition (?:de |des |d'|du ))|(?:peuvent|pourront) (?:etre (?:contacte|joint)(?:e?s)|(?:vous |leur )?(?:renseigner|aider|(?:fournir|donner|apporter|communiquer) (?:volontiers )?(?:tout|tous|toute|toutes)>))|(?:vous |leur )?(?:fourniront|apporteront|donneront|communiqueront) (?:volontiers )?(?:tout|tous|toute|toutes)>|repondront (?:volontiers )?a (?:vos|toute|toutes|leurs)>|(?:sont|seront) (?:a contacter>|(?:les |vos )?(?:personnes|points) (?:de contact|focaux|a contacter)|(?:les |vos )(?:interlocut(?:eurs|rices)|correspondante?s)|a votre ecoute|chargee?s (?:de l'organisation|de la logistique|de l'accueil|des questions (?:pratiques|logistiques)))>|(?:assurent|assureront) la coordination (?:logistique|locale|pratique|sur place|pour (?:le pays|la partie|l'organisation))>)",
        matches: [
          ' se tiennent à votre disposition',
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
        source: `^ ?,? ?(?:qui )?(?:preside|presidera|presidait|a preside) (?<event>(?:le |la |les |l'|ce |cet |cette )(?:${events}))>`,
        matches: [' présidera le séminaire', " a présidé l'atelier"],
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
        rejects: [
          ' assureront la présidence de la séance',
          ' assurera la présidence',
          ' assureront la vice-présidence',
        ],
      }),
    },
    {
      role: 'vice-chair',
      plural: true,
      pattern: pattern({
        id: 'fr.people.after.vice-chairs-office',
        source: `^ ?,? ?(?:et |puis )?(?:qui )?(?:${holdTogether}|(?:en )?${exercises}|(?:a ete|est|sera) (?:elue?|designee?|nommee?|appelee?|portee?) a)(?: actuellement| desormais)? (?:la|les|leur|sa|une?) vice-? ?presidences?>`,
        matches: [
          ' en assureront la vice-présidence',
          ' assure la vice-présidence du Groupe',
          ', a été élue à la vice-présidence',
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
        source: `^ ?,? ?(?:(?:et |puis )?(?:qui )?)(?:en )?(?:${exercises}(?: actuellement| provisoirement| desormais| ainsi)? (?:la presidence(?: [^.;:,]{0,80}?)? (?:par interim|ad interim|a titre (?:interimaire|provisoire|temporaire))|${interim}|par interim (?:la presidence|les fonctions de president)|(?:le poste|cette fonction|ces fonctions|ses fonctions),? (?:en qualite de |comme |a titre de |en tant que )presidente? par interim|les fonctions de presidente? par interim)|(?:est|sera|a ete) (?:chargee?|designee?|nommee?|appelee?) (?:d[e'] ?|a |pour )?(?:assurer |exercer )?(?:la presidence(?: [^.;:,]{0,80}?)? par interim|${interim})|presid(?:e|era|ait) (?:par interim|a titre (?:interimaire|provisoire))|(?:fait|fera|faisant) fonction de president)`,
        matches: [
          ' assurera la présidence par intérim',
          " assurera l'intérim de la présidence",
          ', exercera la présidence de la CE 5 par intérim',
          " est chargée de l'intérim",
          ' présidera par intérim la CE 5',
          ', faisant fonction de Président',
        ],
        rejects: [' assurera la présidence', " assurera l'intérim du Secrétaire", " s'intéresse à la présidence"],
      }),
    },
    {
      role: 'chair',
      takesOffice: true,
      pattern: pattern({
        id: 'fr.people.after.chair-office',
        source: `^ ?,? ?(?:et |puis )?(?:qui )?(?:(?:en )?(?:${exercises}|(?:re)?pren(?:d|dra)|a (?:re)?pris|accede(?:ra)? a)(?: actuellement| desormais| ainsi)? (?:la|sa) presidence>|(?:a|est|sera|vient d'etre) (?:ete )?(?:elue?|designee?|nommee?|appelee?|portee?) a (?:la|sa) presidence>)(?![^.;:,]{0,80} (?:par interim|a titre (?:interimaire|provisoire)))(?! d(?:e la|e cette|'une|es) (?:reunion|seance|session|pleniere))`,
        matches: [
          ' assurera la présidence',
          ', a été élue à la présidence',
          ' prendra la présidence du Groupe',
          ' accède à la présidence',
        ],
        rejects: [
          ' assurera la présidence du Groupe par intérim',
          ' assurera la présidence de la séance',
          ' cède la présidence',
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
          "^ ?,? ?(?:qui )?(?:(?:preside|presidera|presidait|a preside) (?:actuellement |desormais |toujours |aussi |egalement )?(?:la|le|les|l'|cette|ce)>|(?:(?!<(?:Mme|Mlle|MM?)> )[^.;:()]){0,160}?<(?:renonce(?:ra)? a|a (?:decide de renoncer|renonce) a|cesse(?:ra)? de|a cesse de) presider (?:la|le|l'|ce|cet|cette)>|(?<=qui )(?:(?:la|le) (?:preside|presidera|presidait|dirige|dirigera|dirigeait)|l'a (?:presidee?|dirigee?))>|(?:a|avait) (?:bien voulu |aimablement |egalement |deja )?(?:accepter?|consenti|offert|propose|convenu) (?:d(?:e |')|a )(?:la |le |les |l'|en )?(?:presider|diriger|(?:assurer|assumer|prendre|exercer) la presidence)>|(?:a|pour|qui) (?:en )?(?:assurer |assurera |assume |assure )?(?:la|sa|leur) presidence>|a (?:la|sa|leur) tete>|(?:(?:re)?pren(?:d|dra)|a (?:re)?pris) (?:la tete|les renes|la direction|les commandes) (?:du|de la|de cet(?:te)?|de ce) (?=groupe|commission|activite|jca|gtc|fg|ce>|gt>)|(?:a (?:dirige|conduit)|dirige|dirigera|dirigeait|conduira|conduisait|menait) les (?:travaux|debats|deliberations|reunions) (?:du|de la|de cet(?:te)?|de ce) (?=groupe|commission|activite|jca|gtc|fg|ce>|gt>)|(?:en )?(?:assurera|assure|assumera|assume|exercera|exerce) (?:actuellement |desormais )?la presidence>|(?:continue|continuera) (?:(?:d'|a |de )(?:en )?(?:assurer|assumer|exercer) la presidence|(?:de |a )presider (?:la|le|l'))>|(?:a|est) (?:ete )?(?:elue?|designee?|nommee?) a la presidence>|(?:succede|succedera|a succede|remplace|remplacera|a remplace)(?: a)? [^;:]{3,80} (?:a la presidence>|(?:en qualite de|en tant que|comme) president))(?![^.;:,]{0,80} par interim)",
        matches: [
          ' préside le Groupe',
          " m'a fait savoir qu'il renonce à présider le Groupe",
          ' à la présidence de la CE 5',
          ' à sa présidence',
          " continuera d'assurer la présidence du Groupe",
          ' continue à présider le Groupe',
          ' assurera la présidence',
          ' à la tête du Groupe',
          ' prendra les rênes du Groupe',
          ' a dirigé les travaux de la Commission',
          ', qui la dirige',
          ', qui l’a présidée',
          ' a bien voulu accepter de le présider',
        ],
        rejects: [' a présenté', ' la présidence par intérim', ' à tête reposée'],
      }),
    },
  ],
  linksBefore: [
    ...contactLabels,
    {
      role: 'co-chair',
      pattern: pattern({
        id: 'fr.people.before.co-chair',
        source:
          "(?:<co-? ?presidee?s?(?: conjointement)? par|<co-? ?presidence (?:de|d'|du|:)|<(?:que |qu'ont )(?:co-? ?preside(?:nt|ront|e?s?)>)|<co-? ?presideront(?: (?:ensuite|ainsi|egalement))?(?:,? (?:l[ea]s? |l'|cette |ce |cet |leur )[^.;:,()]{2,80}(?<! (?:et|ou|puis|avec|par|de|a)(?: l[ea])? ?),?)?)(?: le| la)? ?$",
        matches: [
          'est coprésidée par ',
          'sous la coprésidence de ',
          'la CE 5, que coprésideront ',
          'Coprésideront la session ',
          "l'atelier qu'ont coprésidé ",
        ],
        rejects: ['est présidé par ', 'coprésideront la session et ', 'M. X coprésidera ', 'les Coprésidents, '],
      }),
    },
    {
      role: 'acting-chair',
      pattern: pattern({
        id: 'fr.people.before.acting-chair',
        source:
          "(?:<presidee?s? par interim par|<presidence par interim (?:de|d'|:)|<presidence(?: [^.;:,]{0,60}?)? par interim [^.;:]{0,40}(?:assuree|assumee|exercee|confiee) (?:par|a)|<fonctions de presidente? par interim [^.;:]{0,40}(?:assuree|assumee|exercee|confiee)s (?:par|a)|<interim(?: de la presidence)?>[^.;:]{0,80}<(?:assuree?|assumee?|exercee?|confiee?) (?:par|a)) ?(?:l[ea] )?$",
        matches: [
          'sous la présidence par intérim de ',
          'présidée par intérim par ',
          "l'intérim de la présidence sera assuré par ",
          'Les fonctions de Président par intérim seront assurées par la ',
        ],
        rejects: ['sous la présidence de '],
      }),
    },
    {
      role: 'vice-chair',
      pattern: pattern({
        id: 'fr.people.before.vice-chair',
        source: '<vice-? ?presidences? [^.;:]{0,60}(?:assuree|assumee|exercee|confiee)s? (?:par|a) ?$',
        matches: ['la vice-présidence sera assurée par '],
        rejects: ['la présidence sera assurée par '],
      }),
    },
    {
      role: 'chair',
      pattern: pattern({
        id: 'fr.people.before.chair',
        source: `(?:(?<!co-? ?)(?<!co)(?<!<(?:a|ont|avait|avaient|ayant) )<presidee?s?(?: conjointement| respectivement| successivement| actuellement| desormais| toujours|,? (?:en|pour|pendant|durant|depuis|jusqu'(?:en|au|a)|cette|au cours|lors|dans|a|de nouveau|a nouveau|provisoirement)>[^.;:()]{0,60})? par|<(?:que|qu'(?=a|ont)) ?(?:preside|president|presidait|presidera|presideront|(?:a|ont) presidee?s?)(?: conjointement| actuellement| desormais| toujours)?|sous (?:la|l'|son|sa) (?:habile |eminente |competente |avisee )?presidence (?:eclairee |avisee )?(?:de|d'|du)|(?<!vice-? ?)<presidence (?!par interim)[^.;:]{0,70}(?:assuree|assumee|exercee|confiee) (?:par|a)|confie la presidence [^.;:]{0,60}a|<(?:ses|leurs|les|ces) (?:travaux|deliberations|reunions)>(?! d(?:u |es |e l'|e la |e cet(?:te)? |e ce )(?:${events})>)[^.;:]{0,80}<(?:ont ete|sont|seront|etaient|se sont (?:deroule|tenu)e?s) (?:\\p{L}+ment )?(?:(?:dirige|conduit|mene|presid)e?e?s par|sous (?:la|l') ?(?:\\p{L}+ )?(?:conduite|direction) d(?:e|'|u))|(?<!<(?:a|de|par|pour|avec|dans|sur|chez|vers|sous) ?)<(?:l[ea] |l'|cette |ce |ledit |ladite )(?:groupe|commission|activite|jca|gtc|ec?g|fg|ce \\d|gt \\d)[^.;:]{0,120}<(?:est|sera|etait|a ete) (?:\\p{L}+ment )?(?:dirige|conduit|pilote)e? par) ?$`,
        matches: [
          'est présidé par ',
          'sera présidée en 2031 par ',
          'présidé, pour la deuxième fois, par ',
          'que présidera ',
          "qu'a présidée ",
          'sous la présidence de ',
          'la présidence sera assurée par ',
          'confié la présidence du groupe à ',
          'Ses travaux ont été dirigés par ',
          'Les réunions du GTC se sont déroulées sous la conduite de ',
          'Le GTC-LANG est dirigé par ',
        ],
        rejects: [
          'coprésidée par ',
          'la vice-présidence sera assurée par ',
          'organisé par ',
          'a présidé pendant deux ans la séance ouverte par ',
          'la Commission présidera ',
          "Les travaux de l'atelier seront dirigés par ",
          'Le projet de norme a été dirigé par ',
          "L'étude confiée à la CE 5 a été conduite par ",
        ],
      }),
    },
    {
      role: 'other',
      pattern: pattern({
        id: 'fr.people.before.leader-of-one',
        source:
          '<une? (?:\\p{L}+ )?(?:groupe|equipe|sous-groupe)>[^.;:()]{0,100},? (?:dirigee?|animee?|pilotee?|conduite?|coordonnee?|menee?) par ?$',
        matches: ['Un groupe de travail par correspondance, dirigé par ', 'une petite équipe animée par '],
        rejects: ['le groupe, dirigé par ', 'un rapport rédigé par ', 'Un groupe présidé par '],
      }),
    },
    {
      role: 'contact',
      pattern: pattern({
        id: 'fr.people.before.contact',
        source:
          "(?:<(?:contacter|joindre|consulter)|<(?:prendre|prenant|prendre directement) contact (?:directement )?avec|(?:(?:s'|vous )adresser|s'adresser(?:a|ont)) (?:directement )?(?:a|au|a la|a l')(?: ?(?:hote|organisat\\p{L}+|pays hote|secretariat|coordonnat\\p{L}+|services?|bureau|responsables?|points? de contact)(?: [^.;:()]{0,40})? \\()?|<prendre l'attache d(?:e|u|')|<adresser (?:directement )?(?:vos|leurs|toute|toutes les|les) (?:questions?|demandes?|renseignements)[^.;:]{0,50} a|<en (?:rapport|contact|relation|liaison) avec|(?:renseignements|informations|precisions|inscription|inscrire|questions?)[^.;]{0,80} aupres d(?:e|')|<(?:questions?|demandes?|correspondance|renseignements?|precisions?|inscriptions?)>[^.;:]{0,80}<(?:adressee?s?|envoyee?s?|posee?s?|transmise?s?|obtenue?s?|a (?:adresser|envoyer|poser|transmettre)) (?:directement )?(?:a|au|a la|a l'|aupres d(?:e|'|u))|<(?:points?|personnes?) (?:de contact|a contacter)[^.;]{0,60}(?:est|sont|sera|reste|demeure|:|,|-)|<(?:le|votre|notre) contact (?:a|au|aux|pour|dans|sur|aupres)>[^.;:]{2,60}<(?:est|sera|reste|restera|demeure)|<(?:interlocuteur|interlocutrice|correspondant)[^.;]{0,60}(?:est|reste|demeure|:|,)|<(?:interlocut(?:eurs|rices)|correspondante?s)(?: (?:pour|au sein|dans|sur|en ce qui|s'agissant|aupres)>[^.;]{0,60})? ?(?:<(?:sont|seront)>|:)|<(?:secretariat|coordination|organisation|logistique|accueil|liaison|inscriptions?|preparatifs)>[^.;:]{0,80}<(?:(?:est|sont|sera|seront) (?:assure|confie)(?:e?s?) (?:par|a)|(?:est|sont|sera|seront) a la charge d(?:e|')|(?:est|sont|sera|seront) entre les mains d(?:e|'))|<Contacts? ?:|<(?:personnes?|fonctionnaires?|agents?|responsables?|collaborat(?:eurs?|rices?)|conseill(?:ers?|eres?)|ingenieure?s?|administrat(?:eurs?|rices?)|collegues?) (?:(?:qui (?:est|sont) )?(?:chargee?s?|responsables?|saisie?s?)|en charge|qui (?:suit|suivent|traite|traitent|s'occupe)) (?:d(?:e |u |es |')(?:la |l'|ce |cette |ces |cet )?|ce |cette |le |la |l')(?!(?:groupe|commission|comite|conseil|seance|session)>)[^.;:]{2,70}<(?:est|sont|sera|seront)|<(?:ce|le) dossier (?:est|sera) (?:suivi|traite|gere|instruit) par|<(?:passeports?|demandes?|formulaires?|inscriptions?|reponses?|renseignements|donnees|noms)>[^.;:]{0,80}<(?:(?:parvenir|parviendr(?:a|ont)|parvenue?s?|remettre|remise?s?) (?:directement )?(?:a|au|a la|a l')|entre les mains d(?:e|u|'))|<(?:(?:prie|invite)e?s? (?:de|a)|bien vouloir|voudr(?:a|ont)|doi(?:t|vent)|devr(?:a|ont)|veuillez)>[^.;:]{0,80}<(?:faire (?:savoir|connaitre|parvenir|part)|signaler|indiquer|confirmer|envoyer|renvoyer|retourner|transmettre|communiquer)>[^.;:]{0,80}<a) ?$",
        matches: [
          'veuillez contacter ',
          'prendre contact avec ',
          'renseignements auprès de ',
          'Point de contact: ',
          'Votre contact au Bureau reste ',
          'Le contact pour les visas est ',
          'La personne chargée de ce dossier est ',
          "L'agent responsable des dispositions sur place est ",
          'Ce dossier est suivi par ',
          'Les renseignements du passeport doivent parvenir à ',
          'le secrétariat de la Conférence est assuré par ',
          "s'adresser à ",
          "s'adresseront à l'hôte (",
          "prendre l'attache de ",
          "s'adresser au ",
          'Toute question peut être adressée à la ',
          'Les questions pratiques sont à adresser à ',
          'Les interlocuteurs pour ce séminaire sont ',
          'priées de le faire savoir avant le 31 mai 2021 à ',
        ],
        rejects: [
          'remercier ',
          'les travaux menés auprès de ',
          'remis à ',
          'a demandé de transmettre ses vœux à ',
          'La lettre adressée au ',
        ],
      }),
    },
  ],
  officeAgain: pattern({
    id: 'fr.people.office-again',
    source:
      "^(?: ?\\([^()]{1,120}\\))?,? ?(?:et|ainsi que|puis|comme) (?:ce(?:lui|lle|ux|lles) )?(?:de (?:la |l')?|du |des )[^.;:]{1,140}?(?:,| -) ?$|^(?:, [^()]{1,60})?\\)(?:[,;]|,? (?:et|ainsi que)) (?:(?:ce(?:lui|lle) )?(?:de (?:la |l')?|du )|la |le )?(?=[\\p{Lu}\\d])[^.;:()]{1,120} ?\\($",
    flags: '',
    matches: [
      ', Mali) et 2/9 (',
      ') et de la CE 3 (',
      ", et de la Commission d'études 2, ",
      ' (Mali), ainsi que celui du GCNT, ',
      " et de l'AMNT, ",
    ],
    rejects: [', ', ' et ', ', et le Président de la CE 2, ', '. Et de la CE 2, '],
  }),
  regionOfOffice: pattern({
    id: 'fr.people.region-of-office',
    source: '^,? ?(?:pour|representant|au titre de) (?:la )?region (?<region>[\\p{L}-]{2,12})(?![\\p{L}-])',
    matches: [' pour la région CEI', ', représentant la région AFR'],
    rejects: [' pour la région', ' de la région'],
  }),
  linkAgain: pattern({
    id: 'fr.people.link-again',
    source:
      "^(?: ?\\([^()]{1,120}\\))?(?<lead>[^.;:()]{0,90}?(?: ?\\([^()]{1,80}\\))?)(?:[,;]| et| ou| ainsi que| tandis que),? (?<words>(?:[^.;:()]{0,90}?(?:\\([^()@]{1,30}\\))? )??)(?:(?:a|au|aux|en|dans) [^.;:,()]{2,40}, )?(?:par|sous celle d[eu']|a|au|aupres d[eu']|avec|de|d'|(?<=(?:[;,]|<et|<ou),? (?:(?:et|ou),? )?(?:pour|a|au|en|dans|hors d[eu']) ?[^.;:,()]{2,60}, )) ?(?:l[ea] )?$",
    matches: [
      ' et le GTC-LANG par ',
      ', celle du Groupe B par ',
      ' pour le programme et à ',
      ' ou à ',
      '; pour les visas, auprès de ',
      ', Chef du Bureau de Dakar (ab@exemple.org) ou, à Lomé, ',
    ],
    rejects: ['. La CE 5 est présidée par ', ' et ', ', Président', ' par '],
  }),
  officeTerm: pattern({
    id: 'fr.people.office-term',
    source:
      "<(?:jusqu'|d'ici|pendant|durant|en attendant|dans l'attente|a (?:compter|partir) d|depuis|des l|avant|apres|lors d|a l'issue d|au terme d)",
    matches: [" jusqu'à la réunion du ", " dans l'attente de l'élection par le ", ' à compter de la réunion de la '],
    rejects: [' de la ', ' et du ', ' du Groupe pour '],
  }),
  sharedWith: pattern({
    id: 'fr.people.shared-with',
    source:
      "(?:^|[ ,)])(?<!<(?:accord|collaboration|concertation|consultation|contact|cooperation|coordination|echanges?|entretien|liaison|partenariat|rapport|relations?) ?)(?:(?<jointly>(?:conjointement|ensemble|de concert|en tandem) )?avec|aux cotes d[eu']) ?(?:l[ea] )?$",
    matches: [' avec ', ', conjointement avec ', ' le GT 2/17 ensemble avec la ', ' aux côtés de '],
    rejects: [' en consultation avec ', ' et ', " avec l'assistance de ", ' en étroite collaboration avec '],
  }),
  asksBelow: pattern({
    id: 'fr.people.asks-below',
    source:
      "^(?=[^:]{0,400}<(?:(?:peu(?:t|vent)|pourr(?:a|ont)) (?:[^ :]{1,16} ){0,3}(?:etre (?:contacte|joint|consulte|sollicite|interroge)e?s?>|vous |leur |renseigner|aider|repondre)|a (?:votre|leur|la|l')(?: ?entiere)? ?disposition|(?:(?:s'|vous |se )(?:adresser|renseigner|mettre en (?:rapport|relation))|s'adresseront?|se renseigneront|contacter|contacteront|joindre|ecrire|ecriront|consulter|prendre contact|entrer en contact)>|(?:repondr|fournir|apporter|donner|renseigner|aider|conseiller|assister)ont>|<(?:questions?|demandes?|renseignements?|precisions?|informations?|assistance|aide|correspondance)>[^:]{0,120}<(?:obtenu|demande|fourni|adresse|envoye|pose|transmis|soumis|communique|sollicite|presente)e?s?>))(?=[^:]{0,400}<(?:personnes?|fonctionnaires?|coord(?:onn|in)at(?:eur|rice)s?|points? (?:de contact|focal|focaux)|contacts|correspondante?s?|interlocut(?:eur|rice)s?|responsables?|collegues?|membres? du (?:secretariat|personnel)|agents?|specialistes?|experte?s?|conseill(?:er|ere)s?|referente?s?|bureaux)>)(?=[^:]{0,400}<(?:suivante?s?|ci-apres|ci-dessous|ci-contre|dont |figur|enumer|indiqu|mentionn|voici|cite))[^:]{1,400}:$|<(?:(?:s'|vous )adresser|contacter|joindre|ecrire|consulter|prendre contact|entrer en contact|(?:obtenu|demande|fourni)e?s?|(?:adresser|poser|envoyer) (?:vos|leurs|toutes?(?: les)?) (?:questions?|demandes?)|(?<=<(?:questions?|demandes?|renseignements?|precisions?|observations?|remarques?|correspondance)>[^:]{0,120})(?:(?:adresse|envoye|pose|transmis|soumis|communique|dirige)e?s?|a (?:adresser|poser|envoyer|transmettre)))(?: directement)?(?: (?:a|au|aux|avec|aupres d(?:e|es|u))(?: l'une des| l'un des)?)?(?: (?:l[ea]s? |des )?(?:personnes?|fonctionnaires?|coord(?:onn|in)at(?:eur|rice)s?|points? (?:de contact|focal|focaux)|contacts|correspondante?s?|interlocut(?:eur|rice)s?|responsables?|collegues?|membres? du (?:secretariat|personnel)|agents?|specialistes?|experte?s?|conseill(?:er|ere)s?|referente?s?|bureaux)(?: [^.;:]{0,60})?)? ?:$",
    matches: [
      'veuillez vous adresser:',
      'Vos questions peuvent être adressées à:',
      'Les demandes de renseignements sont à envoyer à:',
      'Pour toute autre question, prière de contacter les personnes suivantes:',
      'Des précisions peuvent être obtenues auprès de:',
      'Les personnes ci-après peuvent en outre être consultées:',
      "Pour toute question, veuillez vous adresser à l'un des coordonnateurs régionaux:",
      'Vous pouvez vous renseigner auprès des collègues suivants:',
      'Les questions peuvent être posées aux fonctionnaires ci-dessous:',
      'Les points focaux dont les noms suivent répondront à vos questions:',
    ],
    rejects: [
      'Veuillez vous adresser au secrétariat.',
      'Les invitations sont adressées à:',
      "Prière d'écrire comme suit:",
      'Les personnes suivantes:',
      'Les invitations ont été adressées aux personnes suivantes:',
      'Les experts suivants ont été consultés par le Groupe:',
    ],
  }),
  asksHeading: pattern({
    id: 'fr.people.asks-heading',
    source:
      "^ ?(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[a-z][.)]|[IVX]{1,4}\\.?) ?)?(?:contacts?(?: utiles)?|(?:renseignements?|informations?)(?: (?:complementaires?|supplementaires?))?|assistance|coordonnees(?: utiles)?|(?:personnes|points) (?:a contacter|de contact)|secretariat|a qui s'adresser|(?:pour (?:en savoir plus|tout(?:e|es)? (?:autre )?(?:renseignement|question|information)s?))) ?:?$",
    matches: ['3 Contacts', 'Assistance', 'Renseignements complémentaires', 'Pour tout renseignement:'],
    rejects: ['Contacts avec les autres groupes', 'Renseignements pratiques', 'Renseignements généraux'],
  }),
  correctedName: pattern({
    id: 'fr.people.corrected-name',
    source: '^[^"]{0,140}" ?[,;]? ?(?:lire|lisez|par|est remplacee? par|sont remplacee?s par)(?: ce qui suit)? ?:? ?"$',
    matches: ['" par "', ' (ab@example.org)", lire "'],
    rejects: ['" et "', ', par ', '" au lieu de "'],
  }),
  turnsTo: pattern({
    id: 'fr.people.turns-to',
    source:
      "<(?:a|au|aupres d(?:e|u|')|avec|attention d[eu]|l'hote,|(?:aviser|prevenir|informer|avertir|contacter|consulter|joindre)(?: directement)?) ?(?:l[ea] )?$|<(?:a|au|aupres d(?:e|u|')|avec|par|d[eu]) ?(?:l[ea] |l'|notre |votre )?(?:\\p{L}+[ '-]){0,4}(?:hotes?|organisat(?:eur|rice)s?|secretariat|coordonnat(?:eur|rice)|service|bureau|ministere|administration|organisation|section|unite|division|comite|autorite)(?: ?\\((?:contact ?: ?)?|(?<!<par [^,]{3,60}), ?)$",
    matches: [
      'Les demandes se font en écrivant à ',
      'Les réservations se font auprès de ',
      "auprès de l'hôte, ",
      "une invitation auprès de l'hôte (",
      'auprès de notre hôte, ',
      "Ceux qui viennent en voiture sont priés d'aviser ",
      "Les passeports sont envoyés à l'attention de ",
    ],
    rejects: ['la proposition de ', 'la Présidente, ', 'présenté par ', 'établi par notre secrétariat, '],
  }),
  reachedAt: pattern({
    id: 'fr.people.reached-at',
    source:
      ' ?\\((?:[^()@:]{0,40}<)?(?:tel(?:ephone|efax|ecopie)?|fax|poste|courriel|adresse electronique|mel|e-?mail)>',
    matches: [' (tél. +41 22 730 00 00)', ' (bureau 12, téléphone: 62 00)', 'Mme Eva Lund (téléfax: 12)'],
    rejects: [' (Italie)', ' (par téléconférence)', ', téléphone'],
  }),
  contactItem: pattern({
    id: 'fr.people.contact-item',
    source:
      "^(?:(?:pour|sur|s'agissant d|concernant|touchant|quant a|en (?:ce qui concerne|matiere d)|relativement a)[^.;:]{2,120}[,:] ?)?(?:a|au|aupres d(?:e|')|avec)? ?$",
    matches: ["pour les formalités d'entrée, à ", 'à ', "en ce qui concerne l'hôtel: ", 'pour le visa, auprès de '],
    rejects: ['le rapport présenté par ', 'pour le visa. Merci à ', 'la lettre adressée à '],
  }),
  agent: pattern({
    id: 'fr.people.agent',
    source: "<(?:par|de|d'|du|selon|avec) ?$",
    matches: ['le plan établi par ', 'le rapport de '],
    rejects: ['pour cela, ', 'Par ailleurs, '],
  }),
  relative: pattern({
    id: 'fr.people.relative',
    source: '^(?: ?\\([^()]{1,160}\\))?,? ?qui>',
    matches: [' (tél.: 12), qui se tient à votre disposition'],
    rejects: [' se tient à votre disposition', '. Celui qui', ' (celui qui'],
  }),
  answers: pattern({
    id: 'fr.people.answers',
    source:
      '^[^.;:@]{0,90}<(?:repondr(?:a|ont)|repond|fournir(?:a|ont)|recevr(?:a|ont)|recoit|se tient a|se tiendra a|(?:est|sera|reste|restera) (?:a (?:votre|leur|la) disposition|joignable)|peut etre (?:jointe?|contactee?|consultee?))>(?:[^.;@]|\\.(?! )){0,140}(?=<[\\p{L}\\p{N}._%+-]{1,64}@)',
    matches: [
      ', Rapporteure, répondra aux questions à l’adresse ab@exemple.org',
      ' peut être jointe par courriel (ab@exemple.org)',
    ],
    rejects: [', Rapporteur, a présenté le projet (ab@exemple.org)', ' répondra. Écrire à ab@exemple.org'],
  }),
};
