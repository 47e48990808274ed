import type { RefusalSentences } from '../../../model/locale/interface/sentences.js';

/** Why something cannot be read or compared, in Spanish. */
export const refusalSentences: RefusalSentences = {
  'unreadable/larger':
    'más grande que {most} bytes ({bytes}): aumente el límite de su tamaño (--max-size) si se fía de él',
  'unreadable/over-limit': '{size}, por encima del límite de {limit}; auméntelo con --max-size',
  'unreadable/bytes': '{n} bytes',
  'unreadable/kilobytes': '{n} KB',
  'unreadable/megabytes': '{n} MB',
  'unreadable/tracked':
    'cambios controlados: {insertions} inserciones, {deletions} eliminaciones, {moves} desplazamientos; acéptelos o rechácelos en Word, o elija --track-changes accept o reject',
  'unreadable/empty': 'un fichero vacío: dé uno con el texto de un documento',
  'unreadable/binary': 'datos binarios, no un documento: dé un fichero .docx, .txt o .md',
  'unreadable/blank': 'nada más que espacios: dé un fichero con el texto de un documento',
  'unreadable/picture': 'una imagen: pásela por un reconocimiento de texto (OCR) y dé el texto',
  'unreadable/packed': 'un archivo {kind}: desempaquételo y dé los ficheros que contiene',
  'unreadable/postscript': 'un fichero PostScript: conviértalo en texto y dé el texto',
  'unreadable/wordperfect': 'un fichero WordPerfect: ábralo en LibreOffice y guárdelo como .docx',
  'unreadable/very-old-word': 'un fichero Word antiguo (.doc): ábralo en LibreOffice y guárdelo como .docx',
  'unreadable/old-word':
    'un fichero Word (.doc) dañado o de un tipo desconocido: ábralo en Word o LibreOffice y guárdelo como .docx',
  'unreadable/old-office': 'un fichero Office antiguo: ábralo en Word o LibreOffice y guárdelo como .docx',
  'unreadable/encrypted-office':
    'un fichero Office cifrado: ábralo con su contraseña y guárdelo como .docx sin contraseña',
  'unreadable/excel': 'un fichero Excel: copie su texto en un fichero .docx o .txt',
  'unreadable/powerpoint': 'un fichero PowerPoint: copie su texto en un fichero .docx o .txt',
  'unreadable/outlook': 'un mensaje de Outlook (.msg): guarde su texto o su adjunto y dé ese fichero',
  'unreadable/locked-pdf': 'un PDF protegido con contraseña: ábralo y guárdelo sin ella',
  'unreadable/broken-pdf': 'un PDF dañado o incompleto: pida de nuevo el fichero, o ábralo e imprímalo en un PDF nuevo',
  'unreadable/too-much-pdf':
    'un PDF cuyas partes descomprimidas pasan de {limit}; suba el límite con --max-xml si el fichero es de confianza',
  'unreadable/heavy-pdf':
    'un PDF cuyas páginas llevan muchos más trazos de los que un texto pide: imprímalo en un PDF nuevo, o dé el fichero del que se hizo',
  'unreadable/too-many-pages': 'un PDF de {pages} páginas; se leen {most} como máximo: divídalo',
  'unreadable/scan':
    'un PDF sin texto, como los que produce un escáner: sométalo a un reconocimiento de texto (OCR) y dé el resultado',
  'unreadable/garbled-pdf':
    'un PDF cuyos tipos de letra no dicen qué letras imprimen: sométalo a un reconocimiento de texto (OCR), o dé el fichero Word del que se hizo',
  'unreadable/xml': 'un fichero XML: ábralo en Word o LibreOffice y guárdelo como .docx',
  'unreadable/tags':
    'etiquetas abiertas y nunca cerradas, por millares: abra la página en un navegador y guárdela de nuevo',
  'unreadable/checksum':
    'fichero dañado: la suma de comprobación de {part} es errónea; pida de nuevo el fichero, o ábralo en Word y guárdelo otra vez',
  'unreadable/too-many-files': 'un archivo de {files} ficheros; un fichero Word tiene como máximo {most}: no se lee',
  'unreadable/twice':
    'un archivo que contiene dos veces {part}: no está claro cuál vale; pida de nuevo el fichero, o ábralo en Word y guárdelo otra vez',
  'unreadable/leads-outside': 'un archivo con un nombre de fichero que lleva fuera de él: no se lee',
  'unreadable/locked': 'un archivo zip con contraseña; ábralo y guarde sus ficheros sin ella',
  'unreadable/no-list':
    'fichero dañado o incompleto: no se puede leer la lista de sus partes; pida de nuevo el fichero, o ábralo en Word y guárdelo otra vez',
  'unreadable/method':
    '{part} está comprimida con el método {method}, que Word no usa; pida de nuevo el fichero, o ábralo en Word y guárdelo otra vez',
  'unreadable/misplaced':
    'fichero dañado o incompleto: {part} no está donde dice el archivo; pida de nuevo el fichero, o ábralo en Word y guárdelo otra vez',
  'unreadable/not-unpacked':
    'fichero dañado o incompleto: no se puede descomprimir {part}; pida de nuevo el fichero, o ábralo en Word y guárdelo otra vez',
  'unreadable/wrong-size':
    'fichero dañado o falsificado: {part} no tiene el tamaño que dice el archivo; pida de nuevo el fichero, o ábralo en Word y guárdelo otra vez',
  'unreadable/too-much-xml':
    'más de {limit} de XML una vez descomprimido; aumente el límite con --max-xml si el fichero es de fiar',
  'unreadable/encoding':
    '{part} está escrita en {encoding}, como ningún fichero Word; ábralo en Word y guárdelo otra vez',
  'unreadable/not-encoded':
    'fichero dañado: {part} no es texto {encoding} como dice; ábralo en Word y guárdelo otra vez',
  'unreadable/xlsx': 'un libro de Excel (.xlsx), no un fichero Word; copie su texto en un fichero .docx o .txt',
  'unreadable/pptx':
    'una presentación de PowerPoint (.pptx), no un fichero Word; copie su texto en un fichero .docx o .txt',
  'unreadable/visio': 'un dibujo de Visio, no un fichero Word; copie su texto en un fichero .docx o .txt',
  'unreadable/not-word':
    'no es un fichero Word, o está dañado: {why}; pida de nuevo el fichero, o ábralo en Word o LibreOffice y guárdelo como .docx',
  'unreadable/no-main': 'no nombra ninguna parte principal',
  'unreadable/main-missing': 'falta su parte principal {part}',
  'unreadable/main-type': 'su parte principal se declara como {type}',
  'unreadable/no-open-text':
    'no es un texto OpenDocument, o está dañado: no contiene texto; pida de nuevo el fichero, o ábralo en LibreOffice y guárdelo de nuevo',
  'unreadable/ods':
    'una hoja de cálculo OpenDocument (.ods), no un fichero Word; ábrala en Word o LibreOffice y guárdela como .docx',
  'unreadable/odp':
    'una presentación OpenDocument (.odp), no un fichero Word; ábrala en Word o LibreOffice y guárdela como .docx',
  'unreadable/other-open-document':
    'un fichero OpenDocument que no es un texto (dibujo, fórmula, base de datos): copie su texto en un fichero .docx, .odt o .txt',
  'unreadable/old-open-office': 'un fichero de OpenOffice.org 1 (.sxw): ábralo en LibreOffice y guárdelo como .odt',
  'unreadable/epub':
    'un libro electrónico (.epub), no un fichero Word; ábralo en Word o LibreOffice y guárdelo como .docx',
  'unreadable/zip': 'un archivo zip, no un fichero Word; desempaquételo y dé los documentos que contiene',
  'unreadable/zip-with': 'un archivo zip, no un fichero Word; desempaquételo y dé {file}',
  'unreadable/malformed': 'fichero dañado: {part} no es XML bien formado ({why}); ábralo en Word y guárdelo otra vez',
  'unreadable/doctype': '{part} lleva una declaración de tipo de documento, como ningún fichero Word: no se lee',
  'unreadable/deep': '{part} anida más de {most} elementos, como ningún fichero Word: no se lee',
  'scope/no-mandate': 'el documento {side} no tiene mandato; pruebe --scope all',
  'scope/no-annex': 'el documento {side} no tiene {asked}; tiene {there}',
  'scope/no-annexes': 'el documento {side} no tiene {asked}; no tiene anexos',
  'scope/left': 'izquierdo',
  'scope/right': 'derecho',
  'translation/same-language':
    'los dos documentos están en un mismo idioma ({language}); --translation toma dos versiones de una carta en dos idiomas, suprímalo para comparar revisiones',
  'translation/unknown-language':
    'el documento {side} está en un idioma que no se lee; dé dos versiones en idiomas de --language',
};
