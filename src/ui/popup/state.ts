import { type ExposureSummary, hasReceivedData } from '../../exposure/exposure.ts';
import { inOrderOf } from '../in-order.ts';

/** Whether the app is recorded, and why. */
export type WatchState = (
  | { readonly on: false }
  | { readonly on: true; readonly because: 'listed' | 'all' }
  | { readonly on: true; readonly because: 'pattern'; readonly pattern: string }
) & {
  /** Set if an administrator decides which apps are recorded. */
  readonly managed?: true;
};

/** What the popup shows. */
export type PopupState =
  | { readonly kind: 'loading' }
  /** A page to which extensions have no access. */
  | { readonly kind: 'restricted'; readonly page: RestrictedPage }
  /** Access to sites was not granted, or was withdrawn. */
  | { readonly kind: 'permission-missing' }
  /** Not watched, and nothing of the app is in the ledger. */
  | {
      readonly kind: 'not-watched';
      readonly app: string;
      readonly managed: boolean;
      /** Set if access to sites is missing: the browser asks for it once the app is watched. */
      readonly needsAccess?: true;
    }
  /** Watched, but nothing was sent yet. */
  | { readonly kind: 'nothing-seen'; readonly app: string; readonly recording: WatchState }
  | SeenState
  /** The ledger or the settings could not be read. */
  | { readonly kind: 'unavailable'; readonly reason: string };

/** The ledger has something that the app sent, whether the app is watched now or not. */
export interface SeenState {
  /** `unknown-only`: neither a definition nor the long tail describes any of the vendors, whatever they received. */
  readonly kind: 'nothing-personal' | 'personal' | 'unknown-only';
  readonly app: string;
  readonly recording: WatchState;
  /**
   * Most severe vendor first, unless {@link inShownOrder} kept another order. Includes vendors that received nothing, if
   * something could not be seen.
   */
  readonly exposures: readonly ExposureSummary[];
  /** Requests and messages lost, in all apps. */
  readonly dropped: number;
  /** When the popup was last opened for this app, not counting now, in milliseconds since the epoch; null if never. */
  readonly lastVisit: number | null;
  /** Ids of vendors that the user has muted. */
  readonly muted: readonly string[];
}

/** The kinds of pages that extensions cannot access. */
export type RestrictedPage = 'browser' | 'store' | 'file';

/** What the popup shows for an app, by its recording state and the ledger. */
export function stateOf(
  app: string,
  recording: WatchState,
  exposures: readonly ExposureSummary[],
  { dropped = 0, lastVisit = null, muted = [] }: Partial<Pick<SeenState, 'dropped' | 'lastVisit' | 'muted'>> = {},
): PopupState {
  const seen = exposures.filter(hasReceivedData);
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
 * `next` with the order of `shown`, to be used while the user is reading: rows keep their positions and new ones come
 * last, so that nothing moves under the pointer.
 */
export function inShownOrder(shown: PopupState, next: PopupState): PopupState {
  if (!('exposures' in shown) || !('exposures' in next) || shown.app !== next.app) return next;
  const before = shown.exposures.map(({ received }) => received.vendor);
  const exposures = inOrderOf(before, next.exposures, ({ received }) => received.vendor);
  return { ...next, exposures };
}
