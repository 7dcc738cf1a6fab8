/** Fewer samples than this are not conclusive. */
const fewest = 9;

/** Median of the first and of the last third of samples, in megabytes; null if there are too few. */
export function thirdsOf(samples: readonly number[]): readonly [first: number, last: number] | null {
  if (samples.length < fewest) return null;
  const third = Math.floor(samples.length / 3);
  return [middleOf(samples.slice(0, third)), middleOf(samples.slice(-third))];
}

function middleOf(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

/** Whether memory, in megabytes, has grown by more than a share of its size, and by more than a process normally varies. */
export function hasGrown([first, last]: readonly [number, number], share = 0.2, variation = 8): boolean {
  return last > first * (1 + share) && last > first + variation;
}
