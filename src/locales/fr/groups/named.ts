import type { GroupLocale } from '../../../model/locale/groups.js';
import { pattern } from '../../../text/pattern.js';

const ofUnion = "(?: de l'UIT(?:-[TRD])?)?";
/** `Groupe de travail du GCDT sur …`: whose it is. */
const ofBody = "(?: (?:du G[A-Z]{2,4}|de la (?:CE|Commission d'etudes) ?\\d{1,2}))?";
const link =
  "(?: de l'UIT(?:-[TRD])?)? (?:(?:sur|pour)>|relati(?:ve|f)s? (?:a|aux?)|en matiere d(?:e |')|concernant|consacree?s? (?:a|aux?)|chargee? (?:d'|de |des |du )(?:l'|la )?|au titre (?:de |du ))";

/** Groups known by what they work on, and where such a name ends. */
export const namedGroups: Pick<GroupLocale, 'named' | 'nameEnd' | 'smallWords'> = {
  named: [
    {
      type: 'joint-coordination-activity',
      sector: 'ITU-T',
      head: pattern({
        id: 'fr.groups.jca',
        source: `<(?:Activites? (?:conjointes? de coordination|de coordination conjointes?)(?: \\(JCA\\))?|JCA)${link}`,
        matches: [
          "l'Activité conjointe de coordination sur les villes intelligentes",
          'Activité de coordination conjointe sur le quantique',
          'la JCA sur le climat',
          'une Activité conjointe de coordination (JCA) sur le climat',
        ],
        rejects: ['une Activité conjointe de coordination', 'la JCA a pour objet', 'la coordination des activités'],
      }),
    },
    {
      type: 'council-working-group',
      sector: 'General',
      head: pattern({
        id: 'fr.groups.council-working-group',
        source: `<Groupe (?:de travail|d'experts) du Conseil(?: de l'UIT)?${link}`,
        matches: [
          'le Groupe de travail du Conseil sur les langues',
          'Groupe de travail du Conseil de l’UIT chargé des questions financières',
        ],
        rejects: ['les groupes de travail du Conseil', 'le Groupe de travail du Conseil'],
      }),
    },
    {
      type: 'focus-group',
      sector: 'ITU-T',
      head: pattern({
        id: 'fr.groups.focus-group',
        source: `<Groupe specialise${link}`,
        matches: ["le Groupe spécialisé de l'UIT-T sur l'agriculture numérique", 'Groupe spécialisé sur le métavers'],
        rejects: ['les groupes spécialisés', 'un groupe spécialisé de la CE 13'],
      }),
    },
    {
      type: 'regional-group',
      sector: 'ITU-T',
      head: pattern({
        id: 'fr.groups.regional-group',
        source: `<Groupe (?:regional(?: (?:de tarification|tarifaire))?|(?:de tarification|tarifaire)(?: regional)?)(?: de l'UIT-T)?(?: de la (?:Commission d'etudes |CE ?)\\d{1,2})?(?: de l'UIT-T)? pour`,
        matches: [
          "le Groupe régional de la Commission d'études 3 pour l'Afrique",
          'Groupe régional pour l’Amérique latine',
          'le Groupe régional de tarification pour l’Asie',
        ],
        rejects: ['un groupe régional', 'bureau régional pour l’Afrique'],
      }),
    },
    {
      type: 'other',
      sector: null,
      head: pattern({
        id: 'fr.groups.other',
        source: `<(?:Groupe (?:de travail(?: (?:par correspondance|mixte|ad hoc|intersectoriel))?|(?:(?:volontaire|restreint|independant|informel) )?d'experts|ad hoc|par correspondance|mixte(?: de (?:Rapporteurs?|travail))?|d[ue] Rapporteurs?(?: intersectoriel)?|de coordination(?: intersectorielle)?|d'action(?: mixte)?|de redaction|de projet|de liaison|de contact|d'appui|de soutien|d'examen|de planification|de reflexion|technique|de reference|directeur|informel)|Equipe(?: d'action)?|Comite (?:directeur|d'experts|de coordination))${ofBody}${ofUnion} (?:sur|pour|relatif a)>(?! (?:la |les )?Questions? )`,
        flags: '',
        matches: [
          "le Groupe d'experts sur les indicateurs",
          "le Groupe volontaire d'experts sur les tarifs",
          'Groupe de travail du GCDT sur les normes',
          "le Groupe ad hoc de la Commission d'études 9 de l'UIT-T pour les terminaux",
          'le Groupe de travail par correspondance sur les méthodes',
          "l'Equipe d'action pour le climat",
          'le Groupe de projet sur les réseaux insulaires',
        ],
        rejects: [
          'un groupe de travail sur les méthodes',
          'le Groupe de travail du Conseil sur les langues',
          'une équipe pour',
          'le Groupe de travail poursuit ses travaux',
          'un groupe de projet sur les réseaux',
        ],
      }),
    },
    {
      // those who study one Question of a study group
      type: 'other',
      sector: null,
      head: pattern({
        id: 'fr.groups.rapporteur-group',
        source:
          "<Groupe (?:d[eu]s? |d')(?:la )?Rapporteu(?:rs?|ses?|res?)(?: intersectoriel)?(?:,| (?:pour|sur|de|chargee? d(?:e|')(?: etudier)?|responsable de))(?: la)?(?= Question \\d)",
        matches: [
          'le Groupe du Rapporteur pour la Question 5/13',
          'Groupe de Rapporteur, Question 16/13',
          'le Groupe du Rapporteur chargé de la Question 4/9',
        ],
        rejects: ['le Groupe du Rapporteur sur les méthodes', 'le Rapporteur pour la Question 5/13'],
      }),
      tail: pattern({
        id: 'fr.groups.rapporteur-group-tail',
        source: '^ Question \\d{1,2}(?:[-.]\\d{1,2})?/\\d{1,2}',
        matches: [' Question 5/13 se réunira', ' Question 12-3/1'],
        rejects: [' Question 5', ' Questions 5/13'],
      }),
    },
    {
      // what such a body works on its name need not say where letters stand behind it
      type: 'other',
      sector: null,
      head: pattern({
        id: 'fr.groups.other-by-letters',
        source:
          "<(?:Groupe(?=[^.,;:()\\d]{2,120} \\(G)|Comite(?=[^.,;:()\\d]{2,120} \\(C)|Equipe(?=[^.,;:()\\d]{2,120} \\(E)) (?:d'experts|de (?:haut niveau|selection|redaction|gestion|coordination|direction|supervision|planification|reflexion|liaison)|d'(?:evaluation|audit|examen|appui)|consultati(?:f|ve)|preparatoire|direct(?:eur|rice)|intersectoriel(?:le)?|interinstitutionnel(?:le)?|intergouvernemental(?:e)?|informel(?:le)?|volontaire|restreinte?|mixte|special(?:e)?|technique|executi(?:f|ve)|permanente?|independante?|ad hoc)(?= [^.,;:()\\d]{2,90} \\([A-Z]{2}[A-Z0-9-]{1,12}[),;])",
        flags: '',
        matches: [
          "un Groupe d'experts informel (GEI)",
          "troisième réunion du Groupe volontaire d'experts (GVE)",
          'le Comité consultatif indépendant pour les questions de gestion (CCIG)',
          "un Groupe restreint d'experts chargé des tarifs (GRE)",
        ],
        rejects: [
          "un Groupe d'experts informel",
          'le Groupe volontaire des usagers (Genève)',
          'le Comité consultatif des usagers (Genève)',
          "le Groupe d'experts de l'Union (UIT)",
          "le Comité exécutif de l'Organisation mondiale de la santé (OMS)",
        ],
      }),
    },
    {
      // letters that end or begin with what the body is (`-TF`, `WG-`) need no word that says so in the name
      type: 'other',
      sector: null,
      head: pattern({
        id: 'fr.groups.other-by-ending',
        source:
          '<(?:Groupe|Equipe|Comite)(?= [^.,;:()\\d]{2,120} \\((?:[A-Z]{2,6}-(?:G|TF|WG|EG|AG|CG|TG|ET)|(?:WG|EG|CG|TF|AG|TG)-[A-Z0-9]{2,8})[),;])',
        flags: '',
        matches: [
          "l'Équipe de coordination intersectorielle (ISC-TF)",
          'le Groupe sur la formation des cadres (TRM-G)',
        ],
        rejects: [
          'le Groupe sur la formation des cadres (FORM)',
          'le groupe sur la formation (TRM-G)',
          'le Groupe, à Genève (TRM-G)',
        ],
      }),
    },
  ],
  nameEnd: pattern({
    id: 'fr.groups.name-end',
    source:
      "[.;:!?()\"\\[\\],|]| -+ (?!\\p{L}+ -)|<(?:qui|que|qu'|dont|lors|lorsqu|ainsi|afin|conformement|notamment|aupres|depuis|jusqu'|jusqu|apres|avant|pendant|durant|selon|sous|dans|tenue?s?|convoquee?s?|creee?s?|etablie?s?|prevue?s?|ouverte?s?|chaque|est|sont|etait|etaient|fut|sera|seront|serait|s'est|se|ne|n'|n'a|ont|avait|avaient|aura|auront|doit|devra|devrait|peut|peuvent|pourra|pourrait|fournira|soumettra|tiendra|examinera|presentera|organisera|adressera|mentionnee?s?|intitulee?s?|mais|ou la|ou le|si|car|lequel|laquelle|aussi|egalement|actuellement|puis|ensuite|toujours|respectivement|ci-apres|susmentionnee?s?|precitee?s?)>" +
      '|<(?:a|ont|avait) (?:convenu|decide|designe|nomme|elu|approuve|adopte|eu|tenu|ete|examine|cree|etabli|demande|invite|charge|pris|note|reconnu|souhaite|recommande|publie|presente|souligne|indique|remercie|commence|acheve|elabore|propose|confirme|accepte|poursuivi|organise|rendu|fait|reçu|recu|siege|travaille|termine|entame|repris|mene|etudie|analyse|defini|recense|redige|revise|entendu|debattu|delibere|conclu|estime|constate|juge|mis|remis|transmis|soumis|prepare|consacre|pour objet|pour mandat|notamment|egalement)' +
      "|<(?:en|au|aux|du|le|les|des|a|au cours|d'ici|pour) (?:\\d|l'annee|mois|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|son|sa|ses|leur|cette fin|l'adresse|l'occasion|partir|Geneve|l'annexe|examen|information|observations?|suite a donner|decision|commentaires?|sessions? d|membres|cours|plus tard|titre)" +
      "|<(?:et|ou|ni|avec|par|de|a|aux?|du|des|pour|entre)(?: (?:a|de|par|avec|pour))?(?: (?:la|le|les|l'|aux?|du|des)| l')? ?(?:JCA|FG|GTC|CE \\d|GCNT|GCR|GCDT|TSB|BR|BDT|Commissions? d'etudes|Groupes?|Comite|Bureau|Conference|Assemblee|Directeur|Directrice|President|Presidente|Secretaire general|Conseil|Secretariat|Activite conjointe)>" +
      '|<(?:M\\.|Mme) ',
    matches: [
      'en ligne tenues',
      'les langues a décidé',
      'les locaux a siégé',
      'le climat en janvier',
      'et au Groupe',
      'le climat, et',
    ],
    rejects: ['la protection en ligne des enfants', "relatives à l'Internet", 'les ressources financières et humaines'],
  }),
  smallWords: new Set([
    'de',
    'du',
    'des',
    'la',
    'le',
    'les',
    'et',
    'ou',
    'a',
    'au',
    'aux',
    'en',
    'sur',
    'pour',
    'par',
    'avec',
    "l'",
    "d'",
    'l',
    'd',
    'dans',
    '-',
    'relative',
    'relatives',
    'relatif',
    'relatifs',
  ]),
};
