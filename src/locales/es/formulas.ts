import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';
import { titles } from './titles.js';

/** One form of address: `Muy señora mía`, `Estimado Señor`, `Estimado/a colega`. */
const person =
  '(?:sen(?:or|ora)(?:\\(?(?:a|as|es)\\)?|/a|as|es)?|sr(?:a|es|as)?[.]?|sen(?:ores|oras)|colegas?|consejer(?:o|a|os|as)(?:[(/](?:a|as|os)\\)?)?|amig[oa]s?|miembros?|delegad[oa]s?|participantes|director(?:a|es)?|president[ea]s?|ministr[oa]s?|embajador(?:a|es)?|representantes?|relator(?:a|es)?)';
const office =
  '(?: (?:director(?:a)?(?: general| ejecutiv[oa])?|(?:vice)?ministr[oa]|(?:vice)?president[ea]|embajador(?:a)?|(?:vice)?secretari[oa](?: general| de estado)?|representante permanente|administrador(?:a)?|consejer[oa]))?';
const dear = '(?:(?:estimad|distinguid|apreciad|respetad|querid)(?:o|a|os|as)(?:[(/] ?(?:a|o|as|os)\\)?)?)';
const form = `(?:muy (?:distinguid[oa]s? )?(?:sen(?:or|ora|ores|oras)|sr(?:a|es|as)?[.]?)(?:[(/]a?\\)?)? (?:mi[oa]s?|nuestr[oa]s?)(?:[(/](?:mi)?[oa]\\)?)?|${dear}(?:(?:[ /]+| y | e )${dear})? ${person}(?: ${person})?${office}(?: y amig[oa]s?| mi[oa]s?| nuestr[oa]s?)?|(?:sen(?:or|ora|ores|oras))${office}|(?:su |vuestra )?excelencias?|excelentisim[oa]s? (?:sen(?:or|ora|ores|oras)))`;

/** Salutation, closing and signature. */
export const formulas: Pick<
  LetterLocale,
  | 'salutation'
  | 'closing'
  | 'signed'
  | 'onBehalf'
  | 'forOffice'
  | 'titles'
  | 'honorific'
  | 'enclosures'
  | 'countWords'
  | 'openBeginning'
  | 'openEnding'
