/** Why the list of a zip archive cannot be used. */
export class DirectoryFault extends Error {
  /** @param reason a name leads out of its folder, the list is locked, or there is none */
  constructor(readonly reason: 'leads-outside' | 'locked' | 'no-list') {
    super(reason);
  }
}
