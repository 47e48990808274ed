/** Why a file cannot be read: what it is or what is wrong with it, and what to do. Sizes and main parts are filled into others. */
export interface UnreadableHoles {
  readonly 'unreadable/larger': 'most' | 'bytes';
  readonly 'unreadable/over-limit': 'size' | 'limit';
  readonly 'unreadable/bytes': 'n';
  readonly 'unreadable/kilobytes': 'n';
  readonly 'unreadable/megabytes': 'n';
  readonly 'unreadable/tracked': 'insertions' | 'deletions' | 'moves';
  readonly 'unreadable/empty': never;
  readonly 'unreadable/binary': never;
  readonly 'unreadable/blank': never;
  readonly 'unreadable/picture': never;
  readonly 'unreadable/packed': 'kind';
  readonly 'unreadable/postscript': never;
  readonly 'unreadable/wordperfect': never;
  readonly 'unreadable/very-old-word': never;
  readonly 'unreadable/old-word': never;
  readonly 'unreadable/old-office': never;
  readonly 'unreadable/encrypted-office': never;
  readonly 'unreadable/excel': never;
  readonly 'unreadable/powerpoint': never;
  readonly 'unreadable/outlook': never;
  readonly 'unreadable/locked-pdf': never;
  readonly 'unreadable/broken-pdf': never;
  readonly 'unreadable/too-much-pdf': 'limit';
  readonly 'unreadable/heavy-pdf': never;
  readonly 'unreadable/too-many-pages': 'pages' | 'most';
  readonly 'unreadable/scan': never;
  readonly 'unreadable/garbled-pdf': never;
  readonly 'unreadable/xml': never;
  readonly 'unreadable/tags': never;
  readonly 'unreadable/checksum': 'part';
  readonly 'unreadable/too-many-files': 'files' | 'most';
  readonly 'unreadable/twice': 'part';
  readonly 'unreadable/leads-outside': never;
  readonly 'unreadable/locked': never;
  readonly 'unreadable/no-list': never;
  readonly 'unreadable/method': 'part' | 'method';
  readonly 'unreadable/misplaced': 'part';
  readonly 'unreadable/not-unpacked': 'part';
  readonly 'unreadable/wrong-size': 'part';
  readonly 'unreadable/too-much-xml': 'limit';
  readonly 'unreadable/encoding': 'part' | 'encoding';
  readonly 'unreadable/not-encoded': 'part' | 'encoding';
  readonly 'unreadable/xlsx': never;
  readonly 'unreadable/pptx': never;
  readonly 'unreadable/visio': never;
  readonly 'unreadable/not-word': 'why';
  readonly 'unreadable/no-main': never;
  readonly 'unreadable/main-missing': 'part';
  readonly 'unreadable/main-type': 'type';
  readonly 'unreadable/no-open-text': never;
  readonly 'unreadable/ods': never;
  readonly 'unreadable/odp': never;
  readonly 'unreadable/other-open-document': never;
  readonly 'unreadable/old-open-office': never;
  readonly 'unreadable/epub': never;
  readonly 'unreadable/zip': never;
  readonly 'unreadable/zip-with': 'file';
  readonly 'unreadable/malformed': 'part' | 'why';
  readonly 'unreadable/doctype': 'part';
  readonly 'unreadable/deep': 'part' | 'most';
}

/** What is to be compared and is not there. */
export interface ScopeHoles {
  readonly 'scope/no-mandate': 'side';
  readonly 'scope/no-annex': 'side' | 'asked' | 'there';
  readonly 'scope/no-annexes': 'side' | 'asked';
  readonly 'scope/left': never;
  readonly 'scope/right': never;
}

/** Two documents that are no versions of one letter in two languages. */
export interface TranslationHoles {
  readonly 'translation/same-language': 'language';
  readonly 'translation/unknown-language': 'side';
}
