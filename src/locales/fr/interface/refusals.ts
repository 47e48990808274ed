import type { RefusalSentences } from '../../../model/locale/interface/sentences.js';

/** Why something cannot be read or compared, in French. */
export const refusalSentences: RefusalSentences = {
  'unreadable/larger':
    'plus de {most} octets ({bytes}): relevez la limite de taille (--max-size) si vous lui faites confiance',
  'unreadable/over-limit': '{size}, au-delà de la limite de {limit}; relevez-la avec --max-size',
  'unreadable/bytes': '{n} octets',
  'unreadable/kilobytes': '{n} Ko',
  'unreadable/megabytes': '{n} Mo',
  'unreadable/tracked':
    'suivi des modifications: insertions {insertions}, suppressions {deletions}, déplacements {moves}; acceptez-les ou refusez-les dans Word, ou choisissez --track-changes accept ou reject',
  'unreadable/empty': "un fichier vide: donnez-en un qui porte le texte d'un document",
  'unreadable/binary': 'des données binaires, pas un document: donnez un fichier .docx, .txt ou .md',
  'unreadable/blank': "rien que des blancs: donnez un fichier qui porte le texte d'un document",
  'unreadable/picture': 'une image: passez-la à la reconnaissance de texte (OCR) et donnez le texte',
  'unreadable/packed': "une archive {kind}: décompressez-la et donnez les fichiers qu'elle contient",
  'unreadable/postscript': 'un fichier PostScript: convertissez-le en texte et donnez le texte',
  'unreadable/wordperfect': 'un fichier WordPerfect: ouvrez-le dans LibreOffice et enregistrez-le en .docx',
  'unreadable/very-old-word': 'un ancien fichier Word (.doc): ouvrez-le dans LibreOffice et enregistrez-le en .docx',
  'unreadable/old-word':
    'un fichier Word (.doc) endommagé ou d’un genre inconnu: ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx',
  'unreadable/old-office': 'un ancien fichier Office: ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx',
  'unreadable/encrypted-office':
    'un fichier Office chiffré: ouvrez-le avec son mot de passe et enregistrez-le en .docx sans mot de passe',
  'unreadable/excel': 'un fichier Excel: copiez son texte dans un fichier .docx ou .txt',
  'unreadable/powerpoint': 'un fichier PowerPoint: copiez son texte dans un fichier .docx ou .txt',
  'unreadable/outlook': 'un message Outlook (.msg): enregistrez son texte ou sa pièce jointe et donnez cela',
  'unreadable/locked-pdf': 'un PDF verrouillé par un mot de passe: ouvrez-le et enregistrez-le sans mot de passe',
  'unreadable/broken-pdf':
    'un PDF endommagé ou incomplet: demandez à nouveau le fichier, ou ouvrez-le et imprimez-le dans un nouveau PDF',
  'unreadable/too-much-pdf':
    'un PDF dont les parties donnent plus de {limit} une fois décompressées; relevez la limite avec --max-xml si le fichier est de confiance',
  'unreadable/heavy-pdf':
    "un PDF dont les pages portent bien plus de tracés qu'un texte n'en demande: imprimez-le dans un nouveau PDF, ou donnez le fichier dont il est tiré",
  'unreadable/too-many-pages': 'un PDF de {pages} pages; {most} au plus sont lues: divisez-le',
  'unreadable/scan':
    "un PDF sans texte, tel qu'un numériseur le produit: soumettez-le à une reconnaissance de caractères (OCR) et donnez le résultat",
  'unreadable/garbled-pdf':
    'un PDF dont les polices ne disent pas quelles lettres elles impriment: soumettez-le à une reconnaissance de caractères (OCR), ou donnez le fichier Word dont il est tiré',
  'unreadable/xml': 'un fichier XML: ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx',
  'unreadable/tags':
    'des balises ouvertes et jamais fermées, par milliers: ouvrez la page dans un navigateur et enregistrez-la de nouveau',
  'unreadable/checksum':
    'fichier endommagé: la somme de contrôle de {part} est fausse; redemandez le fichier, ou ouvrez-le dans Word et enregistrez-le à nouveau',
  'unreadable/too-many-files': 'une archive de {files} fichiers; un fichier Word en a {most} au plus: pas lu',
  'unreadable/twice':
    'une archive qui contient deux fois {part}: on ne sait lequel compte; redemandez le fichier, ou ouvrez-le dans Word et enregistrez-le à nouveau',
  'unreadable/leads-outside': "une archive dont un nom de fichier mène hors d'elle: pas lue",
  'unreadable/locked':
    'une archive zip protégée par un mot de passe; ouvrez-la et enregistrez ses fichiers sans mot de passe',
  'unreadable/no-list':
    'fichier endommagé ou incomplet: la liste de ses parties est illisible; redemandez le fichier, ou ouvrez-le dans Word et enregistrez-le à nouveau',
  'unreadable/method':
    "{part} est comprimé par la méthode {method}, que Word n'emploie pas; redemandez le fichier, ou ouvrez-le dans Word et enregistrez-le à nouveau",
  'unreadable/misplaced':
    "fichier endommagé ou incomplet: {part} n'est pas là où le dit l'archive; redemandez le fichier, ou ouvrez-le dans Word et enregistrez-le à nouveau",
  'unreadable/not-unpacked':
    'fichier endommagé ou incomplet: {part} ne peut pas être décompressé; redemandez le fichier, ou ouvrez-le dans Word et enregistrez-le à nouveau',
  'unreadable/wrong-size':
    "fichier endommagé ou falsifié: {part} n'a pas la taille que dit l'archive; redemandez le fichier, ou ouvrez-le dans Word et enregistrez-le à nouveau",
  'unreadable/too-much-xml':
    'plus de {limit} de XML une fois décompressé; relevez la limite avec --max-xml si le fichier est digne de confiance',
  'unreadable/encoding':
    "{part} est écrit en {encoding}, ce qu'aucun fichier Word n'est; ouvrez-le dans Word et enregistrez-le à nouveau",
  'unreadable/not-encoded':
    "fichier endommagé: {part} n'est pas du texte en {encoding} comme il le dit; ouvrez-le dans Word et enregistrez-le à nouveau",
  'unreadable/xlsx': 'un classeur Excel (.xlsx), pas un fichier Word; copiez son texte dans un fichier .docx ou .txt',
  'unreadable/pptx':
    'une présentation PowerPoint (.pptx), pas un fichier Word; copiez son texte dans un fichier .docx ou .txt',
  'unreadable/visio': 'un dessin Visio, pas un fichier Word; copiez son texte dans un fichier .docx ou .txt',
  'unreadable/not-word':
    'pas un fichier Word, ou un fichier endommagé: {why}; redemandez le fichier, ou ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx',
  'unreadable/no-main': 'il ne nomme pas de partie principale',
  'unreadable/main-missing': 'sa partie principale {part} manque',
  'unreadable/main-type': 'sa partie principale est déclarée comme {type}',
  'unreadable/no-open-text':
    'pas un texte OpenDocument, ou un fichier endommagé: il ne contient aucun texte; redemandez le fichier, ou ouvrez-le dans LibreOffice et enregistrez-le à nouveau',
  'unreadable/ods':
    'un classeur OpenDocument (.ods), pas un fichier Word; ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx',
  'unreadable/odp':
    'une présentation OpenDocument (.odp), pas un fichier Word; ouvrez-la dans Word ou LibreOffice et enregistrez-la en .docx',
  'unreadable/other-open-document':
    "un fichier OpenDocument qui n'est pas un texte (dessin, formule, base de données): copiez son texte dans un fichier .docx, .odt ou .txt",
  'unreadable/old-open-office':
    "un fichier d'OpenOffice.org 1 (.sxw): ouvrez-le dans LibreOffice et enregistrez-le en .odt",
  'unreadable/epub':
    'un livre électronique (.epub), pas un fichier Word; ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx',
  'unreadable/zip': "une archive zip, pas un fichier Word; décompressez-la et donnez les documents qu'elle contient",
  'unreadable/zip-with': 'une archive zip, pas un fichier Word; décompressez-la et donnez {file}',
  'unreadable/malformed':
    "fichier endommagé: {part} n'est pas du XML bien formé ({why}); ouvrez-le dans Word et enregistrez-le à nouveau",
  'unreadable/doctype': "{part} porte une déclaration de type de document, ce qu'aucun fichier Word ne fait: pas lu",
  'unreadable/deep': "{part} imbrique plus de {most} éléments, ce qu'aucun fichier Word ne fait: pas lu",
  'scope/no-mandate': "le document de {side} n'a pas de mandat; essayez --scope all",
  'scope/no-annex': "le document de {side} n'a pas de partie {asked}; il a {there}",
  'scope/no-annexes': "le document de {side} n'a pas de partie {asked}; il n'a pas d'annexes",
  'scope/left': 'gauche',
  'scope/right': 'droite',
  'translation/same-language':
    "les deux documents sont dans une même langue ({language}); --translation prend deux versions d'une lettre en deux langues, ôtez-la pour comparer des révisions",
  'translation/unknown-language':
    "le document de {side} est dans une langue qui n'est pas lue; donnez deux versions dans des langues de --language",
};
