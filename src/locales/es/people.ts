import type { PeopleLocale } from '../../model/locale/people.js';
import { countries } from './countries.js';
import { personNames } from './people/names.js';
import { roleWords } from './people/roles.js';
import { roleComplements } from './people/complements.js';
import { roleLinks } from './people/links.js';
import { successions } from './people/successions.js';
import { toldOffices } from './people/told-offices.js';
import { candidacies } from './people/candidacies.js';
import { peopleLists } from './people/lists.js';

export const people: PeopleLocale = {
  countries,
  ...personNames,
  ...roleWords,
  ...roleComplements,
  ...roleLinks,
  ...successions,
  ...toldOffices,
  ...candidacies,
  ...peopleLists,
};
