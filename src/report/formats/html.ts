import { htmlOf } from '../html.ts';
import type { Format } from './format.ts';

/** One page for reading and printing. */
export const html: Format = {
  name: 'html',
  special: '<>&"',
  write: (report, { wording, raw }) => htmlOf(report, wording, { raw }),
};
