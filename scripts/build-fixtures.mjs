/**
 * Writes the Word documents among the fixtures: every file of scripts/fixtures/ exports a docx Document as default and gives
 * fixtures/<its name>/input.docx; every file of scripts/fixtures/parallel/ exports one for each language it writes in Word and gives
 * fixtures/parallel/<its name>/<language>.docx. The same script writes the same bytes.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const scripts = new URL('fixtures/', import.meta.url);
const fixtures = new URL('../fixtures/', import.meta.url);
const WRITTEN = '2020-01-01T00:00:00Z';

// The library draws the ids of links by lot and takes its times from the clock; both would make each build a new file.
function settled(bytes) {
  const parts = unzipSync(bytes);
  const ids = new Map();
  const idOf = (drawn) => ids.get(drawn) ?? ids.set(drawn, `"rIdLink${ids.size + 1}"`).get(drawn);
  for (const [name, content] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const text = strFromU8(content)
      .replace(/"rId[\w-]{15,}"/g, idOf)
      .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${WRITTEN}`);
    parts[name] = strToU8(text);
  }
  return zipSync(parts, { mtime: WRITTEN });
}

const lettersIn = async (folder) => (await readdir(folder)).filter((name) => name.endsWith('.mjs')).sort();

async function write(document, folder, name) {
  await mkdir(folder, { recursive: true });
  await writeFile(new URL(name, folder), settled(await Packer.toBuffer(document)));
}

for (const file of await lettersIn(scripts)) {
  const { default: document } = await import(new URL(file, scripts));
  await write(document, new URL(`${file.slice(0, -'.mjs'.length)}/`, fixtures), 'input.docx');
}

const parallel = new URL('parallel/', scripts);
for (const file of await lettersIn(parallel)) {
  const { default: languages } = await import(new URL(file, parallel));
  const folder = new URL(`parallel/${file.slice(0, -'.mjs'.length)}/`, fixtures);
  for (const [language, document] of Object.entries(languages)) await write(document, folder, `${language}.docx`);
}
