import type { CategoryId } from '../classify/taxonomy.ts';
import type { Policy, PolicyException } from './policy.ts';

/** The parts of a field that exceptions are matched with. */
interface Sent {
  readonly vendor: string;
  readonly category: CategoryId;
  readonly path: string;
}

/** The state of an exception of the policy. */
export interface ExceptionState {
  readonly exception: PolicyException;
  /** Whether its last day, in UTC, has passed. */
  readonly expired: boolean;
  /** Whether it covers no recorded field. */
  readonly unused: boolean;
}

/** Whether an exception covers a field. One without a path covers every field of its category. */
export function covers({ vendor, category, path }: PolicyException, sent: Sent): boolean {
  return vendor === sent.vendor && category === sent.category && (path === undefined || path === sent.path);
}

/** Whether the last day of an exception, in UTC, is before a time in milliseconds since the epoch. */
export function isExpired({ until }: PolicyException, now: number): boolean {
  return new Date(now).toISOString().slice(0, 10) > until;
}

/** The states of a policy's exceptions, in the policy's order, given what vendors received. */
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
    unused: !sent.some((field) => covers(exception, field)),
  }));
}
