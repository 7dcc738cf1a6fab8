import { expect, test } from 'vitest';
import { formFieldOf, typedLabel } from '../../../src/exposure/form-field.ts';

test('only the label of a typed value names a form field', () => {
  expect(formFieldOf(typedLabel('billing_contact'))).toBe('billing_contact');
  expect(formFieldOf('email')).toBeNull();
  expect(formFieldOf(typedLabel(''))).toBeNull();
  expect(formFieldOf(null)).toBeNull();
});
