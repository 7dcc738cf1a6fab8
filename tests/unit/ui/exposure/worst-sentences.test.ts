import { beforeAll, expect, it } from 'vitest';
import type { CategoryId } from '../../../../src/classify/taxonomy.ts';
import type { Exposure } from '../../../../src/exposure/exposure.ts';
import { worstFacts } from '../../../../src/ui/dashboard/screens/exposure/worst-model.ts';
import { titleOf } from '../../../../src/ui/dashboard/screens/exposure/worst-sentences.ts';
import { installText } from '../../../../src/ui/text.ts';
import { lookUp } from '../../../ui/messages.ts';
import { exposuresOf } from '../../../ui/samples.ts';

beforeAll(() => installText(lookUp));

const vendor = (name: string, ...categories: CategoryId[]) => ({
  id: name.toLowerCase(),
  name,
  fields: categories.map((category) => ({ category, path: category })),
});

const titlesOf = (exposures: readonly Exposure[]) =>
  worstFacts({ vendors: exposures, exposures, findings: [], novelty: null }).map(titleOf);

it('names a vendor that is alone with a fact, and counts several', () => {
  expect(titlesOf(exposuresOf([vendor('Alpha', 'user-id')]))).toEqual(['Alpha received user id']);
  expect(titlesOf(exposuresOf([vendor('Alpha', 'user-id'), vendor('Beta', 'user-id')]))).toEqual([
    '2 vendors received user id',
  ]);
});

it('joins the kinds of a group with "or" if not each vendor received all of them', () => {
  const alpha = vendor('Alpha', 'phone', 'postal-address');
  expect(titlesOf(exposuresOf([alpha]))).toEqual(['Alpha received phone number and postal address']);
  expect(titlesOf(exposuresOf([alpha, vendor('Beta', 'phone')]))).toEqual([
    '2 vendors received phone number or postal address',
  ]);
});

it('does not repeat what the headline states', () => {
  expect(titlesOf(exposuresOf([vendor('Alpha', 'secret')]))).toEqual(['Where Outflow found a secret key']);
});
