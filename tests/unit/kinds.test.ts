import { describe, expect, test } from 'vitest';
import { kinds } from '../kinds/index.ts';
import { faultsOf } from '../kinds/judge.ts';

for (const [kind, cases] of Object.entries(kinds)) {
  describe(kind, () => {
    for (const one of cases) test(one.note, () => expect(faultsOf(one)).toEqual([]));
  });
}
