/** Pages that programs make of a PDF, each line in its place: as pdftohtml, mutool and pdf2htmlEX write them. */
import { defaultReadOptions } from '../../../src/read/options.js';
import { defaultBounds } from '../../../src/read/pdf/bounds.js';
import type { Page, Run } from '../../../src/read/pdf/geometry.js';
import { linesOf } from '../../../src/read/pdf/lines.js';
import { openPdf } from '../../../src/read/pdf/open.js';
import { readPages } from '../../../src/read/pdf/pages.js';
import { surveyOf } from '../../../src/read/pdf/survey.js';

export async function pagesOf(bytes: Uint8Array): Promise<Page[]> {
  const { work } = surveyOf(bytes, defaultReadOptions.limits);
  const { pages } = await readPages(await openPdf(bytes), work, defaultBounds);
  return pages.map(({ page }) => page);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const bold = (run: Run, text: string): string => (run.look.bold ? `<b>${text}</b>` : text);

/** Runs that stand beside each other without a gap, as these programs put them together, in the order of the file. */
function stretches(page: Page): Run[][] {
  const found = linesOf(page.runs).flatMap(({ runs }) => {
    const parts: Run[][] = [];
    for (const run of runs) {
      const last = parts.at(-1)?.at(-1);
      if (last && run.x - last.x - last.width < 0.4 * run.size) parts.at(-1)?.push(run);
      else parts.push([run]);
    }
    return parts.filter((part) => part.some(({ text }) => text.trim() !== ''));
  });
  return found.sort(([a], [b]) => (a as Run).order - (b as Run).order);
}

const words = (part: readonly Run[]): string => part.map((run) => bold(run, escaped(run.text))).join('');

/** Whole pixels, one and a half times as large as the page; sizes and leading in classes; no-break spaces. */
export function pdftohtml(pages: readonly Page[]): string {
  const zoom = (points: number): number => Math.round(points * 1.5);
  const sizes = [...new Set(pages.flatMap(({ runs }) => runs.map(({ size }) => zoom(size))))];
  const classes = sizes.map((size, index) => `.ft1${index}{font-size:${size}px;font-family:Times;color:#000000;}`);
  const body = pages.map(
    (page) =>
      `<div id="page${page.number}-div" style="position:relative;width:${zoom(page.width)}px;height:${zoom(page.height)}px;">\n${stretches(
        page,
      )
        .map((part) => {
          const [{ x, y, size }] = part as [Run];
          const name = `ft1${sizes.indexOf(zoom(size))}`;
          const place = `position:absolute;top:${zoom(y - 0.9 * size)}px;left:${zoom(x)}px;white-space:nowrap`;
          return `<p style="${place}" class="${name}">${words(part).replaceAll(/(?<!<\w) /g, '&#160;')}</p>\n`;
        })
        .join('')}</div>\n`,
  );
  return `<!DOCTYPE html><html><head><title>page</title>${body
    .map((page) => `<style type="text/css"><!--\np {margin: 0; padding: 0;} ${classes.join(' ')} --></style>\n${page}`)
    .join('')}</body></html>`;
}

/** Tenths of a point; what is placed stands in the style sheet. */
export function mutool(pages: readonly Page[]): string {
  const body = pages.map(
    (page) =>
      `<div id="page${page.number}" style="width:${page.width.toFixed(1)}pt;height:${page.height.toFixed(1)}pt">\n${stretches(
        page,
      )
        .map((part) => {
          const [{ x, y, size }] = part as [Run];
          const place = `top:${(y - 0.8 * size).toFixed(1)}pt;left:${x.toFixed(1)}pt;line-height:${size.toFixed(1)}pt`;
          const spans = part.map((run) =>
            bold(
              run,
              `<span style="font-family:Arial,sans-serif;font-size:${run.size.toFixed(1)}pt">${escaped(run.text)}</span>`,
            ),
          );
          return `<p style="${place}">${spans.join('')}</p>\n`;
        })
        .join('')}</div>\n`,
  );
  const style = 'div{position:relative;background-color:white}\np{position:absolute;white-space:pre;margin:0}';
  return `<!DOCTYPE html>\n<html><head><style>\n${style}\n</style></head><body>\n${body.join('')}</body></html>`;
}

/** Places in classes, counted from the foot of the sheet; letters four times as large and scaled down; gaps are empty spans. */
export function pdf2htmlEx(pages: readonly Page[]): string {
  const rules = new Map<string, string>();
  const named = (kind: string, rule: string): string => {
    const key = `${kind}{${rule}}`;
    const name = rules.get(key) ?? `${kind}${rules.size.toString(16)}`;
    rules.set(key, name);
    return name;
  };
  const body = pages.map((page) => {
    const [w, h] = [named('w', `width:${page.width}px`), named('h', `height:${page.height}px`)];
    const lines = stretches(page).map((part) => {
      const [{ x, y, size }] = part as [Run];
      const place = [
        named('x', `left:${x.toFixed(2)}px`),
        named('y', `bottom:${(page.height - y - 0.2 * size).toFixed(2)}px`),
        named('h', `height:${size.toFixed(2)}px`),
        named('fs', `font-size:${(4 * size).toFixed(2)}px`),
      ];
      return `<div class="t m0 ${place.join(' ')} ff1 fc0">${words(part)}<span class="_ _0"> </span></div>`;
    });
    return `<div id="pf${page.number}" class="pf ${w} ${h}"><div class="pc ${w} ${h}">${lines.join('')}</div></div>`;
  });
  const fixed = `.pf{position:relative}.pc{position:absolute;top:0;left:0}.t{position:absolute;white-space:pre}
.m0{transform:matrix(0.250000,0.000000,0.000000,0.250000,0,0)}._{display:inline-block}`;
  const own = [...rules].map(([rule, name]) => `.${name}${rule.slice(rule.indexOf('{'))}`).join('\n');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"/><style>${fixed}\n${own}</style></head><body><div id="page-container">${body.join('\n')}</div></body></html>`;
}
