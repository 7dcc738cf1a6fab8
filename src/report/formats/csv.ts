import { csvOf } from '../csv.ts';
import type { Format } from './format.ts';

/** One row for each disclosure. */
export const csv: Format = { name: 'csv', special: '"', write: (report, { wording }) => csvOf(report, wording) };
