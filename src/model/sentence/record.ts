/** What is filled into sentences about files and records. */
export interface RecordHoles {
  readonly 'unreadable-file': 'why';
  readonly 'unreadable-file/fault': 'why';
  readonly 'broken-json/behind': 'found';
  readonly 'broken-json/deep': 'levels';
  readonly 'broken-json/value': 'found';
  readonly 'broken-json/open-text': never;
  readonly 'broken-json/control': never;
  readonly 'broken-json/code': never;
  readonly 'broken-json/escape': 'letter';
  readonly 'broken-json/separator': 'found' | 'bracket';
  readonly 'broken-json/key': 'found';
  readonly 'broken-json/colon': 'found';
  readonly 'repeated-key': 'key';
  readonly 'record-version/other': 'found' | 'known';
  readonly 'record-version/absent': 'known';
  readonly 'record-version/no-record': 'found';
  readonly 'record-schema/value': 'found' | 'wanted';
  readonly 'record-schema/absent': 'key' | 'wanted';
  readonly 'record-schema/foreign': 'key';
  readonly 'record-schema/deep': 'levels';
  readonly 'record-schema/missing': 'keys';
  /** More keys than are named. */
  readonly 'record-schema/missing-more': 'keys' | 'count';
  readonly 'date-exists': 'date';
  readonly 'date-exists/time': 'time';
  readonly 'end-before-start': 'end' | 'start';
  readonly 'group-reference': 'group';
  readonly 'evidence-pointer/null': 'key';
  readonly 'evidence-pointer/absent': 'key';
  readonly 'evidence-place/evidence': 'end' | 'key' | 'characters';
  readonly 'evidence-place/message': 'end' | 'characters';
  readonly 'evidence-text': 'text' | 'slice';
  readonly 'evidence-text/place': 'line' | 'column' | 'ownLine' | 'ownColumn';
  readonly 'source-mismatch': 'key' | 'own' | 'theirs';
  /** What was left out of a record, with its place. */
  readonly 'mended/one': 'told' | 'place';
  readonly 'mended/several': 'told' | 'place' | 'count';
  readonly 'term/top': never;
  readonly 'term/end-of-text': never;
  readonly 'term/nothing': never;
  readonly 'term/list': never;
  readonly 'term/object': never;
  readonly 'term/text': never;
  readonly 'term/number': never;
  readonly 'term/whole-number': never;
  readonly 'term/boolean': never;
  readonly 'term/filled-text': never;
  readonly 'term/one-of': 'values';
  readonly 'term/at-least': 'least';
  readonly 'term/at-most': 'most';
  readonly 'term/form': 'form';
}
