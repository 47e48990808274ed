// What an archive would take, from measured rates: the table of docs/scale.md.
import { table } from './page.mjs';

/** Assumptions, all of them: orders of magnitude, and no count. */
const archives = [
  {
    name: 'French letters: circulars, collective letters and circular letters since 1993',
    documents: 20e3,
    text: 10e3,
  },
  {
    name: 'all documents in French: contributions, reports and those of conferences too',
    documents: 500e3,
    text: 25e3,
  },
  { name: 'the same in six languages', documents: 3e6, text: 25e3 },
];
/** Bytes of a Word file: mostly its styles, themes and pictures, whatever its text. */
const wordFile = 100e3;
const cores = 64;

const scale = (value, units) => {
  const at = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(value) / 3)));
  return `${Number((value / 1000 ** at).toPrecision(2))} ${units[at]}`;
};
const inBytes = (value) => scale(value, ['B', 'KB', 'MB', 'GB', 'TB']);
const inHours = (hours) => (hours < 10 ? hours.toPrecision(2) : hours.toFixed(0));
const inTime = (seconds) =>
  seconds < 100
    ? `${Math.ceil(seconds)} s`
    : seconds < 6000
      ? `${Math.ceil(seconds / 60)} min`
      : `${(seconds / 3600).toFixed(1)} h`;

export function arithmetic({ machine, letters, growth, program: { workers, bytes } }) {
  const { jobs, rate } = workers.at(-1);
  const textRate = (rate / jobs) * (bytes.text / letters);
  const long = Math.max(...growth.filter(({ kilobytes }) => kilobytes === 10e3).map(({ ratio }) => ratio));
  const recordShare = bytes.records / bytes.text;
  const rows = archives.map(({ name, documents, text }) => {
    const seconds = (documents * text) / textRate;
    return [
      name,
      documents.toLocaleString('en'),
      inBytes(documents * text),
      inBytes(documents * wordFile),
      inHours(seconds / 3600),
      inTime(seconds / cores),
      inBytes(documents * text * recordShare),
    ];
  });
  const perCore = ((textRate / archives[0].text) * wordFile) / 1e6;
  return [
    `- *Measured* (${machine}): ${rate.toFixed(0)} Word files a second by ${jobs} workers on ${jobs} cores, of ${(bytes.text / letters / 1000).toFixed(1)} KB of text each, written as records: ${(textRate / 1000).toFixed(0)} KB of text a second and core.`,
    `- *Measured*: a record has ${recordShare.toFixed(1)} times the bytes of its document's text, evidence included.`,
    `- *Measured*: time grows with the text: a KB of a 10 MB document takes ${long.toFixed(2)} times what a KB of a 100 KB one takes.`,
    '- *Assumed*: the number of documents, and the text in each. Nobody has counted; each is an order of magnitude.',
    `- *Assumed*: ${wordFile / 1000} KB a Word file, of which the text is the smaller part.`,
    '- *Assumed*: other cores are like this one, and twice the cores take half the time, as parts share nothing.',
    `- *Assumed*: storage keeps up. Letters ask it for ${perCore.toFixed(1)} MB a second and core.`,
    '',
    table(['archive', 'documents', 'text', 'Word files in', 'core-hours', `on ${cores} cores`, 'records out'], rows),
  ].join('\n');
}
