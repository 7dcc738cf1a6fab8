import { engine } from '../classify/engine.ts';
import { acceptChanges } from './accept.ts';
import { type Baseline, type BaselineField, baselineWith, type Recording } from './baseline.ts';
import { type Change, changesSince } from './changes.ts';

/** Decides whether a field of a change is accepted. `field` is null for a change without fields. */
export type Accepts = (change: Change, field: BaselineField | null) => boolean;

/**
 * A baseline updated with the accepted new and changed fields of a recording, and with its apps. Fields that the
 * recording lacks stay; {@link prunedBaseline} removes them.
 */
export function updatedBaseline(baseline: Baseline, recording: Recording, accepts: Accepts): Baseline {
  const changes = changesSince(baseline, recording).filter((change) => !isAbsence(change));
  const accepted = changes.flatMap((change) => acceptedOf(change, accepts));
  const next = acceptChanges(baseline, recording, accepted);
  const apps = [...next.apps, ...recording.apps];
  // Without changes, the current engine classifies all fields of the recording as the baseline does.
  return baselineWith({ ...next, apps, ...(changes.length === 0 && { engine }) });
}

/**
 * A baseline without the vendors and places that a recording lacks. The other places keep all their kinds of data, even
 * those that the recording lacks.
 */
export function prunedBaseline(baseline: Baseline, recording: Recording): Baseline {
  return acceptChanges(baseline, recording, changesSince(baseline, recording).filter(isAbsence));
}

const isAbsence = ({ kind }: Change) => kind === 'gone' || kind === 'vendor-silent';

/** A change reduced to its accepted fields; empty if none is. */
function acceptedOf(change: Change, accepts: Accepts): Change[] {
  if (change.fields.length === 0) return accepts(change, null) ? [change] : [];
  const fields = change.fields.filter((field) => accepts(change, field));
  return fields.length > 0 ? [{ ...change, fields }] : [];
}
