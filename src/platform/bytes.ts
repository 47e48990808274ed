/** What Node does with bytes faster than a loop would, and browsers do in loops. The browser's build takes `./browser/` for `./node/`. */
export * from './node/bytes.js';
