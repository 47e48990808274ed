import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

const person =
  '(?:experts?|candidates?|(?:focal|contact) points?|points? of contact|contact persons?|representatives?|coordinators?|(?:co-?)?rapporteurs?|editors?|(?:vice-?|co-?)?chair(?:s|man|men|persons?|woman)?|nominees?|observers?|correspondents?|alternates?|liaison officers?|reviewers?|mentors?)';
const offices =
  '(?:posts?|positions?|offices?|functions?|roles?|seats?|chairmanships?|(?:vice-|co-)?chair(?:s|man|manships?|person)?|rapporteurships?|rapporteurs?|editors?|editorships?)';

/** Persons put forward, by the words for it. */
export const persons: readonly KindRule[] = [
  {
    kind: 'nomination',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.names-of-persons',
      source: `<names?(?:(?:,| and|, and) (?:the )?(?:contact details|coordinates|particulars|cvs?|curricul(?:um|a) vitae))? of (?:(?:the|their|your|its|possible|suitable|proposed|any|one|two|an?|national|qualified) ){0,3}${person}>`,
      matches: ['Names of experts', 'the names and CVs of possible Rapporteurs'],
      rejects: ['names of the participants', 'renames of experts'],
    }),
  },
  {
    kind: 'nomination',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.to-name',
      source: `(?<=<(?:to|must|should|shall|may|please|kindly|also) )name(?= (?:(?:an?|one|two|three|or|more|their|its|your|the|national|suitable|qualified|single|any) ){1,3}(?:${person}|persons?|individuals?|officials?)>)`,
      matches: ['invited to name a focal point', 'should name one or two experts'],
      rejects: ['the name of the group', 'to name the file'],
    }),
  },
  {
    kind: 'nomination',
    weight: 2,
    topic: true,
    pattern: pattern({
      id: 'en.deadlines.name-of-one',
      source: `<(?:represented by|${person}|designat(?:e|es|ed|ing)|appoint(?:ed|ing)?)>[^.]{0,140}<(?:his|her|his or her|the|its|their|that person's) (?:full )?names?>(?! of>)`,
      matches: [
        'be represented by an expert should communicate his or her name',
        'designate a representative and communicate the name',
      ],
      rejects: ['participants should give their names', 'the experts and the names of the groups'],
    }),
  },
  {
    kind: 'nomination',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.offices',
      source: `<(?:names? (?:and (?:contact details|particulars) )?of (?:his|her|its|their|the|a) (?:successors?|replacements?)|(?:propos|nominat|designat|nam)(?:e|ing) (?:his|her|its|their|the|a) (?:successors?|replacements?)|volunteers?(?= (?:for|to|as|who|willing|ready|are|should|must)>)|(?:apply|applying|applications?|applicants?) (?:for|to) (?:(?:the|this|these|that|an?|one|any|vacant) ){0,3}${offices}|stand(?:ing)? (?:for (?:election|the (?:post|office|chair))|as (?:a )?candidates?)|<?names?(?! of>)(?=[^.;:]{0,90}<(?:should|must|may|can|shall|will|are to|have to) be (?:put forward|proposed|nominated|suggested)>)|offer(?:ing)? (?:their services|to (?:serve|act|chair)))>`,
      matches: [
        'will submit the name of his successor',
        'Volunteers for the post of editor',
        'Names, each with a curriculum vitae, should be put forward',
        'applications for the post of Rapporteur',
      ],
      rejects: [
        'welcomed his successor',
        'Names of the bands should be proposed',
        'applications for fellowships',
        'voluntary contributions',
        'apply for a visa',
      ],
    }),
  },
  {
    kind: 'nomination',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.designated-by-then',
      source: '<(?:shall|will|must|should) (?:\\p{L}+ )?have (?:\\p{L}+ )?(?:designated|nominated|appointed)>',
      matches: ['will already have designated', 'should have appointed'],
      rejects: ['have designated', 'will have published', 'would have been appointed'],
    }),
  },
  {
    kind: 'nomination',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.names-that-person',
      source:
        '<nam(?:e|es|ing) (?:that|this|a|one|its|their|the|an) (?:\\p{L}{3,12} )?(?:person|expert|representative|member|holder|candidate|successor|replacement|substitute|alternate)s?>',
      matches: ['will name that person', 'name their representative'],
      rejects: ['the name of that person', 'name that place'],
    }),
  },
];
