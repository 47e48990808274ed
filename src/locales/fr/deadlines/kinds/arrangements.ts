import type { DeadlineLocale } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

/** Ends at `si`, of what somebody is to say (`répondre à la question de savoir si`; behind a date, `, si`). */
const asked = '(?:<(?:savoir|indiquer|preciser|dire|signaler|question|confirmer) |^ ?,? ?)';

/** What is due that is none of the kinds told apart: payments, rooms, questions, refunds. */
export const arrangements: DeadlineLocale['kinds'] = [
  {
    kind: 'other',
    weight: 3,
    pattern: pattern({
      id: 'fr.deadlines.payment',
      source:
        "<(?:(?:frais|droits) (?:d'inscription|de participation|d'adhesion)|paiements?|versements?|factures?|contributions? (?:annuelles?|financieres?))>(?! (?:ne |n')?(?:sont|est|sera|seront) (?:pas )?(?:pris|a la charge|compris|rembours))",
      matches: ["Les frais d'inscription", 'leur paiement est exigible', 'le versement du solde'],
      rejects: ['sans frais', 'la facturation', "l'inscription"],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.rooms-as-label',
      source: '(?<=^[\\p{N}.) -]{0,8})(?:chambres?|hebergement|logement|hotels?)(?= ?: ?\\p{L})',
      matches: ["Chambres: s'adresser au comité"],
      rejects: ['Les chambres: trois'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.reservation',
      source: '<(?:reservations?|reserver|reservee?s)>(?! (?:le droit|du droit|aux? (?:seuls|membres))>)',
      matches: ['faire leur réservation', 'doivent être réservées'],
      rejects: ['réserve', 'se réserver le droit'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.refunds',
      source: '<remboursements?>',
      matches: ['demander le remboursement'],
      rejects: ['remboursable'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.clarifications',
      source:
        "<(?:demandes? (?:d'eclaircissements?|d'explications?|de (?:precisions?|clarifications?)|(?<=(?:les|des|toutes?|vos|leurs) demandes? )(?:de renseignements complementaires|d'informations? complementaires?))|(?:les|vos|leurs|des|toutes?(?: les)?) questions?(?! *\\d| a l'etude)(?= (?:(?!<questions?>)[^.;:]){0,80}<(?:posee?s?|adressee?s?|transmise?s?|envoyee?s?|parvenir)>))>",
      matches: [
        "Les demandes d'éclaircissements peuvent",
        'Les questions relatives au questionnaire pourront être posées',
        'Toute question peut être adressée',
        'les demandes de renseignements complémentaires',
      ],
      rejects: [
        'les contributions relatives à la Question 4/9 doivent être envoyées',
        'répondre à la demande de renseignements',
        'les questions 3 et 4 doivent être envoyées',
      ],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.copies-wished',
      source: `(?<!${asked}si [^.;:,]{0,80})<(?:desir|souhait|voudr|aimer)\\p{L}{1,6}(?: (?:en|d'en|de|d'))? ?(?:recevoir|obtenir|se procurer|acquerir|commander|se voir (?:adresser|remettre)|disposer d)(?= |')(?! (?:une? |vos |votre |les? )?(?:reponses?|observations?|commentaires?|contributions?|propositions?|confirmation)>)(?! (?:des? |d'autres |plus d'|de plus amples |tous? |un complement d')?(?:renseignements?|informations?|precisions?|aides?|assistance|visas?|bourses?))`,
      matches: [
        'qui désirent recevoir une copie',
        'souhaitant obtenir le logiciel',
        'désireuses de se procurer le manuel',
      ],
      rejects: [
        "indiquer si votre pays désire disposer d'un local",
        'souhaitent recevoir des renseignements',
        'souhaite recevoir une réponse',
        'souhaitent participer',
        'recevoir une copie',
      ],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.rooms-held',
      source:
        "<(?:tarifs?|prix|chambres?|contingents?)>[^.;:]{0,80}<(?:garanti|bloque|retenu|mis(?:es?)? en option|consenti|accorde|offert|propose|maintenu|reserve|tenu)(?:e?s?)?(?: [^.;:]{1,40})? (?=jusqu')",
      matches: ["Des tarifs préférentiels sont garantis jusqu'au", "Des chambres ont été bloquées pour vous jusqu'au"],
      rejects: ["Le tarif est valable jusqu'au", "Les chambres sont libres jusqu'au"],
    }),
  },
  {
    kind: 'other',
    weight: 0.5,
    pattern: pattern({
      id: 'fr.deadlines.offer',
      source: `<(?:offres?(?! (?:de services?|numeriques?)>)|commandes?|reclamations?|recours>(?! (?:a|au|aux)>)|(?:manifestations?|declarations?) d'interet|(?<!${asked}si [^.;:,]{0,80})stands?|souscriptions?)>`,
      matches: ['Les offres des pays hôtes', "manifestations d'intérêt", 'former un recours'],
      rejects: [
        'offrir',
        'faire savoir si vous voulez un stand',
        'le recours aux techniques nouvelles',
        "l'offre de services",
      ],
    }),
  },
];
