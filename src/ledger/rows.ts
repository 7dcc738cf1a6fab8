import type { Detector } from '../classify/classification.ts';
import type { HashName } from '../classify/hashes.ts';
import type { CategoryId } from '../classify/taxonomy.ts';
import type { TypedState } from '../classify/typed.ts';
import type { FieldLocation } from '../decode/field.ts';
import type { Outcome, UnreadableReason } from '../observe/observation.ts';
import type { Recipient } from '../vendors/vendor.ts';

/** What the ledger keeps. Times are milliseconds since the epoch. No row holds a raw value unless `raw` is set. */

/** A classified field that left an app for a vendor, summed over its occurrences in one session. */
export interface DisclosureRow {
  readonly key: string;
  readonly app: string;
  readonly vendor: string;
  /** Id of the session it was recorded in; '' outside any. */
  readonly session: string;
  readonly path: string;
  /** Set if the value stood in a key or a parameter's name. */
  readonly inKey?: true;
  readonly label: string;
  readonly category: CategoryId;
  readonly location: FieldLocation;
  readonly encoding: readonly string[];
  readonly hash: HashName | null;
  readonly detector: Detector;
  readonly canary: string | null;
  readonly confidence: number;
  readonly events: readonly string[];
  readonly pages: readonly string[];
  /** The newest value, masked. */
  readonly sample: string;
  /** Keyed fingerprint of the newest value; '' if that could be found by trying. */
  readonly fingerprint: string;
  /** The newest value itself; only where the user chose to keep raw values. */
  readonly raw?: string;
  readonly count: number;
  /** Set if every value so far was a published test value, such as a test card. */
  readonly testValue?: true;
  /** How often on each of the last days it left, oldest first; a day is counted from the epoch, in UTC. */
  readonly days: ReadonlyArray<readonly [day: number, count: number]>;
  /** Set where it, once at least, was what a user had typed into a form; `before-submit` outlasts `submitted`. */
  readonly typed: TypedState | null;
  /** Of these, how many left unencrypted: by `http:` or `ws:`. */
  readonly plaintext: number;
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/** How often a kind of data left for a vendor, apart where it left hashed. `other` is not summed. */
export interface KindSum {
  readonly category: CategoryId;
  readonly hashed: boolean;
  readonly count: number;
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/** Texts of a session recording, as often as they were recorded. */
export interface Recorded {
  /** Page texts and typed inputs that can be read. */
  readonly shown: number;
  readonly masked: number;
}

/** What one vendor received from one app in one session. */
export interface RecipientRow {
  readonly key: string;
  readonly app: string;
  readonly vendor: string;
  readonly session: string;
  readonly recipient: Omit<Recipient, 'host'>;
  readonly hosts: readonly string[];
  /** HTTP requests and WebSocket messages. */
  readonly requests: number;
  readonly messages: number;
  /** Of both, those that left unencrypted. */
  readonly plaintext: number;
  /** Of both, those whose body was absent or fully available. */
  readonly read: number;
  /** Of both, those whose body, or files in it, only the page's own side showed; absent where there are none. */
  readonly said?: number;
  readonly unreadable: ReadonlyArray<{
    readonly host: string;
    readonly reason: UnreadableReason;
    readonly count: number;
  }>;
  readonly bytes: number;
  /** What its disclosures come to: enough to judge a vendor by without reading them. */
  readonly kinds: readonly KindSum[];
  readonly recorded: Recorded | null;
  /** Absent in rows of before it was kept. */
  readonly implied?: ImpliedSum;
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/** How many requests and messages gave away, by themselves, what their vendor may keep. */
export interface ImpliedSum {
  readonly address: number;
  readonly place: number;
  /** Those in which the vendor's own switch turned some of it off. */
  readonly anonymised: number;
}

/** One recent request, for inspection. */
export interface RequestRow {
  readonly id?: number;
  /** The observation's id: none is kept, or counted, twice. */
  readonly observation: string;
  /** Of what was not sent, nothing else is kept: no vendor got it. */
  readonly outcome: Outcome;
  readonly at: number;
  /** The browser's id of the tab it left from; only good for the run of the browser that gave it. */
  readonly tab: number | null;
  readonly app: string;
  /** Id of the session it was recorded in; '' outside any. */
  readonly session: string;
  /** Address of the page it left from, masked. */
  readonly page: string;
  readonly vendor: string;
  /** The vendor's name, or the host of one that nobody knows. */
  readonly vendorName: string;
  readonly method: string;
  /** Query and fragment values masked. */
  readonly url: string;
  readonly bytes: number;
  readonly events: readonly string[];
  readonly categories: readonly CategoryId[];
  readonly fields: number;
  readonly unreadable: UnreadableReason | null;
  /** Where in the page's scripts it was made, without queries; null where nobody asked. */
  readonly callStack: string | null;
}

/** A field of a recent request, masked. */
export interface DetailField {
  readonly path: string;
  /** Set if the value stood in a key or a parameter's name. */
  readonly inKey?: true;
  readonly location: FieldLocation;
  readonly category: CategoryId;
  readonly label: string;
  readonly encoding: readonly string[];
  readonly hash: HashName | null;
  readonly detector: Detector;
  readonly canary: string | null;
  readonly confidence: number;
  readonly event: string | null;
  readonly sample: string;
  readonly fingerprint: string;
  readonly testValue?: true;
}

/** A recent request as it was, to be shown on demand. */
export interface RawRequest {
  readonly url: string;
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
  /** As text where it is text, else in base64; '' where there was none; cut where it is long. */
  readonly body: { readonly encoding: 'utf8' | 'base64'; readonly text: string; readonly cut: boolean };
  /** The values of the detail's fields, in their order. */
  readonly values: readonly string[];
}

/** What was in one recent request. */
export interface RequestDetail {
  readonly observation: string;
  /** In the order they were found; the first few hundred. */
  readonly fields: readonly DetailField[];
  /** Fields beyond those. */
  readonly further: number;
  /** Only where the user chose to keep raw values. */
  readonly raw?: RawRequest;
}

/** A host to which the browser may send reports on an app's documents, since a header said so: whether it does, no extension sees. */
export interface MayReportRow {
  readonly app: string;
  readonly host: string;
  readonly vendor: string;
  readonly vendorName: string;
  /** When a document last said so. */
  readonly lastSeen: number;
}

/** A named recording, such as one release check. */
export interface SessionRow {
  readonly id: string;
  readonly name: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
}
