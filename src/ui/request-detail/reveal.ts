import { useEffect, useState } from 'preact/hooks';
import type { RawRequest } from '../../ledger/rows.ts';

/** Seconds for which a value is shown. */
const shownFor = 10;

/** Shows the values of one field at a time, for a few seconds. */
export interface Reveal {
  /** The visible values of a field; `not-kept` if they were not kept; null while the field is masked. */
  shownOf(key: string): readonly string[] | 'not-kept' | null;
  readonly secondsLeft: number;
  /** @param places positions of the field's values among those of the request */
  show(key: string, places: readonly number[]): void;
  hide(): void;
}

interface Shown {
  /** The request of the values. Another may be open by the time they are read. */
  readonly observation: string;
  readonly key: string;
  readonly values: readonly string[] | 'not-kept';
}

/** @param readRaw reads a request with its values; null if they were not kept */
export function useReveal(observation: string, readRaw: (observation: string) => Promise<RawRequest | null>): Reveal {
  const [shown, setShown] = useState<Shown | null>(null);
  const [secondsLeft, setSecondsLeft] = useState(0);
  const hide = () => setShown(null);
  useEffect(hide, [observation]);
  useEffect(() => {
    if (shown === null) return;
    setSecondsLeft(shownFor);
    const timer = setInterval(() => setSecondsLeft((left) => left - 1), 1_000);
    const end = setTimeout(hide, shownFor * 1_000);
    return () => {
      clearInterval(timer);
      clearTimeout(end);
    };
  }, [shown]);
  const show = async (key: string, places: readonly number[]) => {
    const raw = await readRaw(observation).catch(() => null);
    const values = places.map((place) => raw?.values[place]);
    const known = values.filter((value) => value !== undefined);
    setShown({ observation, key, values: known.length === 0 ? 'not-kept' : known });
  };
  return {
    shownOf: (key) => (shown?.observation === observation && shown.key === key ? shown.values : null),
    secondsLeft,
    show: (key, places) => void show(key, places),
    hide,
  };
}
