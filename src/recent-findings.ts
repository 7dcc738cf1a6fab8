import type { Disclosure } from './audit.ts';
import type { Surroundings } from './classify/classify.ts';
import type { Field } from './decode/field.ts';
import type { Path } from './decode/path.ts';
import { longestRemembered } from './memo.ts';

/** The properties of a request on which findings depend. Requests with equal facts share one object. */
export type RequestFacts = Omit<Surroundings, 'parameter' | 'beside'>;

/** The properties of a field's surroundings on which its findings depend. */
export interface FieldFacts extends Pick<Surroundings, 'parameter' | 'beside'> {
  readonly request: RequestFacts;
}

interface Recent extends FieldFacts {
  readonly field: Field;
  readonly disclosures: readonly Disclosure[];
}

type Generation = Map<Path, Map<string, Recent>>;

/** Most findings of a generation; there are two. */
const mostFindings = 4_096;

/**
 * Caches the findings of recent fields, since payloads repeat. Contains unmasked values, so it is small and only in
 * memory.
 */
export class RecentFindings {
  #young: Generation = new Map();
  #old: Generation = new Map();
  #size = 0;

  /** The findings of an earlier field that is equal in everything that findings depend on; null if there is none. */
  find(field: Field, facts: FieldFacts): readonly Disclosure[] | null {
    const { path, value } = field;
    if (value.length > longestRemembered) return null;
    const young = this.#young.get(path)?.get(value);
    if (young !== undefined) return isAlike(young, field, facts) ? young.disclosures : null;
    const old = this.#old.get(path)?.get(value);
    if (old === undefined || !isAlike(old, field, facts)) return null;
    this.#keep(old);
    return old.disclosures;
  }

  add(field: Field, { request, parameter, beside }: FieldFacts, disclosures: readonly Disclosure[]): void {
    if (field.value.length <= longestRemembered) this.#keep({ field, request, parameter, beside, disclosures });
  }

  #keep(recent: Recent): void {
    if (this.#size >= mostFindings) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = 0;
    }
    const { path, value } = recent.field;
    this.#size += 1;
    const there = this.#young.get(path);
    if (there === undefined) this.#young.set(path, new Map([[value, recent]]));
    else there.set(value, recent);
  }
}

/** Whether findings must be equal. Equal lists of encodings and sets of neighbours are the same object. */
function isAlike(known: Recent, field: Field, { request, parameter, beside }: FieldFacts): boolean {
  return (
    known.request === request &&
    known.parameter === parameter &&
    known.beside === beside &&
    known.field.location === field.location &&
    known.field.encoding === field.encoding &&
    known.field.recorded === field.recorded &&
    known.field.isKey === field.isKey
  );
}

/** Most requests whose facts are remembered. */
const mostFacts = 64;

/** Returns the same object for equal facts. */
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
