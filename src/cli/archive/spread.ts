/**
 * Does `count` things with several at once, begun in order.
 * @param work does one; `lane` (from 0) is its own as long as it runs
 */
export async function spread(
  count: number,
  lanes: number,
  work: (index: number, lane: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const run = async (lane: number): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      await work(index, lane);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => run(lane)));
}

/** How many results may wait for an earlier one, for each lane: more would fill the memory. */
const ahead = 4;

/** The same, and hands over what comes of each in order; nothing is begun that is far ahead of what was handed over. */
export async function spreadInOrder<Result>(
  count: number,
  lanes: number,
  work: (index: number, lane: number) => Promise<Result>,
  handOver: (result: Result, index: number) => Promise<void> | void,
): Promise<void> {
  const waiting = new Map<number, Result>();
  const held: (() => void)[] = [];
  let next = 0;
  const handOverReady = async (): Promise<void> => {
    for (let result = waiting.get(next); result !== undefined; result = waiting.get(next)) {
      waiting.delete(next);
      await handOver(result, next);
      next += 1;
      for (const go of held.splice(0)) go();
    }
  };
  const isFarAhead = (index: number): boolean => index >= next + ahead * lanes;
  // One after another; where one breaks, nothing more is handed over.
  let handedOver = Promise.resolve();
  await spread(count, lanes, async (index, lane) => {
    while (isFarAhead(index)) await new Promise<void>((go) => held.push(go));
    waiting.set(index, await work(index, lane));
    handedOver = handedOver.then(handOverReady);
    await handedOver;
  });
}
