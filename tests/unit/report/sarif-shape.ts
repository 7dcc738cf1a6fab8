import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const text = { type: 'string', minLength: 1 } as const;
const message = { type: 'object', properties: { text }, required: ['text'], additionalProperties: false } as const;
const level = { enum: ['none', 'note', 'warning', 'error'] } as const;
const bag = { type: 'object' } as const;
const object = (properties: object, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const list = (items: object) => ({ type: 'array', items, uniqueItems: true });

const rule = object({
  id: text,
  name: text,
  shortDescription: message,
  defaultConfiguration: object({ level }),
  properties: object({ 'security-severity': { type: 'string', pattern: '^\\d+\\.\\d$' }, tags: list(text) }),
});

const location = object(
  {
    physicalLocation: object({
      artifactLocation: object({
        // Relative, since it must not be a web address.
        uri: { type: 'string', format: 'uri-reference', pattern: '^[^:/][^:]*$' },
        uriBaseId: { const: '%SRCROOT%' },
      }),
      region: object({ startLine: { type: 'integer', minimum: 1 } }),
    }),
    logicalLocations: list(object({ name: text, fullyQualifiedName: text, kind: text }, ['fullyQualifiedName'])),
  },
  ['physicalLocation'],
);

const fingerprint = { type: 'string', pattern: '^[0-9a-f]{32}$' };

/**
 * The parts of SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html, section 3) that a
 * report uses, as strictly as GitHub reads them.
 */
const sarif = object({
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    minItems: 1,
    items: object({
      tool: object({
        driver: object({ name: text, version: text, semanticVersion: text, rules: list(rule) }),
      }),
      automationDetails: object({ id: { type: 'string', pattern: '^outflow/.+/$' } }),
      originalUriBaseIds: object({ '%SRCROOT%': object({ description: message }) }),
      columnKind: { const: 'utf16CodeUnits' },
      results: {
        type: 'array',
        items: object({
          ruleId: { type: 'string', pattern: '^[a-z-]+/(?:critical|high|medium|low|none)$' },
          ruleIndex: { type: 'integer', minimum: 0 },
          level,
          message,
          locations: { type: 'array', items: location, minItems: 1, maxItems: 1 },
          partialFingerprints: object({ 'outflowDisclosure/v1': fingerprint, primaryLocationLineHash: fingerprint }),
          properties: bag,
        }),
      },
    }),
  },
});

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(sarif);

/** The violations in a SARIF log. */
export function sarifProblems(log: unknown): unknown[] {
  return validate(log) ? [] : (validate.errors ?? []);
}
