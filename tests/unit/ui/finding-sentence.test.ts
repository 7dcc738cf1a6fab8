import { afterAll, expect, it } from 'vitest';
import { actionableFindings } from '../../../src/policy/actionable-findings.ts';
import { findingSentence } from '../../../src/ui/dashboard/screens/policy/finding-sentence.ts';
import { installText } from '../../../src/ui/text.ts';
import { lookUp, lookUpIn } from '../../ui/messages.ts';
import { newYear } from '../ledger/samples.ts';
import { exposure } from '../policy/samples.ts';

const mixpanel = exposure(
  [
    { key: 'a', path: 'em', hash: 'sha256', app: 'https://app.test' },
    { key: 'b', path: 'uid', category: 'user-id', app: 'https://app.test' },
    { key: 'c', path: 'key', category: 'secret', app: 'https://app.test' },
    { key: 'd', path: 'headers.key', category: 'secret', app: 'https://app.test' },
    { key: 'e', path: 'n', category: 'name', app: 'https://app.test', typed: 'before-submit', canary: 'form: first' },
    { key: 'f', path: 'p', category: 'phone', app: 'https://app.test', typed: 'submitted' },
    { key: 'g', path: 'j', category: 'job', app: 'https://app.test', typed: 'before-submit', canary: 'form: title' },
    { key: 'h', path: 'r', category: 'job', app: 'https://app.test', typed: 'before-submit', canary: 'form: role' },
  ],
  { plaintext: 2, unreadable: [{ host: 'a', reason: 'too-large', count: 1 }] },
);

const sentencesIn = (language: 'en' | 'de') => {
  installText(lookUpIn(language));
  return actionableFindings({
    exposures: [mixpanel],
    policy: { version: 1, vendors: { mixpanel: { allow: ['email', 'user-id', 'name', 'phone', 'job'] } } },
    now: newYear,
  }).map((each) => findingSentence(each, mixpanel, 'Mixpanel') ?? '');
};

afterAll(() => installText(lookUp));

it('describes the findings of each rule in the reader’s language', () => {
  const german = sentencesIn('de');
  expect(german).toContain(
    'Geheimer Schlüssel ging an Mixpanel in headers.key und 1 weiterem Feld; wer das hat, kann es benutzen.',
  );
  expect(german).toContain('Name, eingetippt in das Feld „first“, ging an Mixpanel, bevor abgeschickt wurde.');
  expect(german).toContain('Telefon, eingetippt in ein Formular, ging an Mixpanel, nachdem abgeschickt war.');
  expect(german).toContain('Beruf, eingetippt in ein Formular, ging an Mixpanel, bevor abgeschickt wurde.');
  const english = sentencesIn('en');
  expect(english).toContain(
    'Secret key was sent to Mixpanel in headers.key and 1 other field; anyone who has it can use it.',
  );
  expect(english).toContain(
    '2 requests or messages were sent to Mixpanel unencrypted; anyone on the network could read them.',
  );
  expect(german).toHaveLength(english.length);
  for (const [at, sentence] of german.entries()) {
    expect(sentence).toContain('Mixpanel');
    expect(sentence).not.toBe(english[at]);
    expect(sentence).not.toMatch(/undefined|\$|\(\)|[a-z]_[a-z]/);
  }
});

it('describes findings against a baseline in the reader’s language, without the vendor’s data', () => {
  const field = { path: 'em', category: 'email', hash: 'md5', location: 'body' } as const;
  const finding = { severity: 'medium', vendor: 'mixpanel', app: '', message: '', evidence: [], was: [field] } as const;
  const evidence = [{ ...field, category: 'phone', hash: 'sha256', count: 1, firstSeen: '', page: '' }] as const;
  const rules = ['vendor-silent', 'new-field', 'category-changed', 'newly-plain', 'newly-hashed', 'gone'] as const;
  const sentencesOnBaseline = (language: 'en' | 'de') => {
    installText(lookUpIn(language));
    return [...rules, 'reclassified' as const, 'exception-expired' as const].map((rule) =>
      findingSentence({ finding: { ...finding, evidence, rule }, category: null }, undefined, 'Mixpanel'),
    );
  };
  const [german, english] = [sentencesOnBaseline('de'), sentencesOnBaseline('en')];
  expect(english.join()).toMatch(/Sent to Mixpanel in em: Phone\. In the baseline: E-mail\./);
  expect(german.join()).toMatch(/An Mixpanel in em gesendet: Telefon; im Vergleichsstand: E-Mail\./);
  expect(english.join()).toContain('SHA-256');
  expect(new Set([...german, ...english]).size).toBe(2 * german.length);
  for (const sentence of [...german, ...english]) {
    expect(sentence).toContain('Mixpanel');
    expect(sentence).not.toMatch(/undefined|\$|\(\)|[a-z]_[a-z]/);
  }
});
