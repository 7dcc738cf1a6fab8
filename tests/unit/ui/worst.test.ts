import { beforeAll, expect, test } from 'vitest';
import type { CategoryId } from '../../../src/classify/taxonomy.ts';
import { vendorsIn, worstOf } from '../../../src/ui/panel/worst.ts';
import { installText } from '../../../src/ui/text.ts';
import { lookUp } from '../../ui/messages.ts';

beforeAll(() => installText(lookUp));

const row = (vendor: string, ...categories: CategoryId[]) => ({ vendor, categories });

test('the most severe data is named, with the number of vendors that received it', () => {
  const rows = [row('a', 'secret', 'email'), row('b', 'secret'), row('b', 'secret'), row('c', 'email')];
  expect(worstOf(rows)).toEqual({ severity: 'critical', label: '2 received a secret key' });
  expect(vendorsIn(rows)).toBe(3);
  expect(worstOf([row('a', 'password'), row('b', 'secret')])?.label).toMatch(/^2 received .+ or .+/);
});

test('without severe data, the vendors with personal data are counted; without personal data, there is no label', () => {
  expect(worstOf([row('a', 'email'), row('b', 'device')])).toEqual({
    severity: 'medium',
    label: '1 received personal data',
  });
  expect(worstOf([row('b', 'event-name')])).toBeNull();
  expect(worstOf([])).toBeNull();
});
