import type { GroupLocale } from '../../../model/locale/groups.js';
import { pattern } from '../../../text/pattern.js';
import { byMatter, ofMatter } from '../../any/conference-matter.js';

const year =
  "(?:(?:(?<dated>(?: de l'UIT)? de )|(?: de l'UIT)?(?: tenue en| en|,| \\([^()]{0,40}?| (?:tenue |reunie )?a \\p{Lu}[\\p{L} -]{2,24}? en)? ?)(?<year>(?:19|20)\\d\\d)>)?";

/** Conferences and assemblies, by name and acronym, with their year. */
export const conferences: Pick<GroupLocale, 'conferences'> = {
  conferences: [
    byMatter('fr'),
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
      acronym: 'APP',
      sector: 'General',
      name: pattern({
        id: 'fr.groups.app.name',
        source: `<(?<name>Conference (?:additionnelle de plenipotentiaires|de plenipotentiaires additionnelle))>${year}`,
        matches: ['la Conférence de plénipotentiaires additionnelle (Genève, 1992)'],
        rejects: ['la Conférence de plénipotentiaires'],
      }),
      short: pattern({
        id: 'fr.groups.app.short',
        source: '<APP-?(?<year>92|1992)>(?![-/])',
        flags: '',
        matches: ["l'APP-92"],
        rejects: ['APP', 'APP-24'],
      }),
    },
    // The administrative conferences of before 1993.
    {
      acronym: 'CAMR',
      sector: 'ITU-R',
      name: pattern({
        id: 'fr.groups.camr.name',
        source: `<(?<name>Conference administrative mondiale des radiocommunications)>${year}`,
        matches: ['la Conférence administrative mondiale des radiocommunications (Genève, 1979)'],
        rejects: ['la Conférence administrative régionale des radiocommunications'],
      }),
      short: pattern({
        id: 'fr.groups.camr.short',
        source: `<(?:CAMR|WARC)${ofMatter}(?:-?(?<year>\\d{2}(?:\\d\\d)?))?>(?![-/][\\p{L}\\d])`,
        flags: '',
        matches: ['la CAMR-92', 'la CAMR', 'la CAMR ORB-88'],
        rejects: ['CAMR/3', 'camr'],
      }),
    },
    {
      acronym: 'CARR',
      sector: 'ITU-R',
      name: pattern({
        id: 'fr.groups.carr.name',
        source: `<(?<name>Conference administrative regionale des radiocommunications)>${year}`,
        matches: ['la Conférence administrative régionale des radiocommunications (Genève, 1989)'],
        rejects: ['la Conférence administrative mondiale des radiocommunications'],
      }),
      short: pattern({
        id: 'fr.groups.carr.short',
        source: `<(?:(?:CARR|RARC)${ofMatter}-?(?<year>\\d{2}(?:\\d\\d)?)|CARR(?<=(?:<[Ll][Aa] |\\( ?)CARR))>(?![-/][\\p{L}\\d])`,
        flags: '',
        matches: ['la CARR-83', 'la CARR'],
        rejects: ['M. P. CARR', 'carr'],
      }),
    },
    {
      acronym: 'CAMTT',
      sector: 'ITU-T',
      name: pattern({
        id: 'fr.groups.camtt.name',
        source: `<(?<name>Conference administrative mondiale telegraphique et telephonique)>${year}`,
        matches: ['la Conférence administrative mondiale télégraphique et téléphonique (Melbourne, 1988)'],
        rejects: ['la Conférence administrative mondiale des radiocommunications'],
      }),
      short: pattern({
        id: 'fr.groups.camtt.short',
        source: '<(?:CAMTT|WATTC)(?:-?(?<year>\\d{2}(?:\\d\\d)?))?>(?![-/][\\p{L}\\d])',
        flags: '',
        matches: ['la CAMTT-88', 'la CAMTT'],
        rejects: ['CAMTT/3', 'camtt'],
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
      // The Assembly's name until 2000.
      acronym: 'CMNT',
      sector: 'ITU-T',
      name: pattern({
        id: 'fr.groups.cmnt.name',
        source: `<(?<name>Conference mondiale de (?:la )?normalisation des telecommunications)>${year}`,
        matches: ['la Conférence mondiale de normalisation des télécommunications (Helsinki, 1993)'],
        rejects: ["l'Assemblée mondiale de normalisation des télécommunications"],
      }),
      short: pattern({
        id: 'fr.groups.cmnt.short',
        source: '<(?:CMNT|WTSC)(?:-?(?<year>\\d{2}(?:\\d\\d)?))?>(?![-/][\\p{L}\\d])',
        flags: '',
        matches: ['la CMNT-93', 'par la CMNT'],
        rejects: ['CMNT/3', 'cmnt'],
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
      acronym: 'RPC',
      sector: 'ITU-R',
      name: pattern({
        id: 'fr.groups.rpc.name',
        source:
          '<(?<name>Reunion (?:de preparation|preparatoire) (?:(?:a|en vue de|pour|de) la|aux|des) (?:Conferences?>|CMR>)(?: mondiales? des radiocommunications)?)',
        matches: [
          'la Réunion de préparation à la Conférence',
          'Réunion de préparation à la CMR',
          'Réunion de préparation aux conférences',
        ],
        rejects: ['une réunion de préparation de la session'],
      }),
      short: pattern({
        id: 'fr.groups.rpc.short',
        source: '<(?:RPC|CPM)(?:-?(?<year>\\d\\d(?:\\d\\d)?)(?:-(?<session>\\d))?)?>(?![-/])',
        flags: '',
        matches: ['la première session de la RPC', 'la RPC23-1', 'la RPC-27'],
        rejects: ['CPM/3'],
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
    {
      acronym: 'FMPT',
      sector: 'General',
      name: pattern({
        id: 'fr.groups.fmpt.name',
        source: `<(?<name>Forum mondial (?:des politiques|de politique|sur les politiques) (?:de|des|en matiere de) telecommunications?(?:(?: ?/ ?| et (?:de |des |les )?)(?:TIC|technologies de l'information et de la communication))?)>${year}`,
        matches: [
          'le Forum mondial des politiques de télécommunication',
          'Forum mondial des politiques de télécommunication/TIC',
          'Forum mondial des politiques de télécommunication et des TIC',
        ],
        rejects: ['Forum mondial de la normalisation', 'Forum mondial des régulateurs'],
      }),
      short: pattern({
        id: 'fr.groups.fmpt.short',
        source: '<(?:FMPT|WTPF)(?:-?(?<year>\\d{2}(?:\\d\\d)?))?>(?![-/][\\p{L}\\d])',
        flags: '',
        matches: ['le FMPT-13', 'au FMPT'],
        rejects: ['FMPT/3', 'fmpt'],
      }),
    },
  ],
};
