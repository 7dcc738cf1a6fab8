import type { Entries } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { routeOf } from '../masking/route.ts';
import { hopIn } from '../observe/observation-id.ts';
import type { Journal } from '../observe/web-request/journal.ts';
import { watches } from '../settings/watch.ts';
import type { AuditAttempts } from './audit-attempts.ts';
import type { ResolvedNames } from './canonical-names.ts';
import type { Losses } from './losses.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import type { StateStore } from './state.ts';
import type { TypedValues } from './typed-values.ts';

export interface RecordingParts {
  readonly ledger: Ledger;
  readonly state: Pick<StateStore, 'current'>;
  readonly typedValues: Pick<TypedValues, 'searchOf'>;
  readonly canonicalNames: Pick<ResolvedNames, 'prepare'>;
  readonly journal: Pick<Journal, 'forget'>;
  readonly auditAttempts: AuditAttempts;
  readonly losses: Losses;
  onRecorded(entries: readonly Entries[]): void;
}

/** Creates the recorder. Each batch uses the settings as they are when its audit begins. */
export function startRecorder(parts: RecordingParts): Recorder {
  const { ledger, state, typedValues, canonicalNames, journal, auditAttempts, losses, onRecorded } = parts;
  return createRecorder({
    async circumstances() {
      const { settings, knowledge } = await state.current();
      const running = await ledger.runningSession();
      return {
        ledger,
        knowledge: { ...knowledge, searchTyped: typedValues.searchOf },
        session: running?.id ?? '',
        keepRaw: settings.keep.rawValues,
        routes: settings.routes.map(routeOf),
        watches: (app) => watches(settings.watch, app),
        prepare: (observations) => canonicalNames.prepare(observations, knowledge.identify),
      };
    },
    onRecorded,
    onDone: (ids) => journal.forget(ids.map((id) => hopIn(id))),
    onFault: (error) => console.error('Outflow could not record:', error),
    auditAttempts,
    losses,
  });
}
