import type { Detector } from '../classify/classification.ts';
import type { HashName } from '../classify/hashes.ts';
import type { CategoryId } from '../classify/taxonomy.ts';
import type { TypedState } from '../classify/typed.ts';
import type { FieldLocation } from '../decode/field.ts';
import type { Outcome, UnreadableReason } from '../observe/observation.ts';
import type { SourceLine } from '../source-lines/source-line.ts';
import type { Recipient } from '../vendors/vendor.ts';

/** What the ledger keeps. Times are milliseconds since the epoch. No row holds a raw value unless `raw` is set. */

/** A classified field with its value masked, as the ledger keeps it and reports show it. */
export interface MaskedField {
  /** The folded path, with placeholders for keys that are themselves data. */
  readonly path: string;
  readonly location: FieldLocation;
  readonly encoding: readonly string[];
  /** Set if the value was in a key or a parameter's name. */
  readonly inKey?: true;
  readonly label: string;
  readonly category: CategoryId;
  readonly detector: Detector;
  readonly confidence: number;
  readonly hash: HashName | null;
  /** As in a classification: a canary's label, or `form: ` and the name of a form field. */
  readonly canary: string | null;
  /** The newest value, masked. */
  readonly sample: string;
  /** Keyed fingerprint of the newest value; '' if the value could be guessed by trying. */
  readonly fingerprint: string;
  /** Set if every value so far was a published test value, such as a test card. */
  readonly testValue?: true;
}

/** A classified field that an app sent to a vendor, summed over its occurrences in one session. */
export interface DisclosureRow extends MaskedField {
  readonly key: string;
  readonly app: string;
  readonly vendor: string;
  /** Id of the session in which it was recorded; '' without one. */
  readonly session: string;
  readonly events: readonly string[];
  readonly pages: readonly string[];
  /** The newest value itself; only if the user chose to keep raw values. */
  readonly raw?: string;
  readonly count: number;
  /** The line of the app's own code that sent it; absent if that was not looked for, or not found. */
  readonly source?: SourceLine;
  /** How often it was sent on each of the latest days, oldest first; days since the epoch, in UTC. */
  readonly days: ReadonlyArray<readonly [day: number, count: number]>;
  /** Set if it was form input at least once; `before-submit` takes precedence over `submitted`. */
  readonly typed: TypedState | null;
  /** How many of these were sent unencrypted: by `http:` or `ws:`. */
  readonly plaintext: number;
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/**
 * How often a kind of data was sent to a vendor; hashed and plain values are counted separately. `other` is not summed.
 */
export interface KindSum {
  readonly category: CategoryId;
  readonly hashed: boolean;
  /** How many fields of this kind were sent: several in one request count each. */
  readonly count: number;
  /** Requests and messages that contained this kind; absent if not known, as in rows of earlier versions. */
  readonly requests?: number;
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/** How many texts session recordings contained. A text counts each time that it was recorded. */
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
  /** HTTP requests. */
  readonly requests: number;
  /** WebSocket messages. */
  readonly messages: number;
  /** Requests and messages that were sent unencrypted. */
  readonly plaintext: number;
  /** Requests and messages whose body was absent or fully available. */
  readonly read: number;
  /** Requests and messages whose body, or files in it, only the page reported; absent if there are none. */
  readonly said?: number;
  readonly unreadable: ReadonlyArray<{
    readonly host: string;
    readonly reason: UnreadableReason;
    readonly count: number;
  }>;
  readonly bytes: number;
  /** The sums of its disclosures: enough to judge a vendor without reading them. */
  readonly kinds: readonly KindSum[];
  readonly recorded: Recorded | null;
  /** Absent in rows of earlier versions. */
  readonly implied?: ImpliedSum;
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/** How many requests and messages implied data that their vendor may keep. */
export interface ImpliedSum {
  /** Those that implied the IP address. */
  readonly address: number;
  /** Those that implied the location. */
  readonly place: number;
  /** Those in which the vendor's own switch turned some of it off. */
  readonly anonymised: number;
}

/** One recent request or WebSocket message, for inspection. */
export interface RequestRow {
  readonly id?: number;
  /** The observation's id; each is kept and counted once. */
  readonly observation: string;
  /** A request that is not `sent` has only this row and its detail. */
  readonly outcome: Outcome;
  readonly at: number;
  /** The browser's id of its tab; valid only in that run of the browser. */
  readonly tab: number | null;
  readonly app: string;
  /** Id of the session in which it was recorded; '' without one. */
  readonly session: string;
  /** Address of the page that sent it, masked. */
  readonly page: string;
  readonly vendor: string;
  /** The vendor's name, or the host of an unknown one. */
  readonly vendorName: string;
  readonly method: string;
  /** Address that it was sent to, masked. */
  readonly url: string;
  readonly bytes: number;
  readonly events: readonly string[];
  readonly categories: readonly CategoryId[];
  readonly fields: number;
  readonly unreadable: UnreadableReason | null;
  /** The call stack in the page's scripts, masked; null if there is none, or if it was not requested. */
  readonly callStack: string | null;
}

/** A field of a recent request, masked. */
export interface DetailField extends MaskedField {
  readonly event: string | null;
}

/** A recent request with raw values, shown on demand. */
export interface RawRequest {
  readonly url: string;
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
  /** Text, or base64 for binary data; '' if there was none; cut if it is long. */
  readonly body: { readonly encoding: 'utf8' | 'base64'; readonly text: string; readonly cut: boolean };
  /** The values of the detail's fields, in the same order. */
  readonly values: readonly string[];
}

/** The content of one recent request. */
export interface RequestDetail {
  readonly observation: string;
  /** The first 300, in the order in which they were found. */
  readonly fields: readonly DetailField[];
  /** Number of further fields. */
  readonly further: number;
  /** Only if the user chose to keep raw values. */
  readonly raw?: RawRequest;
}

/**
 * A host to which the browser may send reports on an app's documents, by their response headers. Extensions cannot see
 * whether it does.
 */
export interface MayReportRow {
  readonly app: string;
  readonly host: string;
  readonly vendor: string;
  readonly vendorName: string;
  /** When a document last named it. */
  readonly lastSeen: number;
}

/** A named recording, such as one release check. */
export interface SessionRow {
  readonly id: string;
  readonly name: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** What the user wrote about it. */
  readonly note?: string;
}
