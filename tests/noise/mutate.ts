import { createHash } from 'node:crypto';
import { persona } from '../../demo/persona.ts';
import type { ChangeKind } from '../../src/baseline/changes.ts';
import type { Observation } from '../../src/observe/observation.ts';
import { type Json, withTrees } from './payload.ts';
import type { Random } from './random.ts';

type JsonObject = { [key: string]: Json };

/** A change that a release could make to what is sent. */
interface Mutation {
  /** The kind of change to be reported; null if a baseline does not compare it. */
  readonly change: ChangeKind | null;
  /** A further change that is reported and fails no check. */
  readonly alsoReported?: ChangeKind;
  readonly apply: (observations: readonly Observation[], random: Random) => Observation[];
}

/** The mutations. Each key says what the release does. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'adds a field of an allowed kind': {
    change: 'new-field',
    apply: onObjects((held) => ({ ...held, billing_contact: 'kai.moreau@fernhill.example' })),
  },
  'adds a field of no kind': {
    change: 'new-field',
    apply: onObjects((held) => ({ ...held, shelf_colour: 'teal' })),
  },
  'renames a field': {
    change: 'new-field',
    alsoReported: 'gone',
    apply: onEmails((held, key) => renamed(held, key, `contact_${key.replace(/\W/g, '')}`)),
  },
  'moves a field': {
    change: 'new-field',
    alsoReported: 'gone',
    apply: onEmails((held, key) => ({ ...without(held, key), account: { email: held[key] ?? null } })),
  },
  'nests a field': {
    change: 'new-field',
    alsoReported: 'gone',
    apply: onEmails((held, key) => ({ ...held, [key]: { value: held[key] ?? null } })),
  },
  'sends a field in the address': {
    change: 'new-field',
    apply: onOne((one) => ({ ...one, url: `${one.url}${one.url.includes('?') ? '&' : '?'}contact=${persona.email}` })),
  },
  'hashes a field': {
    change: 'newly-hashed',
    apply: onEmails((held, key) => ({ ...held, [key]: sha256(persona.email) })),
  },
  'no longer hashes a field': {
    change: 'newly-plain',
    apply: onKey('email_sha256', (held) => ({ ...held, email_sha256: persona.email })),
  },
  'wraps a field in Base64': {
    change: null,
    apply: onEmails((held, key) => ({ ...held, [key]: Buffer.from(persona.email).toString('base64') })),
  },
  'puts personal data in a field of another kind': {
    change: 'category-changed',
    apply: onKey('reference', (held) => ({ ...held, reference: persona.email })),
  },
  'puts another kind of personal data in a field': {
    change: 'category-changed',
    apply: onKey('contact', (held) => ({ ...held, contact: persona.phone })),
  },
  // Not the request of an SDK: its content identifies the vendor on any host.
  'sends to another vendor': {
    change: 'new-vendor',
    apply: onOne((one) => ({ ...one, url: one.url.replace(/\/\/[^/]+/, '//in.lantern-analytics.test') }), /dropzone/),
  },
  'silences a vendor': {
    change: 'vendor-silent',
    apply: (observations, random) => {
      const host = new URL(random.pick(observations).url).hostname.split('.').slice(-2).join('.');
      return observations.filter(({ url }) => !new URL(url).hostname.endsWith(host));
    },
  },
};

/** Edits one request to a host that matches a pattern. */
function onOne(edit: (one: Observation) => Observation, hosts = /./): Mutation['apply'] {
  return (observations, random) => {
    const chosen = random.pick(observations.filter(({ url }) => hosts.test(url)));
    return observations.map((one) => (one === chosen ? edit(one) : one));
  };
}

/** Edits the objects at one place that have the e-mail address among their values. */
function onObjects(edit: (held: JsonObject) => JsonObject): Mutation['apply'] {
  return onHolders((held) => (Object.values(held).includes(persona.email) ? 'any' : null), edit);
}

/** Edits the objects at one place, at the key of the e-mail address. */
function onEmails(edit: (held: JsonObject, key: string) => JsonObject): Mutation['apply'] {
  return onHolders((held) => Object.keys(held).find((key) => held[key] === persona.email) ?? null, edit);
}

/** Edits the objects at one place that have a key. */
function onKey(key: string, edit: (held: JsonObject) => JsonObject): Mutation['apply'] {
  return onHolders((held) => (key in held ? key : null), edit);
}

/** Edits the objects at one place of a vendor's requests, like a release that changes the content of an event. */
function onHolders(
  keyIn: (held: JsonObject) => string | null,
  edit: (held: JsonObject, key: string) => JsonObject,
): Mutation['apply'] {
  return (observations, random) => {
    const found = observations.flatMap((one) =>
      holdersIn(one, keyIn).map((holder) => ({ ...holder, host: hostOf(one) })),
    );
    const { host, place, key } = random.pick(found);
    return observations.map((one) => {
      if (hostOf(one) !== host) return one;
      return withTrees(one, (tree) =>
        eachObject(tree, '', (held, at) => (at === place && keyIn(held) === key ? edit(held, key) : held)),
      );
    });
  };
}

const hostOf = ({ url }: Observation) => new URL(url).hostname;

function holdersIn(one: Observation, keyIn: (held: JsonObject) => string | null) {
  const holders: Array<{ readonly place: string; readonly key: string }> = [];
  withTrees(one, (tree) =>
    eachObject(tree, '', (held, place) => {
      const key = keyIn(held);
      if (key !== null) holders.push({ place, key });
      return held;
    }),
  );
  return holders;
}

function eachObject(tree: Json, place: string, edit: (held: JsonObject, place: string) => JsonObject): Json {
  if (typeof tree !== 'object' || tree === null) return tree;
  if (Array.isArray(tree)) return tree.map((each) => eachObject(each, `${place}[]`, edit));
  const entries = Object.entries(tree).map(
    ([key, value]) => [key, eachObject(value, `${place}.${key}`, edit)] as const,
  );
  return edit(Object.fromEntries(entries), place);
}

function renamed(held: JsonObject, key: string, name: string): JsonObject {
  return Object.fromEntries(Object.entries(held).map(([each, value]) => [each === key ? name : each, value]));
}

function without(held: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(held).filter(([each]) => each !== key));
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
