import theme from 'bundle:../html/theme.css';
import type { TranslatedFact, TranslationComparison, UntranslatedPart } from '../../model/translation.js';
import { escaped } from '../html/escaped.js';
import { pagePolicy } from '../html/policy.js';
import { sourceTitle } from '../comparison/phrases.js';
import { factName, factPlace, partText, summaryText, titleText, type TranslationLanguage } from './phrases.js';

/** The style of the page. */
export const translationStyle = `${theme}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", sans-serif; overflow-wrap: anywhere; }
header, main { max-width: 72rem; margin: 0 auto; padding: 1rem 1.25rem; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 .35rem; }
h2 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
p { margin: .25rem 0; }
.quiet { color: var(--quiet); font-size: .85rem; }
.hash { font-family: ui-monospace, monospace; }
.part { border-left: .3rem solid var(--focus); background: var(--shade); padding: .4rem .7rem; margin: 0 0 .7rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; border-top: 1px solid var(--line); padding: .35rem .6rem .35rem 0; }
th[scope=row] { width: 10rem; }
td strong { display: block; }
@page { size: A4; margin: 16mm 14mm; }
@media print {
  html { font-size: 9.5pt; }
  header, main { max-width: none; padding: 0; }
  tr, .part { break-inside: avoid-page; }
}
`;

/** One page that needs nothing else and runs nothing: what differs, side by side, for both themes and for A4. */
export function translationHtml(comparison: TranslationComparison, spoken: TranslationLanguage): string {
  const { left, right, oneSided, facts } = comparison;
  const title = escaped(titleText(comparison, spoken));
  return `<!doctype html>
<html lang="${escaped(spoken.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy(translationStyle)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${translationStyle}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${escaped(summaryText(comparison, spoken))}</p>
${[left, right].map((source) => `<p class="quiet">${escaped(source.language)}: ${escaped(sourceTitle(source, spoken))}, SHA-256 <span class="hash">${source.sha256}</span></p>`).join('\n')}
</header>
<main>
${oneSidedParts(oneSided, comparison, spoken)}
${factTable(facts, comparison, spoken)}
</main>
</body>
</html>
`;
}

function oneSidedParts(
  parts: readonly UntranslatedPart[],
  comparison: TranslationComparison,
  spoken: TranslationLanguage,
): string {
  if (parts.length === 0) return '';
  const items = parts.map((part) => {
    const { language } = comparison[part.side];
    const text = [part.label, part.text].filter(Boolean).join(' ');
    return `<div class="part"><p><strong>${escaped(partText(part, comparison, spoken))}</strong></p><p lang="${escaped(language)}">${escaped(text)}</p></div>`;
  });
  return `<h2>${escaped(spoken.translation.heading.parts)}</h2>\n${items.join('\n')}`;
}

function factTable(
  facts: readonly TranslatedFact[],
  { left, right }: TranslationComparison,
  spoken: TranslationLanguage,
): string {
  if (facts.length === 0) return '';
  const cell = (fact: TranslatedFact, side: 'left' | 'right', language: string): string => {
    const words = fact.place[side]?.text;
    const value = escaped(fact[side] ?? spoken.comparison.none);
    return `<td><strong>${value}</strong>${words ? `<span class="quiet" lang="${escaped(language)}">${escaped(words)}</span>` : ''}</td>`;
  };
  const rows = facts.map(
    (fact) =>
      `<tr><th scope="row">${escaped(factName(fact, spoken))} <span class="quiet">${escaped(factPlace(fact, spoken))}</span></th>${cell(fact, 'left', left.language)}${cell(fact, 'right', right.language)}</tr>`,
  );
  const heads = [spoken.translation.column.fact, left.language, right.language];
  return `<h2>${escaped(spoken.translation.heading.facts)}</h2>
<table><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}
