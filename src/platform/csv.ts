/** Tables as CSV (RFC 4180). */
export * from './node/csv.js';
