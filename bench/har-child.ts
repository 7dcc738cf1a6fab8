import { closeSync, openSync, readSync } from 'node:fs';
import { writeLargeHar } from './large-har.ts';

// Runs bundled, in a separate process. `write FILE BYTES HAS_BODIES` generates a file; `parse FILE` parses each of its
// entries, without anything else.

const [, , task, file = '', bytes, hasBodies] = process.argv;

if (task === 'write') process.stdout.write(JSON.stringify(writeLargeHar(file, Number(bytes), hasBodies === 'true')));
else parseEach(file);

/** Parses the entries of a generated file: each line except the first and the last is one, with a comma if others follow. */
function parseEach(name: string): void {
  const input = openSync(name, 'r');
  const chunk = Buffer.alloc(1_048_576);
  let held: Buffer[] = [];
  let parsed = 0;
  for (let length = readSync(input, chunk); length > 0; length = readSync(input, chunk)) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0 && end < length; end = chunk.indexOf(10, from)) {
      const part = chunk.subarray(from, end);
      const line = (held.length === 0 ? part : Buffer.concat([...held, part])).toString();
      held = [];
      from = end + 1;
      if (line.startsWith('{"pageref"')) parsed += sizeOf(JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line));
    }
    held.push(Buffer.from(chunk.subarray(from, length)));
  }
  closeSync(input);
  if (parsed === 0) throw new Error('there are no entries');
}

function sizeOf(entry: object): number {
  return Object.keys(entry).length;
}
