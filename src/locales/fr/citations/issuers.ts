import type { CitationLocale } from '../../../model/locale/citations.js';
import type { CitationIssuer } from '../../../model/record.js';
import { pattern } from '../../../text/pattern.js';

const council =
  "(?:le |du )?Conseil(?: de l'UIT| d'administration)?(?! (?:de securite|de l'Europe|europeen|d'Etat|des ministres|federal))";
const conferenceNames = {
  PP: 'Conference de plenipotentiaires|PP(?:-\\d{2,4})?',
  WTSA: '(?:Assemblee|Conference) mondiale de (?:la )?normalisation des telecommunications|CMNT(?:-\\d{2})?|AMNT(?:-\\d{2})?|WTS[AC](?:-\\d{2})?',
  WTDC: 'Conference mondiale de developpement des telecommunications|CMDT(?:-\\d{2})?|WTDC(?:-\\d{2})?',
  WRC: 'Conference mondiale des radiocommunications|CMR(?:-\\d{2,4})?|WRC(?:-\\d{2,4})?|CAMR(?:-\\d{2})?',
  RA: 'Assemblee des radiocommunications|AR-\\d{2}|RA-\\d{2}',
} as const;

const after = (issuer: CitationIssuer, names: string, example: string) => ({
  issuer,
  pattern: pattern({
    id: `fr.citations.issuer-after.${issuer.toLowerCase()}`,
    source: `^,? ?(?:(?:,? ?(?:telle qu'|tel qu')?(?:adoptees?|revisees?|approuvees?|modifiees?|prises?|confiees?|attribuees?|relevant) |que )?(?:a la |de la |par la |de l'|par l'|par le |du |de |par ))(?:derniere |precedente )?(?:${names})>`,
    matches: [example],
    rejects: ['. La Conférence', ' invite le Directeur'],
  }),
});

const named = (issuer: CitationIssuer, names: string, example: string) => ({
  issuer,
  pattern: pattern({
    id: `fr.citations.issuer-named.${issuer.toLowerCase()}`,
    source: `<(?:${names})>`,
    matches: [example],
    rejects: ['la commission', 'le conseiller'],
  }),
});

/** Who issued a text, behind its number or anywhere in its clause. */
export const issuers: Pick<CitationLocale, 'sectorWords' | 'issuersAfter' | 'issuersNamed' | 'possessive'> = {
  sectorWords: {
    'uit-t': 'ITU-T',
    'uit-r': 'ITU-R',
    'uit-d': 'ITU-D',
    'itu-t': 'ITU-T',
    'itu-r': 'ITU-R',
    'itu-d': 'ITU-D',
    ccitt: 'ITU-T',
    ccir: 'ITU-R',
  },
  issuersAfter: [
    after('PP', conferenceNames.PP, ' de la Conférence de plénipotentiaires'),
    after('WTSA', conferenceNames.WTSA, " de l'AMNT"),
    after('WTDC', conferenceNames.WTDC, ' de la CMDT-22'),
    after('WRC', conferenceNames.WRC, ' de la CMR-19'),
    after('RA', conferenceNames.RA, " de l'Assemblée des radiocommunications"),
    after('ITU-T', 'UIT-T|CCITT|(?:la )?Commission d.etudes \\d{1,2} de l.UIT-T', " de l'UIT-T"),
    after('ITU-R', 'UIT-R|CCIR|(?:la )?Commission d.etudes \\d{1,2} de l.UIT-R', " de l'UIT-R"),
    after('ITU-D', 'UIT-D|(?:la )?Commission d.etudes \\d{1,2} de l.UIT-D', " de l'UIT-D"),
    {
      issuer: 'Council',
      pattern: pattern({
        id: 'fr.citations.issuer-after.council',
        source: `^,? ?(?:(?:adoptees?|revisees?|approuvees?|modifiees?|prises?) )?(?:par le |du |de son |par son )Conseil(?! (?:de securite|de l'Europe|europeen|d'Etat|des ministres|federal))`,
        matches: [' du Conseil', ' adoptée par le Conseil'],
        rejects: [' du Conseil de sécurité', ' invite le Conseil'],
      }),
    },
  ],
  issuersNamed: [
    named('PP', conferenceNames.PP, 'la Conférence de plénipotentiaires'),
    named('WTSA', conferenceNames.WTSA, "l'AMNT-24"),
    named('WTDC', conferenceNames.WTDC, 'la CMDT'),
    named('WRC', conferenceNames.WRC, 'la CMR-23'),
    named('RA', conferenceNames.RA, "l'Assemblée des radiocommunications"),
    named('Council', `(?<!travail du )(?<!session du )${council}`, 'le Conseil'),
  ],
  possessive: pattern({
    id: 'fr.citations.possessive',
    source:
      '<(?:s(?:a|es)|(?:adopte|revise|approuve|modifie|examine) (?:la|les)|extraits? (?:de la|des)|(?:decide|convenu|resolu|institue|cree|etabli|charge|demande),? (?:par|dans|aux termes de) (?:la|le|sa)) $|^[\\p{N}.() ]*(?:par|aux termes de) la $',
    matches: ['Par sa ', 'Le Conseil a décidé, par la ', '2 Par la ', 'dans ses ', '(extrait de la ', 'a adopté la '],
    rejects: ['de la ', 'conformément à la '],
  }),
};
