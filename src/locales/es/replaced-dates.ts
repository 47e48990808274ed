import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { pattern } from '../../text/pattern.js';
import { adverb, moves, weekday } from './replaced-words.js';
import { cancelledMeetings } from './cancelled-dates.js';
import { replacedLabels } from './replaced-labels.js';

/** Dates that others replace and dates that fall away, in running text and in the columns of a table. */
export const replacedDates: ReplacedDates = {
  ...cancelledMeetings,
  ...replacedLabels,
  datedText: pattern({
    id: 'es.replaced-dates.dated-text',
    source:
      '<(?:[cC]ircular(?:es)?|[cC]artas?|[cC]orrigendum|[aA]ddendum|[dD]ocumento|[dD]ecision|[aA]cuerdo|[nN]ota|[tT]elex|[tT]elegrama|[tT]elefax|[mM]ensaje|[iI]nvitacion)' +
      '(?: (?:[cC]ircular(?:es)?|[cC]olectivas?|[aA]dministrativas?|[\\p{Lu}\\p{N}][\\p{Lu}\\p{N}/.-]{0,14})){0,5},? *(?:(?:fechad\\p{L}{1,2}(?: el)?|de fecha|con fecha(?: del?)?) *|del? *)$',
    flags: '',
    matches: ['por la Circular TSB 12 del ', 'la Carta Colectiva TSB 3/5, de fecha ', 'mi carta del '],
    rejects: ['las contribuciones recibidas después del ', 'La carta debe salir del ', 'La reunión del '],
  }),
  formerly: pattern({
    id: 'es.replaced-dates.formerly',
    source:
      '<(?:inicialmente|(?<!(?:ra|ran) (?:\\p{L}{2,14} )?)(?:previamente|anteriormente)(?!, (?:el|los|del?|en)>)|originalmente|originariamente|hasta ahora|hasta la fecha|en un principio|primitivamente|al principio|(?<=ado )primero(?= (?:para|en|al|del?)>))>',
    matches: [
      'inicialmente prevista en Ginebra',
      'fijada anteriormente en',
      'previsto originalmente',
      'esperadas en un principio',
    ],
    rejects: ['fecha inicial', 'el principio del fin', 'original'],
  }),
  insteadOf: pattern({
    id: 'es.replaced-dates.instead-of',
    source:
      '<(?:en (?:lugar|vez) del?|en lugar de l[ao]s|en (?:sustitucion|reemplazo) de(?:l| las (?:fechas)| los dias| la fecha| l[ao]s?)|donde dice|sustituir|sustituyase|sustitu(?:ye|yen|ira|iran) (?:a (?:las fechas|la fecha|las?)|al (?:del|de|fijad[oa]|anunciad[oa]|senalad[oa])))>|' +
      '(?:,|<y|<e|<pero) (?:ya )?no (?:antes )?(?:del|el|los|al|en|para|entre)>|(?:,|<y|<e|<pero) no, (?:como|segun|tal) [^,.;]{3,80}, (?:del|el|los|al|en|para|entre)>|' +
      '<ya no (?:es|son|sera|seran|esta|estan)(?: (?:fijad|previst)[oa]s?)? (?:del|el|los|al|para)>|' +
      '(?<=\\p{L}[),]? )no (?:del?|el|los|entre el|en)(?: dias?)? (?=\\d|lunes|martes|miercoles|jueves|viernes|sabado|domingo|$)',
    matches: [
      'en lugar del',
      'sustituye al del',
      'En lugar de «',
      'y no del',
      'y ya no el',
      'sustitúyase',
      'en vez del',
      'donde dice',
      'ya no es el',
    ],
    rejects: [
      'tendrá lugar',
      'el lugar de la reunión',
      'sino el',
      'sustituye al Presidente',
      'en sustitución de Ana',
      'los delegados no inscritos el',
    ],
  }),
  wasToBe: pattern({
    id: 'es.replaced-dates.was-to-be',
    source:
      '<(?:entonces (?:previst|anunciad|programad|fijad|convocad)[oa]s?|(?:previst|anunciad|programad|fijad|convocad)[oa]s? entonces|(?<=<(?:anunci|indic|precis)(?:aba|aban|o) que [^.;:]{2,120} )(?:comenz|empez|se (?:abri|celebr)|tendr)(?:aria|ria|ia)(?: lugar)?|(?:estaba|se habia|habia sido) (?:\\p{L}{4,16}mente )?(?:previsto|decidido|acordado|propuesto|convenido) que [^.;\\d]{0,60}?<(?:se (?:reuni|celebr|organiz)\\p{L}{1,6}|(?:tuviera|tuviese) lugar)>|(?:deb(?:ia|ian)|habria(?:n)? debido|iba(?:n)? a) (?:\\p{L}{4,16}mente )?(?:tener lugar|celebrarse|desarrollarse|reunirse|organizarse|inaugurarse|comenzar|empezar|(?:seguir|preceder|acompanar|suceder) al?|ser (?:celebrad|organizad|convocad)[oa]s?)|' +
      '(?<=<que [^.;:,]{2,80} |^ *)(?:situaba|situaban|anunciaba|anunciaban|fijaba|fijaban|preveia|preveian)(?= (?:para|del?|el|los|en|al|entre)>)|(?<=<que )(?:esper|dese|solicit)(?:abamos|aba|aban)(?= (?:para|antes|hasta|el|a mas))|(?:estaba(?:n)?|habia(?:n|mos)?(?: sido)?|se habia(?:n)?|era(?:n)?|tenia(?:n)?) (?:\\p{L}{4,16}mente )?(?:previst|anunciad|programad|fijad|convocad|planificad)[oa]s?)>',
    matches: [
      'que debía tener lugar',
      'que estaba prevista',
      'había sido anunciada',
      'debían inicialmente celebrarse',
      'que iba a seguir al taller',
      'que el Grupo tenía convocada',
    ],
    rejects: ['que debe celebrarse', 'debía examinar', 'está prevista'],
  }),
  planned: pattern({
    id: 'es.replaced-dates.planned',
    source:
      '<(?:(?:previst|anunciad|programad|fijad|convocad|planificad|establecid)[oa]s?|inscrit[oa]s? en el (?:calendario|programa)|(?<=<que [^.;:,\\d]{2,60}(?:\\d{1,4}(?:\\/\\d{1,4})? )?)(?:anunciaba|preveia|fijaba|situaba)|se anunciaba)>',
    matches: [
      'prevista en Ginebra del',
      'anunciada para el',
      'fijadas en el',
      'que la Circular CACE/12 situaba del',
      'inscrito en el calendario del',
    ],
    rejects: ['previsión', 'se celebrará el'],
  }),
  replacement: pattern({
    id: 'es.replaced-dates.replacement',
    source: `<(?:lease|debe decir|por|${moves}\\p{L}{0,6}|reprogram\\p{L}+|se (?:celebrara|celebraran|desarrollara|desarrollaran|reunira|reuniran)|tendra(?:n)?|es|son|sera(?:n)?|queda(?:n)?|ha|han|inaugurara|comenzara|ahora|finalmente|podra(?:n)?|puede(?:n)?)>`,
    matches: ['léase', 'se aplaza', 'se celebrará ahora', 'se reunirá', 'tendrá finalmente lugar'],
    rejects: ['releer', 'llegar'],
  }),
  otherSubject: pattern({
    id: 'es.replaced-dates.other-subject',
    source:
      '\\p{L}{2}[^.;]*<(?:(?<!<convier\\p{L}{1,3} en una? [^.;,:]{2,40},? ?)que|quien|(?:el|la|los|las) cual(?:es)?) *$|<(?:cuy[oa]s?|donde) (?:(?:la|el|los|las) )?[^.;]{2,60}$',
    matches: [', luego al GANT, que ', ' y a la CE 9, la cual ', ', cuyo taller '],
    rejects: [', que ', ' (Qatar) ', ' se convierte en un seminario web, que '],
  }),
  heldOn: pattern({
    id: 'es.replaced-dates.held-on',
    source: `<(?:(?:tran|di)scurrira|se (?:celebrara|celebraran|desarrollara|desarrollaran|(?:imparti|ofrece|da)ra|reunira|reuniran|celebraria|celebrarian|celebre|celebren|reuniria|reunirian|reuna|reunan|llevara(?:n)? a cabo)|celebrara (?:est?a|dicha|su|la) (?:\\p{L}{4,12} )?(?:reunion|sesion)|sera ${adverb}una? (?:reunion|sesion|seminario)(?: (?:electronic[oa]|virtual|en linea|web|hibrid[oa]))?(?=,? el>)|(?:tendra|tendria|tenga)(?:n)? ${adverb}lugar|(?:sera|seria|sea)(?:n)? ${adverb}(?:celebrad|organizad)[oa]s?|(?:esta(?:n)?|es|son|queda(?:n)?|ha sido|han sido|se ha(?:n)?) ${adverb}(?:previst|fijad|programad)[oa]s?|se (?:celebro|celebraron|desarrollo|desarrollaron|abrira|inaugurara)|ocupara(?:n)?|tuv(?:o|ieron) ${adverb}lugar|lease|debe decir)>`,
    matches: [
      'se celebrará',
      'será una reunión electrónica, el',
      'se celebre',
      'transcurrirá',
      'se impartirá',
      'tendría lugar',
      'tendrá por tanto lugar',
      'está ahora prevista',
      'léase',
      'se celebró',
      'tuvo lugar',
    ],
    rejects: ['será seguida', 'está abierta', 'tendrá por objeto'],
  }),
  movedElsewhere: pattern({
    id: 'es.replaced-dates.moved-elsewhere',
    source:
      '^(?:, [^,.;:\\d]{3,90})? ?,? ?(?:(?:por tanto|finalmente|excepcionalmente|enteramente) )?(?:de(?:sde)? \\p{Lu}[^.;:\\d]{1,60}? )?a (?!(?:Lunes|Martes|Miercoles|Jueves|Viernes|Sabado|Domingo)>)\\p{Lu}\\p{L}',
    flags: '',
    matches: [' de Dakar (Senegal) a Lima', ' a Saly', ', a petición del anfitrión, a Lima'],
    rejects: [' al 28 de junio', ' a una fecha posterior', ' a Martes 3 de mayo'],
  }),
  movedFrom: pattern({
    id: 'es.replaced-dates.moved-from',
    source: `<(?:(?:${moves})\\p{L}{0,6}|(?:pas|cambi)(?:a|an|o|ara|aran)(?! (?:a|climatic[oa])>))>(?:[^.;:()]|[(][^()]{0,40}[)]){0,40}<(?:del|de los dias) *${weekday}$`,
    matches: ['se aplaza del ', 'ha sido adelantada del lunes '],
    rejects: ['el informe del ', 'la reunión del ', 'sobre el cambio climático, reunida del '],
  }),
  movedTo: pattern({
    id: 'es.replaced-dates.moved-to',
    source: `^ *,? *(?:<para (?:el|la|los dias|los|celebrarse(?: del| el| los)?)|<al|<a los dias|<a(?: la semana del| la del| las fechas del| el periodo del)?|<en|<hasta el|<hacia el) *(?:dia *)?${weekday}(?:del *)?[("]*$`,
    matches: [' al ', ' a los días ', ' a la semana del ', ', al martes ', ' para el '],
    rejects: [' y el ', ' en Ginebra el '],
  }),
  movesTo: pattern({
    id: 'es.replaced-dates.moves-to',
    source: `<(?:${moves})\\p{L}{1,5}> (?:${adverb}|(?:en |de )[^.;,\\d]{1,30} )(?:hasta (?:el|las?)|al?|a la semana del|a los dias|para el|en el) *${weekday}$`,
    matches: [
      'La Oficina ha aplazado al ',
      'ha decidido aplazar al martes ',
      'ha prorrogado excepcionalmente hasta el ',
    ],
    rejects: ['el informe al ', 'ha aplazado la reunión al ', 'la reunión del '],
  }),
  movedThing: pattern({
    id: 'es.replaced-dates.moved-thing',
    source: `^ *(?:(?:la|el|las|los|esta|este|estas|nuestra|su|sus) )(?!\\d)[^.;:]{3,150}?<(?:del|de los dias|el|los|al|en|para el|entre el) *${weekday}[(]?$`,
    matches: [' el vencimiento del ', ' el taller que debía celebrarse el ', ' el plazo de inscripción, fijado en el '],
    rejects: [', la reunión del ', ' y la reunión del ', ' en Ginebra del '],
  }),
  corrected: pattern({
    id: 'es.replaced-dates.corrected',
    source:
      '" *[,;.)]{0,2} *(?!(?:se|debe) (?:anad|insert|agreg))[^".;]{0,50}<(?:lease|leerse|leer|debe(?:ra)? decir|por|se convierte en|sustituyase por|[ye] (?:insert(?:ar|ese)|escrib(?:ir|ase)|pon(?:er|gase)))>(?: (?:lo siguiente|(?:el|la|los) (?:texto|frase|mencion|siguientes?)(?: siguiente)?|ahora|como sigue|mas bien))? *:? *"',
    matches: [
      '», léase: «',
      '» por la siguiente: «',
      '» se sustituye por «',
      '» e insértese «',
      '» y escríbase «',
      '» debe leerse «leer» y luego «por «',
      '» debe decir: «',
    ],
    rejects: ['», «', '» y «', '» por correo, «'],
  }),
  correctedFrom: pattern({
    id: 'es.replaced-dates.corrected-from',
    source:
      '" *[,;)]{0,2} *(?:<y |<pero )?<(?:en (?:lugar|vez) de|en (?:sustitucion|reemplazo) de|no|(?:alli )?donde (?:dice|decia|figura|figuraba|se lee|pone))>[^".;]{0,40}:? *"',
    matches: ['» en lugar de: «', '», y no «', '» en sustitución de la frase «', '» donde dice: «'],
    rejects: ['», léase «', '» y «', '». En lugar de «'],
  }),
  correctedPlace: pattern({
    id: 'es.replaced-dates.corrected-place',
    source:
      '<(?:[dD]onde dice|[eE]n (?:lugar|vez) de|[sS]ustituyase) (?<old>\\p{Lu}[^.;:"\\d]{2,50}?),? (?:lease|debe(?:ra)? (?:decir|leerse)|por) (?<by>\\p{Lu}[^.;:"\\d]{2,50}?)(?= *(?:[.;]|$))',
    flags: '',
    matches: ['donde dice Dakar (Senegal), debe decir Lima (Perú).', 'Sustitúyase Dakar por Lima'],
    rejects: ['en lugar del lunes, léase martes', 'donde dice «Dakar», debe decir «Lima»'],
  }),
  barrier: pattern({
    id: 'es.replaced-dates.barrier',
    source:
      '[.;]|(?<!<(?:mas tarde|despues|antes|siguientes?|fechas?|dias?) ?):|<(?:(?<!<convier\\p{L}{1,3} en una? [^.;,:]{2,40},? ?)que|cuy[oa]s?|pero|sino|mientras|entonces|se (?:celebr\\p{L}+|desarroll\\p{L}+|reun\\p{L}+|ha|han|mantiene(?:n)?)|tendra(?:n)?|es|son|estan|esta(?= (?:\\p{L}+mente )?(?:abiert|cerrad|previst|fijad|disponib|sujet|limitad|establecid|destinad|reservad|presidid|adscrit|programad|convocad|compuest|integrad))|sera(?:n)?|ha|han|permanec\\p{L}+|queda(?:n)?)>',
    matches: ['. La', ' se mantiene y', ' pero ', ' se celebrará'],
    rejects: [
      ' una semana más tarde: del ',
      ', en Ginebra (Suiza), en los locales de la Unión',
      ' fijada para las contribuciones',
      ' y la del ',
    ],
  }),
  contrast: pattern({
    id: 'es.replaced-dates.contrast',
    source: '<(?:sino|pero|mas bien)>',
    matches: [', sino del'],
    rejects: ['ahora'],
  }),
  newDays: pattern({
    id: 'es.replaced-dates.new-days',
    source: `^(?:, (?!(?:y|e|pero|que|cuy[oa]s?|quien(?:es)?|mientras|o)>)[^,.;:\\d]{3,90},)?(?:(?!<(?:que|cuy[oa]s?|pero|[ye])>|<(?:la|el|una?) ?(?!(?:semana|periodo|fecha|dia)>)\\p{L}{3,}[^.;]*<(?:del|el|los)>)[^.;]){0,100}(?:,? *<(?:sino|pero)> (?:mas bien )?)?<(?:al|a|del|el|los|de|en|para(?: el| los)?|a partir del|hacia el|hasta (?:el|las?))(?: dias?)? *${weekday}[("]*$`,
    matches: [
      ' al ',
      ', sino del ',
      ', a petición del país anfitrión, del ',
      ' debido a la huelga al ',
      ' en cuatro semanas, al ',
    ],
    rejects: [' y el taller del ', '; la reunión del ', ' en Ginebra, '],
  }),
  sameSubject: pattern({
    id: 'es.replaced-dates.same-subject',
    source: '(?:^|<(?:y|e|ellas?|ellos|pero|sino|esta|este|est[ae] ultim[oa]|que|donde)>|[,:;]) *$',
    matches: [' y ', '; esta ', ', pero ', ', a petición del anfitrión: '],
    rejects: [' y el taller ', '; la reunión '],
  }),
  limit: pattern({
    id: 'es.replaced-dates.limit',
    source:
      '<(?:fechas? (?:limites?|topes?|de cierre|de vencimiento)|plazos?|vencimientos?|cierres?)>|<(?:el|la) de(?= (?:la )?(?:inscripcion|presentacion|envio|solicitud|respuesta|candidaturas?|reserva|contribucion))',
    matches: ['la fecha límite de inscripción', 'El plazo', 'El vencimiento', 'el de inscripción'],
    rejects: ['la fecha de la reunión', 'el emplazamiento'],
  }),
  ownDays: pattern({
    id: 'es.replaced-dates.own-days',
    source: '[(][^()]*$|<que (?:se|tendra|debe|debera|comenzara|inaugur)',
    matches: [' del taller (Túnez, ', ' de la reunión que se celebrará del '],
    rejects: [' (CE 13) fijada en el ', ', que estaba fijada en el '],
  }),
  takenUp: pattern({
    id: 'es.replaced-dates.taken-up',
    source:
      '^(?:[^.;:\\d]{2,100}<(?:aplazar|posponer|trasladar|adelantar|retrasar|postergar|diferir)l[oa]s?>|[\\d.) ]*(?:(?:(?:a|en|por|para|debido|tras|dad[oa]s?|con|como|habida|gracias|segun) [^,.;:]{2,90}, |por [^,.;:]{2,90} (?=tendra lugar>|se (?:celebrara|desarrollara|reunira)>)|[^.;:\\d]{2,100}: ?(?=(?:el|la) ))?)<(?:celebrara(?= (?:est?a|dicha|su) )|(?:la|el) (?<noun>reunion|sesion|conferencia|asamblea|foro|taller|seminario|simposio|seminario web|curso|cumbre|congreso)(?= (?:se|no|tendra|sera|esta|estaba|ha|habia|queda)>)|(?:el evento|ellas?|ellos|se habia(?= \\p{L}+ad[oa] (?:primero|inicialmente))|esta|este|estas|estos|dich[oa]s?|est[ae] ultim[oa]|se (?:ha|han|aplaza|aplazo|celebrara|celebraran|pospone|adelanta)|queda|ha sido|han sido|tendra lugar)>))',
    matches: [
      'Esta se aplaza',
      'Unas obras obligan a aplazarlo: se celebrará',
      'Gracias al país anfitrión, el taller tendrá lugar',
      'Esta reunión',
      'A petición del país anfitrión, esta reunión',
      'Se ha aplazado',
      'Dicha reunión',
    ],
    rejects: ['La reunión de la CE 5 se celebrará', 'Unas obras obligan a aplazar la visita', 'Es', 'Estado'],
  }),
  newDates: pattern({
    id: 'es.replaced-dates.new-dates',
    source:
      '<(?:nuev[oa]s? (?:fechas?|plazos?|periodos?|vencimientos?)|nuevo calendario|reprogram\\p{L}+|ahora|finalmente|en adelante)>[^.;]{0,120}$',
    matches: ['Las nuevas fechas son ', 'La nueva fecha elegida es el ', 'Se celebrará finalmente del '],
    rejects: ['Las fechas de la nueva reunión son ', 'Se celebrará del '],
  }),
};
