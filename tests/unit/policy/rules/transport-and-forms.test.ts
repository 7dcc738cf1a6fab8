import { expect, test } from 'vitest';
import { expose } from '../../../../src/exposure/expose.ts';
import { formValueBeforeSubmit } from '../../../../src/policy/rules/form-value-before-submit.ts';
import { plaintextTransport } from '../../../../src/policy/rules/plaintext-transport.ts';
import { disclosureRow, recipientRow } from '../../ledger/samples.ts';
import { raisedBy } from '../samples.ts';

test('data that was sent unencrypted is a finding, with the fields that could be read', () => {
  const disclosures = [disclosureRow({ plaintext: 1 }), disclosureRow({ key: 'b', path: 'safe', plaintext: 0 })];
  const exposures = expose({ recipients: [recipientRow({ plaintext: 1 })], disclosures });
  const [finding] = raisedBy(plaintextTransport, { exposures });
  expect(finding?.message).toBe(
    '1 request or message was sent to Mixpanel unencrypted; anyone on the network could read it.',
  );
  expect(finding?.evidence.map(({ path }) => path)).toEqual(['events[].properties.$email']);
  expect(
    raisedBy(plaintextTransport, { exposures: expose({ recipients: [recipientRow()], disclosures: [] }) }),
  ).toEqual([]);
});

test('a typed value that was sent is a finding, more severe if it was sent before it was submitted', () => {
  const disclosures = [
    disclosureRow({ typed: 'before-submit', canary: 'form: work_email' }),
    disclosureRow({ key: 'b', category: 'name', path: 'name', typed: 'submitted' }),
    disclosureRow({ key: 'c', path: 'other' }),
  ];
  const findings = raisedBy(formValueBeforeSubmit, {
    exposures: expose({ recipients: [recipientRow()], disclosures }),
  });
  expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
    ['high', 'E-mail address typed into the field “work_email” was sent to Mixpanel before it was submitted.'],
    ['medium', 'Name typed into a form was sent to Mixpanel after it was submitted.'],
  ]);
});

test('values from several form fields are one finding, which does not name one field for all', () => {
  const typed = (key: string, canary: string) =>
    disclosureRow({ key, path: key, typed: 'before-submit', canary: `form: ${canary}` });
  const messages = (...disclosures: ReturnType<typeof typed>[]) =>
    raisedBy(formValueBeforeSubmit, { exposures: expose({ recipients: [recipientRow()], disclosures }) }).map(
      ({ message }) => message,
    );
  expect(messages(typed('a', 'work_email'), typed('b', 'private_email'))).toEqual([
    'E-mail address typed into 2 fields, such as “work_email”, was sent to Mixpanel before it was submitted.',
  ]);
  expect(messages(typed('a', 'work_email'), typed('b', 'work_email'))).toEqual([
    'E-mail address typed into the field “work_email” was sent to Mixpanel before it was submitted.',
  ]);
});
