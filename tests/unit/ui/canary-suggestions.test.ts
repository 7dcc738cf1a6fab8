import { afterAll, describe, expect, it } from 'vitest';
import { categoryOfLabel } from '../../../src/settings/canary-list.ts';
import { nextSuggestion, suggestedCanaries, suggestedLabel } from '../../../src/ui/dashboard/canary-suggestions.ts';
import { installText } from '../../../src/ui/text.ts';
import { lookUp, lookUpIn } from '../../ui/messages.ts';

afterAll(() => installText(lookUp));

describe.each(['en', 'de'] as const)('suggested canaries, in %s', (language) => {
  it('are recognised by their labels, as in a pasted list', () => {
    installText(lookUpIn(language));
    expect(suggestedCanaries()).toHaveLength(7);
    for (const { label, category } of suggestedCanaries()) {
      expect(categoryOfLabel(label), label).toBe(category);
      expect(suggestedLabel(category)).toBe(label);
    }
    expect(suggestedLabel('secret')).not.toBe('');
  });

  it('are suggested in turn, except kinds that exist already', () => {
    installText(lookUpIn(language));
    const [name, email, phone] = suggestedCanaries();
    expect(nextSuggestion([])).toEqual({ ...name, value: '' });
    const planted = [
      { label: 'my name', category: 'name', value: 'Ada' },
      { label: email?.label ?? '', category: 'other', value: 'ada@example.com' },
    ] as const;
    expect(nextSuggestion(planted)).toEqual({ ...phone, value: '' });
    const all = suggestedCanaries().map((each) => ({ ...each, value: 'x' }));
    expect(nextSuggestion(all)).toEqual({ label: '', category: 'other', value: '' });
  });
});
