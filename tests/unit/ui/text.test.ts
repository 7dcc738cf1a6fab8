import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { categoryIds, severities, taxonomy } from '../../../src/classify/taxonomy.ts';
import { ruleIds } from '../../../src/policy/finding.ts';
import {
  categoryLabel,
  fieldLabel,
  groupLabel,
  reasonLabel,
  severityLabel,
  usuallyPlanted,
  vendorCategoryLabel,
} from '../../../src/ui/labels.ts';
import {
  countedText,
  formatBytes,
  formatCountry,
  formatDay,
  formatList,
  formatNumber,
  formatPeriod,
  formatShare,
  installText,
  text,
} from '../../../src/ui/text.ts';
import { vendorCategories } from '../../../src/vendors/vendor.ts';
import { lookUp, lookUpIn } from '../../ui/messages.ts';

beforeAll(() => installText(lookUp));

describe('text', () => {
  it('fills in placeholders in their order', () => {
    expect(text('verdict_personal_some', '4', '9')).toBe('4 of 9 vendors received personal data.');
    expect(text('verdict_got', '$1 & $VENDOR$', 'a key')).toBe('$1 & $VENDOR$ received a key.');
  });

  it('uses the singular for one, otherwise the plural', () => {
    expect(countedText('requests', 1)).toBe('1 request');
    expect(countedText('requests', 0)).toBe('0 requests');
    expect(countedText('requests', 1204)).toBe('1,204 requests');
  });

  it('formats a period, or only its start if both ends are in the same minute', () => {
    const time = Date.UTC(2026, 10, 23, 10, 30);
    expect(formatPeriod(time, time + 86_400_000)).toMatch(/^23 Nov 2026, .+ – 24 Nov 2026, .+$/);
    expect(formatPeriod(time, time + 9_000)).toMatch(/^23 Nov 2026, \d+:\d+$/);
  });

  it('formats numbers, lists and countries in English', () => {
    expect(formatNumber(1_204_331)).toBe('1,204,331');
    expect(formatList(['a', 'b', 'c'])).toBe('a, b and c');
    expect(['US', 'DE', 'zz', '<b>'].map(formatCountry)).toEqual(['US', 'Germany', 'zz', '<b>']);
  });
});

describe('text in German', () => {
  beforeAll(() => installText(lookUpIn('de')));
  afterAll(() => installText(lookUp));

  it('fills in placeholders in the German order', () => {
    expect(text('verdict_personal_some', '4', '9')).toBe('Personenbezogene Daten gingen an 4 von 9 Anbietern.');
    expect(text('policy_allow', 'E-Mail', 'Mixpanel')).toBe('E-Mail für Mixpanel erlauben');
  });

  it('uses the singular for one, otherwise the plural', () => {
    expect(countedText('requests', 1)).toBe('1 Anfrage');
    expect(countedText('requests', 0)).toBe('0 Anfragen');
    expect(countedText('requests', 1204)).toBe('1.204 Anfragen');
    expect(countedText('canaries_hashed', 1, 'MD5')).toBe('einmal gehasht (MD5)');
  });

  it('formats numbers, lists, countries and days in German', () => {
    expect(formatNumber(1_204_331)).toBe('1.204.331');
    expect([0, 0.001, 0.9, 245 / 246, 1].map(formatShare)).toEqual(
      ['0', '1', '90', '99', '100'].map((share) => `${share}\u00a0%`),
    );
    expect(formatBytes(48_213)).toBe('48,2 kB');
    expect(formatList(['a', 'b', 'c'])).toBe('a, b und c');
    expect(['US', 'DE', 'zz', '<b>'].map(formatCountry)).toEqual(['USA', 'Deutschland', 'zz', '<b>']);
    expect(formatDay(Date.UTC(2026, 10, 23, 12))).toBe('23. November 2026');
  });

  it('uses the kind as a field’s label, unless a vendor has a name for it', () => {
    expect(fieldLabel({ label: taxonomy.phone.label, category: 'phone' })).toBe('Telefon');
    expect(fieldLabel({ label: 'Work phone', category: 'phone' })).toBe('Work phone');
  });
});

/** String literals of a union type, read from its declaration. */
function membersOf(type: string, file: string): string[] {
  const declaration =
    new RegExp(`export type ${type} =([^;]+);`).exec(withoutComments(readFileSync(file, 'utf8')))?.[1] ?? '';
  return [...declaration.matchAll(/'([^']+)'/g)].map(([, member]) => member ?? '');
}

const withoutComments = (source: string) => source.replace(/\/\*.*?\*\//gs, '');

describe('messages', () => {
  const keys = Object.keys(messages);
  const reasons = membersOf('UnreadableReason', 'src/observe/observation.ts');

  it('exist for every id that is shown', () => {
    expect(reasons.length).toBeGreaterThan(3);
    const labels = [
      ...categoryIds.map(categoryLabel),
      ...categoryIds.map((id) => groupLabel(taxonomy[id].group)),
      ...severities.map(severityLabel),
      ...reasons.map((id) => reasonLabel(id as Parameters<typeof reasonLabel>[0])),
      ...vendorCategories.map(vendorCategoryLabel),
    ];
    // A key without a message is returned as it is.
    expect(labels.filter((label) => /^[a-z]+_[a-z_]+$/.test(label))).toEqual([]);
  });

  it('are all used', () => {
    const source =
      sourcesUnder(['src/ui', 'src/report', 'entrypoints']).join('\n') + readFileSync('wxt.config.ts', 'utf8');
    const ids = {
      category: categoryIds,
      noun: categoryIds,
      group: categoryIds.map((id) => taxonomy[id].group),
      severity: severities,
      unreadable_reason: reasons,
      rule: ruleIds,
      vendor_category: vendorCategories,
      canary: usuallyPlanted,
    };
    const built = new Set(
      Object.entries(ids).flatMap(([prefix, all]) => all.map((id) => `${prefix}_${id.replaceAll('-', '_')}`)),
    );
    const unused = keys.filter((key) => {
      if (built.has(key)) return false;
      if (source.includes(key)) return false;
      const [, stem, last] = /^(.*)_([a-z]+)$/.exec(key) ?? [];
      if (stem && /^(one|other)$/.test(last ?? '') && source.includes(`countedText('${stem}'`)) return false;
      if (stem && source.includes(`\`${stem}_\${`)) return false;
      const [, prefix, id] = /^(got|enough_to)_(.*)$/.exec(key) ?? [];
      return !(prefix && source.includes(`keyOf('${prefix}'`) && source.includes(`'${id?.replaceAll('_', '-')}'`));
    });
    expect(unused).toEqual([]);
  });

  it('use exactly the placeholders that they declare', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages as Record<string, Message>)) {
      const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());
      expect(new Set(named), key).toEqual(new Set(Object.keys(placeholders)));
    }
  });
});

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

function sourcesUnder(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
}
