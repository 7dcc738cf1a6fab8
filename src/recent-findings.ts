import type { Disclosure } from './audit.ts';
import { cacheHash } from './cache-hash.ts';
import type { Surroundings } from './classify/classify.ts';
import type { Field } from './decode/field.ts';
import { longestRemembered } from './memo.ts';

/** The properties of a request on which findings depend. Requests with equal facts share one object. */
export type RequestFacts = Omit<Surroundings, 'parameter' | 'beside'>;

type Parameter = Surroundings['parameter'];
type Beside = Surroundings['beside'];

/** A field, and the properties of its surroundings on which its findings depend. */
interface Recent {
  readonly field: Field;
  readonly request: RequestFacts;
  readonly parameter: Parameter;
  readonly beside: Beside;
  readonly disclosures: readonly Disclosure[];
}

/**
 * Number of slots. Each field has one, by its hash; of several fields with the same slot, only the newest is kept.
 */
const slots = 8_192;

/**
 * The findings of recent fields, since payloads repeat. The first time, only a field's hash is kept, since most values
 * never repeat; the second time, its findings. Has raw values, so it is small and only in memory.
 */
export class RecentFindings {
  readonly #kept: Array<Recent | undefined> = new Array(slots).fill(undefined);
  readonly #seen = new Int32Array(slots);
  /** The field that was looked up last, and its hash. */
  #hashed: Field | null = null;
  #hash = 0;

  /**
   * The findings of an earlier field that is equal in everything that findings depend on; null if there is none, or if
   * the value is too long to be kept. Facts, parameters and sets of neighbours are compared as objects: equal ones are
   * the same object.
   */
  find(field: Field, request: RequestFacts, parameter: Parameter, beside: Beside): readonly Disclosure[] | null {
    if (field.value.length > longestRemembered) return null;
    this.#hash = hashOf(field);
    this.#hashed = field;
    const known = this.#kept[this.#hash & (slots - 1)];
    if (
      known === undefined ||
      known.request !== request ||
      known.parameter !== parameter ||
      known.beside !== beside ||
      !isAlike(known.field, field)
    )
      return null;
    return known.disclosures;
  }

  /**
   * Keeps the findings of a field whose hash is already kept; otherwise only its hash. Does nothing for long values.
   */
  add(
    field: Field,
    request: RequestFacts,
    parameter: Parameter,
    beside: Beside,
    disclosures: readonly Disclosure[],
  ): void {
    if (field.value.length > longestRemembered) return;
    const hash = field === this.#hashed ? this.#hash : hashOf(field);
    const slot = hash & (slots - 1);
    if (this.#seen[slot] === hash) this.#kept[slot] = { field, request, parameter, beside, disclosures };
    else this.#seen[slot] = hash;
  }
}

/** A hash of a field's path and value, with 32 bits. */
const hashOf = ({ path, value }: Field) => cacheHash(value) ^ Math.imul(path.mark, 0x9e3779b1);

/**
 * Whether two fields with equal surroundings must have equal findings. Equal lists of encodings are the same object.
 */
function isAlike(known: Field, field: Field): boolean {
  return (
    known.path === field.path &&
    known.value === field.value &&
    known.location === field.location &&
    known.encoding === field.encoding &&
    known.recorded === field.recorded &&
    known.isKey === field.isKey
  );
}

/** Limit: different facts that are remembered. */
const mostFacts = 64;

/** Returns a function that returns the same object for equal facts, if they are among the latest {@link mostFacts}. */
export function recentFacts(): (facts: RequestFacts) => RequestFacts {
  const recent: RequestFacts[] = [];
  return (facts) => {
    const known = recent.find((one) => areEqual(one, facts));
    if (known !== undefined) return known;
    if (recent.length >= mostFacts) recent.shift();
    recent.push(facts);
    return facts;
  };
}

function areEqual(a: RequestFacts, b: RequestFacts): boolean {
  return (
    a.recipient === b.recipient &&
    a.isSync === b.isSync &&
    a.isAuthorization === b.isAuthorization &&
    a.isPublicKey === b.isPublicKey &&
    a.appDomain === b.appDomain &&
    a.pagePath === b.pagePath &&
    a.secretSegment === b.secretSegment
  );
}
