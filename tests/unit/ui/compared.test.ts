import { beforeAll, expect, test } from 'vitest';
import { sessionOfFile } from '../../../src/ui/dashboard/opened/opened-file.ts';
import { chosenSides, reportSide } from '../../../src/ui/dashboard/screens/sessions/compared.ts';
import { installText } from '../../../src/ui/text.ts';
import { lookUp } from '../../ui/messages.ts';

beforeAll(() => installText(lookUp));

const report = { generatedAt: '2026-11-20T10:00:00.000Z', session: { name: 'Release 4.9' }, vendors: [] };
const session = (id: string, startedAt = 0) => ({ id, name: id, startedAt, endedAt: startedAt });

test.each([sessionOfFile, reportSide, 'b1c9'])('a recording with the id %s is not taken for the report', (id) => {
  for (const choices of [{}, { before: reportSide }]) {
    const { before, after } = chosenSides(choices, [session(id)], report);
    expect(before).toEqual({ kind: 'report', id: reportSide, name: 'Release 4.9' });
    expect(after).toMatchObject({ kind: 'session', id });
  }
});

test('without a report, the newest recording is compared with the one before it', () => {
  const { before, after } = chosenSides({}, [session('c', 2), session('b', 1), session('a', 0)], null);
  expect([before.id, after.id]).toEqual(['b', 'c']);
  expect(chosenSides({}, [], null).after).toEqual({ kind: 'none', id: null, name: '' });
});
