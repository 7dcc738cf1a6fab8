import * as v from 'valibot';
import { type Baseline, type BaselineProblem, baselineOf, readBaseline } from '../baseline/baseline.ts';
import { isOfBaseline } from '../baseline/changes.ts';
import { DatabaseFault } from '../database/fault.ts';
import { problemOf } from '../json/problem.ts';
import { shape } from '../json/shape.ts';
import type { Forgettable } from '../ledger/forget.ts';
import type { RawRequest, SessionRow } from '../ledger/rows.ts';
import type { HostAccess } from '../observe/host-access.ts';
import { measuring, reportPort } from '../report/parts.ts';
import { type Report, sessionOf } from '../report/report.ts';
import { type EffectiveSettings, lockedChange } from '../settings/managed.ts';
import { mapHost, unmapHost } from '../settings/mapping.ts';
import { type Settings, updateSettings } from '../settings/settings.ts';
import { patiently } from '../steps.ts';
import type { ReportAnswer } from './report-port.ts';
import type { ValueSearch } from './value-search.ts';

/** What a report covers: an absent part does not restrict it. */
export interface ReportFilter {
  readonly apps?: readonly string[];
  readonly vendors?: readonly string[];
  /** A session's id. */
  readonly session?: string;
}

/** The functions that the answers need. */
export interface MessageParts {
  readonly settings: {
    /** The effective settings, the user's own settings, and which settings an administrator has set. */
    readonly get: () => Promise<Pick<EffectiveSettings, 'own' | 'settings' | 'locked'>>;
    /** Stores the user's own settings. */
    readonly set: (own: Settings) => Promise<void>;
  };
  /** The sites whose requests the browser shows. */
  readonly readAccess: () => Promise<HostAccess>;
  /**
   * @param raw whether it has raw values
   * @param baseline adds the findings against it
   */
  readonly createReport: (filter: ReportFilter, raw: boolean, baseline?: Baseline) => Promise<Report>;
  readonly startSession: (name: string) => Promise<SessionRow>;
  /** Null if no session is running. */
  readonly stopSession: () => Promise<SessionRow | null>;
  /** Renames a session and replaces its note, which '' removes. Null if there is no such session. */
  readonly updateSession: (
    id: string,
    change: { readonly name: string; readonly note: string },
  ) => Promise<SessionRow | null>;
  /** A recent request with raw values; null if it was not kept. */
  readonly rawRequest: (observation: string) => Promise<RawRequest | null>;
  /** Searches recent requests by value. */
  readonly searchValues: (text: string) => Promise<ValueSearch>;
  /** Returns the number of rows removed. */
  readonly forget: (what: Forgettable) => Promise<number>;
}

/** Why a message was rejected. */
export interface MessageProblem {
  readonly code: string;
  readonly message: string;
  readonly path: string;
}

const names = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(300))),
  v.maxLength(1000, 'must have at most 1000 entries'),
);

// A page may send an absent part as undefined: a structured clone keeps the key.
const filterSchema = shape({
  apps: v.optional(names),
  vendors: v.optional(names),
  session: v.optional(v.pipe(v.string(), v.maxLength(300))),
});

const id = v.pipe(v.string(), v.nonEmpty('must not be empty'), v.maxLength(300));

const reportSchema = shape({
  type: v.literal('report.create'),
  filter: v.optional(filterSchema),
  raw: v.optional(v.boolean()),
});

/** Limit: bytes of a report in a message, below the 64 MiB that Chromium passes on. */
const mostInMessage = 60 * 2 ** 20;

const tooLarge = (bytes: number) =>
  `the report has ${Math.round(bytes / 2 ** 20)} MiB, more than one message carries: ask for it over the port "${reportPort}", or for a part of it by a filter`;

const sessionName = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.maxLength(200, 'must have at most 200 characters'),
);

const messages = {
  'settings.get': message(
    shape({ type: v.literal('settings.get') }),
    async (_, { settings }) => (await settings.get()).settings,
  ),

  'settings.update': message(
    shape({ type: v.literal('settings.update'), settings: v.unknown() }),
    ({ settings: patch }, { settings }) => change(settings, () => ({ patch })),
  ),

  'host.map': message(
    shape({
      type: v.literal('host.map'),
      host: v.pipe(v.string(), v.maxLength(300)),
      vendor: v.nullable(v.pipe(v.string(), v.maxLength(300))),
    }),
    ({ host, vendor }, { settings }) =>
      change(settings, (own) => (vendor === null ? unmapHost(own, host) : mapHost(own, host, vendor))),
  ),

  'report.create': message(reportSchema, async ({ filter, raw = false }, { createReport }) => {
    const report = await createReport(withoutAbsent(filter ?? {}), raw);
    const bytes = await patiently(measuring(report, raw));
    return bytes <= mostInMessage ? report : refusal('too-large', tooLarge(bytes), 'filter');
  }),

  'baseline.create': message(
    shape({ type: v.literal('baseline.create'), filter: v.optional(filterSchema) }),
    async ({ filter }, { createReport }) => baselineOf([await createReport(withoutAbsent(filter ?? {}), false)]),
  ),

  'baseline.compare': message(
    shape({ type: v.literal('baseline.compare'), baseline: v.unknown(), filter: v.optional(filterSchema) }),
    async ({ baseline: given, filter }, { createReport }) => {
      const baseline = given === undefined ? null : baselineIn(given);
      if (baseline === null) return refusal('missing', 'baseline is missing', 'baseline');
      if ('error' in baseline) return baseline;
      const ofItsApps = baseline.apps.length > 0 ? { apps: baseline.apps } : {};
      const { findings } = await createReport({ ...ofItsApps, ...withoutAbsent(filter ?? {}) }, false, baseline);
      return findings.filter(isOfBaseline);
    },
  ),

  'session.start': message(
    shape({ type: v.literal('session.start'), name: sessionName }),
    async ({ name }, { startSession }) => sessionOf(await startSession(name)),
  ),

  'session.update': message(
    shape({
      type: v.literal('session.update'),
      session: id,
      name: sessionName,
      note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(1_000, 'must have at most 1000 characters'))),
    }),
    async ({ session, name, note = '' }, { updateSession }) => {
      const updated = await updateSession(session, { name, note });
      return updated === null ? refusal('no-session', 'there is no such session') : sessionOf(updated);
    },
  ),

  'session.stop': message(shape({ type: v.literal('session.stop') }), async (_, { stopSession }) => {
    const session = await stopSession();
    return session === null ? refusal('no-session', 'no session is running') : sessionOf(session);
  }),

  'access.get': message(shape({ type: v.literal('access.get') }), async (_, { readAccess }) => readAccess()),

  'request.raw': message(
    shape({ type: v.literal('request.raw'), observation: v.pipe(v.string(), v.maxLength(300)) }),
    async ({ observation }, { rawRequest }) => ({ request: await rawRequest(observation) }),
  ),

  'request.search': message(
    shape({
      type: v.literal('request.search'),
      text: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(1_000)),
    }),
    ({ text }, { searchValues }) => searchValues(text),
  ),

  'ledger.clear': message(
    shape({ type: v.literal('ledger.clear'), app: v.optional(id), vendor: v.optional(id), session: v.optional(id) }),
    async ({ app, vendor, session }, { forget }) => ({
      cleared: await forget({ ...(app && { app }), ...(vendor && { vendor }), ...(session && { session }) }),
    }),
  ),
};

