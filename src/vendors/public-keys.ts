import type { Definition } from './vendor.ts';

type Keys = Pick<Definition, 'publicKeys'>;

const none = () => false;
const checksCache = new WeakMap<Keys, (value: string) => boolean>();

/** Returns a function that decides whether a value is one of the vendor's keys that are meant to be public. */
export function publicKeyCheckOf(vendor: Keys | null): (value: string) => boolean {
  if (!vendor?.publicKeys) return none;
  let isPublic = checksCache.get(vendor);
  if (isPublic === undefined) {
    const patterns = vendor.publicKeys.map((pattern) => new RegExp(pattern));
    isPublic = (value) => patterns.some((pattern) => pattern.test(value));
    checksCache.set(vendor, isPublic);
  }
  return isPublic;
}
