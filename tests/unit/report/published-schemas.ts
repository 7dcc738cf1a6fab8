import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: false });
addFormats.default(ajv);

const compiled = new Map<string, ValidateFunction>();

/** The problems that a schema in this file finds in a value; empty if there are none. */
function problemsBy(file: string, value: unknown): unknown[] {
  const validate = compiled.get(file) ?? ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  compiled.set(file, validate);
  return validate(value) ? [] : (validate.errors ?? []);
}

/** The problems that a schema of this project finds in the parsed content of a file; empty if there are none. */
export function ownProblems(name: 'report' | 'policy' | 'baseline' | 'config', content: unknown): unknown[] {
  return problemsBy(`public/schemas/${name}.v1.json`, content);
}

/** The problems that the published schema of SARIF 2.1.0, from Microsoft's SARIF SDK, finds in a log. */
export function sarifSchemaProblems(log: unknown): unknown[] {
  return problemsBy('node_modules/@microsoft/sarif-multitool-ts/assets/sarif-2.1.0.schema.json', log);
}

/**
 * The published schema of Ant's JUnit files (Windy Road, https://github.com/windyroad/JUnit-Schema, Apache-2.0), the
 * strictest one in use. The package `junit-xml` contains it in one of its own tests.
 */
function junitSchema(): string {
  const source = readFileSync('node_modules/junit-xml/src/index.test.ts', 'utf8');
  const schema = /const antJunitSchema = '(<\?xml .*?)';\n/s.exec(source)?.[1];
  if (schema === undefined) throw new Error('junit-xml has no schema in its test any more');
  return schema;
}

/** The problems that the published schema finds in JUnit files, with libxml2; empty if there are none. */
export async function junitSchemaProblems(...files: readonly string[]): Promise<string[]> {
  const xml = files.map((contents, at) => ({ fileName: `${at}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: [junitSchema()] });
  return errors.map(({ rawMessage }) => rawMessage);
}
