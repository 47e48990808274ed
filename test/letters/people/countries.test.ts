import { describe, expect, it } from 'vitest';
import { countryCode } from '../../../src/text/country.js';
import { countries } from '../../../src/locales/fr/countries.js';

describe('countries', () => {
  it.each([
    ['Suisse', 'CH'],
    ['CÔTE D’IVOIRE', 'CI'],
    ["Etats-Unis d'Amérique", 'US'],
    ['Corée, République de', 'KR'],
    ['Corée (République de)', 'KR'],
    ['Rép. de Corée', 'KR'],
    ['Rép. dém. du Congo', 'CD'],
    ['Émirats arabes unis', 'AE'],
    ['EAU', 'AE'],
    ["Iran (République islamique d')", 'IR'],
    ["Iran, République islamique d'", 'IR'],
    ['Tanzanie, République-Unie de', 'TZ'],
    ["Administration de l'Italie", 'IT'],
    ['Venezuela, République bolivarienne du', 'VE'],
    ['Royaume-Uni', 'GB'],
    ['Viet Nam', 'VN'],
    ['République tchèque', 'CZ'],
    ['Türkiye', 'TR'],
    ['Saint-Vincent-et-les Grenadines', 'VC'],
    ['Genève', null],
    ['Président', null],
    ['', null],
    ['République', null],
  ])('%s', (name, code) => expect(countryCode(name, countries)).toBe(code));
});
