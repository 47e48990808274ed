import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

/** What is said on a text, by its words. */
export const opinions: readonly KindRule[] = [
  {
    kind: 'comment',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.reasons',
      source:
        '<(?:(?:stat|giv|explain|indicat|set out|expound|specify|communicat)(?:e|es|ing|s)? (?:(?:the|its|their|your|his|her) )?(?:reasons?|grounds)|reasons? for (?:(?:the|its|their|your|this|any) )?(?:objections?|refusals?|disagreement|disapproval|opposition|dissent)|(?:oppos(?:e|es|ed|ing)|opposition|disagree(?:s|ing)?)(?= (?:to|the|with)>)|(?:changes|amendments?|modifications?) (?:that|which) (?:would|might|could)|(?:their|its|your) positions?(?= [^.;]{0,60}<(?:reflected|recorded|included|known|mentioned)>)|reactions?(?= (?:to|on)>)|feedback)>',
      matches: [
        'should state its reasons',
        'opposed to a draft',
        'the changes that would allow',
        'wish their positions to be reflected',
      ],
      rejects: ['for that reason', 'the opposite', 'the positions are vacant'],
    }),
  },
  {
    kind: 'comment',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.corrections-of-form',
      source:
        '<(?:editorial|drafting|linguistic|stylistic|formal) (?:corrections?|errors?|remarks?|points?|improvements?)>',
      matches: ['with editorial corrections to make', 'linguistic errors'],
      rejects: ['corrections', 'the editorial group', 'formal consultation'],
    }),
  },
  {
    kind: 'comment',
    weight: 1.4,
    pattern: pattern({
      id: 'en.deadlines.suggestions',
      source: '<(?:suggestions?(?! of (?:names|candidates|experts))|proposed (?:improvements?|wording|text))>',
      matches: ['Suggestions for improving the guidelines'],
      rejects: ['suggested', 'suggestions of names'],
    }),
  },
  {
    kind: 'comment',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.views-on',
      source:
        '<(?:views|opinions?|thoughts)(?= (?:(?:of|from|held by) [^.;:]{1,40} )?(?:on|about|as to|as regards|concerning|regarding) [^.;:]{0,140}<(?:should|must|may|are to|reach|sent|submitted|received|addressed|communicated|welcome|invited|sought|requested|expected)>)',
      matches: [
        'Views on the division of work, if any, should reach',
        'Opinions of the Members concerning it are invited',
      ],
      rejects: ['Views on the plan were exchanged', 'overviews on the plan should', 'the opinions should reach'],
    }),
  },
  {
    kind: 'comment',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.mistakes',
      source:
        '<(?:mistakes?|misprints?|typos|typing errors?|slips? of the pen|errata)(?= [^.;]{0,80}<(?:report|indicat|communicat|notif|point|signal|correct|draw)\\p{L}*)|<(?:corrections?|changes|mistakes?|errors?|amendments?|modifications?|remarks?) of (?:an? )?(?:(?:purely|merely|strictly|solely) )?(?:editorial|drafting|linguistic|formal|stylistic) (?:nature|kind|character|order)>|<purely (?:editorial|formal|linguistic) (?:corrections?|changes|amendments?|modifications?)>',
      matches: ['Mistakes of an editorial nature', 'misprints may be reported', 'purely editorial changes'],
      rejects: ['a mistake in the hotel list', 'mistaken', 'changes of a technical nature'],
    }),
  },
];
