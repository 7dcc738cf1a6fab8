import type { Neighbour } from '../neighbours.ts';
import { isAbsent, isPasswordState, isPlausible } from '../plausible.ts';
import type { CategoryId } from '../taxonomy.ts';
import { isLabel } from './name-kinds.ts';
import { passwordNames } from './vocabulary/credential.ts';

/** Keys with a prefix that vendors use for public ones. */
export const publicKey = /^(?:pk|pub|public|phc|wk)[._-](?=.*\d)[\w.-]{8,}$/i;

/**
 * Whether a value is a password. Under an exact password name beside other data of a sign-in, almost any value of 3 to
 * 256 characters is one, except a placeholder, a state such as `valid`, a public key, three digits, and a path under
 * `pwd`. Elsewhere it must also look like one.
 */
export function isTypedPassword(last: string, value: string, beside: ReadonlySet<Neighbour>): boolean {
  if (
    isAbsent(value) ||
    isPasswordState(value) ||
    publicKey.test(value) ||
    (last === 'pwd' && /^(?:[/~]|[A-Z]:\\)/.test(value))
  )
    return false;
  const isSignIn = passwordNames.has(last) && signInKinds.some((category) => beside.has(category));
  if (isSignIn) return value.length >= 3 && value.length <= 256 && !/^\d{1,3}$/.test(value);
  return isPlausible('password', value) && !isLabel(value);
}

/** Kinds of data beside which a value belongs to a sign-in. */
export const signInKinds: readonly CategoryId[] = ['email', 'user-id', 'phone', 'password'];
