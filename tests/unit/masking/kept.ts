import { audit } from '../../../src/audit.ts';
import { searchFor } from '../../../src/classify/canaries.ts';
import { valueReader } from '../../../src/classify/value-reader.ts';
import { writeReport } from '../../../src/cli/formats.ts';
import { expose } from '../../../src/exposure/expose.ts';
import { type Entries, entriesOf } from '../../../src/ledger/entries.ts';
import { identifyWith } from '../../../src/library/auditing.ts';
import type { Observation } from '../../../src/observe/observation.ts';
import { formatNames } from '../../../src/report/formats/names.ts';
import { harOf } from '../../../src/report/har.ts';
import { createReport } from '../../../src/report/report.ts';

const knowledge = {
  identify: identifyWith({ policy: null, definitions: [], canonicalNames: [] }),
  readValue: valueReader(searchFor([])),
};
const key = new Uint8Array(32).fill(9);

/** All masked output for observations: the ledger's rows, a report in each format, a HAR file. */
export function keptOf(observations: readonly Observation[]): string {
  const entries = observations.flatMap((observation) => {
    const audited = audit(observation, knowledge);
    return audited === null ? [] : [withoutRaw(entriesOf(audited, '', key))];
  });
  if (entries.length !== observations.length) throw new Error('Each observation must be one that is audited.');
  const report = createReport({
    source: { kind: 'browser', detail: 'test' },
    apps: [...new Set(observations.map(({ app }) => app))],
    session: null,
    exposures: expose({
      recipients: entries.flatMap(({ recipient }) => recipient ?? []),
      disclosures: entries.flatMap(({ disclosures }) => disclosures),
    }),
    dropped: 0,
    policy: null,
    generatedAt: 0,
    toolVersion: '0.0.0',
  });
  const har = harOf({
    requests: entries.map(({ request }) => request),
    details: new Map(entries.map(({ detail }) => [detail.observation, detail])),
    toolVersion: '0.0.0',
    comment: '',
  });
  const written = formatNames.map((format) => writeReport(report, format, { width: 200, raw: false }));
  return [JSON.stringify(entries), JSON.stringify(har), ...written].flatMap(readings).join('\n');
}

/** Entries in the form in which the ledger stores them unless the user keeps raw values. */
function withoutRaw({ disclosures, detail, ...rest }: Entries) {
  const { raw: _, ...maskedDetail } = detail;
  return { ...rest, disclosures: disclosures.map(({ raw: __, ...row }) => row), detail: maskedDetail };
}

/** A text, the text with its `%` escapes decoded, and the text with its `\u` escapes decoded. */
function readings(text: string): string[] {
  const unescaped = text.replace(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
  return [
    text,
    unescaped,
    text.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  ];
}
