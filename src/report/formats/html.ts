import { htmlOf } from '../html.ts';
import type { Format } from './format.ts';

/** One page to read and to print. */
export const html: Format = { name: 'html', write: (report, { wording, raw }) => htmlOf(report, wording, { raw }) };
