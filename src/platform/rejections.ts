/** Promises that were rejected and nobody waits for: Node ends the process for one, a page shows it as an error. */
export * from './node/rejections.js';
