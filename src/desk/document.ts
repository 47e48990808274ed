import { deskWords } from '../library/desk-words.js';
import { escaped } from '../render/html/escaped.js';
import { hashesOf } from '../render/html/policy.js';
import { pageScripts, pageStyles } from '../render/page-sources.js';
import { toBase92 } from './base-92.js';

/** What the build puts into the page. */
export interface DeskParts {
  readonly style: string;
  /** The script that unpacks the next three. */
  readonly unpackingPart: string;
  /** The one that shows the page, as it is and packed (LZMA). */
  readonly script: string;
  readonly windowPart: Uint8Array;
  /** Scripts that are packed until they are wanted. */
  readonly workerPart: Uint8Array;
  readonly pdfPart: Uint8Array;
}

/**
 * Lets in the page's own style and scripts, those of the pages that it shows in its frame (which are under this policy too), and the
 * worker that it makes; nothing is fetched, sent, or run from a text.
 */
const policy = ({ style, script, unpackingPart }: DeskParts): string =>
  [
    `default-src 'none'`,
    `style-src ${hashesOf([style, ...pageStyles])}`,
    `script-src ${hashesOf([unpackingPart, script, ...pageScripts])}`,
    'worker-src blob:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

/** The whole page in one file. */
export function deskDocument(parts: DeskParts): string {
  const words = Object.entries(deskWords);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(parts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>itu-parse</title>
<style>${parts.style}</style>
</head>
<body>
<div id="desk"></div>
<noscript>${words.map(([language, { desk }]) => `<p lang="${language}">${escaped(desk.noScript)}</p>`).join('')}</noscript>
<script type="text/plain" id="window-part">${toBase92(parts.windowPart)}</script>
<script type="text/plain" id="worker-part">${toBase92(parts.workerPart)}</script>
<script type="text/plain" id="pdf-part">${toBase92(parts.pdfPart)}</script>
<script id="unpacking-part">${parts.unpackingPart}</script>
</body>
</html>
`;
}
