// Writes src/read/pdf/predefined-map-data.ts: the maps of characters that fonts of Chinese, Japanese and Korean in a PDF name
// (ISO 32000-1 §9.7.5.2), in the form in which pdf.js keeps Adobe's.
//
//   npm pack pdfjs-dist@5.6.205 && tar -xzf pdfjs-dist-5.6.205.tgz package/cmaps
//   node scripts/predefined-maps.mjs package/cmaps
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** What the standard names, and what leads from the numbers of characters to letters. */
const names = `
GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF16 Adobe-GB1-UCS2
B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC UniCNS-UCS2 UniCNS-UTF16 Adobe-CNS1-UCS2
83pv-RKSJ 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC Ext-RKSJ H V UniJIS-UCS2 UniJIS-UCS2-HW UniJIS-UTF16 UniJIS2004-UTF16 Adobe-Japan1-UCS2
KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC UniKS-UCS2 UniKS-UTF16 Adobe-Korea1-UCS2`;

const [folder] = process.argv.slice(2);

function mapOf(name) {
  try {
    return readFileSync(join(folder, `${name}.bcmap`));
  } catch {
    return undefined;
  }
}

const both = names
  .trim()
  .split(/\s+/)
  .flatMap((name) => [name, `${name}-H`, `${name}-V`]);
const wanted = new Map();
/** A map may use another, whose name stands in its head behind a byte of flags. */
function want(name) {
  const map = wanted.has(name) ? undefined : mapOf(name);
  if (map === undefined) return;
  wanted.set(name, map);
  for (const other of map.toString('latin1').match(/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-[HV](?=[^A-Za-z0-9-]|$)/g) ?? [])
    want(other);
  if (name.endsWith('-V')) want(name.replace(/V$/, 'H'));
}
both.forEach(want);

const entries = [...wanted]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(
    ([name, map]) =>
      `  ${/^[A-Z]+$/i.test(name) ? name : `'${name}'`}: '${deflateSync(map, { level: 9 }).toString('base64')}',`,
  );
writeFileSync(
  join(import.meta.dirname, '../src/read/pdf/predefined-map-data.ts'),
  `/** Made by \`scripts/predefined-maps.mjs\` from Adobe's maps (\`scripts/licences/LICENSE.cmap-resources\`): deflated, in base 64. */
export const packedMaps: Readonly<Record<string, string>> = {
${entries.join('\n')}
};
`,
);
process.stdout.write(`${wanted.size} maps\n`);