> = {
  salutation: pattern({
    id: 'es.salutation',
    source: `^(?:(?:sen(?:oras y sen)?ores|sen(?:ores y sen)?oras)(?: ?[:,]) ?(?=$|\\p{Lu})|(?:senoras y senores )?(?:miembros|delegados|participantes|presidentes|directores|representantes|coordinadores)(?: de(?:l| la| las| los)? [^,.;:]{2,80})? ?[:,]$|${form}(?:(?: ?, ?(?:y )?| ?/ ?| y | o )${form}){0,3} ?(?:$|[:,](?=$| *[\\p{Lu}\\d("¡])))`,
    matches: [
      'Muy Señora mía/Muy Señor mío:',
      'Muy señora mía, muy señor mío:',
      'Muy Señor mío/Muy Señora mía:',
      'Muy señor mío:',
      'Muy señores nuestros:',
      'Estimada Señora/Estimado Señor:',
      'Estimado/a señor/a:',
      'Estimado/a Señor(a):',
      'Estimado(a) consejero(a):',
      'Estimada señora, estimado señor:',
      'Estimados colegas:',
      'Estimadas y estimados colegas:',
      'Excelencia:',
      'Excelentísimo Señor:',
      'Señoras y señores:',
      'Señor Ministro:',
      'Estimado Señor/Estimada Señora,',
      'Distinguida señora, distinguido señor:',
    ],
    rejects: [
      'Señora Ruiz ha presidido',
      'El Señor Director está',
      'Señor Director General ha inaugurado',
      'Estimados delegados asistirán',
      'Muy señalado',
      'Estimación:',
    ],
  }),
  closing: pattern({
    id: 'es.closing',
    source:
      '^(?:(?:muy )?(?:atentamente|cordialmente|respetuosamente)|(?:reciba|reciban)(?: usted(?:es)?)?,? (?:un (?:muy )?(?:cordial|atento|afectuoso) saludo|(?:el|mi|nuestro) (?:mas )?(?:cordial|atento|testimonio)|mis (?:mas )?(?:cordiales|atentos|respetuosos)|el testimonio)|(?:con )?(?:un |mis |nuestros )?(?:mas )?(?:muy )?(?:cordial(?:es)?|atent[oa]s?|respetuos[oa]s?|afectuos[oa]s?) saludos?|saludos (?:cordiales|atentos|respetuosos)|(?:le|les|lo|la|los|las|se) (?:despid[eo]|saludan?|despedimos|saludamos|saludo)>)[^.;:]{0,120}[,.]?$|<(?:le|les|lo|la|los|las) salud(?:an?|amos|o) (?:muy )?(?:atenta|cordial|respetuosa)(?:mente)?|<(?:(?:quedo|quedamos) de usted(?:es)?|(?:me|nos) despid(?:o|imos)|(?:aprovecho|aprovechamos) (?:esta|la) (?:ocasion|oportunidad) para (?:saludar|reiterar|expresar|renovar|testimoniar|asegurar|manifestar|ofrecer|enviar))|<(?:le |les )?(?:ruego|rogamos|pido)(?: a usted(?:es)?)?(?: que)? (?:acepten?|reciban?|aceptar|recibir)>(?=[^.;:]{0,80}<(?:saludos?|testimonio|expresion|seguridad(?:es)?|consideracion))|<(?:le|les) (?:reitero|renuevo|expreso|hago llegar|reiteramos|expresamos)>[^.;:]{0,80}<(?:saludos?|consideracion|estima)|<(?:el testimonio|la expresion|las seguridades|la seguridad) de (?:mi|nuestra) [^.;:]{0,40}(?:consideracion|estima|aprecio)|<(?:sirvase|sirvanse|dignese) (?:aceptar|recibir)>[^.;:]{0,120}<(?:consideracion|saludos?|estima)',
    matches: [
      'Atentamente,',
      'Le saluda atentamente,',
      'Le saluda muy atentamente.',
      'Reciba un cordial saludo,',
      'Cordialmente,',
      'Un cordial saludo,',
      'Atentos saludos,',
      'Muy atentamente,',
      'Saludos cordiales,',
      'Aprovecho esta oportunidad para reiterarle las seguridades de mi más distinguida consideración.',
      'Le ruego acepte, Señora, la expresión de mi más alta consideración.',
      'Sírvase aceptar, Excelencia, el testimonio de mi más alta consideración.',
      'Quedo de usted atentamente,',
      'Le ruego acepte mis excusas y le reitero mi más alta consideración.',
      'A la espera de su respuesta, le saluda atentamente,',
      'Se despide atentamente,',
      'Confiando en verles en Lima, les saludo cordialmente.',
    ],
    rejects: [
      'Sírvase remitir su contribución',
      'Le ruego que responda',
      'Se ruega lean atentamente el texto.',
      'Aprovecho esta oportunidad para recordar que',
      'Los participantes han recibido la seguridad de nuestro apoyo.',
    ],
  }),
  signed: pattern({
    id: 'es.signed',
    source:
      '^[(\\[]? ?(?:(?:original )?firmad[oa]|documento original firmado|fdo[.]?)(?: por| en)?(?: el original)? ?[)\\]:]?(?=$| |\\p{L})',
    matches: ['[Original firmado]', '(firmado)', '(Firmado) Juan Lago', 'Original firmado', 'Fdo.: Ana Ruiz'],
    rejects: ['El acuerdo firmado en Ginebra', 'firma'],
  }),
  onBehalf: pattern({
    id: 'es.signed.on-behalf',
    source: '^p ?[./] ?[oapd][.]? (?!(?:del?|el|la) )(?=\\p{L})',
    matches: ['p.o. Ana Ruiz', 'P. o. A. Ruiz', 'p/o Ana Ruiz', 'p.p. Ana Ruiz', 'p.a. Ana Ruiz'],
    rejects: ['P. Ottavi', 'p.o.', 'po Ana Ruiz', 'p.o. del Secretario General'],
  }),
  forOffice: pattern({
    id: 'es.signed.for-office',
    source:
      '^(?:por|en nombre de|p ?[./] ?[op][.]?|por (?:orden|delegacion|autorizacion)(?: de)?)(?: ?(?:l )?(?:el |la )?(?:director(?:a)?|(?:vice)?secretari[oa]|(?:vice)?president[ea]|jef[ea]|oficina)>[^.;]{0,100})?,? ?:?$',
    matches: [
      'Por el Director',
      'Por la Directora de la Oficina de Radiocomunicaciones,',
      'Por delegación',
      'p.o. el Secretario General',
    ],
    rejects: ['Por el Director, Ana Ruiz. Gracias', 'Para información', 'Director'],
  }),
  titles,
  honorific: pattern({
    id: 'es.honorific',
    source:
      "^(?:S\\.? ?E\\.? )?(?:(?:el|la) )?(?:Sr[.]?|Sra[.]?|Srta[.]?|Sres[.]?|Sras[.]?|Dr[.]?|Dra[.]?|D[.](?: ?a[.]?)?|D[.]?ª|Don|Dona|Dna[.]?|Prof[.]|Ing[.]|Lic[.]|Mr[.]?|Mrs[.]?|Ms[.]?|M[.](?= \\p{Lu}[\\p{L}'-]+ \\p{Lu})|Senora?|Embajador(?:a)?)(?: Dra?[.]?| Prof[.]| D[.]| Dna[.]?| Ing[.])? (?=\\p{Lu})",
    matches: [
      'Sr. López',
      'Sra. Ana Ruiz',
      'Dr. Juan Lago',
      'S.E. Sr. Karim',
      'D. Juan Lago',
      'Ing. Rosa Paz',
      'M. Jean Dupont',
    ],
    rejects: ['Malcolm Johnson', 'Sres', 'Srta', 'Sr.', 'M. Castor'],
  }),
  enclosures: pattern({
    id: 'es.enclosures',
    source:
      '^(?:anexos?(?:\\(s\\))?|adjuntos?(?:\\(s\\))?|anejos?|documentos? adjuntos?|apendices?)(?: ?: ?(?:(?<count>\\d{1,2})(?!\\d|[.]\\d)|(?<words>un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?=[ .;(]*$| \\())?| ?\\((?<bracketed>\\d{1,2})\\) ?(?:$|:))',
    matches: [
      'Anexo: 1',
      'Anexos: 2',
      'Adjunto: 1',
      'Anexos: Anexo A, Anexo B',
      'Anexos: tres',
      'Anexo(s): 2',
      'Anexos (3)',
      'Anexos (2): Orden del día; formulario',
    ],
    rejects: ['Anexo 1', 'ANEXO A: Mandato', 'Los anexos: 2'],
  }),
  countWords: {
    un: 1,
    una: 1,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
  },
  openBeginning: pattern({
    id: 'es.line.open-beginning',
    source:
      '^(?:del? |y |e |o |u |al |a (?:las? |los )|sobre |bajo |para |por |en |con |entre |relativ[oa]s? |que |cuy[oa]s? |mediante |durante )',
    matches: ['DE LAS ASIGNACIONES DE FRECUENCIA', 'Y SU CALENDARIO', 'A LA CONFERENCIA', 'para África'],
    rejects: ['DESCRIPCIÓN', 'LAS REDES', 'ENTRADA', 'A DEVOLVER'],
  }),
  openEnding: pattern({
    id: 'es.line.open-ending',
    source: '(?: (?:del?|el|las?|los|y|e|o|u|al?|sobre|bajo|para|por|en|con|entre|relativ[oa]s?)|[,])$',
    matches: ['Director de la Oficina de', 'Proyecto de mandato del Grupo sobre', 'Reunión de la Comisión,'],
    rejects: ['Director de la Oficina', 'Mandato', 'Reunión final'],
  }),
};
