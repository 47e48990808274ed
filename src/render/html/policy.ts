import { sha256Base64 } from '../../platform/hashes.js';

const hashOf = (text: string): string => `'sha256-${sha256Base64(text)}'`;

/** How a Content-Security-Policy names styles or scripts that stand in a page. */
export const hashesOf = (texts: readonly string[]): string => texts.map(hashOf).join(' ');

/** A Content-Security-Policy that lets nothing in but styles and scripts that are written in the page. */
export const policyOf = (styles: readonly string[], scripts: readonly string[]): string =>
  `default-src 'none'; style-src ${hashesOf(styles)}; script-src ${hashesOf(scripts)}; base-uri 'none'; form-action 'none'`;

/** The same for one style. */
export const pagePolicy = (style: string, ...scripts: string[]): string => policyOf([style], scripts);
