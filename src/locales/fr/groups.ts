import type { GroupLocale } from '../../model/locale/groups.js';
import { pattern } from '../../text/pattern.js';

const numbers = '\\d{1,2}(?:(?: ?,| ?;| et| ou| a| ?-) ?\\d{1,2}(?![\\p{L}\\p{N}/]))*';
const sector =
  "(?: (?:de l'|du Secteur (?:de l'|des? |du )|du Secteur |des? (?:la )?|du )?(?<sector>UIT-[TRD]|ITU-[TRD]|radiocommunications|normalisation des telecommunications|developpement des telecommunications|normalisation|developpement)>)?";
const ofUnion = "(?: de l'UIT(?:-[TRD])?)?";
const link =
  "(?: de l'UIT(?:-[TRD])?)? (?:sur|pour|relati(?:ve|f)s? (?:a|aux?)|en matiere d(?:e |')|concernant|consacree?s? (?:a|aux?)|chargee? (?:d'|de |des |du )(?:l'|la )?|au titre (?:de |du ))";
const year =
  "(?:(?:(?<dated>(?: de l'UIT)? de )|(?: de l'UIT)?(?: tenue en| en|,| \\([^()]{0,40}?| (?:tenue |reunie )?a \\p{Lu}[\\p{L} -]{2,24}? en)? ?)(?<year>(?:19|20)\\d\\d)>)?";

const foreign =
  'ISO|CEI|IEC|JTC|IEEE|IETF|ETSI|3GPP|W3C|GSMA|OMS|ONU|UNESCO|OMPI|OACI|OMI|OMM|UPU|CEPT|CITEL|APT|ATU|UAT|OCDE|UE|G20|G7|Nations Unies|Commission europeenne|Banque mondiale|Union europeenne|Union africaine|Internet Society';

