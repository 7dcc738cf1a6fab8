import type { Format } from './format.ts';

/** The report itself (`public/schemas/report.v1.json`). */
export const json: Format = { name: 'json', special: '"\\', write: (report) => `${JSON.stringify(report, null, 2)}\n` };
