import { describe, expect, test } from 'vitest';
import type { Case } from './case-files.ts';
import { differences } from './differences.ts';
import { parseExpectation } from './expectation.ts';
import { runCase } from './run-case.ts';

const example: Case = { name: 'example', input: 'tests/cases/recorded-request.request.json', expectation: '' };
const result = await runCase(example);
const wrong = (expectation: object) => differences(parseExpectation({ why: 'about this', ...expectation }), result);

describe('an expectation', () => {
  test.each<[string, object]>([
    ['only a reason', {}],
    [
      'apps, vendors and coverage',
      { apps: ['https://shop.example.com'], vendors: ['amplitude'], coverage: { read: 1 } },
    ],
    ['one of several texts', { fields: [{ path: ['x', 'events[].user_id'], category: ['user-id', 'device-id'] }] }],
    ['a regular expression', { fields: [{ value: { matches: '^u-' }, label: { matches: 'id$' } }] }],
    ['one of several events', { fields: [{ event: 'Login', category: 'email', hash: null, canary: null }] }],
    [
      'what must be absent',
      { notFields: [{ category: 'secret' }], notVendors: ['segment'], notFindings: [{ rule: 'x' }] },
    ],
    ['a masked value', { masked: ['ada@fernhill.test'], shown: ['events[].user_id'] }],
  ])('with %s is met', (_, expectation) => expect(wrong(expectation)).toEqual([]));

  test.each<[object, RegExp]>([
    [{ status: 1 }, /^the exit status: 0, not 1$/],
    [{ stderr: ['x'] }, /^no line on standard error x/],
    [{ apps: [] }, /^apps: /],
    [{ coverage: { requests: 2 } }, /^coverage.requests: 1, not 2$/],
    [{ coverage: { unreadable: [{ reason: 'too-large' }] } }, /^no unreadable /],
    [{ vendors: [] }, /^unexpected vendor .*amplitude/],
    [{ vendors: [{ id: 'amplitude', requests: 2 }] }, /^no vendor /],
    [{ vendors: ['segment'], moreVendors: true }, /^no vendor /],
    [{ notVendors: ['amplitude'] }, /^there is a vendor amplitude/],
    [{ fields: [{ path: 'events[].user_id', category: 'email' }] }, /^no field .*, but .*user-id/],
    [{ fields: [{ path: 'nowhere' }] }, /; there are .*events\[\]\.user_id/],
    [{ moreFields: false }, /^unexpected field /],
    [{ notFields: [{ category: 'email' }] }, /^there is a field /],
    [{ findings: [{ rule: 'secret-sent' }] }, /^no finding /],
    [{ masked: ['user_id'] }, /^the masked csv report shows user_id$/],
    [{ shown: ['nowhere'] }, /^no report shows nowhere$/],
  ])('%j is not met', (expectation, sentence) => expect(wrong(expectation)[0]).toMatch(sentence));

  test.each([{}, { why: 'about this', feilds: [] }, { why: 'about this', fields: [{ categroy: 'email' }] }])(
    '%j is refused',
    (json) => expect(() => parseExpectation(json)).toThrow(/missing|did you mean/),
  );
});
