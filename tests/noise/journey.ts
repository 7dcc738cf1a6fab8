import { createHash } from 'node:crypto';
import { persona } from '../../demo/persona.ts';
import { demoApp } from '../../demo/sink.ts';
import type { Observation } from '../../src/observe/observation.ts';
import { demoRuns, observationsOfRun } from './demo.ts';
import type { Json } from './payload.ts';
import { base62, digits, hex, letters, type Random } from './random.ts';

/** The requests of a run of the demo's journey, and further requests to a vendor that the catalogue lacks. */
export function journey(random: Random): Observation[] {
  const [run] = demoRuns();
  return [...(run === undefined ? [] : observationsOfRun(run)), pixel(random), ...batches(random)];
}

/** A pixel request to the demo's small vendor, with an e-mail address in the query string. */
function pixel(random: Random): Observation {
  const query = new URLSearchParams({ ev: 'sign_in', em: persona.email, w: '1280', r: random.text(digits, 9) });
  return sent('pixel', `https://collect.dropzone-metrics.test/v1/${random.text(hex, 24)}/px.gif?${query}`, null);
}

/** Events with keys that are generated at run time: carts, flags, experiments, elements. */
function batches(random: Random): Observation[] {
  const line = (): Json => ({ quantity: 1 + random.below(9), price: random.below(9_999) / 100, name: 'Invoice plan' });
  const lines = (key: () => string): Json => Object.fromEntries([1, 2, 3].map(() => [key(), line()]));
  const events = Array.from(
    { length: 2 + random.below(3) },
    (): Json => ({
      type: 'Invoice Approved',
      at: Date.now() + random.below(1e6),
      ms: random.below(3_000) + random.fraction(),
      user: { id: persona.id, email: persona.email, organisation: persona.organisation.id, email_sha256: hashedEmail },
      ticket: { reference: 'teal', contact: persona.email },
      carts: lines(() => `cart_${random.text(hex, 9)}f`),
      items: lines(() => `item-${random.text(digits, 6)}`),
      orders: lines(() => random.text(digits, 7)),
      documents: lines(() => uuid(random)),
      nodes: lines(() => `-N${random.text(base62, 18)}`),
      blocks: lines(() => random.text(base62, 21)),
      days: lines(() => `2026-1${random.below(3)}-${10 + random.below(19)}`),
      fields: { [`:r${random.text(`${digits}${letters}`, 2)}:`]: 'open' },
      members: { [random.pick(['Pelagia Wrenhart', 'Tomasz Ziegler', 'Ada Lindqvist'])]: 'owner' },
      experiments: experiment(random, 'exp', 3),
      featureFlags: experiment(random, 'flag', 4),
      properties: {
        ...invoice,
        [`$feature/${random.pick(names)}-${random.pick(names)}`]: random.pick(variants),
      },
    }),
  );
  const url = `https://in.dropzone-metrics.test/v2/projects/${random.text(digits, 6)}/events?v=2&nonce=${uuid(random)}`;
  return [sent('batch', url, { events, sentAt: new Date().toISOString() })];
}

const invoice = { amount: 1249.5, currency: 'EUR', project_name: 'Nightjar', search_text: 'overdue invoices march' };

const hashedEmail = createHash('sha256').update(persona.email).digest('hex');

const names = ['checkout', 'pricing', 'banner', 'onboarding', 'sidebar', 'search', 'invoice', 'header'] as const;
const variants = ['control', 'treatment', 'A', 'B'] as const;

function experiment(random: Random, prefix: string, count: number): Json {
  const entries = Array.from({ length: count }, () => {
    return [
      `${prefix}_${random.pick(names)}_${random.pick(names)}_v${random.below(9)}`,
      random.pick(variants),
    ] as const;
  });
  return Object.fromEntries(entries);
}

/** A random UUID, version 4. */
export function uuid(random: Random): string {
  const part = (length: number) => random.text(hex, length);
  return `${part(8)}-${part(4)}-4${part(3)}-a${part(3)}-${part(12)}`;
}

function sent(id: string, url: string, body: Json): Observation {
  return {
    ...{
      id,
      url,
      app: demoApp,
      page: `${demoApp}/keys`,
      at: 1_790_000_000_000,
      outcome: 'sent',
      callStack: null,
      tab: null,
    },
    ...{ transport: 'http', method: body === null ? 'GET' : 'POST', headers: [['user-agent', 'Mozilla/5.0']] },
    body:
      body === null
        ? { kind: 'none' }
        : { kind: 'bytes', bytes: new Uint8Array(new TextEncoder().encode(JSON.stringify(body))) },
  };
}
