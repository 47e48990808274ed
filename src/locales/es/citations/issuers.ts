import type { CitationLocale } from '../../../model/locale/citations.js';
import type { CitationIssuer } from '../../../model/record.js';
import { pattern } from '../../../text/pattern.js';

const otherCouncils = '(?! (?:de seguridad|de europa|europeo|de estado|de ministros|federal|de administracion de))';
const council = `(?:el |del )?Consejo(?: de la UIT| de administracion)?${otherCouncils}`;
const conferenceNames = {
  PP: 'Conferencia de plenipotenciarios|PP(?:-\\d{2,4})?',
  WTSA: '(?:Asamblea|Conferencia) mundial de (?:la )?normalizacion de las telecomunicaciones|CMNT(?:-\\d{2})?|AMNT(?:-\\d{2})?|WTS[AC](?:-\\d{2})?',
  WTDC: 'Conferencia mundial de desarrollo de las telecomunicaciones|CMDT(?:-\\d{2})?|WTDC(?:-\\d{2})?',
  WRC: 'Conferencia mundial de radiocomunicaciones|CMR(?:-\\d{2,4})?|WRC(?:-\\d{2,4})?|CAMR(?:-\\d{2})?',
  RA: 'Asamblea de radiocomunicaciones|AR-\\d{2}|RA-\\d{2}',
} as const;

const after = (issuer: CitationIssuer, names: string, example: string) => ({
  issuer,
  pattern: pattern({
    id: `es.citations.issuer-after.${issuer.toLowerCase()}`,
    source: `^,? ?(?:(?:,? ?(?:tal como fue )?(?:adoptad[oa]s?|aprobad[oa]s?|revisad[oa]s?|modificad[oa]s?|tomad[oa]s?|confiad[oa]s?|atribuid[oa]s?|asignad[oa]s?) |que )?(?:a la |de la |por la |por el |del |de |por |al ))(?:ultima |anterior )?(?:${names})>`,
    matches: [example],
    rejects: ['. La Conferencia', ' invita al Director'],
  }),
});

const named = (issuer: CitationIssuer, names: string, example: string) => ({
  issuer,
  pattern: pattern({
    id: `es.citations.issuer-named.${issuer.toLowerCase()}`,
    source: `<(?:${names})>`,
    matches: [example],
    rejects: ['la comisión', 'el consejero'],
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
    after('PP', conferenceNames.PP, ' de la Conferencia de Plenipotenciarios'),
    after('WTSA', conferenceNames.WTSA, ' de la AMNT'),
    after('WTDC', conferenceNames.WTDC, ' de la CMDT-22'),
    after('WRC', conferenceNames.WRC, ' de la CMR-19'),
    after('RA', conferenceNames.RA, ' de la Asamblea de Radiocomunicaciones'),
    after('ITU-T', 'UIT-T|CCITT|(?:la )?Comision de estudio \\d{1,2} del UIT-T', ' del UIT-T'),
    after('ITU-R', 'UIT-R|CCIR|(?:la )?Comision de estudio \\d{1,2} del UIT-R', ' del UIT-R'),
    after('ITU-D', 'UIT-D|(?:la )?Comision de estudio \\d{1,2} del UIT-D', ' del UIT-D'),
    {
      issuer: 'Council',
      pattern: pattern({
        id: 'es.citations.issuer-after.council',
        source: `^,? ?(?:(?:adoptad[oa]s?|aprobad[oa]s?|revisad[oa]s?|modificad[oa]s?|tomad[oa]s?) )?(?:por el |del |de su |por su )Consejo${otherCouncils}`,
        matches: [' del Consejo', ' adoptada por el Consejo'],
        rejects: [' del Consejo de Seguridad', ' invita al Consejo'],
      }),
    },
  ],
  issuersNamed: [
    named('PP', conferenceNames.PP, 'la Conferencia de Plenipotenciarios'),
    named('WTSA', conferenceNames.WTSA, 'la AMNT-24'),
    named('WTDC', conferenceNames.WTDC, 'la CMDT'),
    named('WRC', conferenceNames.WRC, 'la CMR-23'),
    named('RA', conferenceNames.RA, 'la Asamblea de Radiocomunicaciones'),
    named('Council', `(?<!(?:trabajo|expertos) del )(?<!reunion del )${council}`, 'el Consejo'),
  ],
  possessive: pattern({
    id: 'es.citations.possessive',
    source:
      '<(?:sus?|(?:adopto|reviso|aprobo|modifico|examino|ha (?:adoptado|revisado|aprobado|modificado)) (?:la|las|el|los)|extractos? (?:de la|de las|del)|(?:decidio|decidido|acordo|acordado|resolvio|resuelto|creo|establecio|encargo|pidio),? (?:por|mediante|en) (?:la|el|su)) $|^[\\p{N}.() ]*(?:por|mediante) (?:la|el) $',
    matches: ['En su ', 'en sus ', '(extracto de la ', 'aprobó la '],
    rejects: ['de la ', 'de conformidad con la '],
  }),
};
