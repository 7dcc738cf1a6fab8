import { Dice } from '../../accuracy/dice.ts';
import type { Body, Observation } from '../../src/observe/observation.ts';
import { Bag } from './clean/bag.ts';
import { pages } from './clean/pools.ts';
import { app, type Sent } from './clean/template.ts';
import { templates } from './clean/templates/index.ts';
import type { Bait } from './clean/temptation.ts';
import { temptations } from './clean/temptations/index.ts';

/** A payload without personal data, and the values in it that look like personal data. */
export interface CleanPayload {
  readonly template: string;
  readonly baits: readonly Bait[];
  readonly observation: Observation;
}

interface CleanOptions {
  /** Whether to include debatable values: the prices of a catalogue, which the taxonomy calls amounts. */
  readonly contested?: boolean;
}

/**
 * Payloads in the formats of real vendors without data of the groups contact, credential, financial and special. Their
 * values come from the lists and generators in this folder. A payload depends only on the seed and its index, so a
 * longer corpus begins with the same payloads.
 */
export function* cleanPayloads(
  count = 5000,
  seed = 1,
  { contested = false }: CleanOptions = {},
): Generator<CleanPayload> {
  for (let index = 0; index < count; index += 1) {
    const template = templates[index % templates.length] as (typeof templates)[number];
    const dice = new Dice(seed, index);
    const possible = temptations.filter(
      (one) => (contested || one.contested === undefined) && (one.only?.includes(template.name) ?? true),
    );
    const bag = new Bag(dice, possible);
    const sent = template.make(dice, bag);
    const observation = observed(sent, `clean-${seed}-${index}`, dice);
    yield { template: template.name, baits: bag.baits, observation };
  }
}

/** The observations of {@link cleanPayloads}. */
export function* cleanObservations(count = 5000, seed = 1): Generator<Observation> {
  for (const { observation } of cleanPayloads(count, seed)) yield observation;
}

function observed({ url, method, transport = 'http', headers = {}, body }: Sent, id: string, dice: Dice): Observation {
  return {
    id,
    at: dice.time(),
    transport,
    outcome: 'sent',
    app,
    page: app + dice.pick(pages),
    method: method ?? (body === undefined || transport === 'websocket' ? 'GET' : 'POST'),
    url,
    headers: [['referer', `${app}/`], ...Object.entries(headers)],
    body: bodyOf(body),
    callStack: null,
    tab: null,
  };
}

function bodyOf(body: Sent['body']): Body {
  if (body === undefined) return { kind: 'none' };
  return body instanceof Uint8Array ? { kind: 'bytes', bytes: body } : { kind: 'form', entries: body };
}
