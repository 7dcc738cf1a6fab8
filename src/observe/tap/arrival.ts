import { exchange, type Runtime } from './exchange.ts';
import { newSecret } from './secret.ts';
import { protocolVersion } from './words.ts';

/** Name of the port by which a frame's relay reports that it has started. */
export const arrivalPort = 'arrival';

/** What a relay reports when it starts. */
export interface Arrival {
  /** `performance.timeOrigin` of its document: the same for a later relay in it. Milliseconds since the epoch. */
  readonly documentStarted: number;
}

/** What the background wants of a frame. */
export interface Wanted {
  readonly callStacks: boolean;
  /** The secret by which a later relay meets the tap in this document again. */
  readonly reunion: string;
}

/** What the background sends to every frame when that changes. */
export interface WishMessage {
  readonly type: 'wish';
  readonly callStacks: boolean;
}

/** Milliseconds before a relay that got no answer asks again: the browser may be stopping the background. */
const retryAfter = [200, 1_000, 5_000];

/** Asks the background what it wants of this frame. Null if there is none to answer. Never rejects. */
export async function reportArrival(runtime: Runtime, arrival: Arrival): Promise<Wanted | null> {
  for (const wait of [...retryAfter, null]) {
    try {
      return await exchange<Wanted>(runtime, arrivalPort, arrival);
    } catch {
      if (wait === null || runtime.id === undefined) return null;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return null;
}

/** The secret of a reunion; one that no tap knows if the background did not answer. */
export function reunionSecret(wanted: Wanted | null): string {
  return `${wanted?.reunion ?? newSecret()}.${protocolVersion}`;
}
