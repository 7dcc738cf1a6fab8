import type { Body, Observation } from '../observe/observation.ts';
import { givenId } from '../observe/observation-id.ts';
import { InputProblem } from './input-problem.ts';

/** An observation in which only the address and the app are required. A text body is encoded as UTF-8. */
export interface GivenObservation extends Partial<Omit<Observation, 'body' | 'url' | 'app'>> {
  /** The address that it was sent to. */
  readonly url: string;
  /** Origin of the app that sent it, or the address of one of its pages. */
  readonly app: string;
  readonly body?: Body | string | Uint8Array | null;
}

/**
 * Completes an observation.
 * @param number unique among the observations
 * @throws InputProblem if an address cannot be parsed
 */
export function observationOf(given: GivenObservation, number: number): Observation {
  const body = bodyOf(given.body ?? null);
  const app = addressOf(given.app, 'app');
  return {
    id: givenId(number),
    at: Date.now(),
    transport: /^wss?:/i.test(given.url) ? 'websocket' : 'http',
    outcome: 'sent',
    tab: null,
    page: given.app,
    method: body.kind === 'none' ? 'GET' : 'POST',
    headers: [],
    callStack: null,
    ...given,
    url: addressOf(given.url, 'url').href,
    app: app.origin,
    body,
  };
}

function addressOf(text: string, name: string): URL {
  if (URL.canParse(text)) return new URL(text);
  throw new InputProblem(`${name} must be an address, such as https://app.example.com, not ${JSON.stringify(text)}`);
}

function bodyOf(given: Body | string | Uint8Array | null): Body {
  if (given === null) return { kind: 'none' };
  if (typeof given === 'string') return { kind: 'bytes', bytes: new TextEncoder().encode(given) };
  return given instanceof Uint8Array ? { kind: 'bytes', bytes: given } : given;
}
