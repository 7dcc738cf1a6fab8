import { parseArgs } from 'node:util';
import { nearest } from '../json/nearest.ts';
import { type Command, commands } from './commands.ts';
import { commonOptions, type Option } from './options.ts';
import { UsageProblem } from './usage-problem.ts';

/** Options as given, by name: `true` for a flag, otherwise all values in order. */
export type Given = ReadonlyMap<string, true | readonly string[]>;

/** A command that is to be run, with its arguments. */
export interface CommandCall {
  readonly command: Command;
  /** The arguments after the command that are not options. */
  readonly files: readonly string[];
  readonly given: Given;
}

/** A request for help. */
export interface HelpRequest {
  /** The name of a command, or the first word of several; null for all commands. */
  readonly help: string | null;
}

/**
 * Parses the command line.
 * @param args without node and the script
 * @throws UsageProblem if it is neither a command with valid options and arguments nor a request for help or the
 *   version
 */
export function parseArguments(args: readonly string[]): CommandCall | HelpRequest | 'version' {
  const { positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries([...commonOptions, ...commands.flatMap(({ own }) => own)].map(parsedOption)),
  });
  const command = commandIn(positionals);
  const known = [...commonOptions, ...(command?.own ?? commands.flatMap(({ own }) => own))];
  const given = new Map<string, true | string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = known.find(({ name }) => name === token.name);
    if (option === undefined) throw unknownOption(token.rawName, known);
    if (option.value === undefined) {
      if (token.value !== undefined) throw new UsageProblem(`--${option.name} takes no value`);
      given.set(option.name, true);
      continue;
    }
    const { value } = token;
    const isMissing = typeof value !== 'string' || value === '' || (!token.inlineValue && /^-./.test(value));
    if (isMissing) throw new UsageProblem(`--${option.name} needs a value: --${option.name} ${option.value}`);
    const values = given.get(option.name);
    if (Array.isArray(values) && !option.repeatable) throw new UsageProblem(`--${option.name} may be given only once`);
    given.set(option.name, Array.isArray(values) ? [...values, value] : [value]);
  }
  if (given.has('help') || positionals[0] === 'help' || args.length === 0) {
    const subject = command?.name ?? groupIn(positionals) ?? null;
    const asked = positionals[0] === 'help' ? positionals.slice(1) : positionals;
    if (subject === null && asked.length > 0) throw noCommand(asked);
    return { help: subject };
  }
  if (given.has('version')) return 'version';
  if (command === undefined) throw noCommand(positionals);
  const files = positionals.slice(command.name.split(' ').length);
  if (files.length < command.least || files.length > command.most) {
    throw new UsageProblem(`usage: outflow ${command.name} ${command.takes}; see outflow ${command.name} --help`);
  }
  if (files.includes('')) throw new UsageProblem(`a file name is empty; see outflow ${command.name} --help`);
  return { command, files, given };
}

function parsedOption({ name, short, value }: Option) {
  return [name, { type: value === undefined ? 'boolean' : 'string', multiple: true, ...(short && { short }) }] as const;
}

function commandIn(positionals: readonly string[]): Command | undefined {
  const words = positionals[0] === 'help' ? positionals.slice(1) : positionals;
  return commands.find(({ name }) => name.split(' ').every((word, at) => words[at] === word));
}

/** Returns the first word if a command begins with it, such as `policy`. */
function groupIn(positionals: readonly string[]): string | undefined {
  const [word] = positionals[0] === 'help' ? positionals.slice(1) : positionals;
  return commands.some(({ name }) => name.split(' ')[0] === word) ? word : undefined;
}

function noCommand(positionals: readonly string[]): UsageProblem {
  const group = groupIn(positionals);
  const names = commands.map(({ name }) => name);
  if (group !== undefined) {
    const those = names.filter((name) => name.startsWith(`${group} `)).map((name) => `outflow ${name}`);
    return new UsageProblem(`outflow ${group} is not a command: ${those.join(' or ')}`);
  }
  const written = positionals[0] ?? '';
  if (written === '') return new UsageProblem('no command given; see outflow --help');
  const meant = nearest(written, names);
  return new UsageProblem(
    `there is no command "${written}"${meant === undefined ? '' : `; did you mean ${meant}?`}; see outflow --help`,
  );
}

function unknownOption(written: string, known: readonly Option[]): UsageProblem {
  const meant = nearest(
    written.replace(/^-+/, ''),
    known.map(({ name }) => name),
  );
  return new UsageProblem(
    `there is no option ${written}${meant === undefined ? '; see outflow --help' : `; did you mean --${meant}?`}`,
  );
}
