import type { LetterSentences, LetterTitles } from '../../../model/locale/interface/sentences.js';

/** What is wrong with a letter, and what to do, in Spanish. */
export const letterSentences: LetterSentences = {
  'acronym-two-names': '{acronym} significa aquí «{name}» y en otro lugar «{other}». Conserve un solo nombre.',
  'addressee-twice': 'El destinatario «{addressee}» figura dos veces. Suprima uno de los dos.',
  'closing-address':
    'La fórmula de despedida se dirige a «{closed}»; el saludo, a «{greeted}». Use las mismas palabras.',
  'closing-address/none':
    'La fórmula de despedida no se dirige a nadie; el saludo, a «{greeted}». Use las mismas palabras en ambos.',
  'date-spacing': 'Falta un espacio en la fecha «{date}». Escriba «{spaced}».',
  'dead-link/target':
    'El enlace de «{words}» no lleva a ninguna parte («{url}»). Dé una dirección que los lectores puedan abrir.',
  'dead-link/empty': 'El enlace de «{words}» no tiene dirección. Dé una que los lectores puedan abrir.',
  'dead-link/mistyped': 'La dirección «{address}» está mal escrita. Corríjala para que los lectores puedan abrirla.',
  'deadline-after-meeting':
    'El plazo del {deadline} es posterior al comienzo de la reunión que prepara, {meeting}. Corrija una de las dos fechas.',
  'deadline-before-letter':
    'El plazo del {deadline} es anterior a la fecha de la carta, {letter}. Corrija una de las dos fechas.',
  'deadline-conflict': 'Lo mismo vence aquí el {date} y en otro lugar el {other}. Conserve una sola fecha.',
  'foreign-annex': 'El título hace de este un anexo de «{named}», pero la carta es «{own}». Corrija el título.',
  'glued-address/behind': 'Hay texto pegado al final de la dirección: «{words}». Ponga un espacio entre ambos.',
  'glued-address/before': 'Hay texto pegado al principio de la dirección: «{words}». Ponga un espacio entre ambos.',
  'group-misspelt':
    '{acronym} figura solo aquí; en los demás lugares, {other}. Corrija la sigla, o explíquela si es otro grupo.',
  'key-dates-order': 'La fecha {date} figura debajo de {before}. Ponga las fechas en orden, o corrija la errónea.',
  'level-skipped': 'El párrafo {number} no tiene encima un párrafo {parent}. Añádalo, o corrija el número.',
  'meeting-ends-first': 'El periodo «{period}» termina antes de empezar. Corrija su comienzo o su fin.',
  'malformed-email': '«{address}» no es una dirección de correo electrónico: los mensajes serán devueltos. Corríjala.',
  'malformed-email/link':
    'El enlace de «{words}» lleva a «{address}», que no es una dirección de correo electrónico. Corríjalo.',
  'mandate-ended':
    'El mandato termina ({end}) antes de la fecha de la carta, {letter}. Corrija el fin, o adjunte el mandato vigente.',
  'meeting-conflict/days':
    'La reunión es aquí el «{days}» y en otro lugar el «{other}». Conserve lo correcto en ambos lugares.',
  'meeting-conflict/place':
    'La reunión es aquí en «{place}» y en otro lugar en «{other}». Conserve lo correcto en ambos lugares.',
  'missing-addressees': 'La carta no tiene destinatarios. Nómbrelos antes del saludo.',
  'missing-annex/cited':
    'El texto cita «{words}», pero el documento no tiene anexo {label}. Adjúntelo, o corrija el texto.',
  'missing-annex/unlabelled':
    'El texto dice «{words}», pero el documento no tiene ningún anexo. Adjúntelo, o corrija el texto.',
  'missing-annex/count':
    'La carta anuncia más anexos de los que hay (anunciados: {announced}, presentes: {there}). Adjunte los que faltan, o corrija el número.',
  'missing-date': 'La carta no tiene fecha. Escríbala en el membrete.',
  'missing-full-stop':
    'El párrafo {label} termina sin punto («{words}»), a diferencia de los contiguos. Añada el punto.',
  'missing-paragraph': 'El texto remite a «{words}», pero el documento no tiene párrafo {label}. Corrija el número.',
  'missing-reference': 'La carta no tiene referencia. Escriba su serie y su número en el membrete.',
  'missing-reference/annex':
    'El membrete no tiene referencia; solo un anexo nombra «{reference}». Escríbala en el membrete.',
  'missing-signatory': 'Nadie firma la carta. Escriba un nombre y un cargo debajo de la despedida.',
  'missing-subject': 'La carta no tiene asunto. Escríbalo antes del saludo.',
  'missing-table':
    'El texto remite a «{words}», pero ningún cuadro ni figura del documento lleva el número {label}. Añádalo, o corrija el número.',
  'name-word-order': 'Las palabras de «{name}» siguen en otro lugar otro orden: «{other}». Conserve un solo orden.',
  'number-gap': 'El número {number} sigue a {before}; falta el número {expected}. Añádalo, o corrija los números.',
  'number-gap/start': 'El primer párrafo lleva el número {number}. Empiece por 1.',
  'number-repeated': 'El número {number} sigue a {before}; debería ser {expected}. Corrija los números.',
  'person-two-spellings':
    'El nombre «{name}» se escribe en otro lugar «{other}». Use en todas partes la grafía correcta.',
  placeholder: 'No se ha rellenado «{words}». Escriba lo que corresponda, o suprímalo.',
  'revision-form': 'En «{words}» hay un punto entre el lugar y el año. Escriba una coma.',
  'similar-email': 'La dirección de correo {address} es casi igual a {other}. Corrija la errónea.',
  'title-gender/masculine': 'El cargo «{title}» está en femenino; «{person}», no. Corrija uno de los dos.',
  'title-gender/feminine': 'El cargo «{title}» está en masculino; «{person}», no. Corrija uno de los dos.',
  'two-revisions/resolution':
    'La Resolución {number} se cita aquí como «{revision}» y en otro lugar como «{other}». Conserve una sola revisión.',
  'two-revisions/decision':
    'La Decisión o el Acuerdo {number} se cita aquí como «{revision}» y en otro lugar como «{other}». Conserve una sola revisión.',
  'unannounced-annex/uncited': 'El texto no menciona el anexo {label}. Menciónelo, o suprímalo.',
  'unannounced-annex/count':
    'Hay más anexos de los que anuncia la carta (anunciados: {announced}, presentes: {there}). Corrija el número, o suprima lo que sobra.',
  'unexplained-acronym': 'La sigla {acronym} no se explica nunca. Dé su nombre completo donde aparece por primera vez.',
};