export const groups: GroupLocale = {
  nameCue: pattern({
    id: 'fr.groups.name-cue',
    source: 'commission|groupe|bureau|comite|conference|assemblee|activite|reunion|equipe|jca',
    matches: ["la Commission d'études", 'LE GROUPE', 'cette JCA'],
    rejects: ['la Question 4/17', 'le Conseil'],
  }),
  standing: [
    {
      acronym: 'GCNT',
      type: 'advisory-group',
      sector: 'ITU-T',
      name: pattern({
        id: 'fr.groups.gcnt.name',
        source: '<Groupe consultatif (?:de|pour) la normalisation des telecommunications>',
        matches: ['le Groupe consultatif de la normalisation des télécommunications'],
        rejects: ['le Groupe consultatif des radiocommunications'],
      }),
      short: pattern({
        id: 'fr.groups.gcnt.short',
        source: '<(?:GCNT|TSAG)>(?! ?[-/] ?\\p{Lu})',
        flags: '',
        matches: ['réunion du GCNT', 'le TSAG'],
        rejects: ['TSAG/ME', 'TSAG – R 1', 'gcnt'],
      }),
    },
    {
      acronym: 'GCR',
      type: 'advisory-group',
      sector: 'ITU-R',
      name: pattern({
        id: 'fr.groups.gcr.name',
        source: '<Groupe consultatif des radiocommunications>',
        matches: ['au Groupe consultatif des radiocommunications'],
        rejects: ['le Bureau des radiocommunications'],
      }),
      short: pattern({
        id: 'fr.groups.gcr.short',
        source: '<(?:GCR|RAG)>(?! ?[-/] ?\\p{Lu})(?!/\\d)',
        flags: '',
        matches: ['la réunion du GCR'],
        rejects: ['RAG/3', 'GCRX'],
      }),
    },
    {
      acronym: 'GCDT',
      type: 'advisory-group',
      sector: 'ITU-D',
      name: pattern({
        id: 'fr.groups.gcdt.name',
        source: '<Groupe consultatif pour le developpement des telecommunications>',
        matches: ['du Groupe consultatif pour le développement des télécommunications'],
        rejects: ['le développement des télécommunications'],
      }),
      short: pattern({
        id: 'fr.groups.gcdt.short',
        source: '<(?:GCDT|TDAG)>(?! ?[-/] ?[\\p{Lu}\\d])',
        flags: '',
        matches: ['le GCDT examinera'],
        rejects: ['TDAG-18/INF/1'],
      }),
    },
    {
      acronym: 'TSB',
      type: 'bureau',
      sector: 'ITU-T',
      name: pattern({
        id: 'fr.groups.tsb.name',
        source: '<Bureau de la normalisation des telecommunications>',
        matches: [
          'Directeur du Bureau de la normalisation des télécommunications',
          'BUREAU DE LA NORMALISATION DES TÉLÉCOMMUNICATIONS',
        ],
        rejects: ['un bureau de normalisation'],
      }),
      short: pattern({
        id: 'fr.groups.tsb.short',
        source:
          '(?<!(?:[Cc]irculaires?|CIRCULAIRES?|[Cc]ollectives?|COLLECTIVES?|[Ll]ettres?) (?:du )?)<TSB>(?! ?[-/] ?[\\p{Lu}\\d])(?! (?:N[o°]\\.? ?)?\\d)',
        flags: '',
        matches: ['Le TSB fournira un appui', 'la Directrice du TSB'],
        rejects: ['Circulaire TSB 278', 'TSB-2', 'Lettre collective TSB 5/17'],
      }),
    },
    {
      acronym: 'BR',
      type: 'bureau',
      sector: 'ITU-R',
      name: pattern({
        id: 'fr.groups.br.name',
        source: '<Bureau des radiocommunications>',
        matches: ['Au Directeur du Bureau des radiocommunications'],
        rejects: ['Assemblée des radiocommunications'],
      }),
      short: pattern({
        id: 'fr.groups.br.short',
        source: '<BR>(?! ?[-/.] ?[\\p{Lu}\\d])(?! IFIC)',
        flags: '',
        matches: ['le BR publiera', 'le Directeur du BR'],
        rejects: ['BR IFIC 2870', 'BR.1234', 'BR/3'],
      }),
    },
    {
      acronym: 'BDT',
      type: 'bureau',
      sector: 'ITU-D',
      name: pattern({
        id: 'fr.groups.bdt.name',
        source: '<Bureau d[eu] developpement des telecommunications>',
        matches: [
          'Bureau de développement des télécommunications',
          'du Bureau du développement des télécommunications',
        ],
        rejects: ['le développement des télécommunications'],
      }),
      short: pattern({
        id: 'fr.groups.bdt.short',
        source: '<BDT>(?! ?[-/] ?[\\p{Lu}\\d])(?! (?:N[o°]\\.? ?)?\\d)',
        flags: '',
        matches: ['le BDT organise'],
        rejects: ['Circulaire BDT/DNS/DGS/112'],
      }),
    },
    {
      acronym: 'RRB',
      type: 'other',
      sector: 'ITU-R',
      name: pattern({
        id: 'fr.groups.rrb.name',
        source: '<Comite du Reglement des radiocommunications>',
        matches: ['le Comité du Règlement des radiocommunications'],
        rejects: ['le Règlement des radiocommunications'],
      }),
      short: pattern({
        id: 'fr.groups.rrb.short',
        source: '<RRB>(?! ?[-/]? ?\\d)',
        flags: '',
        matches: ['les membres du RRB'],
        rejects: ['RRB-23'],
      }),
    },
    {
      acronym: 'RPC',
      type: 'other',
      sector: 'ITU-R',
      name: pattern({
        id: 'fr.groups.rpc.name',
        source:
          '<Reunion de preparation (?:a|en vue de|pour) la (?:Conference>|CMR>)(?: mondiale des radiocommunications)?',
        matches: ['la Réunion de préparation à la Conférence', 'Réunion de préparation à la CMR'],
        rejects: ['une réunion de préparation de la session'],
      }),
      short: pattern({
        id: 'fr.groups.rpc.short',
        source: '<(?:RPC|CPM)(?:\\d\\d-\\d|-\\d\\d)?>(?![-/])',
        flags: '',
        matches: ['la première session de la RPC', 'la RPC23-1', 'la RPC-27'],
        rejects: ['CPM/3'],
      }),
    },
    {
      acronym: 'SCV',
      type: 'other',
      sector: 'ITU-T',
      name: pattern({
        id: 'fr.groups.scv.name',
        source: '<Comite de normalisation pour le vocabulaire>',
        matches: ['le Comité de normalisation pour le vocabulaire'],
        rejects: ['le Comité de coordination pour le vocabulaire'],
      }),
      short: pattern({
        id: 'fr.groups.scv.short',
        source: '<SCV>(?![-/])',
        flags: '',
        matches: ['le SCV'],
        rejects: ['SCV-TD 3', 'scv'],
      }),
    },
    {
      acronym: 'CCV',
      type: 'other',
      sector: 'ITU-R',
      name: pattern({
        id: 'fr.groups.ccv.name',
        source: '<Comite de coordination pour le vocabulaire>',
        matches: ['le Comité de coordination pour le vocabulaire'],
        rejects: ['le Comité de normalisation pour le vocabulaire'],
      }),
      short: pattern({
        id: 'fr.groups.ccv.short',
        source: '<CCV>(?![-/])',
        flags: '',
        matches: ['le CCV'],
        rejects: ['CCV/3', 'ccv'],
      }),
    },
    {
      acronym: 'CCT',
      type: 'other',
      sector: 'General',
      name: pattern({
        id: 'fr.groups.cct.name',
        source: "<Comite de coordination de (?:l'UIT pour )?la terminologie>(?: de l'UIT)?",
        matches: [
          "le Comité de coordination de l'UIT pour la terminologie",
          'Comité de coordination de la terminologie',
        ],
        rejects: ['la terminologie'],
      }),
      short: pattern({
        id: 'fr.groups.cct.short',
        source: "<(?:CCT(?= de l'UIT)|CCT UIT)>",
        flags: '',
        matches: ["le CCT de l'UIT"],
        rejects: ['CCT'],
      }),
    },
  ],
  conferences: [
    {
      acronym: 'PP',
      sector: 'General',
      name: pattern({
        id: 'fr.groups.pp.name',
        source: `<(?<name>Conference de plenipotentiaires)>${year}`,
        matches: ['la Conférence de plénipotentiaires', 'la Conférence de plénipotentiaires (Bucarest, 2022)'],
        rejects: ['la conférence des plénipotentiaires régionaux'],
      }),
      short: pattern({
        id: 'fr.groups.pp.short',
        source: '<(?:PP-?(?<year>\\d{2}(?:\\d\\d)?)|PP(?<=(?:<la |\\( ?)PP))>(?![-/])',
        flags: '',
        matches: ['la PP-26', 'à la PP-2010', 'la PP a décidé', 'la Conférence de plénipotentiaires (PP)'],
        rejects: ['PP-02/36-F', 'pp. 26', 'le Document PP'],
      }),
    },
    {
      acronym: 'AMNT',
      sector: 'ITU-T',
      name: pattern({
        id: 'fr.groups.amnt.name',
        source: `<(?<name>Assemblee mondiale de (?:la )?normalisation des telecommunications)>${year}`,
        matches: ["l'Assemblée mondiale de normalisation des télécommunications de 2024"],
        rejects: ["l'Assemblée des radiocommunications"],
      }),
      short: pattern({
        id: 'fr.groups.amnt.short',
        source: '<(?:AMNT|WTSA)(?:-?(?<year>\\d{2}(?:\\d\\d)?))?>(?![-/][\\p{L}\\d])',
        flags: '',
        matches: ["l'AMNT-24", "de l'AMNT"],
        rejects: ['AMNT/3', 'amnt'],
      }),
    },
    {
      acronym: 'CMDT',
      sector: 'ITU-D',
      name: pattern({
        id: 'fr.groups.cmdt.name',
        source: `<(?<name>Conference mondiale de developpement des telecommunications)>${year}`,
        matches: ['la Conférence mondiale de développement des télécommunications (Kigali, 2022)'],
        rejects: ['la Conférence mondiale des radiocommunications'],
      }),
      short: pattern({
        id: 'fr.groups.cmdt.short',
        source: '<(?:CMDT|WTDC)(?:-?(?<year>\\d{2}(?:\\d\\d)?))?>(?![-/][\\p{L}\\d])',
        flags: '',
        matches: ['la CMDT-25', 'la CMDT'],
        rejects: ['WTDC-22/3', 'cmdt'],
      }),
    },
    {
      acronym: 'CMR',
      sector: 'ITU-R',
      name: pattern({
        id: 'fr.groups.cmr.name',
        source: `<(?<name>Conference mondiale des radiocommunications)>${year}`,
        matches: ['la Conférence mondiale des radiocommunications de 2027'],
        rejects: ['la Conférence régionale des radiocommunications'],
      }),
      short: pattern({
        id: 'fr.groups.cmr.short',
        source: '<(?:CMR|WRC)(?:-?(?<year>\\d{2}(?:\\d\\d)?))?>(?![-/][\\p{L}\\d])',
        flags: '',
        matches: ['la CMR-23', 'la CMR'],
        rejects: ['CMR23/PLEN'],
      }),
    },
    {
      acronym: 'CRR',
      sector: 'ITU-R',
      name: pattern({
        id: 'fr.groups.crr.name',
        source: `<(?<name>Conference regionale des radiocommunications)>${year}`,
        matches: ['la Conférence régionale des radiocommunications de 2006'],
        rejects: ['la Conférence mondiale des radiocommunications'],
      }),
      short: pattern({
        id: 'fr.groups.crr.short',
        source: '<(?:CRR|RRC)-?(?<year>\\d{2}(?:\\d\\d)?)>(?![-/])',
        flags: '',
        matches: ['la CRR-06'],
        rejects: ['CRR'],
      }),
    },
    {
      acronym: 'AR',
      sector: 'ITU-R',
      name: pattern({
        id: 'fr.groups.ar.name',
        source: `<(?<name>Assemblee des radiocommunications)>${year}`,
        matches: ["l'Assemblée des radiocommunications de 2023"],
        rejects: ['Bureau des radiocommunications'],
      }),
      short: pattern({
        id: 'fr.groups.ar.short',
        source: '<(?:AR|RA)-?(?<year>(?:19|20)?\\d{2})>(?![-/])',
        flags: '',
        matches: ["l'AR-23", 'la RA-15'],
        rejects: ['RA15/PLEN/7-F', 'AR'],
      }),
    },
    {
      acronym: 'CMTI',
      sector: 'General',
      name: pattern({
        id: 'fr.groups.cmti.name',
        source: `<(?<name>Conference mondiale des telecommunications internationales)>${year}`,
        matches: ['la Conférence mondiale des télécommunications internationales'],
        rejects: ['la Conférence mondiale des radiocommunications'],
      }),
      short: pattern({
        id: 'fr.groups.cmti.short',
        source: '<(?:CMTI|WCIT)(?:-?(?<year>\\d{2}(?:\\d\\d)?))?>(?![-/][\\p{L}\\d])',
        flags: '',
        matches: ['la CMTI-12'],
        rejects: ['CMTI/3'],
      }),
    },
  ],
  numbered: [
    {
      acronym: 'CE',
      type: 'study-group',
      sector: null,
      oneInSingular: true,
      pattern: pattern({
        id: 'fr.groups.study-group',
        source: `<Commission(?<plural>s)? d'etudes? (?:N[o°]s? ?)?(?<numbers>${numbers})(?![\\p{L}\\p{N}/])${sector}`,
        matches: [
          "la Commission d'études 17",
          "les Commissions d'études 2, 9 et 13",
          "Commission d'études 2 de l'UIT-D",
          "COMMISSION D'ÉTUDES 5",
        ],
        rejects: ["les commissions d'études compétentes", "Commissions d'études de l'UIT-T"],
      }),
    },
    {
      acronym: 'CE',
      type: 'study-group',
      sector: null,
      pattern: pattern({
        id: 'fr.groups.study-group-short',
        source: `(?<!<[Ss]alles? )<(?:CE(?<plural>s)?|SG(?:s)?)(?: |-)?(?<numbers>${numbers})(?![\\p{L}\\p{N}/]|-[\\p{L}\\d])${sector}`,
        flags: '',
        matches: ['la CE 17', 'à la CE17', 'les CE 5, 15 et 20', 'SG13'],
        rejects: ['CE 17/XY', 'SG17-C823', 'la CE', 'ce 17 mai', 'SG17RG-AFR', 'la salle CE 2'],
      }),
    },
    {
      acronym: 'GT',
      type: 'other',
      sector: null,
      pattern: pattern({
        id: 'fr.groups.working-party',
        source:
          '<(?:[Gg]roupe(?<plural>s)? de travail|GROUPE DE TRAVAIL|GT|WP) ?(?<numbers>\\d{1,2}(?:[A-E](?:-\\d)?|/\\d{1,2})(?:(?:,| et|,? ?et) (?:\\d{1,2}(?:[A-E](?:-\\d)?|/\\d{1,2})))*)(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['le Groupe de travail 5A', 'le GT 3/17', 'les Groupes de travail 4A et 4C', 'GT 5D'],
        rejects: ['Groupe de travail du Conseil', 'GT 5', 'WP5A/30'],
      }),
      sectorOfNumber: [
        { number: /[A-E]/, sector: 'ITU-R' },
        { number: /\//, sector: 'ITU-T' },
      ],
    },
    {
      acronym: 'GA',
      type: 'other',
      sector: 'ITU-R',
      pattern: pattern({
        id: 'fr.groups.task-group',
        source:
          "<(?:Groupe d'action(?: mixte)?|Equipe d'action|GA|TG) (?<numbers>\\d{1,2}/\\d{1,2})(?![\\p{L}\\p{N}/])",
        flags: '',
        matches: ["le Groupe d'action 5/1", 'le GA 6/1'],
        rejects: ["un groupe d'action", "Groupe d'action 5"],
      }),
    },
  ],
  questions: pattern({
    id: 'fr.groups.question',
    source: `<Q(?:uestions?)?\\.? ?(?:(?<before>UIT-[RTD]) )?(?:N[o°] ?)?(?<numbers>\\d{1,3}(?:-\\d)?(?:(?: ?,| et| ou| a) ?\\d{1,3})*/\\d{1,2}(?:(?: ?,| et| ou| a) ?\\d{1,3}(?:-\\d)?/\\d{1,2})*)(?![\\p{N}/])${sector}`,
    flags: '',
    matches: [
      'la Question 4/17',
      'les Questions 2/13 et 6/13',
      'Q.11/15',
      'les Questions 2, 3 et 5/17',
      'Question 3/2 de l’UIT-D',
    ],
    rejects: ['la Question 4', 'les questions de planification'],
  }),
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
        source: `<Groupe (?:regional(?: de tarification)?|de tarification)(?: de l'UIT-T)?(?: de la (?:Commission d'etudes |CE ?)\\d{1,2})?(?: de l'UIT-T)? pour`,
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
        source: `<(?:Groupe (?:de travail(?: (?:par correspondance|mixte|ad hoc|intersectoriel))?|d'experts|ad hoc|par correspondance|mixte(?: de (?:Rapporteurs?|travail))?|d[ue] Rapporteurs?(?: intersectoriel)?|de coordination(?: intersectorielle)?|d'action(?: mixte)?|de redaction|directeur|informel)|Equipe(?: d'action)?|Comite (?:directeur|d'experts|de coordination))${ofUnion} (?:sur|pour|relatif a)(?! (?:la |les )?Questions? )`,
        flags: '',
        matches: [
          "le Groupe d'experts sur les indicateurs",
          'le Groupe de travail par correspondance sur les méthodes',
          "l'Equipe d'action pour le climat",
        ],
        rejects: [
          'un groupe de travail sur les méthodes',
          'le Groupe de travail du Conseil sur les langues',
          'une équipe pour',
        ],
      }),
    },
  ],
  acronym: pattern({
    id: 'fr.groups.acronym',
    source:
      '(?<![-/.])<(?:(?:JCA|FG|GTC|CWG|WG|EG)-[\\p{L}\\p{N}]+|GE-\\p{Lu}[\\p{L}\\p{N}]+)(?:[-&](?:\\p{Lu}[\\p{L}\\p{N}]*|20\\d\\d))*(?![\\p{L}\\p{N}/@]|[-&][\\p{L}\\p{N}])',
    flags: '',
    matches: ['la JCA-IoT', 'le FG-AI4H', 'le GTC-COP', 'WG-COP', 'CWG-FHR', 'le GE-RTI', 'le FG-NET-2030'],
    rejects: ['la JCA', 'GTC', 'jca-cop', 'le Document FG-RES-014', 'JCA-OPT/TK', 'GE-06'],
  }),
  acronymPrefixes: [
    { printed: 'JCA', prefix: 'JCA', type: 'joint-coordination-activity', sector: 'ITU-T' },
    { printed: 'FG', prefix: 'FG', type: 'focus-group', sector: 'ITU-T' },
    { printed: 'GTC', prefix: 'GTC', type: 'council-working-group', sector: 'General' },
    { printed: 'CWG', prefix: 'GTC', type: 'council-working-group', sector: 'General' },
    { printed: 'WG', prefix: 'GTC', type: 'council-working-group', sector: 'General' },
    { printed: 'EG', prefix: 'EG', type: 'other', sector: 'General' },
    { printed: 'GE', prefix: 'GE', type: 'other', sector: 'General' },
  ],
  regionalAcronym: pattern({
    id: 'fr.groups.regional-acronym',
    source:
      '<(?:SG|CE) ?\\d{1,2} ?-?(?:RG|GR)-(?:AFR|AMR|AMS|ARB|ASP|AO|AP|CEI|CIS|EUR|EECAT|LAC|RCC|TAL|TAS|TEU|TAF)>(?!/)',
    flags: '',
    matches: ['SG17RG-AFR', 'SG3RG-LAC', 'le CE5GR-ARB'],
    rejects: ['SG17', 'SG3RG', '9/SG3RG-LAC/4'],
  }),
  labelledAcronym: pattern({
    id: 'fr.groups.labelled-acronym',
    source:
      "<Groupe (?<acronym>(?!UIT|ITU|GSMA?>)[A-Z]{2,}[A-Z0-9]*(?:-[A-Z0-9][\\p{L}\\p{N}]*)*)(?![-/]\\p{L}|\\p{L}|')",
    flags: '',
    matches: ['le Groupe EGTI', 'le Groupe WG-COP'],
    rejects: ['le Groupe est', 'GROUPE DE TRAVAIL', 'le groupe EGTI'],
  }),
  sectorWords: {
    'uit-t': 'ITU-T',
    'uit-r': 'ITU-R',
    'uit-d': 'ITU-D',
    'itu-t': 'ITU-T',
    'itu-r': 'ITU-R',
    'itu-d': 'ITU-D',
    radiocommunications: 'ITU-R',
    'normalisation des telecommunications': 'ITU-T',
    normalisation: 'ITU-T',
    'developpement des telecommunications': 'ITU-D',
    developpement: 'ITU-D',
  },
  rangeWords: ['a', '-'],
  nameEnd: pattern({
    id: 'fr.groups.name-end',
    source:
      "[.;:!?()\"\\[\\],|]| -+ (?!\\p{L}+ -)|<(?:qui|que|qu'|dont|lors|lorsqu|ainsi|afin|conformement|notamment|aupres|depuis|jusqu'|jusqu|apres|avant|pendant|durant|selon|sous|dans|tenue?s?|convoquee?s?|creee?s?|etablie?s?|prevue?s?|ouverte?s?|chaque|est|sont|etait|etaient|fut|sera|seront|serait|s'est|se|ne|n'|n'a|ont|avait|avaient|aura|auront|doit|devra|devrait|peut|peuvent|pourra|pourrait|fournira|soumettra|tiendra|examinera|presentera|organisera|adressera|mentionnee?s?|intitulee?s?|mais|ou la|ou le|si|car|lequel|laquelle|aussi|egalement|actuellement|puis|ensuite|toujours|respectivement|ci-apres|susmentionnee?s?|precitee?s?)>" +
      '|<(?:a|ont|avait) (?:convenu|decide|designe|nomme|elu|approuve|adopte|eu|tenu|ete|examine|cree|etabli|demande|invite|charge|pris|note|reconnu|souhaite|recommande|publie|presente|souligne|indique|remercie|commence|acheve|elabore|propose|confirme|accepte|poursuivi|organise|rendu|fait|reçu|recu|pour objet|pour mandat|notamment|egalement)' +
      "|<(?:en|au|aux|du|le|les|des|a|au cours|d'ici|pour) (?:\\d|l'annee|mois|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|son|sa|ses|leur|cette fin|l'adresse|l'occasion|partir|Geneve|l'annexe|examen|information|observations?|suite a donner|decision|commentaires?|sessions? d|membres|cours|plus tard|titre)" +
      "|<(?:et|ou|ni|avec|par|de|a|aux?|du|des|pour|entre)(?: (?:a|de|par|avec|pour))?(?: (?:la|le|les|l'|aux?|du|des)| l')? ?(?:JCA|FG|GTC|CE \\d|GCNT|GCR|GCDT|TSB|BR|BDT|Commissions? d'etudes|Groupes?|Bureau|Conference|Assemblee|Directeur|Directrice|President|Presidente|Secretaire general|Conseil|Secretariat|Activite conjointe)>" +
      '|<(?:M\\.|Mme) ',
    matches: ['en ligne tenues', 'les langues a décidé', 'le climat en janvier', 'et au Groupe', 'le climat, et'],
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
  foreign: pattern({
    id: 'fr.groups.foreign',
    source: `<(?:${foreign})>`,
    flags: '',
    matches: ["de l'ISO", 'des Nations Unies'],
    rejects: ["de l'UIT", 'la CE 17'],
  }),
  foreignOwner: pattern({
    id: 'fr.groups.foreign-owner',
    source: `^ ?(?:d(?:u|es|e l'|e la|e) ?|\\( ?)(?:${foreign})>`,
    flags: '',
    matches: [" de l'OMM", ' du 3GPP', ' (ETSI)'],
    rejects: [" de l'UIT-T et de l'ISO", ', ISO', ' et l’ISO'],
  }),
  anaphors: [
    {
      types: ['joint-coordination-activity'],
      pattern: pattern({
        id: 'fr.groups.anaphor.jca',
        source:
          '<(?:(?:cette|ladite|la|ladite) (?:meme |nouvelle )?(?:JCA|Activite (?:conjointe de coordination|de coordination conjointe)))(?![-\\p{L}\\p{N}])',
        flags: 'i',
        matches: ['cette JCA', 'La JCA', 'cette Activité conjointe de coordination', 'la nouvelle JCA'],
        rejects: ['une JCA', 'la JCA-COP', 'les JCA'],
      }),
    },
    {
      types: [
        'council-working-group',
        'advisory-group',
        'focus-group',
        'regional-group',
        'joint-coordination-activity',
        'other',
      ],
      pattern: pattern({
        id: 'fr.groups.anaphor.group',
        source:
          "<(?:(?:[Cc]e|CE|[Ll]edit|[Dd]udit|[Aa]udit|[Cc]e meme) [Gg]roupe(?: de travail| consultatif| specialise| regional| d'experts)?|(?:[Ll]e|[Dd]u|[Aa]u|son|[Ll]e nouveau|[Dd]u nouveau) Groupe(?: de travail| consultatif| specialise| regional| d'experts)?)(?![-\\p{L}\\p{N}]| (?:[A-Z\\d]|d'|de |des |du |sur |pour |charge|consultatif|special|region|mixte|ad hoc|par corr|inform|direct|relatif|interm|interi?))",
        flags: '',
        matches: ['ce Groupe', 'du Groupe', 'ce groupe', 'le Groupe de travail est'],
        rejects: ['le groupe', 'le Groupe EGTI', 'Groupe de travail du Conseil', 'le Groupe de travail chargé'],
      }),
    },
    {
      types: ['study-group'],
      pattern: pattern({
        id: 'fr.groups.anaphor.study-group',
        source:
          "<(?:cette|ladite|la|sa) Commission(?: d'etudes)?>(?! (?:\\d|n[o°]|d'|d[eu]>|des>|[\\p{L}-]+(?:ale|aine|enne|ique)>|electro))",
        matches: ["cette Commission d'études", 'La Commission a décidé'],
        rejects: [
          "la Commission d'études 17",
          'la Commission européenne',
          'la Commission nationale',
          'les commissions',
        ],
      }),
    },
    {
      types: ['conference'],
      pattern: pattern({
        id: 'fr.groups.anaphor.conference',
        source:
          '<(?:[Cc]ette|[Ll]adite) (?:Conference|Assemblee|conference|assemblee)>(?! (?:mondiale|de |des |regionale))',
        flags: '',
        matches: ['cette Conférence', 'cette Assemblée'],
        rejects: ['la Conférence mondiale', 'cette conférence de presse'],
      }),
    },
    {
      types: ['bureau'],
      pattern: pattern({
        id: 'fr.groups.anaphor.bureau',
        source:
          "<(?:[Cc]e|[Ll]e|[Dd]u|[Aa]u|[Ll]edit) Bureau>(?! (?:d[eu]>|des>|d'|region|federal|national|permanent|mondial|\\p{Lu}))",
        flags: '',
        matches: ['le Bureau publiera', 'ce Bureau'],
        rejects: ['le Bureau des radiocommunications', 'le Bureau régional', 'le bureau'],
      }),
    },
  ],
  revisionLead: pattern({
    id: 'fr.groups.revision-lead',
    source:
      "(?:<(?:Resolutions?|Decisions?|Recommandations?|Voeux?|Avis)> (?:UIT-[TRD] )?\\d[\\d ,;etbisr-]{0,40} ?\\( ?(?:(?:rev|mod)\\.? ?)?|<Rev\\.? ?)(?:de (?:la |l')|(?:a )?la )?$",
    matches: ['Résolution 750 (Rév.', 'Résolutions 55 (', 'Rév. ', '(Rév. de la '],
    rejects: ['Résolution 2 (Rév. Kigali, 2022) de la ', 'invite la ', 'le point 9.1 ('],
  }),
};
