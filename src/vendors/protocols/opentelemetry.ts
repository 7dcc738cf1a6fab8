import type { Parameter } from '../vendor.ts';
import type { Protocol } from './protocol.ts';

const event: Parameter = { label: 'Event name', category: 'event-name' };

/**
 * Paths of a field of a message without a schema. A list with one item has no brackets, so each level has two variants.
 * @param numbers numbers of fields that may be lists; the last is the field itself
 */
function numbered(...numbers: readonly number[]): string[] {
  return numbers.reduce<string[]>(
    (paths, number, at) => {
      const forms = at === numbers.length - 1 ? [`${number}`] : [`${number}`, `${number}[]`];
      return paths.flatMap((path) => forms.map((form) => (path === '' ? form : `${path}.${form}`)));
    },
    [''],
  );
}

/**
 * Traces of OpenTelemetry as protobuf, by field number (https://github.com/open-telemetry/opentelemetry-proto,
 * `trace.proto`). Their JSON form needs no entry here, since its keys are names.
 */
export const openTelemetry: Protocol = {
  id: 'opentelemetry',
  signatures: [{ '1.1.1.service.name': '' }],
  parameters: {
    ...Object.fromEntries(numbered(1, 2, 2, 11, 2).map((path) => [path, event])),
  },
};
