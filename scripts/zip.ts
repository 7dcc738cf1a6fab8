import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFiles } from './supply/release.ts';

// Builds the extension for both browsers, and packs the release files into `.output`.

const output = '.output';

for (const browser of ['chrome', 'firefox']) {
  const options = { stdio: 'inherit', shell: process.platform === 'win32' } as const;
  const { status } = spawnSync(join('node_modules', '.bin', 'wxt'), ['build', '-b', browser], options);
  if (status !== 0) process.exit(status ?? 1);
}
for (const [name, bytes] of releaseFiles('.')) {
  writeFileSync(join(output, name), bytes);
  console.log(`${join(output, name)}: ${bytes.length} bytes`);
}
