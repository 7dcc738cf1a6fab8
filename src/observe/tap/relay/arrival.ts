import { protocolVersion } from '../protocol.ts';
import { exchange, type Runtime } from './exchange.ts';
import { newSecret } from './secret.ts';

/** Name of the port by which a frame's relay reports that it has started. */
export const arrivalPort = 'arrival';

/** What a relay reports when it starts. */
export interface Arrival {
  /** `performance.timeOrigin` of its document: the same for a later relay in it. Milliseconds since the epoch. */
  readonly documentStarted: number;
}

/** The background's preferences for a frame. */
export interface FramePreferences {
  readonly callStacks: boolean;
  /** The secret by which a later relay meets the tap in this document again. */
  readonly reunion: string;
}

/** Sent by the background to every frame when the preferences change. */
export interface PreferencesMessage {
  readonly type: 'preferences';
  readonly callStacks: boolean;
}

/** Milliseconds before a relay without an answer asks again: the browser may be stopping the background. */
const retryAfter = [200, 1_000, 5_000];

/**
 * Reports to the background that the relay has started, and returns the background's preferences. Null if it does not
 * answer, or has none for this frame. Never rejects.
 */
export async function reportArrival(runtime: Runtime, arrival: Arrival): Promise<FramePreferences | null> {
  for (const wait of [...retryAfter, null]) {
    try {
      return await exchange<FramePreferences>(runtime, arrivalPort, arrival);
    } catch {
      if (wait === null || runtime.id === undefined) return null;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return null;
}

/** The secret of a reunion. Without preferences from the background, it is a new secret that no tap knows. */
export function reunionSecret(preferences: FramePreferences | null): string {
  return `${preferences?.reunion ?? newSecret()}.${protocolVersion}`;
}
