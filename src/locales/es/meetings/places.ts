import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns, weekday } from './words.js';

/** A city's name as printed: capitalised words, small ones between them. */
const name =
  "\\p{Lu}[\\p{L}'-]+(?: (?:(?:de|del|de la|of|es|el|al|da|la|las|los) |(?:al|el|ad|as|ash|ar|es|esh|ul)-)?\\p{Lu}[\\p{L}'-]+){0,3}";
/** With the initials of its state: `Washington, D.C.` */
const place = `(?<place>${name}(?:, ?(?:\\p{Lu}\\.){2,3})?)`;
const country =
  "(?: *\\((?<country>[^()\\d]{3,45})\\)|, *(?:(?:en) )?(?<land>\\p{Lu}[\\p{L}'-]+(?: (?:(?:de|del|y|de la|la) )?[\\p{Lu}d][\\p{L}'-]+){0,3})(?= *[,;.)]| (?:del|el|los|a|-)>| *$))?";

/** Where a meeting is held. */
export const meetingPlaces: Pick<
  MeetingLocale,
  | 'placeNamed'
  | 'placeMoves'
  | 'placeInText'
  | 'placeBeforeDate'
  | 'placeAfterDate'
  | 'notPlace'
  | 'alongside'
  | 'samePlace'
> = {
  placeMoves: pattern({
    id: 'es.meetings.place-moves',
    source: `^(?:[\\d.) ]*)(?:el |la |su )?(?:nuev[oa] )?(?:lugar|sede)(?: (?:de la |del |de esta )(?:${meetingNouns}))?,? (?:pasa(?:ra)? a ser|es ahora|sera ahora|cambia a)>`,
    matches: ['El lugar pasa a ser', 'La sede de la reunión es ahora'],
    rejects: ['El lugar es', 'El lugar sigue siendo'],
  }),
  placeNamed: pattern({
    id: 'es.meetings.place-named',
    source: `^[\\d.) ]*(?:(?:la|el) (?:${meetingNouns}) )?(?:(?:sigue|seguira) siendo|permanece(?:ra)?|se mantiene)(?= en>)|<lugar de (?:la |l |esta |este )?(?:celebracion de(?:l| la) )?(?:${meetingNouns}) *(?=[(:,])|<lugar del (?:${meetingNouns}) *(?=[(:,])|^(?:[\\d.) ]*)(?:(?:no (?:varia|cambia) )?(?:el |su )?(?:nuev[oa] )?(?:lugar|sede)(?: (?:de la |del |de esta )(?:${meetingNouns}))?,? (?:(?:que )?(?:sigue siendo|seguira siendo|pasa(?:ra)? a ser|es(?: ahora)?|sera(?: ahora)?|cambia a|no (?:varia|cambia))))>`,
    matches: [
      'El lugar de la reunión (',
      'lugar de la reunión:',
      'lugar del taller:',
      'No varía el lugar, que sigue siendo',
      'El lugar pasa a ser',
      'Sigue siendo en',
      'El lugar de la reunión será',
    ],
    rejects: ['Sigue abierta', 'en lugar de la reunión prevista', 'En lugar del taller', 'El lugar era'],
  }),
  placeInText: pattern({
    id: 'es.meetings.place-in-text',
    source: `(?<!<(?:no|ya no) )<(?:[eE]n|(?<=<(?:[rR]euni(?:on|ones)|[sS]esi(?:on|ones)|[tT]aller(?:es)?|[sS]eminarios?|[fF]oros?|[cC]oloquios?|[cC]onferencias?|[cC]ursos?)(?: \\p{Ll}{4,12})? )de|(?<=<(?:traslad|desplaz)(?:a|an|o|aron|ara|aran|ad[oa]s?)(?:, [^,.;:\\d]{3,90},)? )a|(?<=(?<!<de )<[lL]a )ciudad de|(?<=<(?:como|por) )(?:sede|escenario|marco)(?! de(?:l|la)?>)|(?<=<que )(?:acoge|acogera|alberga|albergara)|(?<=<(?:debia|debian|podia) )(?:acoger|albergar)|(?<=(?:^|[,;] ?)[eE]l )de(?= \\p{Lu}[\\p{L} -]{2,30} ?[(])) (?:la (?:ciudad|sede) de )?${place}${country}`,
    flags: '',
    matches: [
      'que acoge la ciudad de Turín (Italia)',
      'su reunión plenaria de Ginebra',
      'se traslada, a petición del Gobierno, a Túnez',
      'que acogerá Turín (Italia)',
      'que debía acoger Turín (Italia)',
      ', el de Lomé (Togo)',
      'tuvo como sede Ginebra',
      'tendrá por escenario Valencia (España)',
      'en Ginebra (Suiza)',
      'se traslada a Túnez',
      'en Kigali, Rwanda, del',
      'en El Cairo (Egipto)',
      'en la ciudad de Lima (Perú)',
    ],
    rejects: ['a distancia', 'el Alcalde de la ciudad de Turín (Italia)', 'en la Comisión', 'y no en Ginebra'],
  }),
  placeBeforeDate: pattern({
    id: 'es.meetings.place-before-date',
    source:
      `(?:^|[(,;:"]| - |(?<=\\p{N}) |(?<!<(?:no|ya no) )<[eE]n |<(?:[lL][oa]s?|[eE]l|[rR]euniones|[rR]eunion|[sS]esiones|[tT]alleres|[tT]aller|[sS]eminarios?|[fF]oros?|y) de ) *${place}${country} *` +
      `(?:(?:,|-|:|\\() *(?:(?:el|los|del|en|los dias|el dia|durante los dias) )?|<(?:del|el|los|en|los dias|el dia) ${weekday})$`,
    flags: '',
    matches: [
      '(Ginebra, ',
      '; Ginebra, ',
      ', Bamako (Malí), ',
      'Bamako, Malí, ',
      'en Yverdon del ',
      'Consejo 2020 Ginebra, ',
      'las de Dakar (',
      'reuniones de Lima (',
    ],
    rejects: ['a distancia, ', 'Ginebra '],
  }),
  placeAfterDate: pattern({
    id: 'es.meetings.place-after-date',
    source: `^ *\\)? *[,;(-]* *(?:en )?(?:la (?:ciudad|sede) de )?(?:la sala [^,(]{1,20}[,(] *(?:en )?)?${place}${country}`,
    flags: '',
    matches: [' en Ginebra (Suiza)', ', Ginebra', ' (Bamako, Malí)', ' - Kigali'],
    rejects: [' a distancia', ' de 18 horas'],
  }),
  notPlace: pattern({
    id: 'es.meetings.not-place',
    source:
      '^(?:(?:la|los|las|el) )?(?:uit|union|tsb|br|bdt|consejo|comision(?:es)?|grupos?|director(?:a|es)?|secretari[oa]s?|oficinas?|cuestion(?:es)?|resolucion(?:es)?|recomendacion(?:es)?|region(?:es)?|africa|americas|asia|europa|cei|estados?(?! unidos)|miembros?|senora?|sr|sra|internet|anexo|seccion|articulo|documento|circular|sede|centro|hotel|sala|distancia|virtual|presencial|fisic[oa]|hibrid[oa]|(?:video|tele|audio|web)conferencias?|webinarios?|zoom|webex|teams|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|lunes|martes|miercoles|jueves|viernes|sabado|domingo|reunion|sesion|conferencia|asamblea|taller|seminario|foro|objeto|asunto|fecha|fechas|lugar|en|(?:la|los|las)(?= *$)|consejeros|actividad|president\\p{L}*|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|septim[oa]|octav[oa]|noven[oa]|ultim[oa]|proxim[oa]|ademas|asimismo|tambien|vispera|entretanto|\\p{L}{4,}mente|veinti\\p{L}*|treinta|cuarenta|cincuenta|sesenta|undecim[oa]|vigesim[oa]|decim[oa]\\p{L}*|linea|caso|calidad|nombre|respuesta|particular|virtud|plenaria|union|el(?= *$))(?![\\p{L}])',
    matches: [
      'Unión',
      'Virtual',
      'Comisión',
      'Director de la Oficina',
      'Vigésima tercera',
      'Treinta',
      'Undécima',
      'Tercera',
      'Además',
      'Paralelamente',
      'La Comisión',
    ],
    rejects: ['Ginebra', 'Kigali', 'Marsella', 'Elche', 'La Antigua', 'El Alto', 'Estados Unidos'],
  }),
  alongside: pattern({
    id: 'es.meetings.alongside',
    source:
      '<(?:comprend(?:era|eran|eria|e|en|ia)|constara|inclu(?:ye|yen|ira|iran|ia)|preve|en el (?:curso|seno) del?|en el marco del?|durante|al margen del?|en paralelo|paralelamente|con (?:esta|esa|tal) ocasion|con (?:ocasion|motivo) del?|en el mismo (?:lugar|sitio)|in situ|figurara(?:n)? en el programa)>',
    matches: ['Comprenderá ', 'en el marco de la Semana', 'al margen del', 'en el mismo lugar'],
    rejects: ['comprender', 'en este marco', 'en otra ocasión'],
  }),
  samePlace: pattern({
    id: 'es.meetings.same-place',
    source:
      '<(?:tambien|asimismo),? en la sede>|<(?:en (?:el|la|es[ea]|este|esta)|al) mism[oa] (?!(?:momento|tiempo|dia|dias|hora|horas|fecha|fechas|manera|forma|nivel|periodo|mes|semana|ano|formato|modalidad|sesion|reunion|idioma|orden|espiritu|sentido|documento|carta|circular|parrafo|seccion|region|pais|condicion(?:es)?|ocasion|precio|ritmo|medida|lugar de trabajo)>)[\\p{L}-]{3,20}>|<en l[oa]s mism[oa]s (?:locales|instalaciones|salas)>|[(,;] *mism[oa] (?:lugar|sede|ciudad)>|<alli (?:mismo )?se (?:celebr|reun|organiz)\\p{L}{1,6}>|<(?:celebr\\p{L}{1,5}|tendra lugar) (?:tambien )?alli>',
    matches: [
      'también en la sede',
      'tendrá lugar en el mismo lugar',
      'en la misma ciudad',
      'en el mismo hotel',
      '(6-8 de mayo, misma sede)',
      'se celebrará allí',
    ],
    rejects: ['en el mismo momento', 'el mismo lugar de trabajo'],
  }),
};
