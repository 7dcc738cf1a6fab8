import type { Observation } from '../../../src/observe/observation.ts';
import { seeded } from '../random.ts';
import { shapes } from './shapes.ts';
import { temptations } from './temptations.ts';

/** A request in which nothing of a person, no credential, nothing financial and nothing special leaves. */
export interface CleanRequest {
  readonly observation: Observation;
  /** What in it looks otherwise, by name. */
  readonly tempting: readonly string[];
}

const names = Object.keys(temptations);

/** Requests in every shape, each with a few temptations, the same ones for the same seed. */
export function* cleanCorpus(count = 5_600, seed = 1): Generator<CleanRequest> {
  const random = seeded(seed);
  for (let at = 0; at < count; at += 1) {
    const shape = shapes[at % shapes.length] as (typeof shapes)[number];
    const tempting = [...new Set([names[at % names.length] as string, random.pick(names), random.pick(names)])];
    const properties = Object.assign({}, ...tempting.map((name) => temptations[name]?.(random)));
    const { url, body } = shape(random, properties);
    const method = body.kind === 'none' ? 'GET' : 'POST';
    const page = 'https://app.fernhill.example/invoices';
    const common = {
      id: `clean-${at}`,
      at: 1_790_000_000_000 + at,
      app: 'https://app.fernhill.example',
      page,
      callStack: null,
    };
    yield { observation: { ...common, transport: 'http', outcome: 'sent', method, url, headers: [], body }, tempting };
  }
}
