import { describe, expect, test } from 'vitest';
import { detectors } from '../../../src/classify/detectors/index.ts';

describe.each(detectors.map((detector) => [detector.category, detector] as const))('the %s detector', (_, detector) => {
  test.each(detector.samples.yes)('finds a value in %s', (sample) => {
    const found = detector.find(sample);
    expect(found).not.toBeNull();
    expect(sample).toContain(found);
  });
  test.each(detector.samples.no)('finds nothing in %s', (sample) => {
    expect(detector.find(sample)).toBeNull();
  });
});
