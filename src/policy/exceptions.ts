import type { CategoryId } from '../classify/taxonomy.ts';
import type { Policy, PolicyException } from './policy.ts';

/** A field, as far as exceptions ask. */
interface Sent {
  readonly vendor: string;
  readonly category: CategoryId;
  readonly path: string;
}

/** What became of an exception of the policy. */
export interface ExceptionState {
  readonly exception: PolicyException;
  /** Whether its last day has passed, in UTC. */
  readonly expired: boolean;
  /** Whether no field needs it. */
  readonly unused: boolean;
}

/** Whether an exception is for a field. One without a path is for every field of its category. */
export function isFor({ vendor, category, path }: PolicyException, sent: Sent): boolean {
  return vendor === sent.vendor && category === sent.category && (path === undefined || path === sent.path);
}

/** Whether an exception's last day has passed, in UTC, at a time in milliseconds since the epoch. */
export function isExpired({ until }: PolicyException, now: number): boolean {
  return new Date(now).toISOString().slice(0, 10) > until;
}

/** The exceptions of a policy, in its order, by what vendors received. */
export function exceptionStates(
  { exceptions = [] }: Policy,
  vendors: ReadonlyArray<{ readonly id: string; readonly disclosures: ReadonlyArray<Omit<Sent, 'vendor'>> }>,
  now: number,
): ExceptionState[] {
  const sent = vendors.flatMap(({ id, disclosures }) =>
    disclosures.map(({ category, path }) => ({ vendor: id, category, path })),
  );
  return exceptions.map((exception) => ({
    exception,
    expired: isExpired(exception, now),
    unused: !sent.some((field) => isFor(exception, field)),
  }));
}
