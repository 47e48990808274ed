/** What was packed with deflate (RFC 1951), and bounds of what it may give. */
export * from './node/inflating.js';
export { InflateFault } from './inflate-fault.js';
