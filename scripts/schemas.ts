import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { memberOf, schemaFolder, schemaLists } from './schema-lists.ts';

// Writes the lists that the code declares into the schemas: `npm run schemas`. A unit test fails if one is out of date.

for (const { keyword, content, places } of schemaLists) {
  for (const [file = '', ...keys] of places) {
    const path = `${schemaFolder}/${file}`;
    const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
    memberOf(schema, keys)[keyword] = content;
    writeFileSync(path, JSON.stringify(schema, null, 2));
  }
}
execFileSync('node_modules/.bin/biome', ['format', '--write', schemaFolder], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
