import type { PersonNamesLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

export const personNames: PersonNamesLocale = {
  honorific: pattern({
    id: 'es.people.honorific',
    // `D.` is an honorific of a few letters: only where no initial or label stands before it, and behind `Sr.` not before a family name alone.
    source:
      "(?=[CDEILMPSX])(?<!\\p{L})(?<printed>(?:S\\. ?E\\.? ?(?:(?:el |la )?(?:Sra?\\.?|Dra?\\.?|D\\.|Mons\\.|Senora?|Embajadora?))|S\\. ?E\\.|(?:Su|[Ss]us) Excelencias?(?: (?:(?:el |la )?(?:Sra?\\.?|Senora?|Dra?\\.)))?|Excm[oa]s?\\.(?: (?:Sra?\\.|D\\.))?|Sres\\.?|Sras\\.?|Srtas?\\.?|Sra?\\.?(?! mi)|Senores|Senoras|Senora?(?= \\p{Lu}[\\p{Ll}.])|Don|Dona|Dna\\.?|(?<!(?<!\\p{L}-?)(?<!(?:[Aa]nexo|[Aa]djunto|[Aa]pendice|[Pp]arte|[Ss]eccion|[Gg]rupo|[Ss]ala|[Oo]pcion|[Ff]igura|[Cc]uadro|[Ss]erie|[Vv]olumen|[Mm]odulo|[Ee]dificio|[Cc]ategoria|[Ff]ase|[Zz]ona|[Cc]apitulo|[Pp]unto|[Ff]ormulario) )\\p{Lu}\\.? ?)D\\.(?= \\p{Lu}\\p{Ll})|D\\.ª|Mons\\.|Mr\\.?|Mrs\\.?|Ms\\.?)(?: (?:Dra?\\.?|Doctora?|Prof\\.?|Profesora?|Ing\\.|Lic\\.|Dna\\.?|D\\.ª|D\\.(?! ?\\p{Lu}[\\p{L}'-]+(?: ?(?:[(,;:|]|$)))|Embajadora?|Jeque|General|Coronel))?|Dr(?:es|a|as)?\\.?|Doctora?|Profs?\\.?|Profesora?|Ing\\.|Lic\\.|Embajadora?|Jeque|Sheikh) ?(?=\\p{Lu}|[ae]l-|d'\\p{Lu}|(?:d[eiu]|del|della|do|das|dos|da|van|von|der|den|ter|ten|zu|af|bin|ben|ibn|bint|ould|al|el) )",
    flags: '',
    matches: [
      'Sr. Juan',
      'Sra. Ana',
      'S.E. Sr. Pablo',
      'S.E. el Sr. Pablo',
      'Dra. Ana',
      'Sr.Juan',
      'Sres. Lucas',
      'del UIT-T. Sr. Juan',
      'Sr. D. Juan',
      'Sra. Dña. Ana',
      'Dña. Ana',
      'Señor L. Prat',
      'D. Juan',
      'Ing. Rosa',
      'Profesora Ana',
      'Sr Juan',
    ],
    rejects: ['Señor director', 'Sra. presidenta', 'A. D. Turing', 'Anexo D. el texto', 'sr. x'],
  }),
  placeLead: pattern({
    id: 'es.people.place-lead',
    source: '<(?:en|a|desde|hasta|hacia|ciudad de) $',
    matches: ['se reunirá en ', 'en la ciudad de '],
    rejects: ['presidida por ', 'bajo la presidencia de '],
  }),
  pluralHonorifics: {
    'Sres.': 'Sr.',
    'Sras.': 'Sra.',
    Sres: 'Sr.',
    Sras: 'Sra.',
    'Srtas.': 'Srta.',
    'Dres.': 'Dr.',
    'Dras.': 'Dra.',
    'Profs.': 'Prof.',
    Señores: 'Señor',
    Señoras: 'Señora',
  },
  honorificLead: pattern({
    id: 'es.people.honorific-lead',
    source: '^(?:\\p{Ll}{1,8} ){0,3}$',
    flags: '',
    matches: ['', 'de ', 'por la ', 'al '],
    rejects: ['Juan ', 'la Comisión de ', 'coordinadora '],
  }),
  noParticles: new Set(['y', 'e', 'as', 'al']),
  apposedLink: pattern({
    id: 'es.people.apposed-link',
    source:
      '^(?<said> ?, (?!y |e |o )[^.;:()]{2,110}?(?: ?\\([^()]{1,60}\\))?),? (?:y|e|o|asi como),? (?:(?:al |a (?:la )?|con (?:el |la )?|ante (?:el |la )?))?(?:el |la )?$',
    matches: [
      ', coordinador para el país anfitrión, y ',
      ', de la Oficina Regional (Dakar), o a ',
      ', Administradora en la BDT así como ',
    ],
    rejects: [' y ', ', y ', ', coordinador local. La secretaría y ', ', coordinador local, '],
  }),
  notNames: new Set(
    (
      'presidente presidenta presidentes presidentas vicepresidente vicepresidenta vicepresidentes vicepresidentas copresidente copresidenta copresidentes copresidentas co-presidente co-presidenta ' +
      'director directora directores directoras secretario secretaria vicesecretario vicesecretaria relator relatora relatores relatoras correlator correlatora vicerrelator vicerrelatora ' +
      'consejero consejera consejeros ministro ministra viceministro viceministra embajador embajadora delegado delegada jefe jefa editor editora coordinador coordinadora responsable ' +
      'representante experto experta miembro miembros correo correo-e e-mail email tel telefono fax oficina grupo comision consejo union uit uit-t uit-r uit-d tsb br bdt ' +
      'senor senora senores senoras sr sra dr dra secretaria administracion los las el la una un en por para con region region: nombre pais afr ams arb asp cei eur moderador moderadora asesor asesora'
    ).split(' '),
  ),
  nameJoint: pattern({
    id: 'es.people.name-joint',
    source: '^(?: ?[,;] ?(?:y |e |asi como )?| (?:y|e|asi como|&) )',
    matches: [', Karl', ' y Karl', ' e Inés', ', así como Karl', '; Karl'],
    rejects: [' es Karl', ' a Karl', '. Karl', ' o Karl'],
  }),
  nameLink: pattern({
    id: 'es.people.name-link',
    source:
      '^(?: ?[,;] ?(?:y |e |asi como |o )?| y | e | o | u | asi como | & )(?:(?:de (?:la |los |las )?|del |por (?:el |la |los |las )?|a (?:la |los |las )?|al |con (?:el |la |los |las )?|ante (?:el |la )?|el |la |los |las )?)$|' +
      '^,? (?:junto|conjuntamente|juntamente) con (?:el |la )?$|' +
      '^,? (?:y|e|asi como|o),? (?:en lo que respecta|por lo que (?:respecta|se refiere)|en cuanto|respecto|en relacion) (?:al?|con|de) [^,.;]{3,60}, (?:con |al? )?(?:el |la )?$|' +
      '^,? (?:y|e|asi como),? (?:por|de parte de|en nombre de|en el seno de|para) (?![^,]{0,40}<(?:(?:co-?|vice-?)?president|(?:vice-?)?secretari|director|(?:co|vice)?r?relator))(?:el |la |los |las )?(?:\\p{L}{2,14} ){0,4}\\p{L}{2,14}, (?:el |la |al |a la |del |de la )?$',
    matches: [
      ', ',
      ' y ',
      ', así como ',
      ' y por ',
      '; ',
      ' y, por el país anfitrión, ',
      ' o a ',
      ' y la ',
      ' y al ',
      ', junto con la ',
    ],
    rejects: [
      '. ',
      ' ha agradecido ',
      ' en consulta con la ',
      ' y, como se acordó, ',
      ' y para la Presidenta ',
      ', y por el Vicepresidente, ',
    ],
  }),
  pronoun: pattern({
    id: 'es.people.pronoun',
    source:
      '(?<=[.;!?\\])"] *)<(?:este ultimo|esta ultima|este|esta|el interesado|la interesada|quien|ella|el)>(?= (?:es|fue|ha|sera|sigue|seguira|continua|continuara|conserva|permanece|preside|presidira|asume|asumira|sucede|sustituye|ocupa|ejerce|habia)>)',
    matches: [
      '(Chile). Esta última preside',
      '(Chile). Esta sigue siendo',
      '(Chile)". Este es',
      ', Moscú; este último ha sido nombrado',
    ],
    rejects: ['Esta última preside', 'con este el', 'La Presidenta, ella'],
  }),
};
