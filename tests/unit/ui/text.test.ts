import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { categoryIds, severities, taxonomy } from '../../../src/classify/taxonomy.ts';
import { categoryLabel, groupLabel, reasonLabel, severityLabel, vendorCategoryLabel } from '../../../src/ui/labels.ts';
import { countedText, formatCountry, formatList, formatNumber, installText, text } from '../../../src/ui/text.ts';
import { vendorCategories } from '../../../src/vendors/vendor.ts';
import { lookUp } from '../../ui/messages.ts';

beforeAll(() => installText(lookUp));

describe('text', () => {
  it('fills in placeholders in their order', () => {
    expect(text('verdict_personal_some', '4', '9')).toBe('4 of 9 vendors got personal data.');
    expect(text('verdict_got', '$1 & $VENDOR$', 'a key')).toBe('$1 & $VENDOR$ got a key.');
  });

  it('counts', () => {
    expect(countedText('requests', 1)).toBe('1 request');
    expect(countedText('requests', 0)).toBe('0 requests');
    expect(countedText('requests', 1204)).toBe('1,204 requests');
  });

  it('writes numbers, lists and countries as its language does', () => {
    expect(formatNumber(1_204_331)).toBe('1,204,331');
    expect(formatList(['a', 'b', 'c'])).toBe('a, b and c');
    expect(['US', 'DE', 'zz', '<b>'].map(formatCountry)).toEqual(['US', 'Germany', 'zz', '<b>']);
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

  it('has one for every id that is shown', () => {
    expect(reasons.length).toBeGreaterThan(3);
    const labels = [
      ...categoryIds.map(categoryLabel),
      ...categoryIds.map((id) => groupLabel(taxonomy[id].group)),
      ...severities.map(severityLabel),
      ...reasons.map((id) => reasonLabel(id as Parameters<typeof reasonLabel>[0])),
      ...vendorCategories.map(vendorCategoryLabel),
    ];
    // A key that has no message answers itself.
    expect(labels.filter((label) => /^[a-z]+_[a-z_]+$/.test(label))).toEqual([]);
  });

  it('has none that nothing shows', () => {
    const source =
      sourcesUnder(['src/ui', 'src/report', 'entrypoints']).join('\n') + readFileSync('wxt.config.ts', 'utf8');
    const ids = {
      category: categoryIds,
      noun: categoryIds,
      group: categoryIds.map((id) => taxonomy[id].group),
      severity: severities,
      unreadable_reason: reasons,
      vendor_category: vendorCategories,
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

  it('fills every placeholder that it names', () => {
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