export const letterTitles: LetterTitles = {
  'acronym-two-names': 'Una sigla tiene dos nombres',
  'addressee-twice': 'Un destinatario figura dos veces',
  'closing-address': 'La despedida no retoma el saludo',
  'date-spacing': 'Falta un espacio en una fecha',
  'dead-link': 'Un enlace no lleva a ninguna parte',
  'deadline-after-meeting': 'Un plazo es posterior a la reunión a que sirve',
  'deadline-before-letter': 'Un plazo es anterior a la fecha de la carta',
  'deadline-conflict': 'La misma acción tiene dos fechas',
  'foreign-annex': 'El título de un anexo nombra otra circular',
  'glued-address': 'Una dirección está pegada al texto contiguo',
  'group-misspelt': 'La sigla de un grupo está mal escrita',
  'key-dates-order': 'Las fechas clave no están en orden',
  'level-skipped': 'Se ha omitido un nivel de la numeración',
  'malformed-email': 'Una dirección de correo está mal formada',
  'mandate-ended': 'Un mandato termina antes de escribirse la carta',
  'meeting-conflict': 'Una reunión tiene dos fechas o dos lugares',
  'meeting-ends-first': 'Una reunión o un periodo termina antes de empezar',
  'missing-addressees': 'Faltan los destinatarios',
  'missing-annex': 'Falta un anexo anunciado o citado',
  'missing-date': 'Falta la fecha',
  'missing-full-stop': 'Falta el punto al final de un párrafo numerado',
  'missing-paragraph': 'Se cita un párrafo que no existe',
  'missing-reference': 'Falta la referencia',
  'missing-signatory': 'Falta la firma',
  'missing-subject': 'Falta el asunto',
  'missing-table': 'Se cita un cuadro o una figura que no existe',
  'name-word-order': 'Un nombre sigue dos órdenes de palabras',
  'number-gap': 'Falta un número',
  'number-repeated': 'Un número se repite o retrocede',
  'person-two-spellings': 'Una persona figura con dos grafías',
  placeholder: 'Hay un hueco sin rellenar',
  'revision-form': 'Una revisión lleva un punto en lugar de una coma',
  'similar-email': 'Una dirección de correo difiere de otra en una o dos letras',
  'title-gender': 'Un cargo no concuerda con el tratamiento',
  'two-revisions': 'Una resolución se cita en dos revisiones',
  'unannounced-annex': 'El documento tiene más anexos de los que anuncia',
  'unexplained-acronym': 'Una sigla no se explica nunca',
};
