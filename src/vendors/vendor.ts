import type { CategoryId } from '../classify/taxonomy.ts';

/** What a vendor is for. Its message in the locales is `vendor_<id>`, with `_` for `-`. */
export const vendorCategories = [
  'product-analytics',
  'session-replay',
  'error-monitoring',
  'customer-data-platform',
  'tag-manager',
  'feature-flags',
  'ab-testing',
  'product-guides',
  'chat-support',
  'marketing-automation',
  'b2b-enrichment',
  'advertising',
  'mobile-measurement',
  'social',
  'consent',
  'payments',
  'fraud-protection',
  'cdn-fonts',
  'maps',
  'video',
  'search',
  'ai',
  'data-warehouse',
  'app-services',
  'hosting',
  'unknown',
] as const;

export type VendorCategory = (typeof vendorCategories)[number];

/**
 * What an event is called: the path of a field, relative to the event; a part of a field; the first of some keys that
 * the event has (Mixpanel's `$set`, `$append`); or a part of the URL's path (Keen's `/events/signups`). A part is what
 * the first group of a pattern matches.
 */
export type EventName =
  | string
  | { readonly in: string; readonly part: string }
  | { readonly keys: readonly string[] }
  | { readonly urlPart: string };

/**
 * Where a vendor's events are in a decoded payload, and how they are distinguished. If several shapes name one
 * object, the first of them does, and says where the rest of the event is.
 */
export interface EventShape {
  /** Folded path of the object that is one event, as in `data[]`; `''` is the whole payload. */
  readonly at: string;
  readonly name: EventName;
  /**
   * Path of the field that says whose event it is, relative to `at`, or from the payload's root where it begins with
   * `/`. Of several, the first that is there.
   */
  readonly user?: string | readonly string[];
  /** Paths of what holds what the app passed in, relative to `at`; `''` is the event itself. */
  readonly properties?: string | readonly string[];
}

/** What a vendor's own parameter means. */
export interface Parameter {
  readonly label: string;
  /** The taxonomy's category; `other` for what is not personal, such as a library's version or a public write key. */
  readonly category: CategoryId;
  /** Set where the vendor asks for the value's digest: what looks like one is the value, hashed. */
  readonly hashed?: true;
}

/**
 * What identifies a vendor's request if its host does not: behind a first-party proxy, or on a host of the customer's.
 * All of its parts must hold. Patterns are sources of regular expressions, found anywhere unless anchored; an empty one
 * holds for anything. No signature may hold for what an app's own API could send.
 */
export interface Signature {
  /** Pattern of the URL's path. A proxy may put a prefix before it: anchor the end, not the beginning. */
  readonly path?: string;
  /** Query parameters that must be there, with the patterns of their values. */
  readonly query?: Readonly<Record<string, string>>;
  /** Request headers that must be there, in lower case, with the patterns of their values. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Fields that must be in the payload or the query, by the end of their folded path as in `parameters`, with the
   * patterns of their values.
   */
  readonly fields?: Readonly<Record<string, string>>;
  /** How sure it is that such a request is the vendor's, from 0 to 1. */
  readonly confidence: number;
}

/**
 * What every request gives away to who receives it: the address it came from, and the place that is derived from it.
 */
export const impliedKinds = ['ip-address', 'coarse-location'] as const;

export type ImpliedKind = (typeof impliedKinds)[number];

/**
 * A vendor's own switch, by which a request asks not to keep what the address gives away. All of its parts must hold.
 */
export interface AddressSwitch extends Pick<Signature, 'query' | 'headers' | 'fields'> {
  /** A field that asks for the address to be kept, by the end of its folded path: without it, none is. */
  readonly lacks?: string;
  /** What is then not kept. */
  readonly off: readonly ImpliedKind[];
}

/** Software that its users can run on servers of their own. */
export interface Software {
  readonly name: string;
  /** Set where a request through one of the app's own hosts is usually forwarded to the vendor all the same. */
  readonly isUsuallyProxied?: true;
}

