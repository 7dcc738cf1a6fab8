import { auditClean } from '../tests/accuracy/clean/false-alarms.ts';
import { auditEncodings } from '../tests/accuracy/encodings.ts';

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)} %`;

const started = Date.now();
const encodings = auditEncodings();
const missed = encodings.filter(({ found }) => !found);
console.log(
  `Planted values under ${new Set(encodings.map(({ wrapping }) => wrapping)).size} wrappings in ${new Set(encodings.map(({ place }) => place)).size} places:`,
);
console.log(
  `  found ${encodings.length - missed.length} of ${encodings.length}: ${percent(encodings.length - missed.length, encodings.length)} (${Date.now() - started} ms)`,
);
const groups = new Map<string, string[]>();
for (const { wrapping, place, value } of missed)
  groups.set(wrapping, [...(groups.get(wrapping) ?? []), `${place}: ${value}`]);
for (const [wrapping, cases] of groups)
  console.log(`  missed ${wrapping} (${cases.length}): ${cases.slice(0, 3).join('; ')}`);

const { requests, fields, alarms } = auditClean();
console.log(`\nRequests in which nothing personal leaves: ${requests}, with ${fields} fields`);
console.log(`  false alarms in the contact, credential, financial and special groups: ${alarms.length}`);
const kinds = new Map<string, number>();
for (const { disclosure } of alarms) {
  const kind = `${disclosure.category} by ${disclosure.detector}: ${disclosure.path.split('.').at(-1)} = ${disclosure.value.slice(0, 60)}`;
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
}
for (const [kind, count] of [...kinds].sort((a, b) => b[1] - a[1]).slice(0, 40)) console.log(`  ${count} × ${kind}`);
