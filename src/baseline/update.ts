import { engine } from '../classify/engine.ts';
import { acceptChanges } from './accept.ts';
import { type Baseline, type BaselineField, baselineWith, type Recording } from './baseline.ts';
import { type Change, changesSince } from './changes.ts';

/** Says whether a field of a change is accepted; a change without fields is asked about with null. */
export type Accepts = (change: Change, field: BaselineField | null) => boolean;

/**
 * A baseline with what is new or changed in a recording, as far as it is accepted. What the recording lacks stays:
 * {@link prunedBaseline} drops it.
 */
export function updatedBaseline(baseline: Baseline, recording: Recording, accepts: Accepts): Baseline {
  const changes = changesSince(baseline, recording).filter((change) => !isAbsence(change));
  const accepted = changes.flatMap((change) => acceptedOf(change, accepts));
  const next = acceptChanges(baseline, recording, accepted);
  const apps = [...next.apps, ...recording.apps];
  // Where nothing has changed, everything is named as this version names it.
  return baselineWith({ ...next, apps, ...(changes.length === 0 && { engine }) });
}

/** A baseline without the vendors and the fields that a recording lacks. */
export function prunedBaseline(baseline: Baseline, recording: Recording): Baseline {
  return acceptChanges(baseline, recording, changesSince(baseline, recording).filter(isAbsence));
}

const isAbsence = ({ kind }: Change) => kind === 'gone' || kind === 'vendor-silent';

/** A change with the fields of it that are accepted; nothing if there are none. */
function acceptedOf(change: Change, accepts: Accepts): Change[] {
  if (change.fields.length === 0) return accepts(change, null) ? [change] : [];
  const fields = change.fields.filter((field) => accepts(change, field));
  return fields.length > 0 ? [{ ...change, fields }] : [];
}
