import { say } from '../model/sentence/index.js';
import { sha256Hex } from '../platform/hashes.js';
import { Refused } from './refused.js';

/** Who may ask: those who know the token, or where there is none, those who ask this machine by its own names. */
export interface Guard {
  readonly token: string | null;
  /** Names, without ports, that are answered to without a token; a page of somewhere else that has its name lead here is not. */
  readonly hosts: readonly string[];
}

function tokenIn(authorization: string): string | null {
  const [, scheme = '', given = ''] = /^(bearer|basic) +(\S+)$/i.exec(authorization) ?? [];
  if (scheme.toLowerCase() === 'bearer') return given;
  if (scheme === '') return null;
  try {
    const bytes = Uint8Array.from(atob(given), (each) => each.charCodeAt(0));
    // The name may be any: `name:token`.
    return new TextDecoder().decode(bytes).replace(/^[^:]*:/, '');
  } catch {
    return null;
  }
}

/** `localhost` of `localhost:8080`, `[::1]` of `[::1]:8080`. */
const nameIn = (host: string): string => host.toLowerCase().replace(/:\d+$/, '');

/** @throws Refused where the request is not to be answered */
export function admit({ token, hosts }: Guard, authorization: string | undefined, host: string): void {
  if (token === null) {
    if (!hosts.includes(nameIn(host)))
      throw new Refused(421, say('site/other-host', { host: nameIn(host).slice(0, 100) }));
    return;
  }
  const given = tokenIn(authorization ?? '');
  // Hashes take the same time to compare, however much of the token was right.
  if (given === null || sha256Hex(given) !== sha256Hex(token)) throw new Refused(401, say('site/want-token', {}));
}
