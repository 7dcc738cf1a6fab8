import { expect, test } from 'vitest';
import { userData } from '../../../../src/decode/codecs/user-data.ts';

/** The fields of a text, by name; null if it is not user-provided data. */
function fieldsOf(text: string): object | null {
  const payload = userData.decode(text, { bytes: 1_000 });
  return payload?.kind === 'tree' ? Object.fromEntries(payload.tree as ReadonlyMap<string, unknown>) : null;
}

test('fields of user-provided data have whole names instead of abbreviations, if these are known', () => {
  expect(fieldsOf('tv.1~em.abc~fn0.def~zz.ghi')).toEqual({ email: 'abc', first_name: 'def', zz: 'ghi' });
});

test('parts without a value are left out', () => {
  expect(fieldsOf('tv.1~em.abc~fn0.x~em')).toEqual({ email: 'abc', first_name: 'x' });
  expect(fieldsOf('tv.1~em.~pn')).toBeNull();
});
