/**
 * Key of the fact with the time up to which requests may have been forgotten, in milliseconds since the epoch. All later
 * requests are still known.
 */
export const completeSinceFact = 'complete-since';

/** The methods of the store `facts` that read and write a fact. */
export interface FactStore<Value> {
  get(key: string): Promise<unknown | undefined>;
  put(value: Value, key: string): Promise<unknown>;
}

/**
 * Records that requests up to a time may have been forgotten. An earlier time than the recorded one changes nothing.
 */
export async function noteForgotten(facts: FactStore<number>, time: number): Promise<void> {
  const known = Number((await facts.get(completeSinceFact)) ?? 0);
  if (time > known) await facts.put(time, completeSinceFact);
}
