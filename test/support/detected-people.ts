import { detectPeople } from '../../src/detect/people/index.js';
import { people } from '../../src/locales/fr/people.js';
import { withGroups } from './made-document.js';
import type { Line } from './made-document.js';

export const persons = (...lines: readonly (string | Line)[]) =>
  detectPeople(withGroups(...lines), people).findings.map(({ value }) => value);

/** `role name @group #country ~region <email>` of each person. */
export const shown = (...lines: readonly (string | Line)[]) =>
  persons(...lines).map(({ role, name, group, country, region, email }) =>
    [role, name, group && `@${group}`, country && `#${country.code}`, region && `~${region}`, email && `<${email}>`]
      .filter(Boolean)
      .join(' '),
  );
