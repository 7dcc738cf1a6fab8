import { beforeAll, describe, expect, it } from 'vitest';
import type { CategoryId } from '../../../src/classify/taxonomy.ts';
import { installText } from '../../../src/ui/text.ts';
import { verdictOf } from '../../../src/ui/verdict.ts';
import { lookUp } from '../../ui/messages.ts';
import { exposuresOf, type SampleVendor } from '../../ui/samples.ts';

beforeAll(() => installText(lookUp));

const vendor = (name: string, categories: readonly CategoryId[], more: Partial<SampleVendor> = {}): SampleVendor => ({
  id: name.toLowerCase(),
  name,
  fields: categories.map((category) => ({ category, path: category })),
  ...more,
});

const quiet = (count: number) => Array.from({ length: count }, (_, n) => vendor(`Quiet ${n}`, ['device']));
const phishing: CategoryId[] = ['email', 'org-id', 'event-name'];
const sentence = (...vendors: SampleVendor[]) => verdictOf(exposuresOf(vendors)).join(' ');

describe('how many received personal data', () => {
  it('is replaced by a sentence that nothing was sent, if there are no vendors', () => {
    expect(sentence()).toBe('Nothing has left this app for another company yet.');
  });

  it('counts those that did, among all', () => {
    expect(sentence(vendor('A', ['user-id']), ...quiet(2))).toBe('1 of 3 vendors received personal data.');
    expect(sentence(vendor('A', ['user-id']), vendor('B', ['name']))).toBe('Both vendors received personal data.');
    expect(sentence(...['A', 'B', 'C'].map((name) => vendor(name, ['name'])))).toBe(
      'All 3 vendors received personal data.',
    );
    expect(sentence(vendor('Sentry', ['user-id']))).toBe('Sentry received personal data.');
  });

  it('states that none did', () => {
    expect(sentence(...quiet(1))).toBe('Quiet 0 received data, none of it personal.');
    expect(sentence(...quiet(9))).toBe('9 vendors received data, none of it personal.');
  });

  it('states that some data could not be read, if none was found to be personal', () => {
    const unread = vendor('Hotjar', [], { unreadable: [{ host: 'in.hotjar.test', reason: 'blob-body', count: 2 }] });
    expect(sentence(unread)).toBe('Hotjar received data, none of it personal. Some of it could not be read.');
    expect(sentence(unread, vendor('A', ['name']))).toBe('1 of 2 vendors received personal data.');
  });

  it('calls third parties without a definition unknown', () => {
    const unknown = { known: false };
    expect(sentence(vendor('x.test', ['device'], unknown))).toBe(
      'An unknown third party received data; nothing personal was recognised in it.',
    );
    expect(sentence(vendor('x.test', [], unknown), vendor('y.test', ['name'], unknown))).toBe(
      '1 of 2 unknown third parties received personal data.',
    );
    expect(sentence(vendor('x.test', ['name'], unknown), ...quiet(1))).toBe('1 of 2 vendors received personal data.');
  });
});

describe('the most severe fact', () => {
  const worst = (...vendors: SampleVendor[]) => verdictOf(exposuresOf(vendors))[1];

  it('is what an attacker could do with the data', () => {
    expect(
      sentence(vendor('Mixpanel', phishing), ...['A', 'B', 'C'].map((name) => vendor(name, ['name'])), ...quiet(5)),
    ).toBe('4 of 9 vendors received personal data. Mixpanel has enough to phish a user.');
    expect(worst(vendor('Acme', ['token', 'user-id']))).toBe('Acme has enough to take over a user’s session.');
    expect(worst(vendor('Acme', ['internal-host', 'environment', 'feature-flag']))).toBe(
      'Acme has enough to map your internal systems.',
    );
    const hashed = {
      fields: [
        { category: 'email', path: 'e', hash: 'sha256' },
        { category: 'device-id', path: 'd' },
      ] as const,
    };
    expect(worst(vendor('Acme', [], hashed))).toBe('Acme has enough to identify a user.');
  });

  it('names all vendors to which it applies, or counts them if they are many', () => {
    const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((name) => vendor(name, phishing)) as [
      SampleVendor,
      SampleVendor,
      SampleVendor,
      SampleVendor,
    ];
    expect(worst(a, b)).toBe('A and B have enough to phish a user.');
    expect(worst(a, b, c)).toBe('A, B and C have enough to phish a user.');
    expect(worst(a, b, c, d)).toBe('A, B and 2 others have enough to phish a user.');
  });

  it('is a credential, followed by other credentials, or by what the vendor’s data is enough for', () => {
    expect(worst(vendor('Mixpanel', ['secret']))).toBe('Mixpanel received a secret key.');
    expect(worst(vendor('Mixpanel', ['secret', 'password']))).toBe('Mixpanel received a secret key and a password.');
    expect(worst(vendor('Mixpanel', ['secret', ...phishing]))).toBe(
      'Mixpanel received a secret key and has enough to phish a user.',
    );
  });

  it('does not combine facts on different vendors', () => {
    const [a, b] = exposuresOf([vendor('Acme', phishing), vendor('Mixpanel', ['secret'])]).sort((one, other) =>
      one.received.recipient.name.localeCompare(other.received.recipient.name),
    );
    expect(verdictOf([a, b].filter((each) => each !== undefined))[1]).toBe('Mixpanel received a secret key.');
  });

  it('is stated once for all vendors that received such data, which are named or counted', () => {
    const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((name) => vendor(name, ['secret'])) as [
      SampleVendor,
      SampleVendor,
      SampleVendor,
      SampleVendor,
    ];
    expect(worst(a, b)).toBe('2 vendors received a secret key: A and B.');
    expect(worst(a, b, c, d, ...quiet(3))).toBe('4 vendors received a secret key: A, B and 2 others.');
    expect(worst(a, vendor('Z', ['password']))).toBe('2 vendors received a secret key or a password: A and Z.');
    expect(worst(vendor('Y', ['health']), vendor('Z', ['health']))).toBe('2 vendors received health data: Y and Z.');
  });

  it('is a special kind of data if there is nothing more severe', () => {
    expect(worst(vendor('Acme', ['health']))).toBe('Acme received health data.');
  });

  it('is left out if nothing is severe', () => {
    expect(worst(vendor('Acme', ['name', 'phone']))).toBeUndefined();
  });

  it('makes invisible characters of a name visible', () => {
    expect(worst(vendor('evil\u202e.test', ['card']))).toBe('evil⟨U+202E⟩.test received a card number.');
  });
});
