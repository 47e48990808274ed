import type { ReadingSentences, ReadingTitles } from '../../../model/locale/interface/sentences.js';

/** What reading a document notices, in Spanish. */
export const readingSentences: ReadingSentences = {
  'relative-deadline': 'El plazo «{words}» no tiene fecha. Indique también el día.',
  'impossible-date': 'La fecha «{words}» no existe. Corrija el día o la hora.',
  'unknown-zone': 'No se conoce el reloj «{words}». Nombre una ciudad (hora de Ginebra), o dé la hora en UTC.',
  'wrong-weekday':
    'El día de la semana de «{words}» es erróneo: ese día es «{expected}». Corrija el día de la semana o la fecha.',
  'missing-year': 'La fecha «{words}» no tiene año, y la fecha del documento no lo da. Escriba el año.',
  'tracked-changes':
    'El fichero aún tiene cambios controlados (inserciones: {insertions}, eliminaciones: {deletions}, desplazamientos: {moves}). Acéptelos o rechácelos, y guarde el fichero.',
  'undecided-annex':
    'La línea «{words}» puede encabezar un anexo o pertenecer al texto. Escriba «Anexo» y su número encima, o haga de ella una frase.',
  'hidden-text': {
    one: 'Se omitió {characters} carácter de texto oculto. Hágalo visible o suprímalo.',
    other: 'Se omitieron {characters} caracteres de texto oculto. Hágalos visibles o suprímalos.',
  },
  'unfilled-control': 'No se ha rellenado el campo que muestra «{words}». Rellénelo, o suprímalo.',
  'struck-text': 'Las palabras «{words}» están tachadas y se omitieron. Suprímalas si ya no valen.',
  'comments-left-out': {
    one: 'Se omitió {count} comentario. Suprímalo antes de enviar el fichero.',
    other: 'Se omitieron {count} comentarios. Suprímalos antes de enviar el fichero.',
  },
  'torn-lines': {
    one: 'El texto tiene {count} línea que termina en medio de una frase: una conversión la rompió, y pueden faltar valores. Dé el fichero Word, o extraiga el texto con «pdftotext -layout».',
    other:
      'El texto tiene {count} líneas que terminan en medio de una frase: una conversión las rompió, y pueden faltar valores. Dé el fichero Word, o extraiga el texto con «pdftotext -layout».',
  },
  'unread-part/lost': 'No se leyó {part}: el fichero lo ha perdido. Pida de nuevo el fichero.',
  'unread-part/never-printed': 'No se leyó {part}: ninguna página lo muestra.',
  'unread-part/old-numbers':
    '«{part}» tiene un número que el Word anterior a 1997 cuenta por sí mismo, como quizá otros: esos números no se leyeron. Abra el fichero en Word o LibreOffice y guárdelo como .docx.',
  'unread-part/embedded':
    'No se leyó {part}: es un documento de otro formato dentro del documento. Guárdelo como fichero aparte.',
  'unread-part/own-file': 'No se leyó {part}: está en un fichero aparte. Lea también ese fichero.',
  'unread-part/chart': 'No se leyó {part}: es el texto de un gráfico. Mírelo en Word.',
  'unread-part/diagram': 'No se leyó {part}: es el texto de un diagrama. Mírelo en Word.',
  'unread-part/illegible':
    'No se leyó lo compuesto en {part}: el tipo de letra no dice qué letras imprime. Mírelo en la página.',
  'heavy-page':
    'En la página {page} hay muchos más trazos que en la de una carta: su texto no se leyó, o no entero. Mire la página.',
  'unread-links': 'No se leyeron los enlaces de la página {page}: lleva {count}, con otras marcas. Mire la página.',
  'two-languages':
    'El documento está en dos idiomas, «{language}» y «{beside}». Se leyó en el primero: dé --language para el otro.',
  'unknown-language':
    'El documento está en un idioma («{recognised}») que no se lee; se leen: {known}. Solo se tomó lo que vale en cualquier idioma.',
  'unknown-language/unrecognised':
    'No se conoce el idioma del documento; se leen: {known}. Solo se tomó lo que vale en cualquier idioma.',
};

export const readingTitles: ReadingTitles = {
  'relative-deadline': 'Un plazo no nombra ningún día',
  'impossible-date': 'Un día o una hora no existe',
  'unknown-zone': 'El reloj de una hora no tiene huso',
  'wrong-weekday': 'El día de la semana no corresponde a la fecha',
  'missing-year': 'Una fecha no tiene año',
  'tracked-changes': 'El fichero tiene cambios controlados',
  'undecided-annex': 'Una línea puede encabezar un anexo',
  'hidden-text': 'El fichero tiene texto oculto',
  'unfilled-control': 'No se ha rellenado un campo',
  'struck-text': 'Hay palabras tachadas',
  'comments-left-out': 'El fichero tiene comentarios',
  'torn-lines': 'Hay líneas rotas',
  'unread-part': 'No se leyó una parte del fichero',
  'heavy-page': 'Una página lleva demasiados trazos',
  'unread-links': 'No se leyeron los enlaces de una página',
  'two-languages': 'El documento está en dos idiomas',
  'unknown-language': 'No se conoce el idioma',
};
