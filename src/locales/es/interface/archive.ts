import type { ArchiveSentences } from '../../../model/locale/interface/sentences.js';

/** What the commands of an archive tell in Spanish. */
export const archiveSentences: ArchiveSentences = {
  'archive/later-version': 'esta base de datos es de una versión más reciente de itu-parse; instale esa versión',
  'archive/record-not-document': 'una ficha no contiene el texto en que se busca; añada el documento del que procede',
  'archive/missing-library': 'el archivo necesita {library}; instálelo: npm install {library}',
  'archive/none-there': 'no hay archivo en {folder}; cree uno con itu-parse archive add CARTAS',
  'archive/not-an-archive': '{folder} contiene otra cosa que un archivo; indique otra carpeta con --archive',
  'archive/folder': 'no se puede abrir el archivo {folder}: {told}',
  'archive/held': 'el proceso {process} de {host} está usando el archivo {folder}; inténtelo de nuevo cuando termine',
  'archive/folder-and-database': '--archive es una carpeta y --database un servidor; dé uno de los dos',
  'archive/database-address': '--database espera una dirección como postgres://usuario@host:5432/nombre',
  'archive/no-server':
    'no hay conexión con la base de datos {server} ({why}); compruebe la dirección y que el servidor funciona',
  'archive/database-fault': 'la base de datos rechazó o cortó ({why}); lo escrito antes queda',
  'archive/no-document': 'no se ha dado ningún documento; nombre ficheros, carpetas o patrones',
  'archive/not-kept': '{name}: nada con ese nombre en el archivo; itu-parse archive status dice lo que contiene',
  'archive/add-tally':
    'añadidos: {added}; sustituidos: {replaced}; sin cambios: {unchanged}; fallidos: {failed}{others}',
  'archive/removed': { one: '{count} documento retirado', other: '{count} documentos retirados' },
  'archive/views-differ': 'las cartas y {views} difieren; itu-parse archive add --force las rehace',
  'archive/differs': '{file}: su ficha y {tables} difieren; añada de nuevo el fichero',
  'archive/checked': {
    one: '{count} documento: cada tabla contiene lo que dice su ficha',
    other: '{count} documentos: cada tabla contiene lo que dicen sus fichas',
  },
  'archive/check-failed': {
    one: '{count} documento comprobado; {wrong} difiere',
    other: '{count} documentos comprobados; {wrong} difieren',
  },
  'archive/nothing-asked': 'solo palabras pequeñas, que toda carta contiene; dé palabras que buscar',
  'archive/want-date': 'Se espera un día, mes o año, como 2012, 2012-08 o 2012-08-22',
  'archive/found': { one: '{count} carta', other: '{count} cartas' },
  'archive/found-more': { one: 'más de {count} carta', other: 'más de {count} cartas' },
  'archive/found-part': {
    one: 'cartas {first} a {last} de {count}',
    other: 'cartas {first} a {last} de {count}; más con --offset',
  },
  'archive/found-part-more': {
    one: 'cartas {first} a {last} de más de {count}; más con --offset',
    other: 'cartas {first} a {last} de más de {count}; más con --offset',
  },
  'archive/status-documents': { one: '{count} documento', other: '{count} documentos' },
  'archive/status-dates': 'cartas de {first} a {last}',
  'archive/status-languages': 'lenguas: {languages}',
  'archive/status-rows': 'filas: {rows}',
  'archive/status-outdated': {
    one: '{count} fue leído por otra versión de itu-parse o con otras opciones; itu-parse archive add lo lee de nuevo',
    other:
      '{count} fueron leídos por otra versión de itu-parse o con otras opciones; itu-parse archive add los lee de nuevo',
  },
  'archive/status-stale':
    'las vistas sobre varias cartas son de un estado anterior; itu-parse archive add o remove las pone al día',
  'archive/status-size': '{size} en PostgreSQL {version}',
  'archive/statement-timeout': 'la pregunta ha tardado demasiado; pida menos palabras o un periodo más corto',
  'archive/serving': 'el archivo está abierto en {address}; Ctrl-C lo termina',
  'archive/served': 'terminado; la base de datos está cerrada',
  'archive/cannot-listen': 'no se puede escuchar en {address} ({why}); dé otro --port u --host',
  'archive/want-token':
    'a la escucha en {host}, el archivo está abierto a otras máquinas: dé --token-file, un fichero con un testigo que deben conocer',
  'archive/short-token':
    'el testigo de {file} tiene menos de 16 caracteres o contiene espacios; haga uno con: openssl rand -hex 32',
  'archive/no-token': 'no se puede leer el testigo de {file}: {told}',
  'archive/want-port': 'Se espera un puerto, de 0 a 65535; 0 toma uno libre',
};
