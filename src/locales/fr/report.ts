import type { ReportLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';

export const report: ReportLocale = {
  sections: [
    {
      section: 'subject',
      pattern: pattern({
        id: 'fr.report.subject',
        source: '^sujet(?: ?:| ?$)',
        matches: ['Sujet: Rapport du groupe', 'Sujet'],
        rejects: ['Sujets de préoccupation', 'Titre:'],
      }),
    },
    {
      section: 'title',
      pattern: pattern({
        id: 'fr.report.title',
        source: '^(?:titre|intitule)(?: du (?:present )?(?:document|rapport))? ?:',
        matches: ['Titre: Rapport de la deuxième réunion', 'Titre du document :', 'TITRE:'],
        rejects: ['Titre', 'Titres:', 'Titre de la contribution:', 'Sujet:'],
      }),
    },
    {
      section: 'summary',
      pattern: pattern({
        id: 'fr.report.summary',
        source: '^resume(?: ?:| ?$)',
        matches: ['Résumé', 'Résumé:', 'RÉSUMÉ'],
        rejects: ['Résumé des travaux', 'Le résumé'],
      }),
    },
    {
      section: 'purpose',
      pattern: pattern({
        id: 'fr.report.purpose',
        source: '^(?:objet|but|objectif)(?: du (?:present )?(?:document|rapport))?(?: ?:| ?$)',
        matches: ['Objet', 'Objet du présent document', 'Objet:'],
        rejects: ['Objet de la réunion', 'Objectifs stratégiques'],
      }),
    },
    {
      section: 'action',
      pattern: pattern({
        id: 'fr.report.action',
        source:
          "^(?:(?:suite|mesures?) a (?:donner|prendre)(?: par (?:le conseil|la conference|le groupe|l'assemblee|le GCNT|le GCDT|le GCR|la commission))?|suite demandee|decision demandee|action requise|resultats? (?:attendus?|escomptes?|prevus?))(?: ?:| ?$)",
        matches: [
          'Suite à donner',
          'Suite à donner par le Conseil',
          'SUITE À DONNER',
          'Mesures à prendre:',
          'Résultats attendus:',
        ],
        rejects: ['Suite à donner aux demandes reçues', 'Suites'],
      }),
    },
    {
      section: 'references',
      pattern: pattern({
        id: 'fr.report.references',
        source: '^(?:references?|documents? de reference|(?:textes?|documents?) (?:cites?|pertinents?))(?: ?:| ?$)',
        matches: ['Références', 'Référence:', 'Documents de référence'],
        rejects: ['Référence est faite', 'Références croisées', 'Réf.:'],
      }),
    },
    {
      section: 'contact',
      pattern: pattern({
        id: 'fr.report.contact',
        source: '^(?:contacts?|personnes? a contacter|points? de contact)(?: ?:| ?$)',
        matches: ['Contact:', 'Contact', 'Point de contact: Mme A. Diop'],
        rejects: ['Contacts avec les opérateurs', 'Contactez'],
      }),
    },
    {
      section: 'other',
      pattern: pattern({
        id: 'fr.report.other',
        source:
          '^(?:liens? (?:pertinents? )?avec (?:le|les) plans? (?:strategique|operationnel)s?|incidences?(?: financieres?| sur le budget| budgetaires?)?|mots[ -]cles|instruments? juridiques?|publication(?: |$)|base juridique)(?: ?:| ?$)|^(?:approbation|(?:date limite|delai|echeance)(?: (?:de|pour) (?:la )?reponse)?) ?:',
        matches: [
          'Lien pertinent avec le plan stratégique',
          'Incidences financières',
          'Incidences',
          'Mots clés:',
          'Date limite:',
        ],
        rejects: [
          'Incidences de la réforme sur les travaux',
          'Référence est faite',
          'Approbation',
          'Échéance du mandat:',
        ],
      }),
    },
  ],
  source: pattern({
    id: 'fr.report.source',
    source:
      "^(?:(?:etats membres|administrations|pays membres)(?: d(?:es|e) (?:pays|etats) membres)? (?:de la|de l'|du|des) ?(?:[^.;:]{5,120}\\([\\p{L}-]{2,10}\\)|(?:union(?! internationale)|communaute|conference|telecommunaute|organisation|ligue|region|commission)> [^.;:()]{3,120})$|(?:rapport|note|document|contribution|memorandum|presentation)s? (?:d[ue]s?|de la|de l'|presentee? par|soumise? par|etablie? par|par) ?(?:le |la |l'|les )?(?:secretaire|president|vice-president|directeur|directrice|groupe|secretariat|commission|bureau|administration|conseil|corapporteur|rapporteur|comite|coordonnateur|verificateur|organe|cellule|unite|pays|etats?)|(?:source|origine) ?:|(?:(?:vice-?|co-?)?presidente?|(?:co)?rapporteu(?:r|se)|direct(?:eur|rice)|secretaire(?: generale?)?|coordonnat(?:eur|rice))s?,? (?:groupe|commission|comite|bureau|conseil|union|secretariat|g[ct][a-z]{1,4}>|ce \\d)[^.;:]{0,140}$)",
    matches: [
      'Présidente, Groupe consultatif pour le développement',
      'Directeur, Bureau des radiocommunications',
      'Origine: Groupe consultatif',
      'États Membres de la Communauté régionale (CRC)',
      "Administrations des pays membres de l'Union des lagunes",
      'Rapport de la Présidente du GTC-COP',
      'Note du Secrétaire général',
      'RAPPORT DU SECRÉTAIRE GÉNÉRAL',
      'Rapport présenté par le Président',
    ],
    rejects: [
      'Rapport quadriennal du Groupe',
      'Présidents des groupes régionaux',
      'Rapports',
      'Notes de liaison',
      "Administrations des États Membres de l'Union",
      "Administrations des États Membres de l'Union internationale des télécommunications",
    ],
  }),
  head: [
    pattern({
      id: 'fr.report.session-place',
      source:
        "^[(]?\\p{Lu}[\\p{L}' -]{2,40}(?: \\([\\p{L}' -]{2,40}\\))?, ?(?:du |les |le )?\\d{1,2}(?:er)? ?(?:-|au|et|\\p{L}{3})",
      matches: ['Genève, 9-19 juin 2020', 'GENÈVE, 27 mai – 6 juin 2025', 'Genève, 3 mars 2004'],
      rejects: ['RAPPORT QUADRIENNAL (2022-2026)', "L'étagère 3 est trop étroite"],
    }),
    pattern({
      id: 'fr.report.session',
      source:
        "^[^.;a-z]{0,3}(?:\\p{L}{3,20} ?- ?)?session de \\d{4}>|^(?:conseil|session|groupe|conference|assemblee|comite)(?: de l'UIT)?(?: de)? ?(?:\\d{4}|,)|^(?:premiere|deuxieme|\\d{1,2} ?e(?:me)?) (?:reunion|session|seance)|^session (?:ordinaire|extraordinaire|additionnelle|virtuelle)|^seance pleniere|^(?:commission|pleniere)(?: \\d)?$",
      matches: [
        'Conseil 2020',
        "Conseil de l'UIT 2005",
        'Session extraordinaire',
        '21e réunion, Genève',
        'GENÈVE  -  SESSION DE 2000',
      ],
      rejects: ['Conseil de sécurité', 'Depuis la session de 2020 du Conseil', 'Rapport du Groupe'],
    }),
    pattern({
      id: 'fr.report.margin',
      source: '^ref(?:erence)?s?[.]? ?doc(?:ument)?s?[.]? ?:?$',
      matches: ['Réf. doc.', 'Réf. doc.:'],
      rejects: ['Références', 'Réf.: Document C20/5'],
    }),
    pattern({
      id: 'fr.report.body-name',
      source:
        "^(?!.{0,110} - )(?:(?:secteur (?:de la|des|du) |periode d'etudes |commissions? d'etudes (?:No ?)?\\d|groupes? consultatif|groupe de travail du conseil|conference (?:de plenipotentiaires|mondiale|regionale)|assemblee (?:mondiale|des radio))[^.:;]{0,110}|(?:GCNT|TSAG|GCR|RAG|GCDT|TDAG|RAPPORT|CONTRIBUTION|DOCUMENT TEMPORAIRE|NOTE DE LIAISON))$",
      matches: [
        "SECTEUR DE LA NORMALISATION DES TÉLÉCOMMUNICATIONS DE L'UIT",
        "PÉRIODE D'ÉTUDES 2025-2028",
        'Groupe consultatif pour le développement des télécommunications (GCDT)',
        'Conférence de plénipotentiaires (PP-26)',
        'GCNT',
        'RAPPORT',
      ],
      rejects: ['RAPPORT DU CONSEIL', 'Groupe consultatif: résumé des conclusions', 'Secteurs'],
    }),
    pattern({
      id: 'fr.report.original',
      source: "^(?:original|point de l'ordre du jour|PL|COM|ADM|langue|source|origine|document)(?: |:|\\d|$)",
      matches: ['Original: anglais', "Point de l'ordre du jour: PL 1.5", 'PL 1.5', 'Document C20/57-F'],
      rejects: ['Originalité', 'Plan stratégique'],
    }),
  ],
};
