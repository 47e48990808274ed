import type { GroupLocale } from '../../../model/locale/groups.js';
import { pattern } from '../../../text/pattern.js';

/** Advisory groups, Bureaux and committees that stand for good, by name and acronym. */
export const standingGroups: Pick<GroupLocale, 'standing'> = {
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
        source: '<Groupe consultatif (?:pour le|du|de) developpement des telecommunications>',
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
      acronym: 'IFRB',
      type: 'other',
      sector: 'ITU-R',
      name: pattern({
        id: 'fr.groups.ifrb.name',
        source: "<Comite international d'enregistrement des frequences>",
        matches: ["le Comité international d'enregistrement des fréquences"],
        rejects: ['le Comité du Règlement des radiocommunications'],
      }),
      short: pattern({
        id: 'fr.groups.ifrb.short',
        source: '<IFRB>(?! ?[-/] ?[\\p{Lu}\\d])(?! (?:N[o°][.]? ?)?\\d)',
        flags: '',
        matches: ["le Président de l'IFRB"],
        rejects: ["Lettre circulaire de l'IFRB N° 12", 'IFRB/3'],
      }),
    },
    {
      acronym: 'TDAB',
      type: 'advisory-group',
      sector: 'ITU-D',
      name: pattern({
        id: 'fr.groups.tdab.name',
        source: '<Conseil consultatif (?:de|du|pour le) developpement des telecommunications>',
        matches: ['le Conseil consultatif pour le développement des télécommunications'],
        rejects: ['le Groupe consultatif pour le développement des télécommunications'],
      }),
      short: pattern({
        id: 'fr.groups.tdab.short',
        source: '<TDAB>(?! ?[-/] ?[\\p{Lu}\\d])',
        flags: '',
        matches: ['le TDAB'],
        rejects: ['TDAB-3', 'tdab'],
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
        source: "<(?:CCT(?= de l'UIT)|CCT UIT|(?<=<(?:[Ll]e|[Aa]u|[Dd]u) )CCT)>(?![-/])",
        flags: '',
        matches: ["le CCT de l'UIT", 'avec le CCT'],
        rejects: ['CCT', 'CCT/3'],
      }),
    },
  ],
};
