import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';
import { beforeNumber, faxGroup } from '../any/fax-group.js';

const days = '(?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?';

/** `Tél. (UIT):`, `Fax de l'UIT:`: whose number it is, on a page that prints the addressee's too. */
const ofSender =
  "(?: (?:de l')?(?:UIT|TSB|BR|BDT)| \\((?:de l')?(?:UIT|TSB|BR|BDT|Geneve|expediteur|emetteur)\\)| de l'(?:expediteur|emetteur))?";
const numberWords =
  '(?:(?:No|N[°º]|numero)[.]? (?:de )?)?(?:tel(?:ephone)?|telecopie|telecopieur|telefax|fax|tele(?:te)?x|courriel|e-?mail)[.]?';

/** Labels of the letterhead, place and date. */
export const letterhead: Pick<LetterLocale, 'labels' | 'place' | 'dateLead'> = {
  labels: [
    {
      label: 'reference',
      pattern: pattern({
        id: 'fr.letterhead.reference',
        source:
          '^(?:(?:notre |n/|votre )?ref(?:erences?)?(?: UIT)?|(?:numero|n[°º]|no[.]?) de ref(?:erence)?) ?[.]? ?:',
        matches: ['Réf.:', 'Réf. :', 'Référence: BDT/3', 'Notre réf.: 12', 'N° de référence: CL-17/3'],
        rejects: ['Références', 'Référence est faite à la lettre', 'réf'],
      }),
    },
    {
      label: 'telephone',
      pattern: pattern({
        id: 'fr.letterhead.telephone',
        source: `^(?:notre |nos )?(?:(?:No|N[°º]|numero) de )?tel(?:ephone)?[.]?(?: direct| mobile)?${ofSender} ?[.]? ?(?::|(?=[+]))`,
        matches: [
          'Tél.:',
          'Tél:',
          'Téléphone :',
          'Tél. direct: +41 22',
          'Tél. +41 22 730 5111',
          'Numéro de téléphone: +41',
          'Tél. (UIT):',
          'Notre téléphone:',
        ],
        rejects: ['Téléphonie:', 'Télécopie:', 'Le tél.:', 'Tél. (destinataire):', 'Votre tél.:'],
      }),
    },
    {
      label: 'fax',
      pattern: pattern({
        id: 'fr.letterhead.fax',
        source: `^\\(?(?:notre |nos )?(?:(?:No|N[°º]|numero) (?:de )?)?(?:telecopie(?:ur)?|telefax|fac-?simile|fax)(?: directe?)?(?: N[°º])?${faxGroup}${ofSender} ?[.]?${beforeNumber}`,
        matches: [
          'Télécopie:',
          'Fax:',
          'Téléfax Gr3: +41',
          'Téléfax Gr. 2/3: +41',
          'Télécopie (groupe 3):',
          'Téléfax: Gr. 3: +41',
          'Téléfax : +41',
          'Fax +41 22 730 5853',
          '(N° de Fax direct +41 22 730 57 85)',
          '(Numéro de télécopie directe: +41 22 730 57 85)',
          "Fax (de l'UIT):",
          'Notre fax:',
        ],
        rejects: ['Par télécopie:', 'Tél.:', 'Son fax:', 'Fax du destinataire:'],
      }),
    },
    {
      label: 'email',
      pattern: pattern({
        id: 'fr.letterhead.email',
        source:
          '^(?:courriel|courrier electronique|adresse electronique|e-?mail|mel)(?: direct)? ?[.]? ?(?::|(?= ?<?[\\p{L}\\p{N}._%+-]{1,64}@))',
        matches: ['courriel ab@exemple.org', 'Courriel:', 'E-mail :', 'Courrier électronique: x@itu.int', 'Email:'],
        rejects: ['Courriels:', 'par courriel:'],
      }),
    },
    {
      label: 'contact',
      pattern: pattern({
        id: 'fr.letterhead.contact',
        source:
          '^(?:(?:personnes? a contacter|contacts?|points? de contact)(?: ?: ?(?:nom|organisation|entite|pays|fonction|titre)(?: ?[/,] ?(?:nom|organisation|entite|pays|fonction|titre)){0,4})?|nom(?: ?/ ?(?:organisation|entite|pays|fonction)){1,4}) ?:',
        matches: [
          'Contact:',
          'Contact: Nom/Organisation/Entité: M. A. Diop',
          'Nom/Organisation: A. Diop',
          'Contact : Mme A. Diop',
          'Personne à contacter:',
        ],
        rejects: ['Contactez:', 'Contact avec les membres', 'Nom:'],
      }),
    },
    {
      label: 'copies',
      pattern: pattern({
        id: 'fr.letterhead.copies',
        source:
          '^(?:copies?(?: a| pour information)?|pour information(?: a| aux?)?|information (?:a|aux?)|c\\.?c\\.?|ampliation) ?:|^c\\.?c\\.(?= )',
        matches: ['Copie:', 'Copies :', 'Copie à:', 'cc:', 'cc. le bureau régional', 'Pour information à:'],
        rejects: ['cc le bureau', 'Photocopie:', 'copier:', 'Copie conforme', 'Informations:'],
      }),
    },
    {
      label: 'addressees',
      pattern: pattern({
        id: 'fr.letterhead.addressees',
        source:
          "^(?:pour|a|aux?|destinataires?|a l'attention(?: de| des)?|(?:pour )?(?:suite a donner|donner suite|mesures? a prendre|observations?|commentaires?|attribution|avis|decision|approbation|action) (?:a|aux?)|pour (?:suite a donner|donner suite|attribution|action|avis|decision|observations?|commentaires?|approbation)) ?:",
        matches: [
          'Pour:',
          'À:',
          'Destinataires :',
          "A l'attention de:",
          'Pour suite à donner à:',
          'Pour observations:',
          'Suite à donner à:',
        ],
        rejects: ['Pour information', 'Aux administrations', 'À la Directrice:', 'Suite à donner:', 'Observations:'],
      }),
    },
    {
      label: 'subject',
      pattern: pattern({
        id: 'fr.letterhead.subject',
        source: '^(?:objet|sujet|concerne|concernant) ?:',
        matches: ['Objet:', 'Objet : Réunion', 'Sujet:', 'OBJET:'],
        rejects: ['Objet', 'Objet de la réunion:', 'Objectif:'],
      }),
    },
    {
      label: 'action',
      pattern: pattern({
        id: 'fr.letterhead.action',
        source: '^(?:suite a donner|mesures? a prendre|action(?: requise)?) ?:',
        matches: ['Suite à donner:', 'Suite à donner : Veuillez répondre', 'Action:'],
        rejects: ['Suite à donner par le Conseil', 'Actions futures:'],
      }),
    },
    {
      label: 'date',
      pattern: pattern({
        id: 'fr.letterhead.date',
        source: '^date ?:',
        matches: ['Date:', 'Date : 3 mars 2020'],
        rejects: ['Date limite:', 'Dates:', 'Mise à date:'],
      }),
    },
    {
      label: 'reply',
      pattern: pattern({
        id: 'fr.letterhead.reply',
        source:
          '^(?:pour (?:votre|toute) reponse|(?:priere de |veuillez )(?:repondre|adresser (?:votre|la|toute) reponse))(?: (?:a|par|au|aux|souhaitee))? ?:',
        matches: ['Pour votre réponse:', 'Pour toute réponse:', 'Veuillez répondre par:'],
        rejects: ['Pour réponse avant le 3 mai', 'Réponses:', 'Pour:'],
      }),
    },
    {
      // a telefax prints the number that it goes to as well
      label: 'other',
      pattern: pattern({
        id: 'fr.letterhead.number-of-addressee',
        source: `^(?:(?:votre|vos|son|sa|leur) ${numberWords}|${numberWords} (?:(?:du|de la|de l'|des) ?|\\((?:du )?)(?:destinataires?|correspondante?s?)\\)?) ?[.]? ?:`,
        matches: ['Son fax:', 'Votre n° de télécopie:', 'Fax du destinataire:', 'Tél. (destinataire):'],
        rejects: ['Fax (UIT):', 'Fax:', 'Son site:', 'Votre réf.:'],
      }),
    },
    {
      label: 'other',
      pattern: pattern({
        id: 'fr.letterhead.other',
        source:
          "^(?:x[.]400|tele(?:te)?x|telegrammes?|adresse telegraphique|nombre de pages|nbre de pages|pages|de|expediteur|expeditrice|emetteur|heure|original|point de l'ordre du jour|question(?:\\(s\\)|s)?|site web|web|internet|langue|source|origine|emis par|annee|mots[ -]cles|classement|approbation|echeance) ?:",
        matches: [
          'Télex:',
          'Télétex:',
          'Adresse télégraphique:',
          'Original: anglais',
          "Point de l'ordre du jour: PL 1.5",
          'Question(s):',
          'Source: TSB',
        ],
        rejects: ['Originalité:', 'Sources principales', 'Page 3:'],
      }),
    },
  ],
  place: pattern({
    id: 'fr.letterhead.place',
    source: `^(?<place>\\p{Lu}[\\p{L}' -]{2,30}?(?: \\d{1,2})?) ?, ?(?:le ${days})?(?=\\d{1,2}(?:er| er)? ?(?!(?:et|ou|au?) )[\\p{L}.])`,
    matches: [
      'Genève, le 20 avril 2022',
      'GENEVE, le 3 mars 2003',
      'Genève, le lundi 5 juin 2000',
      'Bangkok, 2 mai 2019',
    ],
    rejects: ['Genève, Suisse', 'Le 20 février 2012', 'Genève, 9-19 juin 2020', "Commissions d'études 4, 9 et 12"],
  }),
  dateLead: pattern({
    id: 'fr.letterhead.date-lead',
    source: `^(?:(?:date ?: ?)?(?:le )?${days})(?=\\d)`,
    matches: ['Le 20 février 2012', '3 mars 2020', 'le mardi 5 mai 2009', 'Date: 12 juin 2001'],
    rejects: ['Avant le 3 mars 2020', 'Genève, le 3 mars 2020', 'du 3 au 5 mars'],
  }),
};
