import { hashesOf } from '../render/html/policy.js';
import { pageScripts, pageStyles } from '../render/page-sources.js';
import { barStyle, siteStyle } from './page/shell.js';

/** Nothing runs or is loaded but what stands in the pages themselves; forms send to the site alone. */
const policy = [
  "default-src 'none'",
  `style-src ${hashesOf([siteStyle, barStyle, ...pageStyles])}`,
  `script-src ${hashesOf(pageScripts)}`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What browsers are told with every answer. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Kept by the browser of the reader alone, and asked for anew whether it still holds.
  'Cache-Control': 'private, no-cache',
  Vary: 'Accept, Accept-Language',
};
