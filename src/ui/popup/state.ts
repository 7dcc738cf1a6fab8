import { type ExposureSummary, gotSomething } from '../../exposure/exposure.ts';
import { inOrderOf } from '../in-order.ts';

/** Whether the app is being recorded, and because of what. */
export type Recording = (
  | { readonly on: false }
  | { readonly on: true; readonly because: 'listed' | 'all' }
  | { readonly on: true; readonly because: 'pattern'; readonly pattern: string }
) & {
  /** Set where an administrator decides which apps are recorded. */
  readonly managed?: true;
};

/** What the popup has to show. */
export type PopupState =
  | { readonly kind: 'loading' }
  /** A page that no extension may look at. */
  | { readonly kind: 'restricted'; readonly page: RestrictedPage }
  /** The browser's user has not granted, or has taken back, access to sites. */
  | { readonly kind: 'permission-missing' }
  | {
      readonly kind: 'not-watched';
      readonly app: string;
      readonly managed: boolean;
      /** Set if access to sites is missing: the browser asks for it once the app is watched. */
      readonly needsAccess?: true;
    }
  /** Watched; nothing has left yet. */
  | { readonly kind: 'nothing-seen'; readonly app: string; readonly recording: Recording }
  | SeenState
  /** The ledger or the settings could not be read. */
  | { readonly kind: 'unavailable'; readonly reason: string };

/** Something has left the app. */
export interface SeenState {
  readonly kind: 'nothing-personal' | 'personal' | 'unknown-only';
  readonly app: string;
  readonly recording: Recording;
  /** Most severe first; also of vendors that received nothing, if something could not be seen. */
  readonly exposures: readonly ExposureSummary[];
  /** Requests and messages lost, of all apps. */
  readonly dropped: number;
  /** When the popup was last opened for this app, in milliseconds since the epoch; null where it never was. */
  readonly lastVisit: number | null;
  /** Ids of vendors that the user has muted. */
  readonly muted: readonly string[];
}

/** Why a page is out of reach. */
export type RestrictedPage = 'browser' | 'store' | 'file';

export type PopupKind = PopupState['kind'];

/** What the popup shows for an app, from whether it is recorded and what the ledger holds of it. */
export function stateOf(
  app: string,
  recording: Recording,
  exposures: readonly ExposureSummary[],
  { dropped = 0, lastVisit = null, muted = [] }: Partial<Pick<SeenState, 'dropped' | 'lastVisit' | 'muted'>> = {},
): PopupState {
  const seen = exposures.filter(gotSomething);
  if (seen.length > 0) return { kind: seenKind(seen), app, recording, exposures, dropped, lastVisit, muted };
  return recording.on
    ? { kind: 'nothing-seen', app, recording }
    : { kind: 'not-watched', app, managed: recording.managed === true };
}

function seenKind(exposures: readonly ExposureSummary[]): SeenState['kind'] {
  if (!exposures.some(({ received }) => received.recipient.known)) return 'unknown-only';
  return exposures.some(({ personal }) => personal) ? 'personal' : 'nothing-personal';
}

/**
 * What to show instead of `shown` while someone is reading it: rows keep their places, new ones come last, so that
 * nothing moves under the cursor.
 */
export function settle(shown: PopupState, next: PopupState): PopupState {
  if (!('exposures' in shown) || !('exposures' in next) || shown.app !== next.app) return next;
  const before = shown.exposures.map(({ received }) => received.vendor);
  const exposures = inOrderOf(before, next.exposures, ({ received }) => received.vendor);
  return { ...next, exposures };
}
