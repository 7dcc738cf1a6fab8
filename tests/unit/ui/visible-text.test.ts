import { describe, expect, it } from 'vitest';
import { visibleText } from '../../../src/ui/visible-text.ts';

describe('visible text', () => {
  it.each([
    ['a\u0000b', 'a⟨NUL⟩b'],
    ['a\r\n\tb', 'a⟨CR⟩⟨LF⟩⟨TAB⟩b'],
    ['\u001b[31m', '⟨ESC⟩[31m'],
    ['\u007f\u0085', '⟨U+007F⟩⟨U+0085⟩'],
    ['\u202egnp.exe', '⟨U+202E⟩gnp.exe'],
    ['\u2066a\u2069', '⟨U+2066⟩a⟨U+2069⟩'],
    ['pay\u200bpal\ufeff', 'pay⟨U+200B⟩pal⟨U+FEFF⟩'],
    ['\u2028\u00ad', '⟨U+2028⟩⟨U+00AD⟩'],
    ['\ud83d', '⟨U+D83D⟩'],
    ['a\u{e0041}', 'a⟨U+E0041⟩'],
  ])('shows invisible characters: %j', (value, shown) => {
    expect(visibleText(value)).toBe(shown);
  });

  it.each(['Zoë Łukasz', 'שלום', 'می‌خواهم', '👩‍💻', 'a•••@e•••.com', '<b>'])(
    'does not change visible text: %s',
    (value) => {
      expect(visibleText(value)).toBe(value);
    },
  );
});
