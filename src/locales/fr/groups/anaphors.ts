import type { GroupLocale } from '../../../model/locale/groups.js';
import { pattern } from '../../../text/pattern.js';

/** Words that take a group up again. */
export const groupAnaphors: Pick<GroupLocale, 'anaphors'> = {
  anaphors: [
    {
      types: ['joint-coordination-activity'],
      pattern: pattern({
        id: 'fr.groups.anaphor.jca',
        source:
          '<(?:(?:cette|ladite|la|ladite) (?:meme |nouvelle )?(?:JCA|Activite (?:conjointe de coordination|de coordination conjointe)))(?![-\\p{L}\\p{N}])',
        flags: 'i',
        matches: ['cette JCA', 'La JCA', 'cette Activité conjointe de coordination', 'la nouvelle JCA'],
        rejects: ['une JCA', 'la JCA-COP', 'les JCA'],
      }),
    },
    {
      // what has such a name is none of those that stand for good
      types: ['council-working-group', 'other'],
      pattern: pattern({
        id: 'fr.groups.anaphor.working-group',
        source:
          "<(?:[Cc]e|[Ll]edit|[Dd]udit|[Aa]udit|[Ll]e|[Dd]u|[Aa]u|son|[Ll]e nouveau|[Dd]u nouveau) Groupe (?:de travail|d'experts|de redaction|par correspondance)(?![-\\p{L}\\p{N}]| (?:[A-Z\\d]|d'|de |des |du |sur |pour |charge|mixte|ad hoc|par corr|relatif|interm|interi))",
        flags: '',
        matches: ['le Groupe de travail est', "ce Groupe d'experts"],
        rejects: ['le Groupe de travail sur les', 'le Groupe de travail du Conseil', 'le Groupe'],
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
        id: 'fr.groups.anaphor.group',
        source:
          "<(?:(?:[Cc]e|CE|[Ll]edit|[Dd]udit|[Aa]udit|[Cc]e meme) [Gg]roupe(?: de travail| consultatif| specialise| regional| d'experts)?|(?:[Ll]e|[Dd]u|[Aa]u|son|[Ll]e nouveau|[Dd]u nouveau) Groupe(?: de travail| consultatif| specialise| regional| d'experts)?)(?![-\\p{L}\\p{N}]| (?:[A-Z\\d]|d'|de |des |du |sur |pour |charge|consultatif|special|region|mixte|ad hoc|par corr|inform|direct|relatif|interm|interi?))",
        flags: '',
        matches: ['ce Groupe', 'du Groupe', 'ce groupe', 'le Groupe de travail est'],
        rejects: ['le groupe', 'le Groupe EGTI', 'Groupe de travail du Conseil', 'le Groupe de travail chargé'],
      }),
    },
    {
      types: ['study-group'],
      pattern: pattern({
        id: 'fr.groups.anaphor.study-group',
        source:
          "<(?:cette|ladite|la|sa) Commission(?: d'etudes)?>(?! (?:\\d|[ivx]{1,5}>|n[o°]|d'|d[eu]>|des>|[\\p{L}-]+(?:ale|aine|enne|ique)>|electro))",
        matches: ["cette Commission d'études", 'La Commission a décidé'],
        rejects: [
          "la Commission d'études 17",
          "la Commission d'études VI",
          'la Commission européenne',
          'la Commission nationale',
          'les commissions',
        ],
      }),
    },
    {
      types: ['conference'],
      pattern: pattern({
        id: 'fr.groups.anaphor.conference',
        source:
          '<(?:[Cc]ette|[Ll]adite) (?:Conference|Assemblee|conference|assemblee)>(?! (?:mondiale|de |des |regionale))',
        flags: '',
        matches: ['cette Conférence', 'cette Assemblée'],
        rejects: ['la Conférence mondiale', 'cette conférence de presse'],
      }),
    },
    {
      types: ['bureau'],
      pattern: pattern({
        id: 'fr.groups.anaphor.bureau',
        source:
          "<(?:[Cc]e|[Ll]e|[Dd]u|[Aa]u|[Ll]edit) Bureau>(?! (?:d[eu]>|des>|d'|region|federal|national|permanent|mondial|\\p{Lu}))",
        flags: '',
        matches: ['le Bureau publiera', 'ce Bureau'],
        rejects: ['le Bureau des radiocommunications', 'le Bureau régional', 'le bureau'],
      }),
    },
  ],
};
