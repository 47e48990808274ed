import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';

/** Salutation, closing and signature. */
export const formulas: Pick<
  LetterLocale,
  | 'salutation'
  | 'closing'
  | 'signed'
  | 'onBehalf'
  | 'forOffice'
  | 'titles'
  | 'honorific'
  | 'enclosures'
  | 'countWords'
  | 'openBeginning'
  | 'openEnding'
> = {
  salutation: pattern({
    id: 'fr.salutation',
    source:
      "^(?:(?:mesdames et )?messieurs les (?:membres|delegues|participants|presidents|directeurs|representants|coordonnateurs)(?: (?:de|du|des) [^,.;]{2,80})?,?$|(?:(?:(?:cheres? |chers? )?(?:mesdames?|messieurs|madame|monsieur)|chere?s? (?:collegues?|membres?|amis?|delegues?)|excellences?)(?: (?:les? |la |l')(?:vice-)?(?:ministre|directeur|directrice|president|presidente|secretaire|ambassadeur|ambassadrice|delegue|deleguee|gouverneur|administrateur|administratrice|conseiller|conseillere|representant|representante|coordonnateur|coordonnatrice|rapporteur|rapporteuse|consul|consule|doyen|doyenne|recteur|rectrice|commissaire|charge d'affaires|chargee d'affaires|chef de (?:delegation|departement|secteur|mission))s?(?: generale?| d'etat| delegue| executi(?:f|ve)| permanente?)?s?)?(?: ?, ?(?:et )?| et | ou |/ ?)){1,4}(?<! (?:et|ou) )(?=$| *\\p{Lu}|\\d))",
    matches: [
      'Madame, Monsieur,',
      'Mesdames, Messieurs,',
      'Monsieur,',
      'Chère Madame, Cher Monsieur,',
      'Madame/Monsieur,',
      'Excellence,',
      'Madame, Monsieur le Directeur général,',
      "Madame l'Ambassadrice, Monsieur le Vice-Ministre,",
      'Messieurs les Présidents,',
      'Madame la Rapporteuse, Monsieur le Rapporteur,',
      'Madame la Représentante permanente,',
      "Mesdames et Messieurs les membres de la Commission d'études 12,",
      'Mesdames et Messieurs,',
    ],
    rejects: [
      'Madame Diop a présidé',
      'Monsieur le Directeur est',
      'Madame la Conseillère a présenté',
      'Monsieur le Directeur général a ouvert',
      'Messieurs les délégués sont priés',
      'Mesdames et Messieurs les délégués sont priés, à leur arrivée,',
    ],
  }),
  closing: pattern({
    id: 'fr.closing',
    source:
      "<(?:(?:(?:je|nous) )?vous (?:prie|prions)(?: de bien vouloir)?(?: d'| de)? ?|veuillez (?:bien )?)(?:agreer|croire|recevoir|accepter)(?!>(?: par avance| d'avance)? (?:que>|ci-|(?:toutes |tous )?(?:l'expression de |le temoignage de )?(?:mes|nos|ses|leurs|les) (?:[^ .;:,]{2,20} ){0,2}(?:excuses|regrets|remerciements|condoleances|felicitations|voeux)>(?![^.;:]{0,160}<(?:consideration|sentiments|salutations|respects?|devouement)>)))|<(?:meilleures|respectueuses|sinceres|cordiales) salutations>|<salutations (?:distinguees|cordiales|respectueuses|les meilleures)>|<je saisis cette occasion pour vous (?:renouveler|reiterer|assurer|presenter|exprimer)>|<l'(?:assurance|expression|hommage)(?: (?:renouvelee|reiteree|respectueuse|sincere))? d(?:e |u )(?:toute )?(?:ma|mon|mes|notre|nos) [^.;:]{0,60}(?:consideration|sentiments|respects?|salutations|devouement|estime|gratitude)>|<(?:mes|nos) sentiments (?:les |tres )?(?:plus )?(?:distingues|devoues|respectueux|cordiaux|meilleurs|choisis)|<(?:assure(?:s|e|es)?|vous assure|vous assurons)>[^.;:]{0,60} de (?:toute )?(?:ma|notre) (?:tres |plus )?(?:haute |parfaite )?consideration|^(?:agreez|recevez|croyez)(?:-moi| bien)?,? ?(?:mesdames?|madame|monsieur|messieurs|excellence|cher|chere)>|^(?:bien |tres )?cordialement,?$",
    matches: [
      "Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.",
      "Je vous prie d'agréer, Monsieur, l'expression de mes sentiments",
      "Je saisis cette occasion pour vous renouveler, Excellence, l'assurance de ma haute considération.",
      'Recevez, Madame, Monsieur, mes salutations les meilleures.',
      'Nous vous prions de bien vouloir agréer',
      "Dans l'attente de votre réponse, je vous prie d'agréer, Madame,",
      "Avec mes remerciements, je vous adresse, Monsieur, l'expression de ma considération distinguée.",
      "Je vous présente, Excellence, l'assurance renouvelée de ma très haute considération.",
      'Soyez assurés, Mesdames, de ma parfaite considération.',
      'Je vous transmets, Madame, mes sentiments les meilleurs.',
      "Veuillez accepter mes remerciements et, Monsieur, l'expression de ma haute considération.",
    ],
    rejects: [
      'Veuillez faire parvenir votre contribution',
      'Je vous prie de répondre',
      "Le secrétariat vous prie d'accepter ses excuses pour ce retard.",
      'Nous vous prions de bien vouloir accepter toutes nos excuses pour ce contretemps.',
      "Je vous prie d'accepter l'expression de mes sincères remerciements pour votre concours.",
      'Je vous prie de croire que tout sera fait pour vous accueillir.',
      'Veuillez recevoir ci-joint le formulaire',
      'Veuillez noter que',
      'Je saisis cette occasion pour rappeler',
      "Le Ministre a adressé à l'Union l'assurance de son soutien.",
      "Les participants ont reçu l'assurance de notre soutien.",
      'La Commission a exprimé ses sentiments les meilleurs',
    ],
  }),
  signed: pattern({
    id: 'fr.signed',
    source:
      '^[(\\[]? ?(?:(?:original )?signe(?:e)?(?: (?:electronique|numerique)ment)?|document original signe|signature (?:electronique|numerique)|original revetu de la signature)(?: par| sur)? ?[)\\]:]?(?=$| |\\p{L})',
    matches: ['[Original signé]', '(signé)', '(Signé) Jean Lambert', 'Original signé', '(Signature électronique)'],
    rejects: ["L'accord signé à Genève", 'signature'],
  }),
  onBehalf: pattern({
    id: 'fr.signed.on-behalf',
    source: '^p ?[./] ?[op][.]? (?=\\p{L})',
    matches: ['p.o. Awa Diallo', 'P. o. A. Diallo', 'p/o Awa Diallo', 'p.p. Awa Diallo'],
    rejects: ['P. Ottavi', 'p.o.', 'po Awa Diallo'],
  }),
  forOffice: pattern({
    id: 'fr.signed.for-office',
    source:
      "^(?:pour|au nom d[eu]|p ?[./] ?[op][.]?|par (?:ordre|delegation|autorisation)(?: d[eu])?)(?: (?:le |la |l')?(?:(?:vice-)?(?:directeur|directrice|secretaire|president|presidente)|chef|cheffe|bureau)>[^.;]{0,100})?,? ?:?$",
    matches: [
      'Pour le Directeur',
      'Pour la Directrice du Bureau des radiocommunications,',
      'Par délégation',
      'p.o. le Secrétaire général',
    ],
    rejects: ['Pour le Directeur, Awa Diallo. Merci', 'Pour information', 'Directeur'],
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
    source:
      '^(?:annexes?(?:\\(s\\))?|pieces?(?:\\(s\\))? jointes?(?:\\(s\\))?|p\\.? ?j\\.?|documents? joints?)(?: ?: ?(?:(?<count>\\d{1,2})(?!\\d|[.]\\d)|(?<words>une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)(?=[ .;(]*$| \\())?| ?\\((?<bracketed>\\d{1,2})\\) ?(?:$|:))',
    matches: [
      'Annexe: 1',
      'Annexes: 2',
      'Pièce jointe: 1',
      'PJ: 3',
      'Annexes: Annexe A, Annexe B',
      'Pièces jointes: trois',
      'Annexe(s): 2',
      'Annexes (3)',
    ],
    rejects: ['Annexe 1', 'ANNEXE A: Mandat', 'Les annexes: 2'],
  }),
  countWords: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
  },
  openBeginning: pattern({
    id: 'fr.line.open-beginning',
    source:
      "^(?:d[eu]s? |d'|et |ou |aux? |a (?:la |l')|sur |sous |pour |par |en |dans |avec |entre |relati(?:fs?|ves?) |concernant |dont |qui |que )",
    matches: ['DES ASSIGNATIONS DE FREQUENCE', "D'INFORMATION", 'ET SON CALENDRIER', 'À LA CONFÉRENCE'],
    rejects: ['DESCRIPTION', 'LES RÉSEAUX', 'ENTRÉE', 'A RETOURNER'],
  }),
  openEnding: pattern({
    id: 'fr.line.open-ending',
    source:
      "(?:[ '](?:d[eu]s?|d'|l'|et|ou|aux?|a|la|les?|sur|sous|pour|par|en|dans|avec|entre|relatifs?|concernant)|[,])$",
    matches: ['Directeur du Bureau de la', 'Projet de mandat du Groupe sur', 'Réunion de la Commission,'],
    rejects: ['Directeur du Bureau', 'Mandat', 'Réunion finale'],
  }),
};
