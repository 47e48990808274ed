import type { ReadingSentences, ReadingTitles } from '../../../model/locale/interface/sentences.js';

/** What reading a document notices, in French. */
export const readingSentences: ReadingSentences = {
  'relative-deadline': "L'échéance « {words} » n'a pas de date. Indiquez aussi le jour.",
  'impossible-date': "La date « {words} » n'existe pas. Corrigez le jour ou l'heure.",
  'unknown-zone':
    "Le fuseau horaire « {words} » n'est pas connu. Nommez une ville (heure de Genève) ou donnez l'heure en UTC.",
  'wrong-weekday':
    'Le jour de la semaine est faux dans « {words} »: ce jour est un « {expected} ». Corrigez le jour ou la date.',
  'missing-year':
    "La date « {words} » n'a pas d'année, et la date du document n'en donne pas non plus. Écrivez l'année.",
  'tracked-changes':
    'Le fichier contient encore des modifications suivies (insertions: {insertions}, suppressions: {deletions}, déplacements: {moves}). Acceptez-les ou refusez-les, puis enregistrez le fichier.',
  'undecided-annex':
    "La ligne « {words} » peut être le titre d'une annexe ou faire partie du texte. Écrivez « Annexe » et sa lettre au-dessus, ou faites-en une phrase.",
  'hidden-text': {
    one: "{characters} caractère de texte masqué n'a pas été lu. Rendez-le visible ou supprimez-le.",
    other: "{characters} caractères de texte masqué n'ont pas été lus. Rendez-les visibles ou supprimez-les.",
  },
  'unfilled-control': "Le champ où figure « {words} » n'a pas été rempli. Remplissez-le ou supprimez-le.",
  'struck-text': "Les mots « {words} » sont barrés et n'ont pas été retenus. Supprimez-les s'ils ne valent plus.",
  'comments-left-out': {
    one: "{count} commentaire n'a pas été lu. Supprimez-le avant d'envoyer le fichier.",
    other: "{count} commentaires n'ont pas été lus. Supprimez-les avant d'envoyer le fichier.",
  },
  'torn-lines': {
    one: "Le texte a {count} ligne qui s'arrête au milieu d'une phrase: une conversion l'a coupé, et des valeurs peuvent manquer. Donnez le fichier Word, ou extrayez le texte avec « pdftotext -layout ».",
    other:
      "Le texte a {count} lignes qui s'arrêtent au milieu d'une phrase: une conversion l'a coupé, et des valeurs peuvent manquer. Donnez le fichier Word, ou extrayez le texte avec « pdftotext -layout ».",
  },
  'unread-part/lost': "{part} n'a pas été lu: le fichier l'a perdu. Redemandez le fichier.",
  'unread-part/never-printed': "{part} n'a pas été lu: aucune page ne le montre.",
  'unread-part/old-numbers':
    '« {part} » a un numéro que Word d’avant 1997 compte lui-même, comme d’autres peut-être: ces numéros n’ont pas été lus. Ouvrez le fichier dans Word ou LibreOffice et enregistrez-le en .docx.',
  'unread-part/embedded':
    "{part} n'a pas été lu: c'est un document d'un autre format, placé dans le document. Enregistrez-le dans un fichier à part.",
  'unread-part/own-file': "{part} n'a pas été lu: il se trouve dans un autre fichier. Faites lire ce fichier aussi.",
  'unread-part/chart': "{part} n'a pas été lu: c'est le texte d'un graphique. Regardez-le dans Word.",
  'unread-part/diagram': "{part} n'a pas été lu: c'est le texte d'un diagramme. Regardez-le dans Word.",
  'unread-part/illegible':
    "Ce qui est composé en {part} n'a pas été lu: la police ne dit pas quelles lettres elle imprime. Regardez-le sur la page.",
  'heavy-page':
    "Il y a bien plus de tracés sur la page {page} que sur celle d'une lettre: son texte n'a pas été lu, ou pas en entier. Regardez la page.",
  'unread-links':
    "Les liens de la page {page} n'ont pas été lus: elle en porte {count}, avec d'autres marques. Regardez la page.",
  'two-languages':
    "Le document est en deux langues, « {language} » et « {beside} ». Il a été lu dans la première: indiquez --language pour l'autre.",
  'unknown-language':
    "La langue du document (« {recognised} ») n'est pas lue; celles qui le sont: {known}. Seul a été retenu ce qui vaut dans toute langue.",
  'unknown-language/unrecognised':
    "La langue du document n'est pas reconnue; celles qui sont lues: {known}. Seul a été retenu ce qui vaut dans toute langue.",
};

export const readingTitles: ReadingTitles = {
  'relative-deadline': 'Une échéance ne donne pas de jour',
  'impossible-date': "Un jour ou une heure n'existe pas",
  'unknown-zone': "Le fuseau horaire d'une heure n'est pas connu",
  'wrong-weekday': 'Le jour de la semaine ne correspond pas à la date',
  'missing-year': "Une date n'a pas d'année",
  'tracked-changes': 'Le fichier contient des modifications suivies',
  'undecided-annex': "Une ligne est peut-être le titre d'une annexe",
  'hidden-text': 'Le fichier contient du texte masqué',
  'unfilled-control': "Un champ n'a pas été rempli",
  'struck-text': 'Des mots sont barrés',
  'comments-left-out': 'Le fichier contient des commentaires',
  'torn-lines': 'Des lignes sont coupées',
  'unread-part': "Une partie du fichier n'a pas été lue",
  'heavy-page': 'Une page porte trop de tracés',
  'unread-links': "Les liens d'une page n'ont pas été lus",
  'two-languages': 'Le document est en deux langues',
  'unknown-language': "La langue n'est pas connue",
};
