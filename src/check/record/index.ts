import type { Severity } from '../../model/message.js';
import { type RecordCode, type Sentence, say } from '../../model/sentence/index.js';
import { type DocumentRecord, recordSchema } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { BrokenJson, type JsonNode, nodeAt, readJson } from '../../text/json.js';
import { type Position, positions } from '../positions.js';
import type { Voice } from '../rule.js';
import { amended, type Settings } from '../settings.js';
import { fileRules, recordRules } from './rules.js';
import type { Breach, RecordProblem } from './rule.js';
import { schemaBreaches, versionBreach } from './shape.js';
import type { ParsedSource } from './source.js';

export interface RecordFileOptions {
  readonly source: ParsedSource | null;
  /** One record a line. */
  readonly lines: boolean;
  readonly settings: Settings;
  readonly voice: Voice;
}

type Report = (code: RecordCode, span: Span, pointer: string, sentence: Sentence, related?: Span | null) => void;

/** Everything that is wrong with the records of a file, in reading order. */
export function checkRecordFile(text: string, { source, lines, settings, voice }: RecordFileOptions): RecordProblem[] {
  const found: RecordProblem[] = [];
  const place = positions(text);
  const report: Report = (code, span, pointer, sentence, related = null) => {
    const severity = severityOf(code, settings);
    if (severity === 'off') return;
    const at: Position = place(span);
    found.push({
      code,
      severity,
      message: voice.speak(sentence),
      ...at,
      related: related ? place(related) : null,
      pointer,
    });
  };
  const start = text.startsWith('\ufeff') ? 1 : 0;
  for (const part of lines ? linesIn(text, start) : [{ start, end: text.length }]) {
    try {
      checkValue(readJson(text, part), source, report);
    } catch (error) {
      if (!(error instanceof BrokenJson)) throw error;
      report('broken-json', error.span, '', error.sentence);
    }
  }
  return found.sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || a.code.localeCompare(b.code, 'en'));
}

function severityOf(code: string, settings: Settings): Severity | 'off' {
  const rule = [...fileRules, ...recordRules].find((each) => each.code === code);
  return rule ? amended(settings, rule) : 'error';
}

function linesIn(text: string, from: number): Span[] {
  const lines: Span[] = [];
  for (let start = from; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (text.slice(start, end).trim() !== '') lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** A record, or several in an array. */
function checkValue(root: JsonNode, source: ParsedSource | null, report: Report): void {
  if (!Array.isArray(root.value)) checkRecord(root, '', source, report);
  else for (const [index, node] of root.children) checkRecord(node, `/${index}`, source, report);
}

function checkRecord(root: JsonNode, above: string, source: ParsedSource | null, report: Report): void {
  const tell = (code: RecordCode, { pointer, related, sentence }: Breach): void => {
    const other = related === undefined ? null : nodeAt(root, related).span;
    report(code, nodeAt(root, pointer).span, above + pointer, sentence, other);
  };
  for (const { pointer, key, span } of repeatedKeys(root, '')) {
    report('repeated-key', span, above + pointer, say('repeated-key', { key: JSON.stringify(key) }));
  }
  const version = versionBreach(root.value);
  if (version) return tell('record-version', version);
  const result = recordSchema.safeParse(root.value);
  if (!result.success) {
    for (const breach of schemaBreaches(result.error, root.value)) tell('record-schema', breach);
    return;
  }
  const record: DocumentRecord = result.data;
  for (const rule of recordRules) for (const breach of rule.check(record, source)) tell(rule.code, breach);
}

function* repeatedKeys(node: JsonNode, pointer: string): Generator<{ pointer: string; key: string; span: Span }> {
  for (const { key, span } of node.repeated)
    yield { pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, key, span };
  for (const [key, child] of node.children) {
    if (child.children.size > 0)
      yield* repeatedKeys(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}
