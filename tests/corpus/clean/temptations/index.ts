import type { Temptation } from '../temptation.ts';
import { atSigns } from './at-signs.ts';
import { ids } from './ids.ts';
import { numbers } from './numbers.ts';
import { placeholders } from './placeholders.ts';
import { publicKeys } from './public-keys.ts';
import { web } from './web.ts';
import { words } from './words.ts';

/** All temptations. */
export const temptations: readonly Temptation[] = [
  ...numbers,
  ...ids,
  ...publicKeys,
  ...words,
  ...placeholders,
  ...atSigns,
  ...web,
];
