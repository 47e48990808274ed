import type { GroupLocale } from '../../../model/locale/groups.js';
import { pattern } from '../../../text/pattern.js';

const kind = '(?: (?:de [Tt]rabajo|[Aa]sesor|[Tt]ematico|[Rr]egional|de [Ee]xpertos))?';

/** Words that take a group up again. */
export const groupAnaphors: Pick<GroupLocale, 'anaphors'> = {
  anaphors: [
    {
      types: ['joint-coordination-activity'],
      pattern: pattern({
        id: 'es.groups.anaphor.jca',
        source:
          '<(?:(?:esta|dicha|la|citada) (?:misma |nueva )?(?:JCA|Actividad (?:conjunta de coordinacion|de coordinacion conjunta)))(?![-\\p{L}\\p{N}])',
        matches: ['esta JCA', 'La JCA', 'esta Actividad Conjunta de Coordinación', 'la nueva JCA', 'dicha JCA'],
        rejects: ['una JCA', 'la JCA-COP', 'las JCA'],
      }),
    },
    {
      // what has such a name is none of those that stand for good
      types: ['council-working-group', 'other'],
      pattern: pattern({
        id: 'es.groups.anaphor.working-group',
        source:
          '<(?:[Ee]ste|[Dd]icho|[Cc]itado|[Ee]l|[Dd]el|[Aa]l|[Ss]u|[Ee]l nuevo|[Dd]el nuevo) Grupo (?:de Trabajo|de Expertos|de Redaccion|por [Cc]orrespondencia)(?![-\\p{L}\\p{N}]| (?:[A-Z\\d]|del? |de la |de los |sobre |para |encargad|[Mm]ixt|[Aa]d [Hh]oc|por corr|relativ|[Ii]ntersec|interi))',
        flags: '',
        matches: ['el Grupo de Trabajo ha', 'este Grupo de Expertos'],
        rejects: ['el Grupo de Trabajo sobre los', 'el Grupo de Trabajo del Consejo', 'el Grupo'],
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
        id: 'es.groups.anaphor.group',
        source: `<(?:(?:[Ee](?:st|s)e|ESTE|[Dd]icho|[Ee]ste mismo|[Cc]itado) [Gg]rupo${kind}|(?:[Ee]l|[Dd]el|[Aa]l|[Ss]u|[Ee]l nuevo|[Dd]el nuevo) Grupo${kind})(?![-\\p{L}\\p{N}]| (?:[A-Z\\d]|del? |de la |de los |sobre |para |encargad|[Aa]sesor|[Tt]ematic|[Rr]egion|[Mm]ixt|[Aa]d [Hh]oc|por corr|[Ii]nform|[Dd]irect|relativ|[Ii]ntersec|interi|rector))`,
        flags: '',
        matches: ['este Grupo', 'ese Grupo', 'del Grupo', 'este grupo', 'el Grupo de Trabajo ha'],
        rejects: [
          'el grupo',
          'el Grupo EGTI',
          'Grupo de Trabajo del Consejo',
          'el Grupo de Trabajo encargado',
          'el Grupo Asesor de Radiocomunicaciones',
        ],
      }),
    },
    {
      types: ['study-group'],
      pattern: pattern({
        id: 'es.groups.anaphor.study-group',
        source:
          '<(?:esta|esa|dicha|la|su) Comision(?: de Estudio)?>(?! (?:\\d|[ivx]{1,5}>|n[.]?[oº°]|del?>|de los>|de las>|[\\p{L}-]+(?:al|ana|ea|ica)>|electro))',
        matches: ['esta Comisión de Estudio', 'esa Comisión', 'La Comisión ha decidido'],
        rejects: [
          'la Comisión de Estudio 17',
          'la Comisión de Estudio VI',
          'la Comisión Europea',
          'la Comisión Nacional',
          'las comisiones',
        ],
      }),
    },
    {
      types: ['conference'],
      pattern: pattern({
        id: 'es.groups.anaphor.conference',
        source:
          '<(?:[Ee]sta|[Dd]icha) (?:Conferencia|Asamblea|conferencia|asamblea)>(?! (?:[Mm]undial|de |del |[Rr]egional))',
        flags: '',
        matches: ['esta Conferencia', 'dicha Asamblea'],
        rejects: ['la Conferencia Mundial', 'esta conferencia de prensa'],
      }),
    },
    {
      types: ['bureau'],
      pattern: pattern({
        id: 'es.groups.anaphor.bureau',
        source:
          '<(?:[Ee]sta|[Ll]a|[Dd]icha|[Cc]itada) Oficina>(?! (?:de>|del>|para>|[Rr]egion|[Zz]onal|[Ff]ederal|[Nn]acional|[Pp]ermanente|[Mm]undial|\\p{Lu}))',
        flags: '',
        matches: ['la Oficina publicará', 'esta Oficina'],
        rejects: ['la Oficina de Radiocomunicaciones', 'la Oficina Regional', 'la oficina'],
      }),
    },
  ],
};
