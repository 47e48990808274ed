/** Why packed bytes gave nothing. */
export class InflateFault extends Error {
  /** @param reason they are no deflate, or give more than they may */
  constructor(readonly reason: 'damaged' | 'too-long') {
    super(reason);
  }
}
