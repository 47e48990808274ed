/** What a zip archive says that is in it. */
export * from './node/zip-members.js';
export { DirectoryFault } from './directory-fault.js';
