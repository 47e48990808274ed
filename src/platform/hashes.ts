/** SHA-256 at once: that of browsers (Web Crypto) answers later, and not on every page. */
export * from './node/hashes.js';
