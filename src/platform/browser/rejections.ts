import type * as Node from '../node/rejections.js';

interface Rejection {
  readonly reason: unknown;
  preventDefault(): void;
}

/** Of pages and workers, as far as it is used here. */
interface Scope {
  addEventListener?(type: 'unhandledrejection', take: (event: Rejection) => void): void;
  removeEventListener?(type: 'unhandledrejection', take: (event: Rejection) => void): void;
}

export const takeRejections: typeof Node.takeRejections = (take) => {
  const scope: Scope = globalThis;
  const listen = (event: Rejection): void => {
    try {
      take(event.reason);
      event.preventDefault();
    } catch {
      // Another's: it stays what it is.
    }
  };
  scope.addEventListener?.('unhandledrejection', listen);
  return () => scope.removeEventListener?.('unhandledrejection', listen);
};

export const endOfTurn: typeof Node.endOfTurn = () => new Promise((done) => void setTimeout(done));
