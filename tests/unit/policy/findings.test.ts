import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../../src/policy/finding.ts';
import { type FindingsParts, findFindings } from '../../../src/policy/findings.ts';
import { rules } from '../../../src/policy/rules/index.ts';
import { newYear } from '../ledger/samples.ts';
import { exposure, stranger } from './samples.ts';

const find = (parts: Omit<FindingsParts, 'now'>) => findFindings({ now: newYear, ...parts });

const everything = [
  exposure(
    [
      { path: 'em', hash: 'sha256' },
      { path: 'uid', category: 'user-id' },
      { path: 'key', category: 'secret' },
    ],
    { unreadable: [{ host: 'a', reason: 'blob-body', count: 1 }] },
  ),
];

describe('findFindings', () => {
  it('reports what rules find without a policy, most severe first', () => {
    const raised = find({ exposures: everything, policy: null });
    expect(raised.map(({ rule }) => rule)).toEqual(['secret-sent', 'linkable-identity', 'unreadable-body']);
  });

  it('includes what else is wrong with a vendor that is not allowed', () => {
    const raised = find({ exposures: everything, policy: { version: 1, unknownVendors: 'deny' } });
    expect(raised.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['critical vendor-not-allowed']);
    expect(raised[0]?.also).toEqual(['secret-sent', 'category-not-allowed', 'linkable-identity', 'unreadable-body']);
  });

  it('reports a secret even if the policy allows it', () => {
    const policy = { version: 1, default: { allow: ['secret'] } } as const;
    const raised = find({ exposures: [exposure([{ category: 'secret' }])], policy });
    expect(raised.map(({ rule }) => rule)).toEqual(['secret-sent']);
  });

  it('applies the policy to its apps only', () => {
    const exposures = [exposure([{ path: 'mine' }, { path: 'theirs', app: 'https://b.other.test' }], { app: '' })];
    const policy = { version: 1, apps: ['https://*.example.com'], unknownVendors: 'deny' } as const;
    const raised = find({ exposures, policy });
    expect(raised.map(({ rule, app }) => [rule, app])).toEqual([['vendor-not-allowed', 'https://app.example.com']]);
    expect(find({ exposures, policy: { ...policy, apps: ['https://elsewhere.test'] } })).toEqual([]);
  });

  it('applies rules that need no policy to every app', () => {
    const exposures = [exposure([{ category: 'secret' }])];
    const raised = find({ exposures, policy: { version: 1, apps: ['https://elsewhere.test'] } });
    expect(raised.map(({ rule }) => rule)).toEqual(['secret-sent']);
  });

  it('reports a vendor that is not allowed even if its requests had no fields', () => {
    const policy = { version: 1, apps: ['https://app.example.com'], unknownVendors: 'deny' } as const;
    expect(find({ exposures: [exposure([], stranger)], policy })).toHaveLength(1);
  });

  it('reports nothing without input', () => expect(find({ exposures: [], policy: null })).toEqual([]));
});

describe('the rules', () => {
  const listed = rules.map(({ id }) => id);

  it('are one file each, with the id as its name', () => {
    const files = readdirSync('src/policy/rules').map((file) => file.replace(/\.ts$/, ''));
    files.splice(files.indexOf('index'), 1);
    expect([...listed].sort()).toEqual(files.sort());
  });

  it('have ids in the list of rules', () => expect(listed.filter((id) => !ruleIds.includes(id))).toEqual([]));
});
