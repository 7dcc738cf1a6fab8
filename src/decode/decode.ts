import type { Observation, UnreadableReason } from '../observe/observation.ts';
import { atOnce, createPace, type Steps } from '../steps.ts';
import { type Budget, defaultBudget } from './budget.ts';
import type { Field } from './field.ts';
import { addBody, addHeaders, addUrl } from './parts.ts';
import { readNext } from './reader.ts';
import { Reading, workAStep } from './reading.ts';

/** The fields of one observation. */
export interface Decoded {
  readonly fields: readonly Field[];
  /** Why a part could not be read; null if everything was read. */
  readonly unreadable: UnreadableReason | null;
}

/**
 * Reads every value in an observation's URL, headers and body, with its path and its wrappings, in short steps between
 * which other work can run. Never throws: `unreadable` says why something could not be read.
 */
export function* decoding(observation: Observation, budget: Budget = defaultBudget): Steps<Decoded> {
  const reading = new Reading(budget);
  const body = observation.transport === 'websocket' ? 'message' : 'body';
  addBody(observation.body, body, reading);
  // A message's URL and headers belong to the handshake of its WebSocket, which is a separate observation.
  if (body === 'body') {
    addHeaders(observation.headers, reading);
    addUrl(observation.url, reading);
  }
  const isDue = createPace(workAStep);
  for (let work = readNext(reading); work > 0; work = readNext(reading)) if (isDue(work)) yield;
  return { fields: reading.fields, unreadable: reading.unreadable };
}

/** {@link decoding}, without pauses. */
export function decode(observation: Observation, budget: Budget = defaultBudget): Decoded {
  return atOnce(decoding(observation, budget));
}
