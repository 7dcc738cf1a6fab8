import type { CategoryId } from '../classify/taxonomy.ts';

export type VendorCategory =
  | 'product-analytics'
  | 'customer-data-platform'
  | 'error-monitoring'
  | 'session-replay'
  | 'feature-flags'
  | 'ab-testing'
  | 'marketing-automation'
  | 'mobile-measurement'
  | 'search'
  | 'video'
  | 'unknown';

/** Where a vendor's events lie in a decoded payload, and what tells one from another. */
export interface EventShape {
  /** Folded path of the object that is one event, as in `data[]`; `''` is the whole payload. */
  readonly at: string;
  /**
   * Key of the field that holds the event's name, relative to `at`.
   * With `keys`, the name is the first of those keys that the object has (Mixpanel's `$set`, `$append`).
   */
  readonly name: string | { readonly keys: readonly string[] };
}

/** What a vendor's own parameter means. */
export interface Parameter {
  readonly label: string;
  /** The taxonomy's category; `other` for what is not personal, such as a library's version or a public write key. */
  readonly category: CategoryId;
}

/** A vendor as its public documentation and its SDK describe it. Facts only. */
export interface Vendor {
  /** Equal to the catalogue file's name. Stable: it appears in reports and policies. */
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** ISO 3166-1 alpha-2 code of the owner's seat. */
  readonly country: string;
  readonly category: VendorCategory;
  /** Host names; `*.example.com` stands for every name below `example.com`, not for itself. */
  readonly hosts: readonly string[];
  /** Where the facts of this definition come from: documentation and the SDK's version. */
  readonly source: string;
  readonly events: readonly EventShape[];
  /**
   * Meaning of the vendor's own parameters, by the end of a field's folded path: `properties.$email` is the
   * `$email` below any `properties`. A key ending in `.*` covers every field below that has no entry of its own.
   */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Meanings that hold only below a URL path, such as `/groups`, and go before the vendor's other ones. */
  readonly endpoints?: Readonly<Record<string, Readonly<Record<string, Parameter>>>>;
}

export type MatchedBy = 'host' | 'user' | 'path' | 'payload' | 'cname' | 'entity' | 'none';

/** Who received an observation. */
export interface Recipient {
  /** A vendor's id, or `host:` and the registrable domain of a third party nobody has described. */
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly country: string | null;
  readonly category: VendorCategory;
  readonly known: boolean;
  readonly matchedBy: MatchedBy;
  /** Host name the request went to. */
  readonly host: string;
}
