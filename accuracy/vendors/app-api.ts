import type { Observation } from '../../src/observe/observation.ts';
import { Dice } from '../dice.ts';
import type { AppRequest } from './app-request.ts';
import { shapes } from './app-shapes.ts';
import { nearMiss } from './near-misses.ts';

const app = 'https://app.fernhill.example';

/** A request of an app to its own API, and its kind. */
interface AppApiRequest {
  readonly shape: string;
  readonly observation: Observation;
}

/**
 * Requests that an app sends to its own API: about every third almost matches a vendor's signature, the others are from
 * {@link shapes}. A request depends only on the seed and its index. Requests that are byte for byte in a vendor's
 * format are not included.
 */
export function* appApiRequests(count = 30_000, seed = 1): Generator<AppApiRequest> {
  for (let index = 0; index < count; index += 1) {
    const dice = new Dice(seed, index);
    const request = (index % 3 === 2 ? nearMiss(dice) : null) ?? ofShape(dice);
    yield { shape: request.shape, observation: observedBy(request, dice, `app-api-${seed}-${index}`) };
  }
}

function ofShape(dice: Dice): AppRequest {
  const [shape, make] = dice.pick(shapes);
  return { shape, ...make(dice) };
}

/** The app's request as the browser shows it. */
export function observedBy({ method, url, headers = [], body }: AppRequest, dice: Dice, id: string): Observation {
  return {
    id,
    at: dice.time(),
    transport: 'http',
    outcome: 'sent',
    app,
    page: `${app}/keys`,
    method: method ?? (body === null ? 'GET' : 'POST'),
    url,
    headers: [['referer', `${app}/keys`], ...headers],
    body: body === null ? { kind: 'none' } : { kind: 'bytes', bytes: new TextEncoder().encode(body) },
    callStack: null,
    tab: null,
  };
}
