import { expect, test } from 'vitest';
import { dynatrace } from '../../../../src/decode/codecs/dynatrace.ts';

const limits = { bytes: 1_000_000 };

/** The actions of a signal, as objects. */
function actionsOf(...actions: readonly string[]): object[] {
  const signal = `$a=${encodeURIComponent(actions.join(','))}$rId=RID_1$title=API%20keys`;
  expect(dynatrace.accepts(signal)).toBe(true);
  const payload = dynatrace.decode(signal, limits);
  const tree = payload?.kind === 'tree' ? (payload.tree as ReadonlyMap<string, unknown>) : new Map();
  expect(tree.get('$title')).toBe('API keys');
  return (tree.get('$a') as ReadonlyArray<ReadonlyMap<string, unknown>>).map((action) => Object.fromEntries(action));
}

test('an action has a name, a type, and values by name', () => {
  expect(actionsOf('1|1|_load_|_load_|-|1643724368533|1643724373586|dn|1286|svm|i1^sk0|lr|https://a.example/')).toEqual(
    [{ name: '_load_', type: '_load_', dn: '1286', svm: 'i1^sk0', lr: 'https://a.example/' }],
  );
});

test('what the app reports of a user is a separate value', () => {
  expect(actionsOf('1|2|rx_visittag=ada@fernhill.example|_rs_|-|1624383378073|1624383378073|-1')).toEqual([
    { rx_visittag: 'ada@fernhill.example', type: '_rs_' },
  ]);
  expect(actionsOf('1|2|rx_visittag=4711|_rs_|-|1624383378073|1624383378073|customerPhone|4915112345678')).toEqual([
    { rx_visittag: '4711', type: '_rs_', customerPhone: '4915112345678' },
  ]);
});

test('a source action has its page, and an event its type', () => {
  const source = 'd|-1|Saved invoices|C|-|324197256_54|1643724367512|https://app.example/a|||/b|1643724194351';
  expect(actionsOf(source, '2|11|_event_|1643724368533|_wv_|lcpE|IMG|cls|0')).toEqual([
    { name: 'Saved invoices', type: 'C', page: 'https://app.example/a', value: '/b' },
    { type: '_wv_', lcpE: 'IMG', cls: '0' },
  ]);
});

test('escaped separators within a part are decoded', () => {
  expect(actionsOf('1|3|Renew^c then^ppay ^^|C|x|1643724369217|1643724369705|dn|1')).toEqual([
    { name: 'Renew, then|pay ^', type: 'C', info: 'x', dn: '1' },
  ]);
});

test('actions of older versions have a value without a name of its own, and incomplete actions are empty', () => {
  expect(actionsOf('1|4|click on "Send"|C|-|1|2|19|||https://app.example/rest|-')).toEqual([
    { name: 'click on "Send"', type: 'C', value: 'https://app.example/rest' },
  ]);
  expect(actionsOf('', '||||', '1')).toEqual([{}, {}, {}]);
});