/** Pages of a vendor for those who have to decide about it. */
export interface VendorLinks {
  readonly privacy: string;
  /** Its data-processing agreement, where it is public. */
  readonly dpa?: string;
  /** Its list of sub-processors, where it is public. */
  readonly subprocessors?: string;
}

/** What is needed to recognise a vendor and to read what it gets. Users write their own in JSON. */
export interface Definition {
  /** Equal to the catalogue file's name. Stable: it appears in reports and policies. */
  readonly id: string;
  /** The product's name. */
  readonly name: string;
  /** The company that runs it, with its legal form. */
  readonly owner?: string;
  /** The group the owner belongs to, where that is another. */
  readonly parent?: string;
  /** ISO 3166-1 alpha-2 code of the owner's seat. */
  readonly country?: string;
  readonly category?: VendorCategory;
  /**
   * Hosts, as in match patterns: `*.example.com` is `example.com` and every name below it, `a-*.example.com` those
   * whose first label begins so. Where several vendors share a host, the beginning of the path follows, in whole words:
   * `www.google.com/recaptcha`; a part of it may be a star.
   */
  readonly hosts: readonly string[];
  readonly signatures?: readonly Signature[];
  readonly events?: readonly EventShape[];
  /**
   * Meaning of the vendor's own parameters, by the end of a field's folded path: `properties.$email` is the `$email`
   * below any `properties`. A key ending in `.*` covers every field below that has no entry of its own, and one such as
   * `cdim*` every field whose key begins so.
   */
  readonly parameters?: Readonly<Record<string, Parameter>>;
  /** Meanings that hold only below a URL path, such as `/groups`, and go before the vendor's other ones. */
  readonly endpoints?: Readonly<Record<string, Readonly<Record<string, Parameter>>>>;
  /** Patterns of the keys that the vendor means to be public, such as `^phc_`: no secret, wherever they stand. */
  readonly publicKeys?: readonly string[];
  readonly addressSwitches?: readonly AddressSwitch[];
  /** Set where its software also runs on others' servers: there, who runs the host receives, not the vendor. */
  readonly software?: Software;
  readonly links?: VendorLinks;
  /** SDK packages of npm that this definition was checked against, as `package@version`. */
  readonly sdks?: readonly string[];
  /** Addresses of the documentation that the facts come from. */
  readonly docs?: readonly string[];
}

/** What only people who decide about a vendor, or about its definition, want to read. */
export interface VendorDetails {
  readonly links: VendorLinks;
  readonly sdks?: readonly string[];
  readonly docs: readonly string[];
}

/** A vendor of the catalogue, as its public documentation and its SDK describe it. Facts only. */
export interface Vendor extends Omit<Definition, keyof VendorDetails>, VendorDetails {
  readonly owner: string;
  readonly country: string;
  readonly category: VendorCategory;
}

/** A vendor of the catalogue, as far as the pipeline reads it. */
export type DescribedVendor = Omit<Vendor, keyof VendorDetails>;

export type MatchedBy = 'host' | 'user' | 'path' | 'payload' | 'cname' | 'entity' | 'none';

/** Who received an observation. */
export interface Recipient {
  /**
   * A vendor's id; for a third party without a definition `host:` and its registrable domain, or the first of its
   * domains where the long tail names it.
   */
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly country: string | null;
  readonly category: VendorCategory;
  readonly known: boolean;
  readonly matchedBy: MatchedBy;
  /** How sure it is that it was them, from 0 to 1: less than 1 where a signature said so. */
  readonly confidence: number;
  /** The platform that carries the host, such as a CDN, if no vendor could be identified. */
  readonly hostedOn: string | null;
  /** Name of the software that runs there, where it is not its vendor that receives. */
  readonly software?: string;
  /** Host name the request went to. */
  readonly host: string;
}
