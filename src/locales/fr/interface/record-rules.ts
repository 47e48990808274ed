import type { RecordSentences, RecordTitles } from '../../../model/locale/interface/sentences.js';

/** What is wrong with a file or a record, in French. */
export const recordSentences: RecordSentences = {
  'unreadable-file': 'Le fichier ne peut pas être lu: {why}.',
  'unreadable-file/fault':
    "Le fichier n'a pas pu être lu à cause d'une erreur de ce programme ({why}). Merci de la signaler.",
  'broken-json/behind': 'Il y a encore {found} après la fin de la valeur JSON. Supprimez-le.',
  'broken-json/deep': "Le JSON compte plus de {levels} niveaux, ce qu'aucune fiche n'a.",
  'broken-json/value': 'Il manque une valeur JSON avant {found}. Ajoutez-la.',
  'broken-json/open-text': "Le texte n'a pas de guillemet fermant. Ajoutez-le.",
  'broken-json/control':
    "Une fin de ligne ou un caractère de commande se trouve dans un texte. Fermez les guillemets ou écrivez-le sous forme d'échappement.",
  'broken-json/code': 'Il manque quatre chiffres hexadécimaux après \\u. Ajoutez-les.',
  'broken-json/escape': "JSON n'a pas d'échappement \\{letter}. Écrivez \\\\ pour une barre oblique inverse.",
  'broken-json/separator': 'Il manque une virgule ou {bracket} avant {found}. Ajoutez-la.',
  'broken-json/key':
    'Il manque une clé entre guillemets avant {found}. Ajoutez-la ou supprimez la virgule qui précède.',
  'broken-json/colon': 'Il manque deux points entre la clé et {found}. Ajoutez-les.',
  'repeated-key': 'La clé {key} figure deux fois dans le même objet. Gardez-en une.',
  'record-version/other':
    "La version {found} n'est pas connue; ce programme connaît la version {known}. Utilisez le programme qui l'a écrite.",
  'record-version/absent':
    "L'objet n'a pas de « schemaVersion »: ce n'est donc pas une fiche. Les fiches ont \"schemaVersion\": {known}.",
  'record-version/no-record': 'Une fiche est un objet, mais il y a ici {found}.',
  'record-schema/value': 'Il y a ici {found}. Écrivez {wanted}.',
  'record-schema/absent': 'La clé {key} manque. Écrivez-y {wanted}.',
  'record-schema/foreign': "Les fiches n'ont pas de clé {key}. Supprimez-la.",
  'record-schema/deep': "La fiche compte plus de {levels} niveaux, ce qu'aucune lettre n'a.",
  'record-schema/missing': 'Des clés de la fiche manquent: {keys}.',
  'record-schema/missing-more': {
    one: 'Des clés de la fiche manquent: {keys} et {count} autre.',
    other: 'Des clés de la fiche manquent: {keys} et {count} autres.',
  },
  'date-exists': "La date {date} n'existe pas. Corrigez-la.",
  'date-exists/time': "L'heure {time} n'existe pas. Corrigez-la.",
  'end-before-start': "La fin, {end}, précède le début, {start}. Corrigez l'une des deux valeurs.",
  'group-reference': "La liste « groups » n'a pas d'entrée {group}. Ajoutez le groupe ou corrigez son nom ici.",
  'evidence-pointer/null': 'Un passage est donné pour {key}, qui est null. Supprimez-le ou remplissez la valeur.',
  'evidence-pointer/absent':
    "Un passage est donné pour {key}, que la fiche n'a pas. Supprimez-le ou corrigez le pointeur.",
  'evidence-place/evidence':
    "Le passage donné pour {key} se termine à {end}, mais le texte n'a que {characters} caractères. Corrigez l'endroit.",
  'evidence-place/message':
    "Un message se termine à {end}, mais le texte n'a que {characters} caractères. Corrigez l'endroit.",
  'evidence-text': 'La fiche cite {text}, mais le document dit {slice} à cet endroit. Faites relire le document.',
  'evidence-text/place':
    'La fiche indique ligne {line}, colonne {column}, mais le passage est à la ligne {ownLine}, colonne {ownColumn}. Faites relire le document.',
  'source-mismatch': 'La fiche dit {key} {own}, mais le document a {theirs}. Donnez le document dont elle a été tirée.',
  'mended/one': '{told} (endroit: {place})',
  'mended/several': {
    one: '{told} (endroit: {place}, et {count} autre de ce genre)',
    other: '{told} (endroit: {place}, et {count} autres de ce genre)',
  },
  'term/top': 'le début',
  'term/end-of-text': 'la fin du texte',
  'term/nothing': 'rien',
  'term/list': 'une liste',
  'term/object': 'un objet',
  'term/text': 'un texte',
  'term/number': 'un nombre',
  'term/whole-number': 'un nombre entier',
  'term/boolean': 'true ou false',
  'term/filled-text': "un texte qui n'est pas vide, ou null",
  'term/one-of': "l'une des valeurs {values}",
  'term/at-least': 'un nombre de {least} ou plus',
  'term/at-most': 'un nombre de {most} ou moins',
  'term/form': 'un texte de la forme {form}',
};

export const recordTitles: RecordTitles = {
  'unreadable-file': 'Un fichier ne peut pas être lu',
  'broken-json': "Un fichier n'est pas du JSON",
  'repeated-key': 'Une clé figure deux fois dans un objet',
  'record-version': "Une fiche a une version qui n'est pas connue",
  'record-schema': "Une fiche n'a pas la forme de son schéma",
  'date-exists': "Une date de la fiche n'existe pas",
  'end-before-start': 'Quelque chose dans la fiche se termine avant de commencer',
  'group-reference': "La fiche renvoie à un groupe qu'elle n'a pas",
  'evidence-pointer': "Un passage est donné pour une valeur qui n'y est pas",
  'evidence-place': 'Un passage est hors du texte',
  'evidence-text': "Un passage n'est pas ce que dit le document à cet endroit",
  'source-mismatch': "La fiche a été tirée d'un autre document",
};
