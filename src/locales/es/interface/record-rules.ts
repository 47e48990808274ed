import type { RecordSentences, RecordTitles } from '../../../model/locale/interface/sentences.js';

/** What is wrong with a file or a record, in Spanish. */
export const recordSentences: RecordSentences = {
  'unreadable-file': 'No se puede leer el fichero: {why}.',
  'unreadable-file/fault': 'No se pudo leer el fichero por un fallo de este programa ({why}). Le rogamos lo comunique.',
  'broken-json/behind': 'Hay algo después del final del valor JSON: {found}. Suprímalo.',
  'broken-json/deep': 'El JSON anida más de {levels} niveles, lo que no hace ningún registro.',
  'broken-json/value': 'Falta un valor JSON antes de {found}. Añádalo.',
  'broken-json/open-text': 'El texto no tiene comillas de cierre. Añádalas.',
  'broken-json/control':
    'Hay un fin de línea o un carácter de control dentro de un texto. Cierre las comillas, o escríbalo como secuencia de escape.',
  'broken-json/code': 'Faltan cuatro cifras hexadecimales detrás de \\u. Añádalas.',
  'broken-json/escape': 'JSON no tiene la secuencia \\{letter}. Escriba \\\\ para una barra invertida.',
  'broken-json/separator': 'Falta una coma o {bracket} antes de {found}. Añádala.',
  'broken-json/key': 'Falta una clave entre comillas antes de {found}. Añádala, o suprima la coma que la precede.',
  'broken-json/colon': 'Faltan dos puntos entre la clave y {found}. Añádalos.',
  'repeated-key': 'La clave {key} figura dos veces en el mismo objeto. Conserve una.',
  'record-version/other':
    'No se conoce la versión {found}; este programa conoce la versión {known}. Use el programa que lo escribió.',
  'record-version/absent':
    'El objeto no tiene «schemaVersion», luego no es un registro. Los registros llevan "schemaVersion": {known}.',
  'record-version/no-record': 'Un registro es un objeto, pero aquí hay {found}.',
  'record-schema/value': 'Aquí hay {found}. Escriba {wanted}.',
  'record-schema/absent': 'Falta la clave {key}. Escriba en ella {wanted}.',
  'record-schema/foreign': 'Los registros no tienen clave {key}. Suprímala.',
  'record-schema/deep': 'El registro anida más de {levels} niveles, lo que no hace ninguna carta.',
  'record-schema/missing': 'Faltan claves del registro: {keys}.',
  'record-schema/missing-more': {
    one: 'Faltan claves del registro: {keys} y {count} más.',
    other: 'Faltan claves del registro: {keys} y {count} más.',
  },
  'date-exists': 'La fecha {date} no existe. Corríjala.',
  'date-exists/time': 'La hora {time} no existe. Corríjala.',
  'end-before-start': 'El fin, {end}, es anterior al comienzo, {start}. Corrija uno de los dos.',
  'group-reference': 'La lista «groups» no contiene {group}. Añada el grupo, o corrija aquí su nombre.',
  'evidence-pointer/null': 'Hay prueba de {key}, que es null. Suprímala, o rellene el valor.',
  'evidence-pointer/absent': 'Hay prueba de {key}, que el registro no tiene. Suprímala, o corrija el puntero.',
  'evidence-place/evidence':
    'La prueba de {key} termina en {end}, pero el texto solo tiene {characters} caracteres. Corrija el lugar.',
  'evidence-place/message':
    'Un mensaje termina en {end}, pero el texto solo tiene {characters} caracteres. Corrija el lugar.',
  'evidence-text': 'La prueba dice {text}, pero el documento tiene ahí {slice}. Vuelva a leer el documento.',
  'evidence-text/place':
    'La prueba dice línea {line}, columna {column}, pero está en la línea {ownLine}, columna {ownColumn}. Vuelva a leer el documento.',
  'source-mismatch': 'El registro dice {key} {own}, pero en el documento es {theirs}. Dé el documento del que se hizo.',
  'mended/one': '{told} (en {place})',
  'mended/several': {
    one: '{told} (en {place}, y {count} más de esta clase)',
    other: '{told} (en {place}, y {count} más de esta clase)',
  },
  'term/top': 'la raíz',
  'term/end-of-text': 'el final del texto',
  'term/nothing': 'nada',
  'term/list': 'una lista',
  'term/object': 'un objeto',
  'term/text': 'un texto',
  'term/number': 'un número',
  'term/whole-number': 'un número entero',
  'term/boolean': 'true o false',
  'term/filled-text': 'un texto que no esté vacío, o null',
  'term/one-of': 'uno de {values}',
  'term/at-least': 'un número de {least} o más',
  'term/at-most': 'un número de {most} o menos',
  'term/form': 'un texto de la forma {form}',
};

export const recordTitles: RecordTitles = {
  'unreadable-file': 'No se puede leer un fichero',
  'broken-json': 'Un fichero no es JSON',
  'repeated-key': 'Una clave figura dos veces en un objeto',
  'record-version': 'No se conoce la versión de un registro',
  'record-schema': 'Un registro tiene otra forma que su esquema',
  'date-exists': 'Una fecha del registro no existe',
  'end-before-start': 'Algo del registro termina antes de empezar',
  'group-reference': 'Se nombra un grupo que el registro no tiene',
  'evidence-pointer': 'Se da prueba de un valor que no existe',
  'evidence-place': 'Una prueba cae fuera del texto de origen',
  'evidence-text': 'Una prueba no es lo que dice ahí el documento',
  'source-mismatch': 'El registro se hizo de otro documento',
};
