import { readFileSync } from 'node:fs';
import { problemsIn } from './plain-words/check.ts';
import { checkedFiles } from './plain-words/files.ts';

// Fails if a comment, a test title, a message or a document contains a phrase from the list of phrases that are hard to
// read.

const problems = checkedFiles().flatMap((file) => problemsIn(file, readFileSync(file, 'utf8')));
for (const { file, line, words, instead } of problems) console.error(`${file}:${line}: "${words}": write ${instead}`);
if (problems.length > 0) {
  console.error(`\n${problems.length} phrases that are hard to read: scripts/plain-words/phrases.ts has the list.`);
  process.exit(1);
}
