import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { contactLabels } from './contact-labels.js';
import { events } from './events.js';

/** Words that lead to the name of a person. */
export const linksBefore: RoleLinksLocale['linksBefore'] = [
  ...contactLabels,
  {
    // Who leads a group of a Rapporteur's is its Rapporteur.
    role: 'rapporteur',
    pattern: pattern({
      id: 'fr.people.before.rapporteur',
      source:
        "<groupes? d[eu] rapporteu(?:r|se|re)>(?![^.;:]{0,120}<(?:commission d'etudes|groupe de travail))[^.;:]{0,120}?,? (?:(?:qui est|qu'est|est|sera|etait) )?(?:dirige|anime|conduit|pilote|mene) par(?: l[ea])? ?$",
      matches: [
        'le Groupe du Rapporteur sur la terminologie (GR-TER), dirigé par ',
        'un Groupe de Rapporteur animé par ',
      ],
      rejects: ['le Groupe de travail par correspondance, dirigé par ', 'le Groupe du Rapporteur, présidé par '],
    }),
  },
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
      source:
        "<(?:vice-? ?presidences? [^.;:]{0,60}(?:assuree|assumee|exercee|confiee)s? (?:par|a)|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|\\d{1,2}) vice-? ?president(?:e?s) (?:l[ea] |les |l')(?:second(?:ent|eront)|assist(?:ent|eront)|aid(?:ent|eront)|epaul(?:ent|eront)|soutien(?:nent|dront))(?: dans (?:cette tache|sa tache|ses fonctions|ses travaux))?:|(?<=(?:^|[:;.(]|<et) ?)a la vice-? ?presidence(?: d(?:u|e|es|e la|e l')(?: |(?<=')) ?[^.;:,()]{2,60}?)?(?:,|:| (?:restent|reste|demeurent?|figurent?|siegent?|se trouvent?|on trouve))) ?$",
      matches: [
        'la vice-présidence sera assurée par ',
        'Trois Vice-Présidentes la seconderont: ',
        'suit: à la présidence, M. X; à la vice-présidence, ',
        'À la vice-présidence du groupe restent ',
      ],
      rejects: [
        'la présidence sera assurée par ',
        'Deux Vice-Présidents la remercient: ',
        'Deux Vice-Présidents le savent: ',
        'une candidature à la vice-présidence, ',
      ],
    }),
  },
  {
    role: 'chair',
    pattern: pattern({
      id: 'fr.people.before.chair',
      source: `(?:(?<!co-? ?)(?<!co)(?<!<(?:a|ont|avait|avaient|ayant) )<presidee?s?(?: conjointement| respectivement| successivement| actuellement| desormais| toujours|,? (?:en|pour|pendant|durant|depuis|jusqu'(?:en|au|a)|cette|au cours|lors|dans|a|de nouveau|a nouveau|provisoirement|(?:par|ad) interim)>[^.;:()]{0,60})? par|<(?:que|qu'(?=a|ont)) ?(?:preside|president|presidait|presidera|presideront|(?:a|ont) presidee?s?)(?: conjointement| actuellement| desormais| toujours)?|(?<!vice-? ?)(?<!<(?:a|pendant|durant|apres|avant|depuis|sous|de|jusqu'a|reprendre|reprend|dans|des|par|pour|vers|quitte|assure|assume|exerce|prend|prendre) )<la presidence d(?:e|')|sous (?:la|l'|son|sa) (?:habile |eminente |competente |avisee )?presidence (?:eclairee |avisee )?(?:de|d'|du)|(?<!vice-? ?)<presidence (?!par interim)[^.;:]{0,70}(?:(?:assuree|assumee|exercee|confiee|proposee|offerte|attribuee|devolue)(?:,? (?:(?:par|ad) interim|a titre \\p{L}+),?)? (?:par|a)|entre les mains de)|a la tete d(?:e|u|uquel|')(?: (?:la |l')?[^.;:,]{2,90})?,? (?:se trouve(?:ra)?|est|figure|siege)|confie la presidence [^.;:]{0,60}a|<(?:ses|leurs|les|ces) (?:travaux|deliberations|reunions)>(?! d(?:u |es |e l'|e la |e cet(?:te)? |e ce )(?:${events})>)[^.;:]{0,80}<(?:ont ete|sont|seront|etaient|se sont (?:deroule|tenu)e?s) (?:\\p{L}+ment )?(?:(?:dirige|conduit|mene|presid)e?e?s par|sous (?:la|l') ?(?:\\p{L}+ )?(?:conduite|direction) d(?:e|'|u))|(?<!<(?:a|de|par|pour|avec|dans|sur|chez|vers|sous) ?)<(?:l[ea] |l'|cette |ce |ledit |ladite )(?:groupe|commission|activite|jca|gtc|ec?g|fg|ce \\d|gt \\d)[^.;:]{0,120}<(?:est|sera|etait|a ete) (?:\\p{L}+ment )?(?:dirige|conduit|pilote)e? par|(?<=(?:^|[:;.(]|<et) ?)a la presidence(?: d(?:u|e|es|e la|e l')(?: |(?<=')) ?[^.;:,()]{2,60}?)?(?:,|:| (?:restent|reste|demeurent?|figurent?|siegent?|se trouvent?|on trouve))) ?$`,
      matches: [
        'est présidé par ',
        'sera présidée en 2031 par ',
        'présidé, pour la deuxième fois, par ',
        'présidée par intérim depuis mars par ',
        'La présidence en est assurée par intérim par ',
        'que présidera ',
        "qu'a présidée ",
        'sous la présidence de ',
        'tout comme la présidence de ',
        'la présidence sera assurée par ',
        'La présidence en a été proposée à ',
        'confié la présidence du groupe à ',
        'Ses travaux ont été dirigés par ',
        'La présidence est entre les mains de ',
        'À la tête de la Commission se trouve ',
        'Les réunions du GTC se sont déroulées sous la conduite de ',
        'Le GTC-LANG est dirigé par ',
        'se compose comme suit: à la présidence, ',
        'À la présidence de la CE 5 reste ',
      ],
      rejects: [
        'coprésidée par ',
        'la vice-présidence sera assurée par ',
        'une candidature à la présidence de ',
        'une candidature à la présidence, ',
        'pendant la présidence de ',
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
        "(?:<(?:contacter|joindre|consulter)|<(?:prendre|prenant|prendre directement) contact (?:directement )?avec|(?:(?:s'|vous )adresser|s'adresser(?:a|ont)) (?:directement )?(?:a|au|a la|a l')(?: ?(?:hote|organisat\\p{L}+|pays hote|secretariat|coordonnat\\p{L}+|services?|bureau|responsables?|points? de contact)(?: [^.;:()]{0,40})? \\()?|<prendre l'attache d(?:e|u|')|<(?:obtenir|demander|recevoir) (?:de plus amples|tous?|toutes?|d'autres|tout) (?:details?|renseignements?|informations?|precisions?)(?: (?:complementaires?|utiles?|a ce sujet|sur [^.;:,]{2,50}))? (?:de|a)|<(?:questions?|dispositions|modalites|preparatifs|formalites)>[^.;:]{0,80}<(?:(?:est|sont|sera|seront|reste|relevent) (?:du ressort|de la competence) d(?:e|')|(?:est|sont) entre les mains d(?:e|'))|<adresser (?:directement )?(?:vos|leurs|toute|toutes les|les) (?:questions?|demandes?|renseignements)[^.;:]{0,50} a|<en (?:rapport|contact|relation|liaison) avec|(?:renseignements|informations|precisions|inscription|inscrire|questions?)[^.;]{0,80} aupres d(?:e|')|<(?:questions?|demandes?|correspondance|renseignements?|precisions?|inscriptions?)>[^.;:]{0,80}<(?:adressee?s?|envoyee?s?|posee?s?|transmise?s?|obtenue?s?|a (?:adresser|envoyer|poser|transmettre)) (?:directement )?(?:a|au|a la|a l'|aupres d(?:e|'|u))|<(?:points?|personnes?|fonctionnaires?|agents?|responsables?|collegues?|collaborat(?:eurs?|rices?)) (?:de contact|(?:a|qu'il (?:faut|convient de)) (?:contacter|joindre|consulter|saisir|interroger|appeler)|a (?:qui|laquelle|auquel) (?:s'adresser|ecrire|telephoner))[^.;]{0,60}(?:est|sont|sera|reste|demeure|:|,|-)|<(?:le|votre|notre) contact (?:a|au|aux|pour|dans|sur|aupres)>[^.;:]{2,60}<(?:est|sera|reste|restera|demeure)|<(?:interlocuteur|interlocutrice|correspondant)[^.;]{0,60}(?:est|reste|demeure|:|,)|<(?:interlocut(?:eurs|rices)|correspondante?s)(?: (?:pour|au sein|dans|sur|en ce qui|s'agissant|aupres)>[^.;]{0,60})? ?(?:<(?:sont|seront)>|:)|<(?:secretariat|coordination|organisation|logistique|accueil|liaison|inscriptions?|preparatifs)>[^.;:]{0,80}<(?:(?:est|sont|sera|seront) (?:assure|confie)(?:e?s?) (?:par|a)|(?:est|sont|sera|seront) a la charge d(?:e|')|(?:est|sont|sera|seront) entre les mains d(?:e|'))|<Contacts? ?:|<(?:personnes?|fonctionnaires?|agents?|responsables?|collaborat(?:eurs?|rices?)|conseill(?:ers?|eres?)|ingenieure?s?|administrat(?:eurs?|rices?)|collegues?) (?:(?:qui (?:est|sont) )?(?:chargee?s?|responsables?|saisie?s?)|en charge|qui (?:suit|suivent|traite|traitent|s'occupe)) (?:d(?:e |u |es |')(?:la |l'|ce |cette |ces |cet )?|ce |cette |le |la |l')(?!(?:groupe|commission|comite|conseil|seance|session)>)[^.;:]{2,70}<(?:est|sont|sera|seront)|<(?:ce|le) dossier (?:est|sera) (?:suivi|traite|gere|instruit) par|<(?:passeports?|demandes?|formulaires?|inscriptions?|reponses?|renseignements|donnees|noms)>[^.;:]{0,80}<(?:(?:parvenir|parviendr(?:a|ont)|parvenue?s?|remettre|remise?s?) (?:directement )?(?:a|au|a la|a l')|entre les mains d(?:e|u|'))|<(?:(?:prie|invite)e?s? (?:de|a)|bien vouloir|voudr(?:a|ont)|doi(?:t|vent)|devr(?:a|ont)|veuillez)>[^.;:]{0,80}<(?:faire (?:savoir|connaitre|parvenir|part)|signaler|indiquer|confirmer|envoyer|renvoyer|retourner|transmettre|communiquer)>[^.;:]{0,80}<a) ?$",
      matches: [
        'veuillez contacter ',
        'prendre contact avec ',
        'renseignements auprès de ',
        'Point de contact: ',
        'Le fonctionnaire à contacter à ce sujet est ',
        'La personne à joindre pour cette affaire est ',
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
        'obtenir de plus amples détails de ',
        'Les questions pratiques sont du ressort de ',
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
];
