import type { HelpWords } from '../../../model/locale/interface/help.js';

/** Help of the command line in Spanish. */
export const help: HelpWords = {
  title: {
    usage: 'Uso:',
    arguments: 'Argumentos:',
    options: 'Opciones:',
    commands: 'Mandatos:',
  },
  any: {
    options: '[opciones]',
    command: '[mandato]',
  },
  choices: 'posibles: {choices}',
  byDefault: 'por defecto: {value}',
  program: 'Lee circulares, cartas e informes al Consejo de la UIT y hace de ellos registros.',
  command: {
    parse:
      'hace de circulares, cartas e informes (.docx, .doc, .odt, .rtf, .pdf, .html, .md, .txt …) registros, o de registros (.json, .ndjson) páginas',
    diff: 'dice qué cambió de un documento o registro a otro',
    validate: 'comprueba registros (.json, .ndjson) y documentos (.docx, .doc, .odt, .rtf, .pdf, .html, .md, .txt …)',
    archive: 'guardar cartas en una base de datos y buscar en ellas',
    'archive add': 'leer cartas y guardar lo que dicen; leer de nuevo las que han cambiado',
    'archive search': 'encontrar cartas por sus palabras',
    'archive agenda': 'dar los plazos y las reuniones, habida cuenta de todos los corrigendos',
    'archive group': 'dar las cartas, los mandatos y los presidentes de un grupo en el tiempo',
    'archive person': 'dar los cargos de una persona en el tiempo',
    'archive cites': 'dar las cartas que citan un texto, y en qué revisión',
    'archive serve': 'abrir el archivo como un sitio: búsqueda, cartas, grupos, personas, agenda',
    'archive remove': 'retirar cartas, por sus ficheros o carpetas',
    'archive status': 'decir lo que contiene el archivo',
    'archive check': 'comparar cada tabla con las fichas de que procede',
    explain: 'dice qué busca una regla de validate, y por qué; sin código, enumera todas las reglas',
    schema: 'muestra el esquema JSON de un registro o de una comparación',
    page: 'escribe una página que lee cartas en un navegador: un solo archivo HTML, que no envía nada',
    help: 'muestra la ayuda del mandato',
  },
  argument: {
    read: 'ficheros, carpetas y patrones que leer; - es la entrada estándar',
    checked: 'ficheros y carpetas que comprobar; - es la entrada estándar',
    left: 'el documento más antiguo, o un registro de él; - es la entrada estándar',
    right: 'el más reciente',
    code: 'código de una regla, como en un mensaje',
    letter: 'ficheros y carpetas de cartas, y patrones',
    words: 'palabras que la carta debe contener; entre comillas, una secuencia',
    name: 'siglas o nombre de un grupo, en cualquier idioma: CE 17, ITU-T SG 17, JCA-COP',
    person: 'nombre de una persona, sin tratamiento',
    text: 'un texto tal como lo citan las cartas, o su número: Resolución 179, TSB 278, A.1',
  },
  option: {
    version: 'muestra el número de versión',
    help: 'muestra la ayuda del mandato',
    to: 'qué se escribe',
    of: 'de qué es el esquema',
    output: 'escribe en un fichero, entero o nada',
    'no-evidence': 'omite dónde se leyó cada valor',
    compact: 'JSON en una sola línea',
    table: 'qué cuadro de --to csv (por defecto: documents)',
    bom: 'empieza --to csv por una marca de orden de bytes, por la que Excel conoce UTF-8',
    'page-language':
      'idioma de lo que se escribe para personas (por defecto: el del terminal; en páginas HTML, el del documento; si no, en)',
    'interface-language': 'idioma de lo que se escribe para personas (por defecto: el del terminal; si no, en)',
    language: 'idioma de los documentos (por defecto: auto, reconocido)',
    'track-changes': 'qué hacer con los cambios controlados de los ficheros Word',
    'max-size': 'fichero más grande que se lee; pueden seguir k, M, G',
    'max-xml': 'parte XML más grande de un fichero Word; pueden seguir k, M, G',
    'out-dir': 'escribe cada resultado en un fichero aparte de esta carpeta',
    report: 'qué fue de cada documento (por defecto: report.json en la carpeta)',
    'files-from': 'lee también los nombres de esta lista, uno por línea o separados por NUL; - es la entrada estándar',
    force: 'vuelve a leer los documentos que no han cambiado',
    jobs: 'documentos que se leen a la vez (por defecto: los núcleos de la máquina)',
    timeout: 'tiempo máximo para un documento: 500ms, 60s, 5m (por defecto: 60s)',
    'max-memory': 'memoria máxima para un documento (por defecto: 1G)',
    quiet: 'ni avance ni totales; los fallos se dicen igualmente',
    scope: 'mandate, body, annex:LABEL o all (por defecto: mandate si ambos tienen uno; si no, all)',
    translation:
      'dice lo que no dicen a la vez dos versiones lingüísticas de una carta: fechas, horas, números, nombres, enlaces, párrafos',
    strict: 'dice también las diferencias de espacios, guiones, apóstrofos y mayúsculas',
    source: 'el documento del que se hizo el registro',
    rule: 'off, info, warning o error para una regla; puede repetirse (por defecto: como en itu-parse explain)',
    'max-warnings': 'sale con 1 si hay más advertencias',
    archive: 'carpeta del archivo, con un PostgreSQL integrado (por defecto: itu-archive)',
    database: 'dirección de un servidor PostgreSQL en lugar de la carpeta: postgres://usuario@host:5432/nombre',
    group: 'solo cartas que nombran este grupo, en cualquier idioma: CE 17, SG 17, JCA-COP',
    kind: 'solo cartas de este tipo',
    series: 'solo cartas de esta serie: TSB, BR, BDT',
    from: 'solo cartas de este día, mes o año y posteriores',
    until: 'solo cartas de este día, mes o año y anteriores',
    'letter-language': 'solo cartas en este idioma',
    limit: 'cuántas cartas mostrar',
    offset: 'cuántas cartas saltar',
    letters: 'ficheros y carpetas de cartas o fichas, en lugar de un archivo',
    'agenda-from': 'omitir lo que ha terminado antes de este día, mes o año: 2026-03-01, 2026-03, 2026',
    'agenda-until': 'omitir lo que viene después de este día, mes o año',
    'agenda-group': 'solo lo que es de este grupo, en cualquier idioma: CE 17, JCA-COP',
    host: 'dirección de escucha; otra que la de esta máquina exige un testigo',
    port: 'puerto de escucha; 0 toma uno que esté libre',
    'token-file': 'fichero con el testigo que los lectores deben conocer',
    'statement-timeout': 'tiempo más largo para una pregunta a la base: 500ms, 10s',
  },
  placeholder: {
    person: 'persona',
    text: 'texto',
    path: 'ruta',
    file: 'fichero',
    name: 'nombre',
    tag: 'idioma',
    how: 'modo',
    bytes: 'bytes',
    folder: 'carpeta',
    number: 'número',
    time: 'tiempo',
    part: 'parte',
    'code=severity': 'código=peso',
    what: 'objeto',
    left: 'izquierda',
    right: 'derecha',
    command: 'mandato',
    letter: 'carta',
    words: 'palabras',
    date: 'fecha',
    address: 'dirección',
  },
  behind: {
    program: `Un fichero solo se lee: «itu-parse FICHERO» es «itu-parse parse FICHERO».

Ejemplos:
  $ itu-parse circular.docx > circular.json
  $ itu-parse circular.docx --to summary
  $ itu-parse diff old.docx new.docx
  $ itu-parse validate circular.docx
  $ itu-parse parse --help`,
    parse: `Ejemplos:
  $ itu-parse circular.docx > circular.json
  $ itu-parse parse circular.docx --to summary
  $ itu-parse letters/*.docx --to ndjson --output letters.ndjson
  $ itu-parse circular.docx --to html --output circular.html
  $ itu-parse letters/*.docx --to html --interface-language en --output letters.html
  $ itu-parse letters/*.docx --to ics --output itu.ics
  $ itu-parse circular.json --to markdown
  $ itu-parse circular.docx --to akn --output circular.xml
  $ itu-parse letters/*.docx --to csv --table deadlines --output deadlines.csv
  $ curl -s https://example.org/circular.docx | itu-parse - --compact

Archivos:
  $ itu-parse parse letters/ --out-dir records/
  $ itu-parse parse 'letters/**/*.docx' --to ndjson | gzip > letters.ndjson.gz
  $ find letters -newer records/report.json -print0 | itu-parse parse --files-from - --out-dir new/

En las carpetas se buscan documentos, por el final de su nombre (.docx, .doc, .odt, .rtf, .pdf, .html, .md, .txt …); se omiten los ficheros ocultos y
los enlaces a carpetas. Con --out-dir,
letters/2024/a.docx se convierte en records/2024/a.docx.json: se conservan las carpetas situadas bajo una carpeta nombrada y bajo la
parte fija de un patrón, un fichero nombrado da solo su nombre, un nombre de una lista toda su ruta. Cada resultado se escribe entero
o nada, y records/report.json dice qué fue de cada documento. Al repetirse, el mandato lee lo que es nuevo o ha cambiado, o cuyo
resultado ha cambiado; una ejecución interrumpida continúa. Los resultados cuyo documento ha desaparecido se dejan y se nombran en
el informe.

Código de salida: 0 hecho; 1 un documento no se pudo leer (los demás se escriben); 2 uso erróneo; 130 y 143 detenido por una
señal.`,
    diff: `Ejemplos:
  $ itu-parse diff old.docx new.docx
  $ itu-parse diff old.json new.md --scope annex:B --to json
  $ itu-parse diff old.docx new.docx --to html --output changes.html
  $ itu-parse diff --translation letter-fr.docx letter-en.docx

Código de salida, como el de diff(1): 0 ninguna diferencia; 1 diferencias; 2 un contratiempo.`,
    validate: `Ejemplos:
  $ itu-parse validate letter.docx
  $ itu-parse validate records/ letters/ --to sarif --output findings.sarif
  $ itu-parse validate circular.json --source circular.docx
  $ itu-parse validate letters/ --rule unexplained-acronym=off --max-warnings 0
  $ itu-parse explain missing-annex

Los ajustes de las reglas pueden figurar también en itu-parse.config.json: { "rules": { "CODE": "off" }, "maxWarnings": 0 }.

Código de salida: 0 ningún error; 1 un error, o más advertencias de las permitidas; 2 no pudo ejecutarse.`,
    archive: `Ejemplos:
  $ itu-parse archive add letters/
  $ itu-parse archive status
  $ itu-parse archive add --help

El archivo es una carpeta con un PostgreSQL integrado, que necesita un paquete propio: npm install @electric-sql/pglite. Con --database es un
servidor, que necesita: npm install pg.`,
    'archive add': `Ejemplos:
  $ itu-parse archive add letters/
  $ itu-parse archive add letters/ --archive itu-2024
  $ itu-parse archive add letters/ --database postgres://itu@db.example:5432/letters

Los documentos se buscan en las carpetas como con itu-parse parse. Una carta se conoce por la ruta de su fichero: lo que no ha cambiado se
deja, lo que ha cambiado sustituye a lo que había. Una ejecución interrumpida deja cartas enteras, y la siguiente continúa.

Estado de salida: 0 hecho; 1 un documento no se pudo leer (los demás se guardan); 2 uso incorrecto; 130 y 143 detenido por una señal.`,
    'archive search': `Ejemplos:
  $ itu-parse archive search "commissions d'études certificat" --group 'CE 17' --kind circular --from 2012
  $ itu-parse archive search '"certificat numérique"' --to json
  $ itu-parse archive search 'Résolution 179' --to csv > resolution-179.csv

Las palabras se encuentran en todas sus formas, en singular y plural, masculino y femenino, con y sin acentos; lo numerado, como esté impreso en
cualquier forma: TSB 278, CE 17, UIT-T A.1, Resolución 179. Cada lugar se da con su línea, su párrafo y, en JSON y CSV, sus posiciones.`,
    'archive agenda': `Ejemplos:
  $ itu-parse archive agenda --from 2026-03-01 --group 'CE 17'
  $ itu-parse archive agenda --to ics > uit.ics
  $ itu-parse archive agenda --letters cartas/ fichas/ --to csv

Cada plazo y cada reunión se da con la carta que lo fijó, las que lo cambiaron y las fechas anteriores; lo cancelado, o retirado con su carta, se
señala. Las cartas que se contradicen sin que una modifique la otra se indican, y no se decide nada.

Código de salida: 0 terminado; 1 no se pudo leer un fichero; 2 uso incorrecto, o archivo inexistente.`,
    'archive group': `Ejemplos:
  $ itu-parse archive group JCA-COP
  $ itu-parse archive group 'UIT-T CE 17' --to json

Un cargo empieza y termina donde lo dice una carta, y en ninguna otra parte: las cartas nombran a un presidente, de la primera a la última.

Código de salida: 0 terminado; 1 ninguna carta lo nombra, o no se pudo leer un fichero; 2 uso incorrecto.`,
    'archive person': `Ejemplos:
  $ itu-parse archive person 'Jeanne Tavernier'
  $ itu-parse archive person Tavernier --letters cartas/

Los nombres se comparan sin mayúsculas ni acentos. Quien quizá sea la misma persona (iniciales, otro orden de los nombres) se indica aparte.

Código de salida: 0 terminado; 1 ninguna carta nombra a esa persona, o no se pudo leer un fichero; 2 uso incorrecto.`,
    'archive cites': `Ejemplos:
  $ itu-parse archive cites 'Resolución 179'
  $ itu-parse archive cites 'Resolución 179 (Rev. Dubái, 2018)' --to csv
  $ itu-parse archive cites 'TSB 278'

Código de salida: 0 terminado; 1 ninguna carta lo cita, o no se pudo leer un fichero; 2 uso incorrecto.`,
    'archive serve': `Ejemplos:
  $ itu-parse archive serve
  $ itu-parse archive serve --archive itu-2024 --port 8081
  $ openssl rand -hex 32 > testigo
  $ itu-parse archive serve --database postgres://lector@db.example/letters --host 0.0.0.0 --token-file testigo

Nada se escribe, y nada se busca en otra parte. Cada página existe también en JSON y en CSV, la agenda como calendario (/agenda.ics), las nuevas
cartas como fuente (/letters.atom); /api dice cómo a los programas. El testigo se da como contraseña, con un nombre cualquiera, o por
Authorization: Bearer.

Código de salida: 0 fin pedido por una señal, en orden; 1 no se puede escuchar, o no hay base de datos; 2 uso incorrecto.`,
    'archive remove': `Ejemplos:
  $ itu-parse archive remove letters/2011/tsb-278.docx`,
    'archive status': `Ejemplos:
  $ itu-parse archive status
  $ itu-parse archive status --to json`,
    'archive check': `Ejemplos:
  $ itu-parse archive check

Estado de salida: 0 todo está en orden; 1 algo difiere.`,
    explain: `Ejemplos:
  $ itu-parse explain
  $ itu-parse explain missing-annex`,
    schema: `Ejemplos:
  $ itu-parse schema
  $ itu-parse schema --of diff --output diff.schema.json`,
    page: `Ejemplos:
  $ itu-parse page --output itu-parse.html`,
  },
};
