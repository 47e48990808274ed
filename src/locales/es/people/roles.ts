import type { RoleWordsLocale } from '../../../model/locale/people.js';
import type { Role } from '../../../model/record.js';
import { pattern } from '../../../text/pattern.js';

const role = (
  role: Role,
  id: string,
  source: string,
  matches: readonly [string, ...string[]],
  rejects: readonly [string, ...string[]],
) => ({
  role,
  pattern: pattern({ id: `es.people.role.${id}`, source, matches, rejects }),
});

const interim = '(?:interin[oa]s?|en funciones|en ejercicio|a\\. ?i\\.|ad interim|provisional(?:es)?|accidental)';

export const roleWords: RoleWordsLocale = {
  roleCue: pattern({
    id: 'es.people.role-cue',
    source:
      'president|presidenci|secretari|director|relator|contacto|interlocut|ministr|embajad|coordinador|editor|moderador|^ ?moderacion|facilitador|consejer|asesor|jef[ea]|ponente|orador|conferenciante|panelista|expositor',
    matches: ['la Vicepresidenta', 'RELATOR', 'Jefe del Departamento'],
    rejects: ['la coordinación', 'el Consejo'],
  }),
  roles: [
    role(
      'deputy-secretary-general',
      'deputy-secretary-general',
      // the Union's alone: that of the United Nations has another rank
      '<(?:Vice-? ?Secretari[oa] General>|Secretari[oa] General Adjunt[oa](?= ?(?:$|[,:;.)]| de la (?:UIT|Union)>)))',
      ['Vicesecretario General', 'la Vicesecretaria General', 'la Secretaria General Adjunta, '],
      ['Secretario General', 'Secretaria General Adjunta de las Naciones Unidas'],
    ),
    role(
      'other',
      'assistant-secretary-general',
      '<(?:Subsecretari[oa](?: General)?|Secretari[oa] General (?:Adjunt[oa]|Ejecutiv[oa]))>',
      ['Secretario General Adjunto de la OEA', 'Subsecretaria'],
      ['Secretario General'],
    ),
    role(
      'secretary-general',
      'secretary-general',
      '(?<!<en la )<Secretari[oa] General>',
      ['el Secretario General de la UIT'],
      ['en la Secretaría General', 'la secretaría de la Unión', 'Secretario de la Comisión'],
    ),
    role(
      'co-chair',
      'co-chair',
      '<co-? ?president[ea](?<plural>s)>|<co-? ?president[ea]>',
      ['Copresidentes', 'Co-Presidenta'],
      ['Presidente', 'copresidencia'],
    ),
    role(
      'vice-chair',
      'vice-chair',
      // the office stands for those who hold it over a list of them
      '<vice-? ?president[ea](?<plural>s)>|<vice-? ?president[ea]>|<vice-? ?presidencias(?=[^.;:]{0,100}: *$)|(?<=^[\\d. ]{0,8})vice-? ?presidencias?$',
      ['Vicepresidenta', 'Vicepresidentes', 'Ocupan las Vicepresidencias:', '2 Vicepresidencias'],
      ['Presidente', 'la vicepresidencia', 'Vicepresidencias del Grupo'],
    ),
    role(
      'acting-chair',
      'acting-chair',
      `<president[ea] ${interim}`,
      ['Presidente interino', 'Presidenta en funciones'],
      ['Presidente'],
    ),
    role(
      'other',
      'chief-executive',
      '<president[ea]-director(?:a)? general>|<director(?:es|as?)? (?:general(?:es)?|ejecutiv[oa]s?|regional(?:es)?|adjunt[oa]s?|tecnic[oa]s?|de(?:l)? programas?|nacional(?:es)?|del departamento)>|<consejer[oa] delegad[oa]>',
      ['Director General', 'Presidente-Director General', 'Directora Regional'],
      ['Director de la TSB'],
    ),
    role(
      'chair',
      'chair',
      '<president[ea](?<plural>s)>|<president[ea]>|(?<=^[\\d. ]{0,8})presidencia$',
      ['Presidenta', 'los Presidentes', '10 Presidencia'],
      ['Vicepresidencia', 'la presidencia', 'presidido'],
    ),
    role(
      'rapporteur',
      'rapporteur',
      '<(?:co-?r?|vice-?r?)?relator(?<plural>e?s|as)(?: asociad[oa]s?)?>|<(?:co-?r?|vice-?r?)?relatora?(?: asociad[oa])?>',
      ['Relator para la Cuestión 4/17', 'Correlator', 'Relatores', 'Vicerrelatora'],
      ['relato', 'relación'],
    ),
    role(
      'other',
      'assistant',
      '<Adjunt[oa]s? (?:al|a la|del|de la) (?:Directora?|Secretari[oa] General|Vice-? ?Secretari[oa] General|Jef[ea])',
      ['Adjunto al Director', 'Adjunta a la Secretaria General'],
      ['adjunto', 'Director'],
    ),
    role(
      'director',
      'director',
      `<Directora?(?: ${interim})?>`,
      ['Director de la TSB', 'Directora'],
      ['la dirección', 'Directores'],
    ),
    role(
      'contact',
      'contact',
      '<(?:punto|persona)s? de contacto>|<contacto(?= (?:para|en|ante|de)l?(?: la| el)? (?:bdt|tsb|br|oficina|secretaria|grupo|comision de|ce \\d|gt \\d)>)|<interlocutora?>|<(?:coordinador|organizador|enlace|responsable)a? (?:local|(?:en|del?|para|por|designad[oa] por) (?:el |la )?(?:pais|administracion|entidad|institucion|organizacion) anfitrion(?:a)?|(?:del?|para) (?:el |la )?anfitrion(?:a)?)>',
      ['punto de contacto', 'persona de contacto', 'coordinadora local', 'coordinador en el país anfitrión'],
      ['contacto', 'puntos', 'coordinador del programa', 'país anfitrión'],
    ),
    role(
      'other',
      'minister',
      '<(?:Vice-?)?Ministr[oa](?: de Estado| delegad[oa])?>|<Secretari[oa] de Estado>|<Embajadora?>',
      ['Ministro de Comunicaciones', 'Secretaria de Estado'],
      ['ministerio'],
    ),
    role(
      'other',
      'speaker',
      '<(?:ponente|orador(?:e|a)?|conferenciante|panelista)(?<plural>s)>|<(?:ponente|oradora?|conferenciante|panelista)>',
      ['Ponente, sesión 2', 'Oradores', 'Conferenciante'],
      ['ponencia', 'oratorio', 'conferencia'],
    ),
    role(
      'other',
      'coordinator',
      '<Coordinador(?:es|as?)?>|<Editor(?:es|as?)?>|<Moderador(?:es|as?)?>|(?<=^ ?)moderacion(?= ?$)|<Facilitador(?:es|as?)?>|<Consejer[oa]>|(?<!<grupo )<Asesora?>|(?<=<su )secretari[oa](?! general)>|(?<=<actu\\p{L}{1,6} (?:como|de|en calidad de) )secretari[oa](?! general)>|<Secretari[oa] (?:de la Comision|del Grupo|del Consejo|de actas)|<Jef[ea](?= del? )',
      ['Coordinador', 'Editora', 'Consejera', 'Asesora', 'Jefe del Departamento', 'Moderación'],
      ['coordinación', 'Grupo Asesor', 'jefe,', 'edición', 'Consejeros', 'la moderación'],
    ),
  ],
  acting: pattern({
    id: 'es.people.acting',
    source: `^(?: de(?:l| la)?>[^,;:.()]{1,70}?)?,? (?:${interim}|con caracter (?:interino|provisional)|de forma (?:interina|provisional)|interinamente)>`,
    matches: [' interino', ' de la CE 5 en funciones', ' del Grupo, con carácter interino'],
    rejects: [' de la CE 5', ' de la CE 5, Sr. X que asume interinamente'],
  }),
  interim: pattern({
    id: 'es.people.interim',
    source:
      '<(?:interinamente|provisionalmente|ad interim|(?:con caracter|de (?:forma|manera)|a titulo) (?:interin[oa]|provisional))>',
    matches: [' está presidida de forma interina por ', ' preside la CE 5 a título interino'],
    rejects: [' está presidida de forma conjunta por ', ' preside la reunión interina'],
  }),
  union: pattern({
    id: 'es.people.union',
    source:
      '^(?: interin[oa]| en funciones| elect[oa]| saliente)?(?:$|[ ]?[,:;.)-]| (?:de la (?:UIT|Union)|Sra?\\.|a |al |es |y |e |sera |ha |que |en |por |durante|inaugurara|pronunciara|presenta))',
    matches: [' de la UIT', ', ', ' de la Unión Internacional'],
    rejects: [' de la OMM', ' de las Naciones Unidas'],
  }),
  outside: pattern({
    id: 'es.people.outside',
    source:
      '^ de(?:l| la| las| los)? ?(?:Republica|Asamblea Nacional|Consejo de Administracion|consejo de ministros|empresa|sociedad|compania|Senado|Parlamento|Congreso de|Autoridad|Agencia|Comision Europea|Comision Nacional|Comision Federal|Fundacion|Banco|Asociacion|Universidad|Instituto|Federacion|ISO|CEI|IEEE|IETF|ETSI|OMS|ONU|OEA|GSMA|UPU|OACI|Organizacion|W3C|3GPP|Naciones Unidas|UNESCO|CEPT|CITEL|APT|UAT|Escuela|gobierno)',
    matches: [' de la República', ' de la ISO', ' del Consejo de Administración'],
    rejects: [' de la JCA-X', ' del Consejo'],
  }),
};
