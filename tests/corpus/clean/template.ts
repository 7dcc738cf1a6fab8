import type { Dice } from '../../../accuracy/dice.ts';
import type { FormEntry, Observation } from '../../../src/observe/observation.ts';
import type { Bag } from './bag.ts';

/** What a page sends to a vendor, in the vendor's format. */
export interface Sent {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly transport?: Observation['transport'];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | readonly FormEntry[];
}

/** A vendor's payload, filled with different values each time. */
export interface Template {
  readonly name: string;
  readonly make: (dice: Dice, bag: Bag) => Sent;
}

/** The app that sends all payloads. */
export const app = 'https://app.fernhill-demo.com';
