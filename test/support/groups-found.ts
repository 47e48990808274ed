import { withGroups } from './made-document.js';

/** `acronym or name|type|sector` of each group, in order of first mention. */
export const named = (...lines: string[]) => [
  ...new Set(
    withGroups(...lines).groups.map(({ group }) => `${group.acronym ?? group.name}|${group.type}|${group.sector}`),
  ),
];

export const acronyms = (...lines: string[]) => [
  ...new Set(withGroups(...lines).groups.map(({ group }) => group.acronym ?? group.name)),
];
