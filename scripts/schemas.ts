import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { managedParts, managedSchema } from './managed-schema.ts';
import { memberOf, schemaFolder, schemaLists } from './schema-lists.ts';

// Writes the lists that the code declares into the schemas, and the policy and the definitions into the schema of
// administrators' settings: `npm run schemas`. A unit test fails if one is out of date.

for (const { keyword, content, places } of schemaLists) {
  for (const [file = '', ...keys] of places) {
    const path = `${schemaFolder}/${file}`;
    const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
    memberOf(schema, keys)[keyword] = content;
    writeFileSync(path, JSON.stringify(schema, null, 2));
  }
}
const managedPath = `${schemaFolder}/managed.json`;
const managed = JSON.parse(readFileSync(managedPath, 'utf8'));
for (const { setting, file, keys } of managedParts) {
  const root = JSON.parse(readFileSync(`${schemaFolder}/${file}`, 'utf8'));
  const { description } = managed.properties[setting];
  managed.properties[setting] = { description, ...managedSchema(root, memberOf(root, keys)) };
}
writeFileSync(managedPath, JSON.stringify(managed, null, 2));
execFileSync('node_modules/.bin/biome', ['format', '--write', schemaFolder], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
