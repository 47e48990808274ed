import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

/** Labels and short clauses with which a letter names whom to ask: `Renseignements: M. X`, `Contact à Praia: Mme Y`. */
export const contactLabels: RoleLinksLocale['linksBefore'] = [
  {
    role: 'contact',
    pattern: pattern({
      id: 'fr.people.before.contact-label',
      source:
        '(?:^|[.;!?(] ?|[-\u2022] )(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]? ?)?(?:pour )?(?:tou(?:s|t|te|tes) (?:les )?(?:autres? )?)?(?:renseignements?|informations?|precisions?|contacts?|inscriptions?|reservations?|questions?|assistance|logistique|hebergement)(?: [^.;:,()]{2,50})? ?:(?: nom(?:/(?:organisation|organisme|entite|administration)){1,3} ?:)? ?$',
      matches: [
        'Renseignements: ',
        'du 3 au 5 mai. Renseignements complémentaires: ',
        'Contact à Praia: ',
        'Contact: Nom/Organisation/Entité: ',
        'Pour tout renseignement: ',
        '– Inscriptions et logement : ',
      ],
      rejects: ['Les renseignements, ', 'Président: ', 'dont les contacts avec le Groupe: ', 'Renseignements. '],
    }),
  },
  {
    role: 'contact',
    pattern: pattern({
      id: 'fr.people.before.contact-apposed',
      source:
        "<(?:au|le|du|notre|votre|leur|son) (?:principal |seul )?contact(?: (?:local|principal))?(?: (?:a|au|aux|en|pour|dans|sur|aupres d[eu']|concernant|du|de la|de l'|des) ?[^.;:,()]{2,60})?(?:,| (?:est|sera|reste|restera|demeure))(?: l[ea])? ?$",
      matches: [
        'vous adresser à notre contact pour cette affaire, ',
        'écrire au contact du secrétariat, ',
        'Le contact du Bureau pour cette enquête est ',
      ],
      rejects: [
        'les contacts avec le Groupe, ',
        'en contact, ',
        'le formulaire de contact pour les visas, ',
        'prend contact, ',
      ],
    }),
  },
  {
    role: 'contact',
    pattern: pattern({
      id: 'fr.people.before.gives-information',
      source:
        "<(?:(?:renseignements?|informations?|precisions?|explications?|assistance|aide)>[^.;:]{0,80}<(?:est|sont|sera|seront|(?:peu(?:t|vent)|pourr(?:a|ont)) etre) (?:\\p{L}+ment )?(?:donne|fourni|communique|apporte|procure|prete)e?s? par|(?:trouver(?:ez|ont)|trouveront|obtiendr(?:ez|ont)|recevr(?:ez|ont)|recueillir(?:ez|ont)?|vous procurer|se procurer)(?: [^.;:]{1,60})? aupres d(?:e|u|'))(?: l[ea])? ?$",
      matches: [
        'Les renseignements seront donnés par ',
        'Vous trouverez auprès de ',
        'Les délégués obtiendront toutes précisions utiles auprès de ',
      ],
      rejects: [
        'Les documents seront donnés par ',
        "l'aide apportée par ",
        'Vous trouverez ci-joint le rapport de ',
        'auprès de ',
      ],
    }),
  },
];
