import { expect, test } from 'vitest';
import { fixtureKnowledge } from '../../../src/playwright/knowledge.ts';
import type { Canary } from '../../../src/settings/settings.ts';

const knowledgeOf = (canaries: readonly Canary[]) => fixtureKnowledge({ canaries }, null, '.');

test('tests with the same canaries share them, and others do not', async () => {
  const canary = (value: string): Canary => ({ label: 'user', category: 'email', value });
  const first = await knowledgeOf([canary('zoe@fernhill.dev')]);
  expect((await knowledgeOf([canary('zoe@fernhill.dev')])).canaries).toBe(first.canaries);
  expect((await knowledgeOf([canary('ada@fernhill.dev')])).canaries).not.toBe(first.canaries);
});

test('a canary that cannot be used is an error, every time', async () => {
  const unusable = [{ label: '', category: 'email', value: 'zoe@fernhill.dev' }] as const;
  for (const _ of ['first', 'second']) await expect(knowledgeOf(unusable)).rejects.toThrow('outflowOptions.canaries');
});
