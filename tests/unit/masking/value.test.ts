import { expect, test } from 'vitest';
import type { CategoryId } from '../../../src/classify/taxonomy.ts';
import { maskValue } from '../../../src/masking/value.ts';

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36';

test.each<[CategoryId, string]>([
  ['device', chrome],
  ['device', 'Chrome'],
  ['device', '1920x1080'],
  ['timezone', 'Europe/Berlin'],
  ['timezone', 'UTC+02:00'],
  ['plan', 'enterprise'],
  ['environment', 'production'],
  ['feature-flag', 'new-checkout'],
  ['event-name', 'Key Created'],
  ['other', 'true'],
  ['other', '42'],
  ['other', '2.83.0'],
  ['other', 'en-US'],
])('%s %s identifies nobody and stays', (category, value) => expect(maskValue(value, category)).toBe(value));

test.each<[CategoryId, string, string]>([
  ['name', 'Ada Lovelace', 'A•••e'],
  ['name', 'Ada Byron', 'A•••'],
  ['name', 'Zed', '•••'],
  ['name', 'Page', 'P•••'],
  ['email', 'ada@example.com', 'a•••@e•••.com'],
  ['email', 'eugenia@corp.quillfeather', 'e•••@c•••'],
  ['password', 'hunter2-Zanzibar', '•••'],
  ['card', '5555 5555 5555 4444', '•••'],
  ['phone', '+49 (170) 555-0199', '•••'],
  ['user-id', 'usr_8842', 'u•••'],
  ['plan', 'falcon', 'f•••'],
  ['device', 'Fairphone', 'F•••'],
  ['other', '1234', '•••'],
  ['other', 'my password is really correct', 'm•••t'],
  ['other', '10.0.0.17', '•••'],
  ['page-url', 'https://app.example.com/people/ada', 'https://app.example.com/people/[name]'],
  ['page-url', '/people/ada?x=1', '/people/[name]?•••'],
  ['event-name', 'Ulrike signed up', '[…] (16)'],
  ['message', `${'a'.repeat(5_000)}z`, 'a•••z'],
  ['other', '   ', '•••'],
  ['other', '🦊🦊🦊🦊🦊🦊', '🦊•••🦊'],
])('%s %s is kept as its mask', (category, value, masked) => expect(maskValue(value, category)).toBe(masked));
