import type {
  Change,
  ComparedParagraph,
  ComparedRow,
  ComparedSource,
  ComparisonInContext,
  Fact,
  Words,
} from '../../model/comparison.js';
import { policyOf } from '../html/policy.js';
import { escaped } from '../html/escaped.js';
import { pageScript, pageStyle } from './page-style.js';
import { counted, filled } from '../filled.js';
import {
  addressText,
  type ComparisonLanguage,
  absenceText,
  isOnlyPlace,
  kindsText,
  noticeText,
  placeText,
  scopeText,
  sourceTitle,
  summaryLine,
} from './phrases.js';

/** More unchanged rows than this in a run are folded away, but for one at each end. */
const longestPlainRun = 4;

/**
 * One page that needs nothing else: side by side and inline, changes walked by keyboard, moved paragraphs linked, for
 * both themes and for A4. Its security policy lets nothing in but its own style and script.
 *
 * @param around what stands above it where it is part of a site
 */
export function comparisonHtml(
  { comparison, rows, language }: ComparisonInContext,
  spoken: ComparisonLanguage,
  around: { readonly style: string; readonly bar: string } | null = null,
): string {
  const { page } = spoken.comparison;
  const { left, right, scope, facts, changes } = comparison;
  const styles = around === null ? [pageStyle] : [pageStyle, around.style];
  const notice = noticeText(comparison, spoken);
  const title = `${sourceTitle(left, spoken)} \u2192 ${sourceTitle(right, spoken)}`;
  return `<!doctype html>
<html lang="${escaped(spoken.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(styles, [pageScript])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
${styles.map((style) => `<style>${style}</style>`).join('\n')}
</head>
<body>
${around === null ? '' : `${around.bar}\n`}<header>
${notice === null ? '' : `<p class="notice">${escaped(notice)}</p>\n`}<h1>${escaped(title)}</h1>
<p><strong>${escaped(scopeText(scope, spoken))}:</strong> ${escaped(summaryLine(comparison, spoken))}</p>
${sourceLine('left', left, spoken)}
${sourceLine('right', right, spoken)}
</header>
<nav class="bar" aria-label="${escaped(page.changes)}"><div>
<span><label><input type="radio" name="view" id="view-sides" checked> ${escaped(page.sideBySide)}</label>
<label><input type="radio" name="view" id="view-inline"> ${escaped(page.inline)}</label></span>
<span><button type="button" id="previous">${escaped(page.previous)}</button> <button type="button" id="next">${escaped(page.next)}</button></span>
<span id="counter" data-at="${escaped(page.at)}" aria-live="polite" class="quiet"></span>
<span class="quiet"><kbd>n</kbd> ${escaped(page.next)} <kbd>p</kbd> ${escaped(page.previous)} <kbd>i</kbd> ${escaped(page.view)} <kbd>m</kbd> ${escaped(page.otherEnd)}</span>
</div></nav>
<main>
${factTable(facts, spoken)}
<h2>${escaped(page.text)}</h2>
${changes.length === 0 ? `<p>${escaped(page.noChange)}</p>` : ''}
<div lang="${escaped(language)}">
${foldedRows(rows, changes, spoken)}
</div>
</main>
<script>${pageScript}</script>
</body>
</html>
`;
}

const sourceLine = (side: 'left' | 'right', source: ComparedSource, { comparison }: ComparisonLanguage): string =>
  `<p class="quiet">${escaped(comparison.column[side])}: ${escaped(source.name ?? comparison.standardInput)}, SHA-256 <span class="hash">${source.sha256}</span></p>`;

function factTable(facts: readonly Fact[], spoken: ComparisonLanguage): string {
  const { column, fact: names, page } = spoken.comparison;
  if (facts.length === 0) return '';
  const cell = (fact: Fact, side: 'left' | 'right', mark: string): string => {
    const value = fact[side];
    if (value === null) return `<td class="quiet">${escaped(absenceText(fact, spoken))}</td>`;
    const where = fact.evidence[side]?.paragraph;
    const place = where ? ` <span class="where">\u00a7 ${escaped(addressText(where, spoken))}</span>` : '';
    // Struck out or new only where it is known to be.
    const shown = fact.absence === 'not-found' ? escaped(value) : `<${mark}>${escaped(value)}</${mark}>`;
    return `<td>${shown}${place}</td>`;
  };
  const lines = facts.map(
    (fact) =>
      `<tr><th scope="row">${escaped(names[fact.fact])}</th>${cell(fact, 'left', 'del')}${cell(fact, 'right', 'ins')}</tr>`,
  );
  return `<h2>${escaped(page.facts)}</h2>
<table><thead><tr>${[column.fact, column.left, column.right].map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>
<tbody>${lines.join('\n')}</tbody></table>`;
}

