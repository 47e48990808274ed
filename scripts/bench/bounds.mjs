// What was to be reached, held against what was measured.

const ratioOf = (rows, name) => rows.find((row) => row.name === name)?.ratio;

/** The length in KB from which on no call takes longer than pandoc's; `Infinity` where there is none. */
export function aheadFrom(rows) {
  const last = rows.findLastIndex(({ ratio }) => ratio > 1);
  return rows[last + 1]?.kilobytes ?? Infinity;
}

/**
 * @returns a line a bound: `figure` is `null` where nothing was measured
 */
export function judge({ calls, pandoc, rates, program, growth, archive, forms, browser }) {
  const shown = (bound) => bound.toFixed(bound < 10 ? 1 : 0);
  const atMost = (what, bound, figure) => ({
    what,
    bound: `at most ${shown(bound)}`,
    figure,
    reached: figure <= bound,
  });
  const atLeast = (what, bound, figure) => ({
    what,
    bound: `at least ${shown(bound)}`,
    figure,
    reached: figure >= bound,
  });
  const long = growth.filter(({ kilobytes }) => kilobytes === 10e3).map(({ ratio }) => ratio);
  const memory = archive?.memory.map(({ megabytes }) => megabytes);
  const formOf = (name, key, unit) => {
    const row = forms?.rows.find(({ form }) => form === name);
    return row && row[key] / unit;
  };
  return [
    atMost('.txt call / `node -e 0`', 2.0, ratioOf(calls, '.txt, 10 KB')),
    atMost('.docx call / `node -e 0`', 2.5, ratioOf(calls, '.docx, 10 KB of text')),
    atMost('ahead of pandoc from … KB of text on', 10, pandoc.length > 0 ? aheadFrom(pandoc) : undefined),
    atLeast('whole parse of .docx, documents a second / mammoth alone', 3, ratioOf(rates, 'itu-parse, .docx')),
    atLeast('2 workers / 1', 1.8, program?.workers.at(-1).ratio),
    atMost('time a KB at 10 MB / at 100 KB', 1.3, long.length > 0 ? Math.max(...long) : undefined),
    atMost('memory at the 100,000th document / at the 1,000th', 1.1, memory && memory.at(-1) / memory[0]),
    atMost('seconds for 124 pages of PDF', 2.5, formOf('pdf', 'ms', 1000)),
    atMost('MB for them', 200, formOf('pdf', 'megabytes', 1)),
    atMost('seconds for the same as .doc', 0.5, formOf('doc', 'ms', 1000)),
    atMost('MB for that', 120, formOf('doc', 'megabytes', 1)),
    atMost('page in Chromium / Node, a warm letter of 10 KB', 1.5, browser && browser.first.page / browser.first.node),
    atLeast('page in Chromium / Node, 200 letters', 0.7, browser && browser.rate.page / browser.rate.node),
  ].map((line) => (line.figure === undefined ? { ...line, figure: null, reached: null } : line));
}
