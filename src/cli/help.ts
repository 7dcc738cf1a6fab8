import { type Command, commands } from './commands.ts';
import { commonOptions, type Option } from './options.ts';

/** Column at which explanations begin. */
const indent = 26;

/** The help on one command, on all commands that begin with a word, or on all commands (null). */
export function helpOn(name: string | null, width: number): string {
  const command = commands.find((one) => one.name === name);
  if (command !== undefined) return helpOnCommand(command, width);
  const listed = commands.filter((one) => name === null || one.name.startsWith(`${name} `));
  return [
    name === null ? 'Outflow shows which fields leave a web app, and which vendor received them.' : `outflow ${name}`,
    '',
    'Commands',
    ...listed.flatMap(({ name: word, takes, does }) => entry(`  outflow ${word} ${takes}`, does, width)),
    '',
    'Options of every command',
    ...commonOptions.flatMap((option) => optionLines(option, width)),
    '',
    ...wrapped('outflow COMMAND --help explains a command and its own options.', width),
    ...wrapped(
      'Exit status: 0 if the check passed, 1 if findings fail it, 2 if arguments or input are invalid.',
      width,
    ),
    '',
  ].join('\n');
}

function helpOnCommand({ name, takes, does, about, examples, own, format }: Command, width: number): string {
  return [
    `outflow ${name} ${takes}`,
    ...wrapped(
      `${does}.`.replace(/^./, (letter) => letter.toUpperCase()),
      width,
    ),
    ...about.flatMap((paragraph) => ['', ...wrapped(paragraph, width)]),
    '',
    'Examples',
    ...examples.flatMap(([line, meaning]) => [
      `  ${line}`,
      ...wrapped(meaning, width - 6).map((text) => `      ${text}`),
    ]),
    '',
    ...(own.length === 0 ? [] : ['Options', ...own.flatMap((option) => optionLines(option, width)), '']),
    'Options of every command',
    ...commonOptions.flatMap((option) => optionLines(option, width)),
    '',
    ...wrapped(`Without --format, the format is ${format ?? 'json'}.`, width),
    '',
  ].join('\n');
}

function optionLines({ name, short, value, does }: Option, width: number): string[] {
  const shown = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
  return entry(`  ${shown}`, does, width);
}

/** A name with its explanation beside it, or below it if the name is long. */
function entry(name: string, does: string, width: number): string[] {
  const lines = wrapped(does, Math.max(30, Math.min(width, 110) - indent));
  const rest = lines.map((line) => ' '.repeat(indent) + line);
  if (name.length > indent - 2) return [name, ...rest];
  return [name.padEnd(indent) + lines[0], ...rest.slice(1)];
}

function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= Math.min(width, 110)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
