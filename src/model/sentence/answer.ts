/** What is told of questions that are asked across letters. */
export interface AnswerHoles {
  readonly 'answer/letters-or-archive': never;
  readonly 'answer/no-group': 'name';
  readonly 'answer/no-person': 'name';
  readonly 'answer/not-cited': 'text';
  readonly 'answer/nothing-stands': never;
  readonly 'answer/set-by': 'letter';
  readonly 'answer/set-by-none': never;
  readonly 'answer/moved': 'days' | 'letter';
  readonly 'answer/cancelled': 'letter';
  readonly 'answer/withdrawn': 'letter';
  readonly 'answer/also': 'letters';
  readonly 'answer/contradictions': never;
  readonly 'answer/languages': never;
  readonly 'answer/two-dates': never;
  readonly 'answer/former-date': never;
  readonly 'answer/after-move': never;
  readonly 'answer/after-cancellation': never;
  readonly 'answer/says': 'days' | 'letter';
  readonly 'answer/letters': never;
  readonly 'answer/mandates': never;
  readonly 'answer/leadership': never;
  readonly 'answer/offices': never;
  readonly 'answer/possibly-same': never;
  readonly 'answer/spellings': 'names';
  readonly 'answer/from': 'letter';
  readonly 'answer/until': 'letter';
  readonly 'answer/named': 'letters';
  readonly 'answer/left': 'letters';
  readonly 'answer/runs-until': 'date';
  readonly 'answer/compared': 'letter';
  readonly 'answer/initials': never;
  readonly 'answer/order': never;
  readonly 'answer/part': never;
  readonly 'answer/no-revision': never;
}