/** Whether a message has a known type, well formed or not. */
export function isAutomationMessage(received: unknown): received is { readonly type: keyof typeof messages } {
  if (typeof received !== 'object' || received === null || !('type' in received)) return false;
  return typeof received.type === 'string' && Object.hasOwn(messages, received.type);
}

/**
 * Answers an automation message: the result, or `{ error }` if the message is malformed or cannot be carried out.
 * Undefined if the message has another type. Never rejects, since browsers do not pass on the reason.
 */
export async function answer(received: unknown, parts: MessageParts): Promise<unknown> {
  if (!isAutomationMessage(received)) return undefined;
  try {
    return await messages[received.type](received, parts);
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): { readonly error: MessageProblem } {
  return refusal(error instanceof DatabaseFault ? 'ledger-unavailable' : 'failed', reasonOf(error));
}

/** Answers `report.create` over a port, which takes a report of any size. Never rejects. */
export async function answerReport(received: unknown, { createReport }: MessageParts): Promise<ReportAnswer> {
  const parsed = v.safeParse(reportSchema, received, { abortEarly: true });
  if (!parsed.success) return { error: problemIn(reportSchema, parsed.issues[0]) };
  const { filter, raw = false } = parsed.output;
  try {
    return { report: await createReport(withoutAbsent(filter ?? {}), raw) };
  } catch (error) {
    return failure(error);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : `the message failed: ${String(error)}`;
}

/** Combines a message's schema and its action into one function that answers every message of that type. */
function message<Message>(
  schema: v.GenericSchema<unknown, Message>,
  carryOut: (message: Message, parts: MessageParts) => Promise<unknown>,
): (received: unknown, parts: MessageParts) => Promise<unknown> {
  return async (received, parts) => {
    const parsed = v.safeParse(schema, received, { abortEarly: true });
    if (parsed.success) return carryOut(parsed.output, parts);
    return { error: problemIn(schema, parsed.issues[0]) };
  };
}

const problemIn = (schema: v.GenericSchema, issue: v.BaseIssue<unknown>): MessageProblem =>
  problemOf(schema, issue, { noun: 'part of this message', whole: 'the message' });

/** Changes the user's own settings, unless the change is refused or touches what an administrator has set. */
function change(
  settings: MessageParts['settings'],
  changeOf: (own: Settings) => { readonly patch: unknown } | { readonly error: MessageProblem },
): Promise<Settings | { readonly error: MessageProblem }> {
  return afterPrevious(settings, async () => {
    const { own, locked } = await settings.get();
    const wanted = changeOf(own);
    if ('error' in wanted) return wanted;
    const refused = lockedChange(wanted.patch, locked);
    if (refused) return { error: refused };
    const result = updateSettings(own, wanted.patch);
    if ('error' in result) return result;
    await settings.set(result.settings);
    return (await settings.get()).settings;
  });
}

function refusal(code: string, text: string, path = ''): { readonly error: MessageProblem } {
  return { error: { code, message: text, path } };
}

function withoutAbsent(filter: v.InferOutput<typeof filterSchema>): ReportFilter {
  const { apps, vendors, session } = filter;
  return { ...(apps && { apps }), ...(vendors && { vendors }), ...(session !== undefined && { session }) };
}

function baselineIn(given: unknown): Baseline | { readonly error: MessageProblem } {
  try {
    return readBaseline(given);
  } catch (error) {
    return refusal('bad-value', (error as BaselineProblem).message, 'baseline');
  }
}

/** The latest update of each resource. */
const updates = new WeakMap<object, Promise<unknown>>();

/** Runs updates one after another: two at the same time would start from the same settings, and one would be lost. */
function afterPrevious<Result>(resource: object, work: () => Promise<Result>): Promise<Result> {
  const result = (updates.get(resource) ?? Promise.resolve()).then(work, work);
  updates.set(resource, result);
  return result;
}