/** All rows in order; what did not change is folded away where it is long. */
function foldedRows(rows: readonly ComparedRow[], changes: readonly Change[], spoken: ComparisonLanguage): string {
  const shown: string[] = [];
  let same: string[] = [];
  const flush = (): void => {
    const inner = same.slice(1, -1);
    if (same.length <= longestPlainRun) shown.push(...same);
    else {
      shown.push(same[0] as string);
      shown.push(
        `<details class="quietly"><summary lang="${escaped(spoken.language)}">${escaped(counted(spoken.comparison.unchanged, inner.length, spoken.language))}</summary>\n${inner.join('\n')}\n</details>`,
      );
      shown.push(same.at(-1) as string);
    }
    same = [];
  };
  for (const row of rows) {
    const change = row.change === null ? undefined : changes[row.change];
    if (!change) {
      same.push(sameRow(row));
      continue;
    }
    flush();
    shown.push(isOrigin(row, change) ? originRow(row, change, spoken) : changeRow(row, change, spoken));
  }
  flush();
  return shown.join('\n');
}

const isOrigin = (row: ComparedRow, change: Change): boolean => row.right === null && change.right !== null;

const labelOf = (paragraph: { readonly label: string | null }): string =>
  paragraph.label === null ? '' : `<span class="label">${escaped(paragraph.label)}</span>`;

const side = (paragraph: ComparedParagraph | null, inner: string): string =>
  paragraph === null ? '<div></div>' : `<div class="text">${labelOf(paragraph)}${inner}</div>`;

const sameRow = ({ left, right, heading }: ComparedRow): string =>
  `<div class="row same${heading ? ' heading' : ''}"><div class="sides">${side(left, escaped(left?.text ?? ''))}${side(right, escaped(right?.text ?? ''))}</div></div>`;

const marks = { equal: '', removed: 'del', added: 'ins' } as const;

const piece = ([kind, text]: Words): string => {
  const mark = marks[kind];
  return mark === '' ? escaped(text) : `<${mark}>${escaped(text)}</${mark}>`;
};

/** The words of one side: what only the other has is left out. */
const wordsWithout = (words: readonly Words[], other: Words[0]): string =>
  words
    .filter(([kind]) => kind !== other)
    .map(piece)
    .join('');

function changeRow({ change, heading }: ComparedRow, told: Change, spoken: ComparisonLanguage): string {
  const { kinds, left, right, words } = told;
  const number = change as number;
  const classes = [
    'row',
    'change',
    ...kinds.filter((kind) => kind === 'added' || kind === 'removed' || kind === 'moved'),
  ];
  if (heading) classes.push('heading');
  const from = kinds.includes('moved')
    ? ` <a class="other" href="#from-${number}">${escaped(filled(spoken.comparison.page.movedFrom, { place: addressText(left?.address ?? '', spoken) }))}</a>`
    : '';
  const sides = isOnlyPlace(told)
    ? [side(left, escaped(left?.text ?? '')), side(right, escaped(right?.text ?? ''))]
    : [side(left, wordsWithout(words, 'added')), side(right, wordsWithout(words, 'removed'))];
  const label =
    left && right && left.label !== right.label
      ? `<del>${escaped(left.label ?? '')}</del> <ins>${escaped(right.label ?? '')}</ins> `
      : labelOf(right ?? left ?? { label: null });
  return `<section class="${classes.join(' ')}" id="change-${number}" tabindex="0" aria-label="${escaped(`${placeText(told, spoken)}: ${kindsText(told, spoken)}`)}">
<p class="kinds" lang="${escaped(spoken.language)}">${escaped(kindsText(told, spoken))} <span class="where">\u00a7 ${escaped(placeText(told, spoken))}</span>${from}</p>
<div class="sides">${sides.join('')}</div>
<div class="merged text">${label}${words.map(piece).join('')}</div>
</section>`;
}

/** Where a moved paragraph stood. */
function originRow({ change, left, heading }: ComparedRow, { right }: Change, spoken: ComparisonLanguage): string {
  const { kind, page } = spoken.comparison;
  const to = filled(page.movedTo, { place: addressText(right?.address ?? '', spoken) });
  const text = escaped(left?.text ?? '');
  return `<section class="row change origin${heading ? ' heading' : ''}" id="from-${change}" tabindex="0">
<p class="kinds" lang="${escaped(spoken.language)}">${escaped(kind.moved)} <span class="where">\u00a7 ${escaped(addressText(left?.address ?? '', spoken))}</span> <a class="other" href="#change-${change}">${escaped(to)}</a></p>
<div class="sides">${side(left, text)}<div></div></div>
<div class="merged text">${left ? labelOf(left) : ''}${text}</div>
</section>`;
}
