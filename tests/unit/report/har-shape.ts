import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const text = { type: 'string' } as const;
const number = { type: 'number' } as const;
const time = { type: 'string', format: 'date-time' } as const;
const object = (properties: object, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  // Besides its own names, HAR allows names that begin with an underscore, and comments.
  patternProperties: { '^_|^comment$': {} },
  additionalProperties: false,
});
const list = (items: object) => ({ type: 'array', items });
const namedValues = list(object({ name: text, value: text }));
const page = object({ startedDateTime: time, id: text, title: text, pageTimings: object({}) });

/** HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), in the strictest reading. */
const har = object({
  log: object({
    version: { const: '1.2' },
    creator: object({ name: text, version: text }),
    pages: list(page),
    entries: list(
      object(
        {
          pageref: text,
          startedDateTime: time,
          time: { type: 'number', minimum: 0 },
          request: object(
            {
              method: text,
              url: { type: 'string', format: 'uri-reference' },
              httpVersion: text,
              cookies: namedValues,
              headers: namedValues,
              queryString: namedValues,
              postData: object({ mimeType: text, params: namedValues, text }),
              headersSize: number,
              bodySize: number,
            },
            ['postData'],
          ),
          response: object({
            status: number,
            statusText: text,
            httpVersion: text,
            cookies: namedValues,
            headers: namedValues,
            content: object({ size: number, mimeType: text }),
            redirectURL: text,
            headersSize: number,
            bodySize: number,
          }),
          cache: object({}),
          timings: object({ send: number, wait: number, receive: number }),
        },
        ['pageref'],
      ),
    ),
  }),
});

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const isHar = ajv.compile(har);

/** Violations of HAR 1.2 in a document. */
export function harProblems(document: unknown): string[] {
  return isHar(document) ? [] : (isHar.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
