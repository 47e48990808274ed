import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';

/** Titles under a signature. */
export const titles: LetterLocale['titles'] = [
  {
    role: 'deputy-secretary-general',
    pattern: pattern({
      id: 'es.title.deputy-secretary-general',
      source: '^(?:el |la )?vice-?secretari[oa] general>',
      matches: ['El Vicesecretario General', 'Vicesecretaria General'],
      rejects: ['El Secretario General'],
    }),
  },
  {
    role: 'secretary-general',
    pattern: pattern({
      id: 'es.title.secretary-general',
      source: '^(?:el |la )?secretari[oa] general>(?! adjunt)',
      matches: ['Secretario General', 'La Secretaria General'],
      rejects: ['Vicesecretario General', 'Secretaría General adjunta', 'Secretario General adjunto'],
    }),
  },
  {
    role: 'director',
    pattern: pattern({
      id: 'es.title.director',
      source: '^(?:el |la )?directora?(?! (?:adjunt|general|ejecutiv|regional|tecnic|de las oficinas))>',
      matches: ['Director de la Oficina de Radiocomunicaciones', 'La Directora', 'Director'],
      rejects: ['Director Adjunto', 'Dirección', 'Director General de la empresa'],
    }),
  },
  {
    role: 'vice-chair',
    pattern: pattern({
      id: 'es.title.vice-chair',
      source: '^(?:el |la )?vice-?president[ea]>',
      matches: ['Vicepresidenta del GANT', 'El Vicepresidente'],
      rejects: ['Presidente del GANT'],
    }),
  },
  {
    role: 'co-chair',
    pattern: pattern({
      id: 'es.title.co-chair',
      source: '^(?:el |la |los |las )?co-?president[ea]s?>',
      matches: ['Copresidente del Grupo', 'Co-Presidenta del GTC-COP'],
      rejects: ['Presidente del Grupo'],
    }),
  },
  {
    role: 'acting-chair',
    pattern: pattern({
      id: 'es.title.acting-chair',
      source:
        '^(?:el |la )?president[ea](?: [^.;]{0,60})? (?:interin[oa]|en funciones|a\\. ?i\\.)|^(?:el |la )?president[ea](?: [^.;]{0,60})? en ejercicio',
      matches: ['Presidente interino', 'Presidenta del Grupo en funciones'],
      rejects: ['Presidente del Grupo', 'Director interino'],
    }),
  },
  {
    role: 'chair',
    pattern: pattern({
      id: 'es.title.chair',
      source: '^(?:el |la )?president[ea]>',
      matches: ['Presidente del GTC-COP', 'La Presidenta'],
      rejects: ['Vicepresidente', 'presidencia'],
    }),
  },
  {
    role: 'rapporteur',
    pattern: pattern({
      id: 'es.title.rapporteur',
      source: '^(?:el |la )?(?:co-?|vice)?r?relatora?>',
      matches: ['Relator para la Cuestión 4/17', 'La Relatora'],
      rejects: ['Relato', 'Presidente'],
    }),
  },
  {
    role: 'other',
    pattern: pattern({
      id: 'es.title.other',
      source:
        '^(?:el |la )?(?:jef[ea]|consejer[oa]|asesora?|coordinadora?|directora?|secretari[oa]|responsable|adjunt[oa]|administradora?|ingenier[oa]|representante|ministr[oa]|embajadora?|funcionari[oa])>',
      matches: ['Jefe del Departamento de Comisiones de Estudio', 'Director Adjunto', 'Consejera'],
      rejects: ['Presidente', 'Jefes de delegación'],
    }),
  },
];
