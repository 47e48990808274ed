/** The key of a locked PDF whose password is empty: what most are locked with that may be read and not be changed (ISO 32000-2 §7.6.4). */
import { cbc } from '@noble/ciphers/aes.js';
import { md5 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { bytesOfLatin1, joined } from '../../platform/bytes.js';
import { rc4 } from './rc4.js';

/** What an encryption dictionary says. */
export interface KeyFacts {
  readonly version: number;
  readonly revision: number;
  /** Bytes of the key. */
  readonly length: number;
  readonly owner: Uint8Array;
  readonly user: Uint8Array;
  /** The key itself, locked with the user's password. */
  readonly userKey: Uint8Array;
  readonly permissions: number;
  readonly isMetadataLocked: boolean;
  /** The first of the two ids of the file. */
  readonly id: Uint8Array;
}

/** @returns `undefined` where the password is another */
export const keyOf = (facts: KeyFacts): Uint8Array | undefined =>
  facts.version === 5 ? newKeyOf(facts) : oldKeyOf(facts);

/** What fills a password up (algorithm 2). */
const filling = bytesOfLatin1(
  '\x28\xbf\x4e\x5e\x4e\x75\x8a\x41\x64\x00\x4e\x56\xff\xfa\x01\x08\x2e\x2e\x00\xb6\xd0\x68\x3e\x80\x2f\x0c\xa9\xfe\x64\x53\x69\x7a',
);

const littleEnd = (number: number): Uint8Array => Uint8Array.of(number, number >> 8, number >> 16, number >> 24);

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length <= other.length && one.every((byte, at) => byte === other[at]);

function oldKeyOf(facts: KeyFacts): Uint8Array | undefined {
  const { revision, length, owner, user, permissions, isMetadataLocked, id } = facts;
  const open = revision >= 4 && !isMetadataLocked ? Uint8Array.of(255, 255, 255, 255) : new Uint8Array();
  let hash: Uint8Array = md5(joined([filling, owner.subarray(0, 32), littleEnd(permissions), id, open]));
  const rounds = revision >= 3 ? 50 : 0;
  for (let round = 0; round < rounds; round++) hash = md5(hash.subarray(0, length));
  const key = hash.subarray(0, length);
  return isSame(revision >= 3 ? checkOf(key, id) : rc4(key, filling), user) ? key : undefined;
}

/** Algorithm 5. */
function checkOf(key: Uint8Array, id: Uint8Array): Uint8Array {
  let check: Uint8Array = md5(joined([filling, id]));
  for (let round = 0; round < 20; round++) {
    check = rc4(
      key.map((byte) => byte ^ round),
      check,
    );
  }
  return check;
}

/** Algorithm 2.A: behind the hash of the password stand what it was salted with, to check it and to lock the key. */
function newKeyOf({ revision, user, userKey }: KeyFacts): Uint8Array | undefined {
  const hash = revision === 6 ? slowHash : sha256;
  if (userKey.length < 32 || !isSame(hash(user.subarray(32, 40)), user.subarray(0, 32))) return undefined;
  const lock = cbc(hash(user.subarray(40, 48)), new Uint8Array(16), { disablePadding: true });
  return lock.decrypt(userKey.subarray(0, 32));
}

/** By the remainder of the first bytes. */
const hashes = [sha256, sha384, sha512];

/** Algorithm 2.B, of an empty password. */
function slowHash(salt: Uint8Array): Uint8Array {
  let hash: Uint8Array = sha256(salt);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const repeated = joined(Array.from({ length: 64 }, () => hash));
    const lock = cbc(hash.subarray(0, 16), hash.subarray(16, 32), { disablePadding: true });
    const mixed = lock.encrypt(repeated);
    const rest = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    hash = (hashes[rest] ?? sha256)(mixed);
    last = mixed.at(-1) ?? 0;
  }
  return hash.subarray(0, 32);
}
