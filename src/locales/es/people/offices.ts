import type { SuccessionLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

/** Offices by their own words. */
export const offices: Pick<SuccessionLocale, 'offices'> = {
  offices: [
    {
      role: 'acting-chair',
      pattern: pattern({
        id: 'es.people.office.acting-chair',
        source: '<(?:presidencia (?:interina|en funciones|provisional)|interinato de la presidencia)>',
        matches: ['la presidencia interina'],
        rejects: ['la presidencia'],
      }),
    },
    {
      role: 'co-chair',
      pattern: pattern({
        id: 'es.people.office.co-chair',
        source: '<co-? ?presidencias?>',
        matches: ['la copresidencia'],
        rejects: ['la presidencia'],
      }),
    },
    {
      role: 'vice-chair',
      pattern: pattern({
        id: 'es.people.office.vice-chair',
        source: '<vice-? ?presidencias?>',
        matches: ['la vicepresidencia'],
        rejects: ['la presidencia'],
      }),
    },
    {
      role: 'chair',
      pattern: pattern({
        id: 'es.people.office.chair',
        source: '<presidencias?>',
        matches: ['la presidencia de la CE 5'],
        rejects: ['la vicepresidenta'],
      }),
    },
    {
      role: 'director',
      pattern: pattern({
        id: 'es.people.office.director',
        source: '<direccion>(?= de(?:l| la)?>)(?! de correo)',
        matches: ['la dirección de la BDT'],
        rejects: ['la dirección,'],
      }),
    },
  ],
};
