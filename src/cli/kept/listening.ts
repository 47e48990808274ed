import type { Server } from 'node:http';
import { isIPv6 } from 'node:net';
import { readFileSync } from 'node:fs';
import { say } from '../../model/sentence/index.js';
import { SaidError } from '../../model/sentence/said-error.js';
import { reason, UsageError } from '../failure.js';

/** That of this machine alone. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);

const inAddress = (host: string): string => (isIPv6(host) ? `[${host}]` : host);

/** Names that a site without a token answers to. */
export const ownNames = (host: string): string[] => ['localhost', '127.0.0.1', '[::1]', inAddress(host).toLowerCase()];

/**
 * The token in a file: its first line.
 * @throws UsageError where it cannot be read, or can be guessed
 */
export function tokenIn(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(say('archive/no-token', { file, told: reason(error) }));
  }
  const token = text.trim();
  if (token.length < 16 || /\s/.test(token)) throw new UsageError(say('archive/short-token', { file }));
  return token;
}

/**
 * @returns the address of the site
 * @throws SaidError where another program listens there, or it is none of this machine
 */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((done, failed) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      failed(
        new SaidError(say('archive/cannot-listen', { address: `${inAddress(host)}:${port}`, why: code ?? message })),
      ),
    );
    server.listen({ host, port }, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : port;
      done(`http://${inAddress(host)}:${taken}/`);
    });
  });
}

/** How long what is being answered may take when the site is to end. */
const patience = 10_000;

/** Takes no more requests, and comes back when those that are there have been answered. */
export async function ended(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeIdleConnections();
  const impatient = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(impatient);
}
