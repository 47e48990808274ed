// The notices that licences of packages ask for wherever their code goes, for a file that holds that code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** pdf.js comes built into unpdf, without a file of its own. */
const within = { unpdf: [{ name: 'pdf.js', license: 'Apache-2.0', holders: ['Copyright Mozilla Foundation'] }] };

/** Data of others that stands among our own files, whose licence is in `scripts/licences/`. */
const data = [{ file: 'predefined-map-data.ts', name: "Adobe's CMap Resources", licence: 'LICENSE.cmap-resources' }];

/** The Mozilla Public License (3.2) asks for its name and for where the source is, not for its text. */
const mozilla = (source) =>
  `This code is subject to the terms of the Mozilla Public License, v. 2.0: https://mozilla.org/MPL/2.0/. Its source is at ${source}`;

const packageOf = (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];

/** A licence without the lines that name who holds the rights, which differ from package to package. */
function parted(text) {
  const lines = text.replace(/\r/g, '').split('\n');
  const isHolder = (line) => /^\s*(?:copyright|\(c\)|©)\s.*(?:\d{4}|@|<)/i.test(line);
  const holders = lines.filter(isHolder).map((line) => line.trim());
  const terms = lines
    .filter((line) => !isHolder(line))
    .join('\n')
    .trim();
  return { holders, terms };
}

function licencesOf(root, folder, texts) {
  const about = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, folder)).find((each) => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(each));
  if (file === undefined)
    throw new Error(
      `${about.name} (${about.license}) has no file with its licence: name its terms in scripts/notices.mjs`,
    );
  const own = parted(readFileSync(join(root, folder, file), 'utf8'));
  const terms = termsOf(about.license, own.terms, about, texts);
  const inside = (within[about.name] ?? []).map((each) => ({
    ...each,
    terms: termsOf(each.license, '', about, texts),
  }));
  return [{ name: `${about.name} ${about.version}`, holders: own.holders, terms }, ...inside];
}

/** The Apache License in its own words, of which files have more or less; the rest as the package has it. */
function termsOf(license, own, { homepage, repository }, texts) {
  if (license === 'MPL-2.0') return mozilla(repository?.url?.replace(/^git\+|\.git$/g, '') ?? homepage);
  return license === 'Apache-2.0' ? texts[license].licenseText.trim() : own;
}

/** Terms that differ in nothing but their spaces, their quotation marks and the title over them are the same. */
const keyOf = (terms) =>
  terms
    .replace(/^\W*(?:the )?mit license(?: *\(mit\))?\W*/i, '')
    .replace(/["“”‘’']/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();

/**
 * @param root the project's folder
 * @param inputs the files of a bundle, as esbuild names them
 * @returns one text: packages by name, those of one holder together, under the terms that they share
 */
export async function noticesOf(root, inputs) {
  const { default: texts } = await import('spdx-license-list/full.js');
  const folders = [...new Set(inputs.map(packageOf).filter((folder) => folder !== undefined))].sort((a, b) =>
    a < b ? -1 : 1,
  );
  const own = folders.flatMap((folder) => licencesOf(root, folder, texts));
  for (const { file, name, licence } of data)
    if (inputs.some((input) => input.endsWith(`/${file}`)))
      own.push({
        name,
        ...parted(readFileSync(join(root, 'scripts/licences', licence), 'utf8').replaceAll(/^%%Copyright: ?/gm, '')),
      });
  const groups = new Map();
  for (const { name, holders, terms } of own) {
    const group = groups.get(keyOf(terms)) ?? { terms, namesBy: new Map() };
    const holder = holders.join(', ');
    group.namesBy.set(holder, [...(group.namesBy.get(holder) ?? []), name]);
    groups.set(keyOf(terms), group);
  }
  const lineOf = ([holder, names]) => [...new Set(names), ...(holder === '' ? [] : [holder])].join(', ');
  return [...groups.values()]
    .map(({ namesBy, terms }) => `${Array.from(namesBy, lineOf).join('\n')}\n\n${terms}\n`)
    .join('\n---\n\n');
}
