import type { Parameter } from '../vendor.ts';
import type { Protocol } from './protocol.ts';

const event: Parameter = { label: 'Event name', category: 'event-name' };

/**
 * The paths that a field can have in a protobuf message that is decoded without its schema. A list with one item has no
 * brackets, so each level above the field has two variants.
 * @param numbers numbers of the fields around it, which may be lists, and as the last one its own number
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
