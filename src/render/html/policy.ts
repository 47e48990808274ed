import { sha256Base64 } from '../../platform/hashes.js';

const hashOf = (text: string): string => `'sha256-${sha256Base64(text)}'`;

/** A Content-Security-Policy that lets nothing in but a style and scripts that are written in the page. */
export const pagePolicy = (style: string, ...scripts: string[]): string =>
  `default-src 'none'; style-src ${hashOf(style)}; script-src ${scripts.map(hashOf).join(' ')}; base-uri 'none'; form-action 'none'`;
