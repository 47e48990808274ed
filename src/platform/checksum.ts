export * from './node/checksum.js';
