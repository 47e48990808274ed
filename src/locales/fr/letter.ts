import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';

const days = '(?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?';
const numberSign = '(?:(?:No|N|n)[°ºo.]{0,2} ?)?';

export const letter: LetterLocale = {
  labels: [
    {
      label: 'reference',
      pattern: pattern({
        id: 'fr.letterhead.reference',
        source: '^(?:(?:notre |n/|votre )?ref(?:erences?)?(?: UIT)?|numero de reference) ?[.]? ?:',
        matches: ['Réf.:', 'Réf. :', 'Référence: BDT/3', 'Notre réf.: 12'],
        rejects: ['Références', 'Référence est faite à la lettre', 'réf'],
      }),
    },
    {
      label: 'telephone',
      pattern: pattern({
        id: 'fr.letterhead.telephone',
        source: '^tel(?:ephone)?[.]?(?: direct)? ?[.]? ?(?::|(?=[+]))',
        matches: ['Tél.:', 'Tél:', 'Téléphone :', 'Tél. direct: +41 22', 'Tél. +41 22 730 5111'],
        rejects: ['Téléphonie:', 'Télécopie:', 'Le tél.:'],
      }),
    },
    {
      label: 'fax',
      pattern: pattern({
        id: 'fr.letterhead.fax',
        source:
          '^\\(?(?:(?:No|N[°º]|numero) (?:de )?)?(?:telecopie|telecopieur|telefax|fax)(?: directe?)? ?[.]? ?(?::|(?=[+]))',
        matches: [
          'Télécopie:',
          'Fax:',
          'Téléfax : +41',
          'Fax +41 22 730 5853',
          '(N° de Fax direct +41 22 730 57 85)',
          '(Numéro de télécopie directe: +41 22 730 57 85)',
        ],
        rejects: ['Par télécopie:', 'Tél.:'],
      }),
    },
    {
      label: 'email',
      pattern: pattern({
        id: 'fr.letterhead.email',
        source: '^(?:courriel|courrier electronique|adresse electronique|e-?mail|mel)(?: direct)? ?[.]? ?:',
        matches: ['Courriel:', 'E-mail :', 'Courrier électronique: x@itu.int', 'Email:'],
        rejects: ['Courriels:', 'par courriel:'],
      }),
    },
    {
      label: 'contact',
      pattern: pattern({
        id: 'fr.letterhead.contact',
        source: '^(?:personne a contacter|contacts?|point de contact) ?:',
        matches: ['Contact:', 'Contact : Mme A. Diop', 'Personne à contacter:'],
        rejects: ['Contactez:', 'Contact avec les membres'],
      }),
    },
    {
      label: 'copies',
      pattern: pattern({
        id: 'fr.letterhead.copies',
        source: '^(?:copies?(?: a| pour information)?|c\\.?c\\.?|ampliation) ?:',
        matches: ['Copie:', 'Copies :', 'Copie à:', 'cc:'],
        rejects: ['Photocopie:', 'copier:', 'Copie conforme'],
      }),
    },
    {
      label: 'addressees',
      pattern: pattern({
        id: 'fr.letterhead.addressees',
        source: "^(?:pour|a|aux?|destinataires?|a l'attention(?: de| des)?) ?:",
        matches: ['Pour:', 'À:', 'Destinataires :', "A l'attention de:"],
        rejects: ['Pour information', 'Aux administrations', 'À la Directrice:'],
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
      label: 'other',
      pattern: pattern({
        id: 'fr.letterhead.other',
        source:
          "^(?:telex|telegramme|original|point de l'ordre du jour|question(?:\\(s\\)|s)?|site web|web|internet|langue|source|origine|emis par|annee|mots[ -]cles|classement) ?:",
        matches: ['Télex:', 'Original: anglais', "Point de l'ordre du jour: PL 1.5", 'Question(s):', 'Source: TSB'],
        rejects: ['Originalité:', 'Sources principales'],
      }),
    },
  ],
  references: [
    {
      pattern: pattern({
        id: 'fr.reference.collective',
        source: `<lettre collective(?: (?:du )?(?:TSB|UIT-T))? ?${numberSign}(?<number>\\d{1,3}/[A-Z0-9][A-Z0-9-]{0,15})>`,
        matches: ['Lettre collective TSB 5/17', 'Lettre collective 2/TSAG', 'LETTRE COLLECTIVE TSB 9/SG3RG-LAC'],
        rejects: ['Lettre collective', 'Lettre collective TSB', 'Circulaire TSB 5'],
      }),
      series: 'TSB',
      documentType: 'collective-letter',
      issuer: 'TSB',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'fr.reference.tsb',
        source: `<circulaire (?<series>TSB) ?${numberSign}(?<number>\\d{1,4})>`,
        matches: ['Circulaire TSB 278', 'Circulaire TSB 007', 'CIRCULAIRE TSB No. 12', 'Circulaire TSB N° 3'],
        rejects: ['Circulaire TSB', 'Circulaire du TSB', 'Circulaires TSB 12 et 14'],
      }),
      documentType: 'circular',
      issuer: 'TSB',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'fr.reference.bdt',
        source: `<(?:(?:[Ll]ettre )?[Cc]irculaire |CIRCULAIRE )?(?<series>BDT) ?[/ -] ?${numberSign}(?<number>[A-Z0-9]{1,8}(?:[/-][A-Z0-9]{1,8}){0,4})>`,
        flags: '',
        matches: ['Circulaire BDT/DNS/DGS/112', 'BDT/008', 'BDT/IP/CSTG-2', 'Circulaire BDT 12'],
        rejects: ['Circulaire BDT', 'le BDT organisera', 'BDT'],
      }),
      documentType: 'circular',
      issuer: 'BDT',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'fr.reference.br-circular-letter',
        source: `<(?<series>CR|CCRR) ?/ ?${numberSign}(?<number>\\d{1,4})>`,
        matches: ['CR/25', 'Lettre circulaire CR/456', 'CCRR/67'],
        rejects: ['CR/', 'ACR/25', 'CR 25'],
      }),
      documentType: 'circular-letter',
      issuer: 'BR',
      explicit: false,
    },
    {
      pattern: pattern({
        id: 'fr.reference.br-circular',
        source: `<(?<series>CACE|CACG|CAR|CA|CM) ?/ ?${numberSign}(?<number>\\d{1,4})>`,
        matches: ['CA/3', 'Circulaire administrative CACE/560', 'CACG/12', 'CM/7'],
        rejects: ['CA/', 'USCA/3', 'CACE 560'],
      }),
      documentType: 'circular',
      issuer: 'BR',
      explicit: false,
    },
    {
      pattern: pattern({
        id: 'fr.reference.br-study-group',
        source: '<(?<number>\\d{1,2}/(?<series>LCCE)/\\d{1,4})>',
        matches: ['5/LCCE/91', 'Lettre circulaire 4/LCCE/71'],
        rejects: ['LCCE/91', '5/LCCE'],
      }),
      documentType: 'circular-letter',
      issuer: 'BR',
      explicit: true,
    },
    {
      pattern: pattern({
        id: 'fr.reference.secretary-general',
        source: `<(?<series>CL|DM) ?(?:-|/|No[.]? ?|N[°º] ?| ) ?${numberSign}(?<number>\\d{1,4}(?:/\\d{1,5})?)>`,
        matches: ['CL-19/57', 'DM-05/1171', 'DM No. 28', 'Lettre circulaire CL-24/31', 'CL/12'],
        rejects: ['CL-', 'DML-05', 'DM'],
      }),
      documentType: 'circular-letter',
      issuer: 'SG',
      explicit: false,
    },
    {
      pattern: pattern({
        id: 'fr.reference.council',
        source:
          '<(?:document )?(?<number>C(?:\\d{2}|20\\d{2})(?:/[A-Z]{2,8})?/\\d{1,4} ?(?:\\((?:rev|add|corr)[. ]{0,2}\\d{1,2}\\))? ?-[EFSARC])>',
        matches: ['C20/57-F', 'Document C2001/38-F', 'C11/45(Rév.1)-F', 'C97/35-F', 'C19/INF/5-F'],
        rejects: ['C20/57', 'C20', 'PC20/57-F'],
      }),
      series: 'Council',
      documentType: 'report',
      issuer: 'Council',
      explicit: false,
    },
    {
      pattern: pattern({
        id: 'fr.reference.meeting-document',
        source:
          '<(?<number>(?<series>PP|RA|CMR|WRC|AMNT|WTSA|CMDT|WTDC|TDAG|TSAG|RAG|GCDT|GCNT|GCR|RPM|SG\\d{1,2})(?:-?\\d{2})?(?:(?:/| ?- ?)[A-Z0-9.()]{1,10}(?: \\d{1,4})?){1,3} ?- ?[EFSARC])>',
        flags: '',
        matches: ['PP-02/36-F', 'RA15/PLEN/7-F', 'TDAG-18/INF/1-F', 'TSAG – R 1 – F'],
        rejects: ['TSAG/ME', 'PP-26', 'SG17', 'TDAG-18'],
      }),
      documentType: 'report',
      issuer: null,
      explicit: false,
    },
  ],
  annotation: pattern({
    id: 'fr.reference.annotation',
    source:
      '<(?<annotation>(?:corrigendum|addendum|erratum|corr|add|rev(?:ision)?)[.]? ?(?:No[.]? ?|N[°º] ?)?\\d{1,2})(?![\\d/-]|\\p{L})',
    matches: ['Corrigendum 1', 'Addendum 6 à la Circulaire', 'Rév. 1', 'Révision 2', 'CORRIGENDUM 1'],
    rejects: ['Corrigendum', 'Rév. Dubaï, 2018', 'prévision 2', 'Addendum à la Circulaire TSB 12'],
  }),
  documentTypes: [
    {
      documentType: 'collective-letter',
      pattern: pattern({
        id: 'fr.document-type.collective-letter',
        source: '<lettre collective>',
        matches: ['Lettre collective', 'LETTRE COLLECTIVE'],
        rejects: ['Lettre circulaire', 'lettres collectives'],
      }),
    },
    {
      documentType: 'circular-letter',
      pattern: pattern({
        id: 'fr.document-type.circular-letter',
        source: '<lettre circulaire>',
        matches: ['Lettre circulaire', 'LETTRE CIRCULAIRE'],
        rejects: ['Circulaire administrative', 'lettres circulaires'],
      }),
    },
    {
      documentType: 'circular',
      pattern: pattern({
        id: 'fr.document-type.circular',
        source: '<circulaire(?: administrative)?>',
        matches: ['Circulaire administrative', 'Circulaire TSB', 'CIRCULAIRE'],
        rejects: ['Circulaires', 'circuler'],
      }),
    },
  ],
  issuers: [
    {
      issuer: 'TSB',
      pattern: pattern({
        id: 'fr.issuer.tsb',
        source: '<bureau de la normalisation des telecommunications>|<(?:circulaire|lettre collective) TSB>',
        matches: [
          'Bureau de la normalisation des télécommunications',
          'BUREAU DE LA NORMALISATION  DES TÉLÉCOMMUNICATIONS',
        ],
        rejects: ['Bureau des radiocommunications', 'Secteur de la normalisation'],
      }),
    },
    {
      issuer: 'BR',
      pattern: pattern({
        id: 'fr.issuer.br',
        source: '<bureau des radiocommunications>',
        matches: ['Bureau des radiocommunications', 'BUREAU DES RADIOCOMMUNICATIONS (BR)'],
        rejects: ['Secteur des radiocommunications', 'Bureau de développement'],
      }),
    },
    {
      issuer: 'BDT',
      pattern: pattern({
        id: 'fr.issuer.bdt',
        source: '<bureau de developpement des telecommunications>',
        matches: ['Bureau de développement des télécommunications (BDT)'],
        rejects: ['Secteur du développement des télécommunications'],
      }),
    },
    {
      issuer: 'SG',
      pattern: pattern({
        id: 'fr.issuer.secretariat',
        source: '<secretariat general>|^(?:le |la )?secretaire general(?:e)?>',
        matches: ['Secrétariat général', 'Le Secrétaire général', 'SECRÉTARIAT GÉNÉRAL'],
        rejects: ['Vice-Secrétaire général', 'Bureau des radiocommunications'],
      }),
    },
  ],
  place: pattern({
    id: 'fr.letterhead.place',
    source: `^(?<place>\\p{Lu}[\\p{L}' -]{2,30}?(?: \\d{1,2})?) ?, ?(?:le ${days})?(?=\\d{1,2}(?:er| er)? ?[\\p{L}.])`,
    matches: [
      'Genève, le 20 avril 2022',
      'GENEVE, le 3 mars 2003',
      'Genève, le lundi 5 juin 2000',
      'Bangkok, 2 mai 2019',
    ],
    rejects: ['Genève, Suisse', 'Le 20 février 2012', 'Genève, 9-19 juin 2020'],
  }),
  dateLead: pattern({
    id: 'fr.letterhead.date-lead',
    source: `^(?:(?:date ?: ?)?(?:le )?${days})(?=\\d)`,
    matches: ['Le 20 février 2012', '3 mars 2020', 'le mardi 5 mai 2009', 'Date: 12 juin 2001'],
    rejects: ['Avant le 3 mars 2020', 'Genève, le 3 mars 2020', 'du 3 au 5 mars'],
  }),
  addressee: pattern({
    id: 'fr.addressee',
    source: "^(?:[-•*] ?)?(?:(?:aux?|a la|a tous les|a toutes les|a chaque) |a l')(?=\\p{L})",
    matches: [
      'Aux Administrations',
      '–\tAux Membres du Secteur',
      "À l'Administration",
      'Au Directeur',
      '- À la Directrice',
    ],
    rejects: ['Auxiliaire', 'A propos', 'Les administrations'],
  }),
  nextAddressee: pattern({
    id: 'fr.addressee.next',
    source:
      "(?:[,;]|[,;]? et)(?: ainsi qu)?'? +(?<next>(?:aux|au|a la|a l') ?(?:\\p{Lu}|(?:administrations?|membres?|associes?|etablissements?|regulateurs?|universites?|missions?|presidents?|directeurs?|directrices?|bureaux|organisations?|entites|instances|autorites|institutions|operateurs|participants|rapporteurs?|vice-presidents?|groupes?|commissions?|conseillers|representants?|correspondants|exploitations?|coordonnateurs?|points?)))",
    matches: [
      'Aux Administrations des États Membres, aux Membres du Secteur',
      'aux Associés et aux établissements universitaires',
      'aux administrations; aux exploitations',
    ],
    rejects: [
      'participant aux travaux de la Commission',
      'Aux Présidents et Vice-Présidents',
      'ayant trait au Règlement',
    ],
  }),
  addresseeGroups: [
    {
      group: 'administrations',
      pattern: pattern({
        id: 'fr.addressee.administrations',
        source:
          "^[-•* ]*(?:aux?|a l'|a la|a tous les|a toutes les|des?|du|de l'|de la|les?|l')? ?(?:administrations?>|etats membres>|ministeres?>|ministres>|gouvernements?>|autorites? nationales?>)",
        matches: [
          "Aux administrations des Etats Membres de l'Union",
          'Aux États Membres',
          "À l'Administration de la Suisse",
        ],
        rejects: ['Aux Membres du Secteur', 'Au Conseil'],
      }),
    },
    {
      group: 'other',
      pattern: pattern({
        id: 'fr.addressee.other',
        source:
          '<(?:vice-)?secretaires? general(?:e|s|es|aux)?>|<comite du reglement>|<organisations? (?:regionales?|internationales?)>|<nations unies>',
        matches: ["Au Secrétaire général de l'UIT", 'Aux Membres du Comité du Règlement des radiocommunications'],
        rejects: ['Au Directeur du Bureau', 'Aux bureaux régionaux'],
      }),
    },
    {
      group: 'regulators',
      pattern: pattern({
        id: 'fr.addressee.regulators',
        source:
          '^[^,;]{0,30}<(?:regulateurs?|(?:autorites?|organismes?|instances?) (?:nationa(?:les?|ux) )?(?:de )?(?:regulation|reglementation|regulatrices?))>',
        matches: ['Aux régulateurs', 'Aux autorités nationales de régulation', 'Aux organismes de régulation'],
        rejects: ['Aux administrations', 'Aux Membres du Secteur'],
      }),
    },
    {
      group: 'sector-members',
      pattern: pattern({
        id: 'fr.addressee.sector-members',
        source:
          "<membres (?:de|du|des) (?:secteurs?)>|<membres (?:de l'|des? )?(?:UIT-[TRD]|radiocommunications)|<membres sectoriels>|^[-• ]*aux membres>",
        matches: [
          'Aux Membres du Secteur UIT-T',
          "Aux Membres de Secteur de l'UIT-R",
          'Aux Membres du Secteur des radiocommunications',
          "Aux Membres de l'UIT-D",
        ],
        rejects: ['Aux Associés', "Aux États Membres de l'Union"],
      }),
    },
    {
      group: 'associates',
      pattern: pattern({
        id: 'fr.addressee.associates',
        source: '^[^,;]{0,20}<associes?>',
        matches: ["Aux Associés de l'UIT-T", 'Aux Associés'],
        rejects: ['Aux Membres', 'aux travaux auxquels ils sont souvent associés'],
      }),
    },
    {
      group: 'academia',
      pattern: pattern({
        id: 'fr.addressee.academia',
        source:
          "<(?:etablissements? universitaires?|universites|milieux universitaires|instituts? de recherche|etablissements? d'enseignement)>",
        matches: ['Aux établissements universitaires', "Aux universités participant aux travaux de l'UIT-R"],
        rejects: ['Aux Associés', 'Aux établissements publics'],
      }),
    },
    {
      group: 'permanent-missions',
      pattern: pattern({
        id: 'fr.addressee.permanent-missions',
        source: '<(?:missions? permanentes?|delegations? permanentes?)>',
        matches: ['Aux Missions permanentes', 'À la Mission permanente de la France'],
        rejects: ['Aux missions de conseil'],
      }),
    },
    {
      group: 'council-group',
      pattern: pattern({
        id: 'fr.addressee.council-group',
        source: "<groupes? (?:de travail |d'experts? )?du conseil>",
        matches: ['Au Groupe de travail du Conseil sur les ressources', "Au Groupe d'experts du Conseil"],
        rejects: ['Aux Membres du Conseil', 'Au Groupe consultatif'],
      }),
    },
    {
      group: 'study-group-chairs',
      pattern: pattern({
        id: 'fr.addressee.study-group-chairs',
        source:
          '<(?:president|presidente|vice-president|vice-presidente|vice-)(?:e?s)?>[^;]{0,80}<(?:commissions?|CE|groupes?|GCNT|GCR|GCDT|comite)>|^[-• ]*aux rapporteurs?>',
        matches: [
          "Aux Présidents et Vice-Présidents des commissions d'études",
          "À la Présidente de la Commission d'études 5",
          'Aux Présidents des Groupes consultatifs',
        ],
        rejects: ['Au Président du Conseil', 'Aux Directeurs des bureaux régionaux'],
      }),
    },
    {
      group: 'regional-offices',
      pattern: pattern({
        id: 'fr.addressee.regional-offices',
        source: '<bureaux? (?:regiona(?:l|ux)|de zone|hors siege)>',
        matches: ["Aux Directeurs des bureaux régionaux de l'UIT", 'Aux bureaux régionaux et bureaux de zone'],
        rejects: ['Au Bureau des radiocommunications', 'Aux organisations régionales'],
      }),
    },
    {
      group: 'bureau-director',
      pattern: pattern({
        id: 'fr.addressee.bureau-director',
        source:
          "<(?:directeurs?|directrices?)(?: et directrices?)?(?: adjointe?)? (?:du|des|de la|de l')? ?(?:bureau(?:x)?(?! (?:regiona|de zone|hors))|TSB|BR|BDT)>",
        matches: [
          'Au Directeur du Bureau des radiocommunications',
          'À la Directrice du BDT',
          'Aux Directeurs des Bureaux',
        ],
        rejects: ['Aux Directeurs des bureaux régionaux', 'Au Directeur exécutif'],
      }),
    },
  ],
  salutation: pattern({
    id: 'fr.salutation',
    source:
      '^(?:(?:(?:cheres? |chers? )?(?:mesdames?|messieurs|madame|monsieur)|chere?s? (?:collegues?|membres?|amis?|delegues?)|excellences?)(?: le (?:ministre|directeur|president|secretaire general)| la (?:ministre|directrice|presidente))?(?: ?, ?(?:et )?| et | ou |/ ?)){1,4}(?=$| *\\p{Lu}|\\d)',
    matches: [
      'Madame, Monsieur,',
      'Mesdames, Messieurs,',
      'Monsieur,',
      'Chère Madame, Cher Monsieur,',
      'Madame/Monsieur,',
      'Excellence,',
    ],
    rejects: ['Madame Diop a présidé', 'Monsieur le Directeur est', 'Messieurs les délégués sont priés'],
  }),
  closing: pattern({
    id: 'fr.closing',
    source:
      "<(?:(?:(?:je|nous) )?vous (?:prie|prions)(?: de bien vouloir)?(?: d'| de)? ?|veuillez (?:bien )?)(?:agreer|croire|recevoir|accepter)|<(?:meilleures|respectueuses|sinceres|cordiales) salutations>|<salutations distinguees>|^(?:bien |tres )?cordialement,?$",
    matches: [
      "Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.",
      "Je vous prie d'agréer, Monsieur, l'expression de mes sentiments",
      'Nous vous prions de bien vouloir agréer',
      "Dans l'attente de votre réponse, je vous prie d'agréer, Madame,",
    ],
    rejects: ['Veuillez faire parvenir votre contribution', 'Je vous prie de répondre', 'Veuillez noter que'],
  }),
  signed: pattern({
    id: 'fr.signed',
    source: '^[(\\[]? ?(?:(?:original )?signe(?:e)?|document original signe)(?: par| sur)? ?[)\\]:]?(?=$| |\\p{L})',
    matches: ['[Original signé]', '(signé)', '(Signé) Jean Lambert', 'Original signé'],
    rejects: ["L'accord signé à Genève", 'signature'],
  }),
  titles: [
    {
      role: 'deputy-secretary-general',
      pattern: pattern({
        id: 'fr.title.deputy-secretary-general',
        source: '^(?:le |la )?vice-secretaire generale?>',
        matches: ['Le Vice-Secrétaire général', 'Vice-Secrétaire générale'],
        rejects: ['Le Secrétaire général'],
      }),
    },
    {
      role: 'secretary-general',
      pattern: pattern({
        id: 'fr.title.secretary-general',
        source: '^(?:le |la )?secretaire generale?>',
        matches: ['Secrétaire général', 'La Secrétaire générale'],
        rejects: ['Vice-Secrétaire général', 'Secrétariat général'],
      }),
    },
    {
      role: 'director',
      pattern: pattern({
        id: 'fr.title.director',
        source: '^(?:le |la )?(?:directeur|directrice)(?! (?:adjoint|general|executi|regional|technique|des bureaux))>',
        matches: ['Directeur du Bureau des radiocommunications', 'La Directrice', 'Directrice'],
        rejects: ['Directeur adjoint', 'Direction', 'Directeur général de la société'],
      }),
    },
    {
      role: 'vice-chair',
      pattern: pattern({
        id: 'fr.title.vice-chair',
        source: '^(?:le |la )?vice-presidente?>',
        matches: ['Vice-Présidente du GCNT', 'Le Vice-Président'],
        rejects: ['Président du GCNT'],
      }),
    },
    {
      role: 'co-chair',
      pattern: pattern({
        id: 'fr.title.co-chair',
        source: '^(?:le |la |les )?copresidente?s?>|^(?:le |la |les )?co-presidente?s?>',
        matches: ['Coprésident du Groupe', 'Co-Présidente du GTC-COP'],
        rejects: ['Président du Groupe'],
      }),
    },
    {
      role: 'acting-chair',
      pattern: pattern({
        id: 'fr.title.acting-chair',
        source: '^(?:le |la )?presidente?[^.;]{0,60} par interim>',
        matches: ['Président par intérim', 'Présidente du Groupe par intérim'],
        rejects: ['Président du Groupe', 'Directeur par intérim'],
      }),
    },
    {
      role: 'chair',
      pattern: pattern({
        id: 'fr.title.chair',
        source: '^(?:le |la )?presidente?>',
        matches: ['Président du GTC-COP', 'La Présidente'],
        rejects: ['Vice-Président', 'présidence'],
      }),
    },
    {
      role: 'rapporteur',
      pattern: pattern({
        id: 'fr.title.rapporteur',
        source: '^(?:le |la )?(?:co)?rapporteur(?:e|se)?>',
        matches: ['Rapporteur pour la Question 4/17', 'La Rapporteure'],
        rejects: ['Rapport', 'Président'],
      }),
    },
    {
      role: 'other',
      pattern: pattern({
        id: 'fr.title.other',
        source:
          "^(?:le |la |l')?(?:chef|cheffe|conseiller|conseillere|coordonnateur|coordonnatrice|directeur|directrice|secretaire|responsable|adjoint|adjointe|administrateur|administratrice|ingenieur|representant|representante|ministre|ambassadeur|fonctionnaire)>",
        matches: ["Chef du Département des commissions d'études", 'Directeur adjoint', 'Conseillère'],
        rejects: ['Président', 'Chefs de délégation'],
      }),
    },
  ],
  honorific: pattern({
    id: 'fr.honorific',
    source:
      '^(?:S\\.? ?E\\.? )?(?:M[.]|MM[.]|Mme[.]?|Mlle[.]?|Mr[.]?|Mrs[.]?|Ms[.]?|Dr[.]?|Pr[.]?|Prof[.]|Ing[.]|Monsieur|Madame)(?: Dr[.]?| Prof[.])? (?=\\p{Lu})',
    matches: ['M. Dupont', 'Mme Aïssatou Diop', 'Dr Jean Lambert', 'S.E. M. Karim'],
    rejects: ['Malcolm Johnson', 'MM', 'Melle', 'M.'],
  }),
  enclosures: pattern({
    id: 'fr.enclosures',
    source: '^(?:annexes?|pieces? jointes?|p\\.? ?j\\.?|documents? joints?) ?: ?(?<count>\\d{1,2})?',
    matches: ['Annexe: 1', 'Annexes: 2', 'Pièce jointe: 1', 'PJ: 3', 'Annexes: Annexe A, Annexe B'],
    rejects: ['Annexe 1', 'ANNEXE A: Mandat', 'Les annexes: 2'],
  }),
  distribution: pattern({
    id: 'fr.distribution',
    source: '^(?:liste de )?(?:distribution|diffusion|destinataires) ?:',
    matches: ['Distribution:', 'Distribution :', 'Liste de distribution:'],
    rejects: ['Distribution', 'La distribution:'],
  }),
  openEnding: pattern({
    id: 'fr.line.open-ending',
    source:
      "(?:[ '](?:d[eu]s?|d'|l'|et|ou|aux?|a|la|les?|sur|sous|pour|par|en|dans|avec|entre|relatifs?|concernant)|[,])$",
    matches: ['Directeur du Bureau de la', 'Projet de mandat du Groupe sur', 'Réunion de la Commission,'],
    rejects: ['Directeur du Bureau', 'Mandat', 'Réunion finale'],
  }),
  annexHeading: pattern({
    id: 'fr.annex.heading',
    source: `^(?:annexe|piece jointe|appendice|attachement|supplement)(?: (?<label>(?:\\d{1,2}|[IVX]{1,5}|[A-Z])(?:bis)?))?(?<rest>$| ?[-:.(]| (?:a |au |de |du |de l))`,
    matches: [
      'ANNEXE 1',
      'Annexe A',
      'ANNEXE',
      'PIÈCE JOINTE 1',
      'ANNEXE 1 (de la Circulaire TSB 278)',
      'Annexe 2: Formulaire',
      'APPENDICE II',
    ],
    rejects: ["L'Annexe 1 contient", 'Annexes', 'Annexe 1 ci-jointe', 'Annexes: 2'],
  }),
  annexOf: pattern({
    id: 'fr.annex.of',
    source: `^[( ]*(?:(?:de|a) (?:la|l')|du|au) ?(?<of>(?:lettre |circulaire |document |rapport |corrigendum |addendum |collective |administrative )[^)]{2,80}|[A-Z][A-Z0-9/ -]{0,20}\\d[A-Z0-9/ -]{0,12})\\)?[ .]*$`,
    matches: [
      '(de la Circulaire TSB 278)',
      'à la Circulaire BDT/008',
      '(de la Lettre collective TSB 5/17)',
      '(au Document C20/57-F)',
    ],
    rejects: ['de la Commission', 'Mandat', '(réunion électronique, 1er juin 2022)'],
  }),
  pageNoise: [
    pattern({
      id: 'fr.page.number',
      source:
        '^(?:(?:\\d{1,3} )?- ?\\d{1,3} ?-|page ?:? ?\\d{1,3}(?: ?(?:sur|/|de) ?\\d{1,3})?|p[.] ?\\d{1,3}|\\d{1,3} ?/ ?\\d{1,3})$',
      matches: ['- 2 -', 'Page 3', 'page 3 sur 7', '2/5', 'p. 4', '– 2 –'],
      rejects: ['2', '1.1', 'Page web', '12 mars'],
    }),
    pattern({
      id: 'fr.page.file',
      source:
        '^(?:[A-Z]:\\\\|\\\\\\\\|[A-Z]:/)\\S|^\\S{2,80}[.](?:docx?|rtf|wpd|pdf)(?: ?\\(\\d{4,8}\\))?(?:$| )|^[\\p{Lu}\\d_\\\\/.-]{4,60} ?\\(\\d{5,8}\\)(?:$| )|^\\(\\d{5,8}\\)$',
      matches: [
        'P:\\FRA\\ITU-T\\TSB\\CIRC\\278F.DOC',
        'Y:\\APP\\BR\\CIRCS_DMS\\CR400.docx',
        'DOCUMENT1 (321116)',
        '278F.docx (329441)',
        '(67122)',
      ],
      rejects: ['Le fichier est joint', 'TSAG/ME', 'CACE/560'],
    }),
    pattern({
      id: 'fr.page.address',
      source:
        '<place des nations>|^(?:• ?)?union internationale des telecommunications ?(?:•|[-*]|$)|<CH-1211 geneve>|^(?:internet|http)[^ ]{0,10} ?:? ?(?:https?://)?www[.]itu[.]int/? ?[•.]?$|^U ?I ?T ?•',
      matches: [
        'Union internationale des télécommunications • Place des Nations',
        'Place des Nations',
        'CH-1211 Genève 20',
        'Union internationale des télécommunications',
      ],
      rejects: ["L'Union internationale des télécommunications a décidé", 'Genève'],
    }),
  ],
};
