import type { GroupLocale } from '../../../model/locale/groups.js';
import { pattern } from '../../../text/pattern.js';

/** Words that take a group up again. */
export const groupAnaphors: Pick<GroupLocale, 'anaphors'> = {
  anaphors: [
    {
      types: ['joint-coordination-activity'],
      pattern: pattern({
        id: 'en.groups.anaphor.jca',
        source:
          '<(?:(?:this|the|said|that) (?:same |new |said )?(?:JCA|joint coordination activity|activity(?= (?:is|will|shall|reports|has|meets|may)>)))(?![-\\p{L}\\p{N}])(?! (?:on|for|in)>)',
        matches: ['this JCA', 'The JCA', 'this Joint Coordination Activity', 'the new JCA', 'the Activity reports'],
        rejects: ['a JCA', 'the JCA-COP', 'JCAs', 'the Joint Coordination Activity on'],
      }),
    },
    {
      // what has such a name is none of those that stand for good
      types: ['council-working-group', 'other'],
      pattern: pattern({
        id: 'en.groups.anaphor.working-group',
        source:
          '<(?:[Tt]his|[Tt]he|[Tt]he said|[Tt]he same|its|[Tt]he new) (?:(?:Working|Expert|Correspondence|Drafting) Group|Working Party|Task Group)(?![-\\p{L}\\p{N}]| (?:[A-Z\\d]|of (?:experts|the|study)|on>|for>(?! the (?:first|second|next)>)|charged|in charge|responsible for|dealing))',
        flags: '',
        matches: ['the Working Group is', 'this Expert Group', 'Chairman of the Working Party, Mr X'],
        rejects: [
          'the Working Group on',
          'the Council Working Group',
          'the Working Group 2',
          'the Group',
          'the Working Party 5A',
          'the Working Parties',
        ],
      }),
    },
    {
      types: [
        'council-working-group',
        'advisory-group',
        'focus-group',
        'regional-group',
        'joint-coordination-activity',
        'other',
      ],
      pattern: pattern({
        id: 'en.groups.anaphor.group',
        source:
          '<(?:(?:[Tt]his|THIS|[Tt]he said|[Tt]he same) (?:[Ww]orking |[Aa]dvisory |[Ff]ocus |[Rr]egional |[Ee]xpert |[Cc]ouncil [Ww]orking )?[Gg]roup|(?:[Tt]he|its|[Tt]he new|[Tt]hat) (?:Working |Advisory |Focus |Regional |Expert |Council Working )?Group)(?![-\\p{L}\\p{N}]| (?:[A-Z\\d]|of (?:experts|the|study)|on>|for>(?! the (?:first|second|next)>)|charged|in charge|responsible for|dealing))',
        flags: '',
        matches: ['this Group', 'of that Group', 'of the Group', 'this group', 'the Working Group is'],
        rejects: ['the group', 'the Group EGTI', 'Council Working Group', 'the Working Group on', 'this Study Group'],
      }),
    },
    {
      types: ['study-group'],
      pattern: pattern({
        id: 'en.groups.anaphor.study-group',
        source:
          '<(?:this|the said|the|its|that) study group>(?! (?:\\d|[ivx]{1,5}>|no[.]?>|level|structure|meetings|work|chair|on>))',
        matches: ['this Study Group', 'The study group has decided'],
        rejects: ['Study Group 17', 'the Study Group VI', 'the study groups', 'the study group structure'],
      }),
    },
    {
      types: ['conference'],
      pattern: pattern({
        id: 'en.groups.anaphor.conference',
        source:
          '<(?:[Tt]his|[Tt]he said|[Tt]hat) (?:Conference|Assembly|conference|assembly)>(?! (?:room|cent|call|of|on))',
        flags: '',
        matches: ['this Conference', 'this Assembly'],
        rejects: ['the World Conference', 'this conference room', 'the Conference'],
      }),
    },
    {
      types: ['bureau'],
      pattern: pattern({
        id: 'en.groups.anaphor.bureau',
        source: '<(?:[Tt]his|[Tt]he|[Tt]he said) Bureau>(?! (?:of|for|\\p{Lu}))',
        flags: '',
        matches: ['the Bureau will publish', 'this Bureau'],
        rejects: ['the Radiocommunication Bureau', 'the Regional Bureau', 'the bureau'],
      }),
    },
  ],
};
