import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';
import { beforeNumber, faxGroup } from '../any/fax-group.js';

const days = '(?:(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? )?';
/** `Tel. (UIT):`: whose number it is, on a page that prints the addressee's too. */
const ofSender = '(?: de la (?:UIT|TSB|BR|BDT)| \\((?:de la )?(?:UIT|TSB|BR|BDT|Ginebra|remitente)\\)| del remitente)?';
const numberWords =
  '(?:(?:N[.]?[°ºo][.]?|No[.]?|num(?:ero|[.])) (?:de )?)?(?:tel(?:efono)?|telefax|telecopia(?:dora)?|telefacsimil|facsimil|fax|tele(?:te)?x|correo-e|e-?mail)[.]?';
const numberOf = '(?:(?:N[.]?[°ºo][.]?|No[.]?|num(?:ero|[.])) (?:de )?)?';

/** Labels of the letterhead, place and date. */
export const letterhead: Pick<LetterLocale, 'labels' | 'place' | 'dateLead'> = {
  labels: [
    {
      label: 'reference',
      pattern: pattern({
        id: 'es.letterhead.reference',
        source:
          '^(?:(?:nuestra |n/|su |s/)?ref(?:erencias?)?(?: UIT)?|(?:numero|n[.]?[°ºo]) de referencia|para su respuesta(?! ?[.]? ?: *(?:fax|telefax|telecopia|tel[.:e]|correo|e-?mail))) ?[.]? ?:',
        matches: ['Ref.:', 'Ref:', 'Referencia: BDT/3', 'Nuestra ref.: 12', 'Para su respuesta:', 'N/ref.: 3'],
        rejects: ['Referencias', 'Se hace referencia a la carta', 'ref', 'Referencias cruzadas:'],
      }),
    },
    {
      label: 'telephone',
      pattern: pattern({
        id: 'es.letterhead.telephone',
        source: `^(?:nuestro )?${numberOf}(?:tel(?:efono)?|tfno|tlf(?:no)?)[.]?(?: directo| movil)?${ofSender} ?[.]? ?(?::|(?=[+]))`,
        matches: [
          'Tel.:',
          'Tel:',
          'Teléfono:',
          'Tfno.:',
          'Tel. directo: +41 22',
          'Tel. +41 22',
          'N.º de teléfono: +41',
          'Tel. (UIT):',
        ],
        rejects: ['Telefonía:', 'Telefax:', 'El tel.:', 'Su tel.:', 'Tel. (destinatario):'],
      }),
    },
    {
      label: 'fax',
      pattern: pattern({
        id: 'es.letterhead.fax',
        source: `^\\(?(?:nuestro )?${numberOf}(?:telefax|telecopia(?:dora)?|telefacsimil|facsimil|fax)(?: directo)?(?: N[°º])?${faxGroup}${ofSender} ?[.]?${beforeNumber}`,
        matches: [
          'Fax:',
          'Telefax: +41',
          'Fax +41 22 730 5853',
          '(N° de Fax directo +41 22 730 57 85)',
          'Telecopia:',
          'Fax (UIT):',
          'Telefax Gr. 3: +41',
          'Facsímil (Grupo 3):',
          'Fax: Gr. 3: +41',
        ],
        rejects: ['Por fax:', 'Tel.:', 'Faxes:', 'Su fax:', 'Fax del destinatario:'],
      }),
    },
    {
      label: 'email',
      pattern: pattern({
        id: 'es.letterhead.email',
        source:
          '^(?:correo ?- ?e(?:lec)?|correo electronico|correo|c[.] ?e(?:lec)?|b[.] ?elec|buzon electronico|direccion (?:electronica|de correo(?: electronico)?)|e-?mail)(?: directo)? ?[.]? ?(?::|(?= ?<?[\\p{L}\\p{N}._%+-]{1,64}@))',
        matches: [
          'correo ab@ejemplo.org',
          'Correo-e:',
          'Correo- e:',
          'Correo electrónico: x@itu.int',
          'E-mail:',
          'B. elec.:',
          'Correo-e.:',
        ],
        rejects: ['Correos:', 'por correo electrónico:', 'Correo postal:'],
      }),
    },
    {
      label: 'contact',
      pattern: pattern({
        id: 'es.letterhead.contact',
        source:
          '^(?:(?:personas? de contacto|contactos?|puntos? de contacto|coordinador(?:a)?)(?: ?: ?(?:nombre|organizacion|entidad|pais|cargo|funcion|titulo)(?: ?[/,] ?(?:nombre|organizacion|entidad|pais|cargo|funcion|titulo)){0,4})?|nombre(?: ?/ ?(?:organizacion|entidad|pais|cargo)){1,4}) ?:|^contacto (?=(?:sra?|dra?|ing)[.]? )',
        matches: [
          'Contacto:',
          'Contacto: Nombre/Organización/Entidad: Sr. A. Ruiz',
          'Persona de contacto:',
          'Contacto Sra. Ruiz',
        ],
        rejects: ['Contacte:', 'Contacto con los miembros', 'Nombre:'],
      }),
    },
    {
      label: 'copies',
      pattern: pattern({
        id: 'es.letterhead.copies',
        source:
          '^(?:copias?(?: a| para informacion)?|(?:para )?informacion (?:al?|a las?|a los)|para informacion|con copia(?: a)?|c\\.?c\\.?|c[./]c[.]?) ?:|^c\\.?c\\.(?= )',
        matches: [
          'Copia:',
          'Copias:',
          'Copia a:',
          'cc:',
          'cc. la oficina regional',
          'Con copia a:',
          'Para información a:',
        ],
        rejects: ['cc la oficina', 'Fotocopia:', 'copiar:', 'Copia certificada', 'Información:'],
      }),
    },
    {
      label: 'addressees',
      pattern: pattern({
        id: 'es.letterhead.addressees',
        source:
          '^(?:para|al?|a las?|a los|destinatari[oa]s?|a la atencion(?: de(?:l| las?| los)?)?|(?:para )?(?:accion|tramitacion|curso|comentarios?|observaciones|aprobacion|decision|opinion) (?:al?|a las?|a los|por)|para (?:accion|tramitacion|curso|comentarios?|observaciones|aprobacion|decision|opinion)) ?:',
        matches: ['A:', 'Para:', 'Destinatarios:', 'A la atención de:', 'Para acción a:', 'Comentarios a:'],
        rejects: ['Para información', 'A las Administraciones', 'A la Directora:', 'Comentarios:'],
      }),
    },
    {
      label: 'subject',
      pattern: pattern({
        id: 'es.letterhead.subject',
        source: '^(?:asunto|tema|objeto) ?:',
        matches: ['Asunto:', 'Asunto: Reunión', 'ASUNTO:', 'Objeto:'],
        rejects: ['Asunto', 'Asunto de la reunión:', 'Objetivo:'],
      }),
    },
    {
      label: 'action',
      pattern: pattern({
        id: 'es.letterhead.action',
        source:
          '^(?:accion(?:es)?(?: solicitadas?| requeridas?| que se solicitan?| que (?:debe(?:n)? adoptarse|ha(?:n)? de adoptarse))?|medidas? (?:solicitadas?|requeridas?|que (?:deben?|han?) (?:de )?(?:tomarse|adoptarse))|curso que debe darse) ?:',
        matches: [
          'Acción solicitada:',
          'Acción: Sírvase responder',
          'Medidas que deben adoptarse:',
          'Acción requerida:',
        ],
        rejects: ['Acción solicitada al Consejo', 'Acciones futuras:'],
      }),
    },
    {
      label: 'date',
      pattern: pattern({
        id: 'es.letterhead.date',
        source: '^fecha ?:',
        matches: ['Fecha:', 'Fecha: 3 de marzo de 2020'],
        rejects: ['Fecha límite:', 'Fechas:', 'La fecha:'],
      }),
    },
    {
      label: 'reply',
      pattern: pattern({
        id: 'es.letterhead.reply',
        source:
          '^(?:para (?:su|toda) respuesta|(?:sirvase|ruego|se ruega) (?:responder|dirigir (?:su|la|toda) respuesta|enviar (?:su|la) respuesta))(?: (?:al?|por))? ?:',
        matches: ['Para su respuesta:', 'Para toda respuesta:', 'Sírvase responder por:'],
        rejects: ['Para respuesta antes del 3 de mayo', 'Respuestas:', 'Para:'],
      }),
    },
    {
      // a telefax prints the number that it goes to as well
      label: 'other',
      pattern: pattern({
        id: 'es.letterhead.number-of-addressee',
        source: `^(?:(?:vuestro|su) ${numberWords}|${numberWords} (?:(?:del?|de la|de los) |\\((?:del )?)(?:destinatari[oa]s?|corresponsal)\\)?) ?[.]? ?:`,
        matches: ['Su fax:', 'Su N.º de telefax:', 'Fax del destinatario:', 'Tel. (destinatario):'],
        rejects: ['Fax (UIT):', 'Fax:', 'Su respuesta:', 'Su ref.:'],
      }),
    },
    {
      label: 'other',
      pattern: pattern({
        id: 'es.letterhead.other',
        source:
          '^(?:x[.]400|tele(?:te)?x|telegramas?|cables?|direccion telegrafica|numero de paginas|n[°º] de paginas|paginas?|hora|de|remitente|original|punto del orden del dia|cuestion(?:\\(es\\)|es)?|sitio web|pagina web|web|internet|idioma|fuente|origen|emitido por|ano|palabras clave|clasificacion|aprobacion|plazo) ?:',
        matches: [
          'Télex:',
          'Dirección telegráfica:',
          'Original: inglés',
          'Punto del orden del día: PL 1.5',
          'Cuestión(es):',
          'Origen: TSB',
          'Web:',
        ],
        rejects: ['Originalidad:', 'Fuentes principales', 'Página 3:'],
      }),
    },
  ],
  place: pattern({
    id: 'es.letterhead.place',
    source: `^(?<place>\\p{Lu}[\\p{L}' -]{2,30}?(?: \\d{1,2})?) ?, ?(?:(?:a|el) )?${days}(?=\\d{1,2}(?:[.]?[ºo°])? ?(?:de )?(?!(?:y|e|o|al?|de) )[\\p{L}.])`,
    matches: [
      'Ginebra, 3 de mayo de 2018',
      'GINEBRA, 3 de marzo de 2003',
      'Ginebra, a 14 de Mayo de 2020',
      'Lima, lunes 5 de junio de 2000',
    ],
    rejects: [
      'Ginebra, Suiza',
      '20 de febrero de 2012',
      'Ginebra, 9-19 de junio de 2020',
      'Comisiones de Estudio 4, 9 y 12',
    ],
  }),
  dateLead: pattern({
    id: 'es.letterhead.date-lead',
    source: `^(?:(?:fecha ?: ?)?(?:el |a )?${days})(?=\\d)`,
    matches: [
      '20 de febrero de 2012',
      'El 3 de marzo de 2020',
      'martes, 5 de mayo de 2009',
      'Fecha: 12 de junio de 2001',
    ],
    rejects: ['Antes del 3 de marzo de 2020', 'Ginebra, 3 de marzo de 2020', 'del 3 al 5 de marzo'],
  }),
};
