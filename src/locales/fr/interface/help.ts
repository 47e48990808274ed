import type { HelpWords } from '../../../model/locale/interface/help.js';

/** Help of the command line in French. */
export const help: HelpWords = {
  title: {
    usage: 'Utilisation:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commandes:',
  },
  any: {
    options: '[options]',
    command: '[commande]',
  },
  choices: 'choix: {choices}',
  byDefault: 'par défaut: {value}',
  program: "Lit les circulaires, les lettres et les rapports au Conseil de l'UIT et en fait des fiches.",
  command: {
    parse:
      'fait de circulaires, lettres et rapports (.docx, .doc, .odt, .rtf, .pdf, .html, .md, .txt …) des fiches, ou de fiches (.json, .ndjson) des pages',
    diff: "dit ce qui a changé d'un document ou d'une fiche à l'autre",
    validate:
      'vérifie des fiches (.json, .ndjson) et des documents (.docx, .doc, .odt, .rtf, .pdf, .html, .md, .txt …)',
    archive: 'garder des lettres dans une base de données et y chercher',
    'archive add': "lire des lettres et garder ce qu'elles disent; relire celles qui ont changé",
    'archive search': 'trouver des lettres par leurs mots',
    'archive agenda': 'donner les échéances et les réunions, compte tenu de tous les corrigendums',
    'archive group': "donner les lettres, les mandats et les présidents d'un groupe dans le temps",
    'archive person': "donner les fonctions d'une personne dans le temps",
    'archive cites': 'donner les lettres qui citent un texte, et dans quelle révision',
    'archive serve': "ouvrir l'archive comme un site: recherche, lettres, groupes, personnes, agenda",
    'archive remove': 'retirer des lettres, par leurs fichiers ou dossiers',
    'archive status': "dire ce que contient l'archive",
    'archive check': 'comparer chaque table aux fiches dont elle est faite',
    explain: 'dit ce que cherche une règle de validate, et pourquoi; sans code, énumère toutes les règles',
    schema: "affiche le schéma JSON d'une fiche, ou d'une comparaison de révisions ou de versions linguistiques",
    page: "écrit une page qui lit les lettres dans un navigateur: un seul fichier HTML, qui n'envoie rien",
    help: "affiche l'aide de la commande",
  },
  argument: {
    read: "fichiers, dossiers et motifs à lire; - est l'entrée standard",
    checked: "fichiers et dossiers à vérifier; - est l'entrée standard",
    left: "le document le plus ancien, ou une fiche de celui-ci; - est l'entrée standard",
    right: 'le plus récent',
    code: "code d'une règle, comme dans un message",
    letter: 'fichiers et dossiers de lettres, et motifs',
    words: 'mots que la lettre doit tous contenir; entre guillemets, une suite de mots',
    name: "sigle ou nom d'un groupe, dans toute langue: CE 17, ITU-T SG 17, JCA-COP",
    person: "nom d'une personne, sans titre de civilité",
    text: 'un texte tel que les lettres le citent, ou son numéro: Résolution 179, TSB 278, A.1',
  },
  option: {
    version: 'affiche le numéro de version',
    help: "affiche l'aide de la commande",
    to: 'ce qui est écrit',
    of: 'de quoi est le schéma',
    output: 'écrit dans un fichier, en entier ou pas du tout',
    'no-evidence': "omet l'endroit où chaque valeur a été lue",
    compact: 'JSON sur une seule ligne',
    table: 'quel tableau de --to csv (par défaut: documents)',
    bom: "fait commencer --to csv par une marque d'ordre des octets, à laquelle Excel reconnaît UTF-8",
    'page-language':
      'langue de ce qui est écrit pour des personnes (par défaut: celle du terminal, pour les pages HTML celle du document; sinon en)',
    'interface-language': 'langue de ce qui est écrit pour des personnes (par défaut: celle du terminal, sinon en)',
    language: 'langue des documents (par défaut: auto, reconnue)',
    'track-changes': 'que faire du suivi des modifications des fichiers Word',
    'max-size': 'plus grand fichier à lire; peut être suivi de k, M, G',
    'max-xml': "plus grande partie XML d'un fichier Word; peut être suivie de k, M, G",
    'out-dir': 'écrit chaque résultat dans un fichier à part de ce dossier',
    report: "ce qu'est devenu chaque document (par défaut: report.json dans le dossier)",
    'files-from': "lit aussi les noms de cette liste, un par ligne ou séparés par NUL; - est l'entrée standard",
    force: "relit les documents qui n'ont pas changé",
    jobs: 'nombre de documents lus à la fois (par défaut: les cœurs de la machine)',
    timeout: 'durée la plus longue pour un document: 500ms, 60s, 5m (par défaut: 60s)',
    'max-memory': 'mémoire la plus grande pour un document (par défaut: 1G)',
    quiet: 'ni avancement ni totaux; les échecs sont dits quand même',
    scope: 'mandate, body, annex:LETTRE ou all (par défaut: mandate si les deux en ont un, sinon all)',
    translation:
      "dit ce que deux versions linguistiques d'une lettre ne disent pas toutes deux: dates, heures, nombres, noms, liens, paragraphes",
    strict: "dit aussi les différences d'espaces, de traits d'union, d'apostrophes et de casse",
    source: 'le document dont la fiche est tirée',
    rule: 'off, info, warning ou error pour une règle; peut être répété (par défaut: comme dans itu-parse explain)',
    'max-warnings': "sort avec 1 s'il y a plus d'avertissements",
    archive: "dossier de l'archive, avec un PostgreSQL intégré (par défaut: itu-archive)",
    database: "adresse d'un serveur PostgreSQL à la place du dossier: postgres://utilisateur@hote:5432/nom",
    group: 'seulement les lettres qui nomment ce groupe, dans toute langue: CE 17, SG 17, JCA-COP',
    kind: 'seulement les lettres de ce type',
    series: 'seulement les lettres de cette série: TSB, BR, BDT',
    from: 'seulement les lettres de ce jour, mois ou année et après',
    until: 'seulement les lettres de ce jour, mois ou année et avant',
    'letter-language': 'seulement les lettres dans cette langue',
    limit: 'combien de lettres montrer',
    offset: 'combien de lettres passer',
    letters: 'fichiers et dossiers de lettres ou de fiches, au lieu des archives',
    'agenda-from': 'omettre ce qui est terminé avant ce jour, ce mois ou cette année: 2026-03-01, 2026-03, 2026',
    'agenda-until': 'omettre ce qui vient après ce jour, ce mois ou cette année',
    'agenda-group': 'seulement ce qui concerne ce groupe, dans toute langue: CE 17, JCA-COP',
    host: "adresse d'écoute; une autre que celle de cette machine exige un jeton",
    port: "port d'écoute; 0 en prend un qui est libre",
    'token-file': 'fichier avec le jeton que les lecteurs doivent connaître',
    'statement-timeout': 'durée la plus longue pour une question à la base: 500ms, 10s',
  },
  placeholder: {
    person: 'personne',
    text: 'texte',
    path: 'chemin',
    file: 'fichier',
    name: 'nom',
    tag: 'langue',
    how: 'choix',
    bytes: 'octets',
    folder: 'dossier',
    number: 'nombre',
    time: 'durée',
    part: 'partie',
    'code=severity': 'code=poids',
    what: 'objet',
    left: 'gauche',
    right: 'droite',
    command: 'commande',
    letter: 'lettre',
    words: 'mots',
    address: 'adresse',
  },
  behind: {
    program: `Un fichier seul est lu: « itu-parse FICHIER » vaut « itu-parse parse FICHIER ».

Exemples:
  $ itu-parse circular.docx > circular.json
  $ itu-parse circular.docx --to summary
  $ itu-parse diff old.docx new.docx
  $ itu-parse validate circular.docx
  $ itu-parse parse --help`,
    parse: `Exemples:
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

Archives:
  $ itu-parse parse letters/ --out-dir records/
  $ itu-parse parse 'letters/**/*.docx' --to ndjson | gzip > letters.ndjson.gz
  $ find letters -newer records/report.json -print0 | itu-parse parse --files-from - --out-dir new/

Les dossiers sont parcourus à la recherche de documents, d'après la fin de leur nom (.docx, .doc, .odt, .rtf, .pdf, .html, .md, .txt …); les fichiers
cachés et les liens vers des dossiers sont laissés de côté. Avec --out-dir, letters/2024/a.docx devient records/2024/a.docx.json: les dossiers situés sous un dossier nommé et
sous la partie fixe d'un motif sont gardés, un fichier nommé ne donne que son nom, un nom dans une liste tout son chemin. Chaque
résultat est écrit en entier ou pas du tout, et records/report.json dit ce qu'est devenu chaque document. Relancée, la commande lit
ce qui est nouveau ou changé, ou dont le résultat a été changé; un traitement interrompu reprend. Les résultats dont le document a
disparu restent et sont nommés dans le rapport.

Code de sortie: 0 terminé; 1 un document n'a pas pu être lu (les autres sont écrits); 2 mauvais usage; 130 et 143 arrêté par un
signal.`,
    diff: `Exemples:
  $ itu-parse diff old.docx new.docx
  $ itu-parse diff old.json new.md --scope annex:B --to json
  $ itu-parse diff old.docx new.docx --to html --output changes.html
  $ itu-parse diff --translation lettre-fr.docx lettre-en.docx

Code de sortie, comme celui de diff(1): 0 aucune différence; 1 des différences; 2 un ennui.`,
    validate: `Exemples:
  $ itu-parse validate letter.docx
  $ itu-parse validate records/ letters/ --to sarif --output findings.sarif
  $ itu-parse validate circular.json --source circular.docx
  $ itu-parse validate letters/ --rule unexplained-acronym=off --max-warnings 0
  $ itu-parse explain missing-annex

Les réglages des règles peuvent aussi figurer dans itu-parse.config.json: { "rules": { "CODE": "off" }, "maxWarnings": 0 }.

Code de sortie: 0 aucune erreur; 1 une erreur, ou plus d'avertissements que permis; 2 n'a pas pu tourner.`,
    archive: `Exemples:
  $ itu-parse archive add letters/
  $ itu-parse archive status
  $ itu-parse archive add --help

L'archive est un dossier avec un PostgreSQL intégré, qui demande un paquet à lui: npm install @electric-sql/pglite. Avec --database c'est un
serveur, qui demande: npm install pg.`,
    'archive add': `Exemples:
  $ itu-parse archive add letters/
  $ itu-parse archive add letters/ --archive itu-2024
  $ itu-parse archive add letters/ --database postgres://itu@db.example:5432/letters

Les documents sont cherchés dans les dossiers comme par itu-parse parse. Une lettre est connue par le chemin de son fichier: ce qui n'a pas
changé est laissé, ce qui a changé prend la place de ce qui y était. Une exécution interrompue laisse des lettres entières, et la suivante continue.

Statut de sortie: 0 terminé; 1 un document n'a pas pu être lu (les autres sont gardés); 2 mauvais usage; 130 et 143 arrêté par un signal.`,
    'archive search': `Exemples:
  $ itu-parse archive search "commissions d'études certificat" --group 'CE 17' --kind circular --from 2012
  $ itu-parse archive search '"certificat numérique"' --to json
  $ itu-parse archive search 'Résolution 179' --to csv > resolution-179.csv

Les mots sont trouvés sous toutes leurs formes, au singulier et au pluriel, au masculin et au féminin, avec et sans accents; ce qui porte un
numéro, comme il est imprimé sous toute forme: TSB 278, CE 17, UIT-T A.1, Résolution 179. Chaque endroit est donné avec sa ligne, son paragraphe et, en
JSON et CSV, ses positions.`,
    'archive agenda': `Exemples:
  $ itu-parse archive agenda --from 2026-03-01 --group 'CE 17'
  $ itu-parse archive agenda --to ics > uit.ics
  $ itu-parse archive agenda --letters lettres/ fiches/ --to csv

Chaque échéance et chaque réunion est donnée avec la lettre qui l'a fixée, celles qui l'ont déplacée et les dates antérieures; ce qui est annulé, ou
retiré avec sa lettre, est marqué. Les lettres qui se contredisent sans que l'une modifie l'autre sont signalées, et rien n'est tranché.

Code de retour: 0 terminé; 1 un fichier n'a pu être lu; 2 appel incorrect, ou archives inexistantes.`,
    'archive group': `Exemples:
  $ itu-parse archive group JCA-COP
  $ itu-parse archive group 'UIT-T CE 17' --to json

Une fonction commence et finit là où une lettre le dit, et nulle part ailleurs: des lettres nomment un président, de la première à la dernière.

Code de retour: 0 terminé; 1 aucune lettre ne le nomme, ou un fichier n'a pu être lu; 2 appel incorrect.`,
    'archive person': `Exemples:
  $ itu-parse archive person 'Jeanne Tavernier'
  $ itu-parse archive person Tavernier --letters lettres/

Les noms sont comparés sans majuscules ni accents. Qui est peut-être la même personne (initiales, autre ordre des noms) est signalé à part.

Code de retour: 0 terminé; 1 aucune lettre ne nomme cette personne, ou un fichier n'a pu être lu; 2 appel incorrect.`,
    'archive cites': `Exemples:
  $ itu-parse archive cites 'Résolution 179'
  $ itu-parse archive cites 'Résolution 179 (Rév. Dubaï, 2018)' --to csv
  $ itu-parse archive cites 'TSB 278'

Code de retour: 0 terminé; 1 aucune lettre ne le cite, ou un fichier n'a pu être lu; 2 appel incorrect.`,
    'archive serve': `Exemples:
  $ itu-parse archive serve
  $ itu-parse archive serve --archive itu-2024 --port 8081
  $ openssl rand -hex 32 > jeton
  $ itu-parse archive serve --database postgres://lecteur@db.example/letters --host 0.0.0.0 --token-file jeton

Rien n'est écrit, et rien n'est cherché ailleurs. Chaque page existe aussi en JSON et en CSV, l'agenda en calendrier (/agenda.ics), les nouvelles
lettres en flux (/letters.atom); /api dit comment aux programmes. Le jeton se donne comme mot de passe, avec un nom quelconque, ou par
Authorization: Bearer.

Code de retour: 0 arrêt demandé par un signal, en ordre; 1 écoute impossible, ou pas de base de données; 2 mauvais appel.`,
    'archive remove': `Exemples:
  $ itu-parse archive remove letters/2011/tsb-278.docx`,
    'archive status': `Exemples:
  $ itu-parse archive status
  $ itu-parse archive status --to json`,
    'archive check': `Exemples:
  $ itu-parse archive check

Statut de sortie: 0 tout est en ordre; 1 quelque chose diffère.`,
    explain: `Exemples:
  $ itu-parse explain
  $ itu-parse explain missing-annex`,
    schema: `Exemples:
  $ itu-parse schema
  $ itu-parse schema --of diff --output diff.schema.json`,
    page: `Exemples:
  $ itu-parse page --output itu-parse.html`,
  },
};
