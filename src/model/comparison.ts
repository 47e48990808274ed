/**
 * The comparison, version 1: what `itu-parse diff` says about two documents. This zod schema is its one executable
 * form; `schemas/diff.schema.json` is generated from it. A change here is a change of version.
 */
import { z } from 'zod';
import { factKinds } from './fact-kinds.js';
import { evidenceSchema, referenceSchema } from './record.js';

const text = z.string().min(1);

export const comparedSourceSchema = z.strictObject({
  name: text.nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  reference: referenceSchema.nullable(),
});

export const changeKindSchema = z.enum(['added', 'removed', 'modified', 'moved', 'renumbered', 'split', 'merged']);

export const factKindSchema = z.enum(factKinds);

/** A value of the letter or mandate that differs; `null` where that side does not say it. */
export const factSchema = z.strictObject({
  fact: factKindSchema,
  left: text.nullable(),
  right: text.nullable(),
  /**
   * Why a side has no value: `unsaid` where its text stands there and does not say it, or no longer stands in a part that
   * both have; `not-found` where the place that would say it was not found. `null` where both say it.
   */
  absence: z.enum(['unsaid', 'not-found']).nullable(),
  /** The first place of each value, as in the record; `null` where there is no value or the record has no evidence. */
  evidence: z.strictObject({ left: evidenceSchema.nullable(), right: evidenceSchema.nullable() }),
});

/** Terms of reference, an annex or a section that one side has and for which nothing was found on the other. */
export const oneSidedPartSchema = z.strictObject({
  part: z.enum(['mandate', 'annex', 'section']),
  /** The side that has it. */
  side: z.enum(['left', 'right']),
  address: text,
  label: text.nullable(),
  title: text.nullable(),
});

const placeShape = {
  /** As in the record's evidence: `7`, `1.1`, `[2]`, `annex:1/4/c`; a table's rows are `annex:A/[2]/row:3`. */
  address: text,
  /** As printed; `null` for an unnumbered paragraph. */
  label: text.nullable(),
  /** Clean text; the cells of a table's row with ` | ` between. */
  text: z.string(),
  /** Offsets in the source text, UTF-16 code units; `null` where the record has no evidence. */
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
};

export const comparedParagraphSchema = z.strictObject({
  ...placeShape,
  /** The paragraphs that this side of a split or merger consists of, in order; `text` is theirs with spaces between. */
  parts: z.array(z.strictObject(placeShape)).min(2).optional(),
});

export const wordsSchema = z.tuple([z.enum(['equal', 'removed', 'added']), text]);

export const changeSchema = z.strictObject({
  kinds: z.array(changeKindSchema).min(1),
  left: comparedParagraphSchema.nullable(),
  right: comparedParagraphSchema.nullable(),
  /** `equal` and `added` together are the right text. */
  words: z.array(wordsSchema),
  /**
   * Paragraphs that were renumbered in one go, with those below them whose labels follow; only where there are several.
   * `left` and `right` are the first of them that did not change otherwise; the others that did have changes of their own.
   */
  run: z
    .array(
      z.strictObject({
        left: z.strictObject({ address: text, label: text.nullable() }),
        right: z.strictObject({ address: text, label: text.nullable() }),
        /** True where the label only repeats that of a renumbered paragraph above it (`5.1` under `5`). */
        follows: z.boolean(),
      }),
    )
    .min(2)
    .optional(),
});

const count = z.int().nonnegative();

export const comparisonSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  left: comparedSourceSchema,
  right: comparedSourceSchema,
  /** `mandate`, `body`, `all` or `annex:` and a label. */
  scope: z.string().regex(/^(?:mandate|body|all|annex:.+)$/),
  /** What one side alone has, the largest part of it; where that is terms of reference, whole documents are compared unless a scope is asked for. */
  oneSided: z.array(oneSidedPartSchema),
  /** Facts and paragraphs that differ beyond the terms of reference, where these were compared unasked; else 0. */
  outside: count,
  /** How many paragraphs each kind concerns (a renumbered one counts once, those below it do not), and how many facts. */
  summary: z.strictObject({
    added: count,
    removed: count,
    modified: count,
    moved: count,
    renumbered: count,
    split: count,
    merged: count,
    facts: count,
  }),
  facts: z.array(factSchema),
  /** In reading order of the right; what was removed stands behind what preceded it on the left. */
  changes: z.array(changeSchema),
});

export type Comparison = z.infer<typeof comparisonSchema>;
export type ComparedSource = z.infer<typeof comparedSourceSchema>;
export type ChangeKind = z.infer<typeof changeKindSchema>;
export type FactKind = z.infer<typeof factKindSchema>;
export type Fact = z.infer<typeof factSchema>;
export type OneSidedPart = z.infer<typeof oneSidedPartSchema>;
export type ComparedParagraph = z.infer<typeof comparedParagraphSchema>;
export type Words = z.infer<typeof wordsSchema>;
export type Change = z.infer<typeof changeSchema>;

/** One line of the two documents side by side; what did not change has a `change` of `null`. */
export interface ComparedRow {
  readonly left: ComparedParagraph | null;
  readonly right: ComparedParagraph | null;
  /** Index in `changes`. A moved paragraph has two rows: where it was (`right` is `null`) and where it is. */
  readonly change: number | null;
  /** Levels below the top of the scope. */
  readonly depth: number;
  readonly heading: boolean;
}

/** A comparison with all that was compared, for pages that show the unchanged text too. */
export interface ComparisonInContext {
  readonly comparison: Comparison;
  readonly rows: readonly ComparedRow[];
  /** BCP 47, of the right document. */
  readonly language: string;
}
