/**
 * Takes up what a promise that nobody waits for was rejected with, until the function that it gives is called.
 *
 * @param take throws what is not its own
 */
export function takeRejections(take: (reason: unknown) => void): () => void {
  process.on('unhandledRejection', take);
  return () => process.off('unhandledRejection', take);
}

/** The end of this turn, behind which they are known. */
export const endOfTurn = (): Promise<void> => new Promise((done) => void setImmediate(done));
