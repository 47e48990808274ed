import type { ArchiveSentences } from '../../../model/locale/interface/sentences.js';

/** What the commands of an archive tell in French. */
export const archiveSentences: ArchiveSentences = {
  'archive/later-version':
    "cette base de données vient d'une version plus récente d'itu-parse; installez cette version",
  'archive/record-not-document':
    'une fiche ne contient pas le texte dans lequel on cherche; ajoutez le document dont elle vient',
  'archive/missing-library': "l'archive a besoin de {library}; installez-le: npm install {library}",
  'archive/none-there': "pas d'archive dans {folder}; créez-en une avec itu-parse archive add LETTRES",
  'archive/not-an-archive': "{folder} contient autre chose qu'une archive; nommez un autre dossier avec --archive",
  'archive/folder': "impossible d'ouvrir l'archive {folder}: {told}",
  'archive/held':
    "l'archive {folder} est utilisée par le processus {process} sur {host}; recommencez quand il sera terminé",
  'archive/folder-and-database': "--archive est un dossier et --database un serveur; donnez l'un des deux",
  'archive/database-address': '--database attend une adresse comme postgres://utilisateur@hote:5432/nom',
  'archive/no-server':
    "pas de connexion à la base de données {server} ({why}); vérifiez l'adresse et que le serveur tourne",
  'archive/database-fault': 'la base de données a refusé ou rompu ({why}); ce qui était écrit avant reste',
  'archive/no-document': 'aucun document donné; nommez des fichiers, des dossiers ou des motifs',
  'archive/not-kept': "{name}: rien de ce nom dans l'archive; itu-parse archive status dit ce qu'elle contient",
  'archive/add-tally': 'ajoutés: {added}; remplacés: {replaced}; inchangés: {unchanged}; échoués: {failed}{others}',
  'archive/removed': { one: '{count} document retiré', other: '{count} documents retirés' },
  'archive/views-differ': 'les lettres et {views} diffèrent; itu-parse archive add --force les refait',
  'archive/differs': '{file}: sa fiche et {tables} diffèrent; ajoutez le fichier de nouveau',
  'archive/checked': {
    one: '{count} document: chaque table contient ce que dit sa fiche',
    other: '{count} documents: chaque table contient ce que disent leurs fiches',
  },
  'archive/check-failed': {
    one: '{count} document vérifié; {wrong} diffère',
    other: '{count} documents vérifiés; {wrong} diffèrent',
  },
  'archive/nothing-asked': 'seulement de petits mots, que chaque lettre contient; donnez des mots à chercher',
  'archive/want-date': 'Un jour, un mois ou une année est attendu, comme 2012, 2012-08 ou 2012-08-22',
  'archive/found': { one: '{count} lettre', other: '{count} lettres' },
  'archive/found-more': { one: 'plus de {count} lettre', other: 'plus de {count} lettres' },
  'archive/found-part': {
    one: 'lettres {first} à {last} sur {count}',
    other: 'lettres {first} à {last} sur {count}; la suite avec --offset',
  },
  'archive/found-part-more': {
    one: 'lettres {first} à {last} sur plus de {count}; la suite avec --offset',
    other: 'lettres {first} à {last} sur plus de {count}; la suite avec --offset',
  },
  'archive/status-documents': { one: '{count} document', other: '{count} documents' },
  'archive/status-dates': 'lettres de {first} à {last}',
  'archive/status-languages': 'langues: {languages}',
  'archive/status-rows': 'lignes: {rows}',
  'archive/status-outdated': {
    one: "{count} a été lu par une autre version d'itu-parse ou avec d'autres options; itu-parse archive add le relit",
    other:
      "{count} ont été lus par une autre version d'itu-parse ou avec d'autres options; itu-parse archive add les relit",
  },
  'archive/status-stale':
    "les vues sur plusieurs lettres sont d'un état antérieur; itu-parse archive add ou remove les met à jour",
  'archive/status-size': '{size} dans PostgreSQL {version}',
  'archive/statement-timeout': 'la question a pris trop de temps; demandez moins de mots ou une période plus courte',
  'archive/serving': "l'archive est ouverte à l'adresse {address}; Ctrl-C l'arrête",
  'archive/served': 'terminé; la base de données est fermée',
  'archive/cannot-listen': "impossible d'écouter sur {address} ({why}); donnez un autre --port ou --host",
  'archive/want-token':
    "à l'écoute sur {host}, l'archive est ouverte à d'autres machines: donnez --token-file, un fichier avec un jeton qu'elles doivent connaître",
  'archive/short-token':
    'le jeton dans {file} a moins de 16 caractères ou contient des espaces; faites-en un avec: openssl rand -hex 32',
  'archive/no-token': 'impossible de lire le jeton dans {file}: {told}',
  'archive/want-port': 'Un port est attendu, de 0 à 65535; 0 en prend un qui est libre',
};
