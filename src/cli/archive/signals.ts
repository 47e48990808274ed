const statuses = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Ends the process in order when it is told to, with the status that shells give; told twice, at once.
 * @param end leaves everything so that the run can go on later
 * @returns takes it back
 */
export function onInterrupt(end: () => Promise<void>): () => void {
  let ending = false;
  const interrupted = (signal: NodeJS.Signals): void => {
    const status = statuses[signal as keyof typeof statuses];
    if (ending) process.exit(status);
    ending = true;
    void end().finally(() => process.exit(status));
  };
  const signals = Object.keys(statuses) as NodeJS.Signals[];
  for (const signal of signals) process.on(signal, interrupted);
  return () => {
    for (const signal of signals) process.off(signal, interrupted);
  };
}
