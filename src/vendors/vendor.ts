import type { CategoryId } from '../classify/taxonomy.ts';

/** Kinds of products. The message of each in the locales is `vendor_<id>`, with `_` for `-`. */
export const vendorCategories = [
  'product-analytics',
  'session-replay',
  'error-monitoring',
  'customer-data-platform',
  'tag-manager',
  'feature-flags',
  'ab-testing',
  /** Guides and tours in apps, feedback, roadmaps, surveys and forms. */
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

/** A kind of product. A vendor has the kind of its product. */
export type VendorCategory = (typeof vendorCategories)[number];

/**
 * Where an event's name is: the path of a field, relative to the event; a part of a field; the first of several keys
 * that the event has (Mixpanel's `$set`, `$append`); or a part of the URL's path (Keen's `/events/signups`). The part
 * is what the first group of a pattern matches.
 */
export type EventName =
  | string
  | { readonly in: string; readonly part: string }
  | { readonly keys: readonly string[] }
  | { readonly urlPart: string };

/**
 * Where a vendor's events are in a decoded payload, and where their names, users and properties are. If several shapes
 * name the same object, only the first of them counts.
 */
export interface EventShape {
  /** Folded path of the object that is one event, such as `data[]`; `''` is the whole payload. */
  readonly at: string;
  readonly name: EventName;
  /**
   * Path of the field that identifies the event's user, relative to `at`, or from the payload's root if it begins with
   * `/`. Of several, the first one present is used.
   */
  readonly user?: string | readonly string[];
  /**
   * Paths of the objects that contain the properties passed in by the app, relative to `at`; `''` is the event itself.
   */
  readonly properties?: string | readonly string[];
}

/** The meaning of a vendor's own parameter. */
export interface Parameter {
  readonly label: string;
  /**
   * A category of the taxonomy; `other` for data that is not personal, such as a library's version or a public write
   * key.
   */
  readonly category: CategoryId;
  /** Set if the vendor asks for a digest of the value: a value that looks like a digest then counts as hashed. */
  readonly hashed?: true;
}

/**
 * Identifies a vendor's request regardless of its host: behind a first-party proxy, or on a customer's host. All parts
 * must match. Patterns are sources of regular expressions; they match anywhere unless anchored, and an empty pattern
 * matches any value. A signature must not match requests of an app's own API.
 */
export interface Signature {
  /** Pattern of the URL's path. A proxy may add a prefix, so anchor the end rather than the beginning. */
  readonly path?: string;
  /** Required query parameters, with the patterns of their values. */
  readonly query?: Readonly<Record<string, string>>;
  /** Required request headers, in lower case, with the patterns of their values. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Required fields of the payload or the query, by the end of their folded path as in `parameters`, with the patterns
   * of their values.
   */
  readonly fields?: Readonly<Record<string, string>>;
  /** Confidence that such a request is the vendor's, from 0 to 1. */
  readonly confidence: number;
}

/** Data that every request discloses to its vendor: the IP address, and the location derived from it. */
export const impliedKinds = ['ip-address', 'coarse-location'] as const;

/** A kind of implied data. */
export type ImpliedKind = (typeof impliedKinds)[number];

/** A vendor's own setting by which a request asks not to keep implied data. All parts must match. */
export interface AddressSwitch extends Pick<Signature, 'query' | 'headers' | 'fields'> {
  /** A field by whose absence the request asks not to keep the address, by the end of its folded path. */
  readonly lacks?: string;
  /** The implied data that is then not kept. */
  readonly off: readonly ImpliedKind[];
}

/** Software that customers can run on their own servers. */
export interface Software {
  readonly name: string;
  /** Set if requests through one of the app's own hosts are usually forwarded to the vendor anyway. */
  readonly isUsuallyProxied?: true;
}

/** A vendor's pages for people who assess it. */
export interface VendorLinks {
  readonly privacy: string;
  /** Its data-processing agreement, if it is public. */
  readonly dpa?: string;
  /** Its list of sub-processors, if it is public. */
  readonly subprocessors?: string;
}

/** How to identify a vendor and how to read its requests. Users write their own definitions in JSON. */
export interface Definition {
  /** In the catalogue, equal to the name of the file. Stable, since reports and policies contain it. */
  readonly id: string;
  /** The product's name. */
  readonly name: string;
  /** The company that runs it, with its legal form. */
  readonly owner?: string;
  /** The group that the owner belongs to, if it is part of one. */
  readonly parent?: string;
  /** ISO 3166-1 alpha-2 code of the country of the owner's registered office. */
  readonly country?: string;
  readonly category?: VendorCategory;
  /**
   * Host patterns: `*.example.com` is `example.com` and every name below it; `a-*.example.com` is every name whose
   * first label begins with `a-`. If several vendors share a host, a path prefix in whole words follows:
   * `www.google.com/recaptcha`. A segment of the prefix may be a star.
   */
  readonly hosts: readonly string[];
  readonly signatures?: readonly Signature[];
  readonly events?: readonly EventShape[];
  /**
   * Meanings of the vendor's own parameters, by the end of a field's folded path: `properties.$email` is the key
   * `$email` below any `properties`. A key that ends in `.*` covers all fields below it that have no entry of their
   * own, and one such as `cdim*` covers all fields whose key begins with `cdim`.
   */
  readonly parameters?: Readonly<Record<string, Parameter>>;
  /** Meanings that apply only below a URL path, such as `/groups`. They take precedence over `parameters`. */
  readonly endpoints?: Readonly<Record<string, Readonly<Record<string, Parameter>>>>;
  /** Patterns of keys that the vendor means to be public, such as `^phc_`. They are never reported as secrets. */
  readonly publicKeys?: readonly string[];
  readonly addressSwitches?: readonly AddressSwitch[];
  /** Set if the software can also run on other companies' servers: there, the vendor is the operator of the host. */
  readonly software?: Software;
  readonly links?: VendorLinks;
  /** npm packages of the SDKs that this definition was checked against, as `package@version`. */
  readonly sdks?: readonly string[];
  /** Addresses of the documentation on which the definition is based. */
  readonly docs?: readonly string[];
}

/** Details for people who assess a vendor or its definition. The pipeline does not read them. */
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

/** The part of a catalogue vendor that the pipeline reads. */
export type VendorWithoutDetails = Omit<Vendor, keyof VendorDetails>;

/**
 * How a vendor was identified: by a host of its definition, the user's mapping, a signature of the address (`path`) or
 * of the payload, the canonical name of the host, the long tail (`entity`), or not at all.
 */
export type MatchedBy = 'host' | 'user' | 'path' | 'payload' | 'cname' | 'entity' | 'none';

/** The vendor of one observation, as it was identified. */
export interface Recipient {
  /**
   * A vendor's id. For a third party without a definition: `host:` and a domain, which is the first domain of its
   * entity in the long tail or, without an entity, the registrable domain of the host.
   */
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly country: string | null;
  readonly category: VendorCategory;
  /** Whether a definition or the long tail describes it. */
  readonly known: boolean;
  readonly matchedBy: MatchedBy;
  /**
   * Confidence that the vendor was identified correctly, from 0 to 1. Less than 1 only if a signature identified it.
   */
  readonly confidence: number;
  /** The platform that hosts it, such as a CDN, if no vendor could be identified. */
  readonly hostedOn: string | null;
  /** Name of the software that runs on the host, if its own vendor is not the one that receives the data. */
  readonly software?: string;
  /** Host name that the request was sent to. */
  readonly host: string;
}
