import { isTaskMark } from '../observe/call-stack.ts';
import { includesFirstName, wordsIn } from '../vocabulary/words.ts';
import { maskAddress } from './address.ts';
import { isHarmlessKey } from './key.ts';
import type { Route } from './route.ts';

/** A frame as V8 writes it: `at name (address:line:column)`, or without a name. */
const v8Frame = /^(\s*at )(?:(\S.*?) \()?(\S+?)(:\d+:\d+)(\)?)$/;

/** A frame as SpiderMonkey writes it: `name@address:line:column`. */
const spiderMonkeyFrame = /^([^@]*@)?(\S+?)(:\d+:\d+)$/;

/** An address anywhere in a frame of another form, such as of `eval`, with line and column. */
const anyPlace = /(https?:\/\/[^\s(),]+?)(:\d+:\d+)/;

/** Marks that engines add before and after a function's name. */
const engineMarks = /^(?:async |new |async\*|setTimeout handler\*|promise callback\*)+| \[as \w+\]$/g;

/** A part of a function's name as code can declare it. Any other name was set by a script, and can be any text. */
const identifier = /^[\p{L}_$#<][\p{L}\p{N}_$#<>]*$/u;

/** The file name at the end of a script's path; source maps need it. */
const scriptFile = /\/([\w.~@$-]+\.(?:[cm]?[jt]sx?|vue|svelte|wasm))$/;

/**
 * Masks a call stack: addresses, except the names of script files, and names of functions that do not look as if a
 * programmer wrote them. A page can write anything into a stack, so only frames, names of built-in errors and the marks
 * of asynchronous tasks stay; other lines become `[…]`.
 */
export function maskStack(stack: string, routes: readonly Route[] = []): string {
  return stack
    .split('\n')
    .map((line) => maskLine(line, routes))
    .join('\n');
}

function maskLine(line: string, routes: readonly Route[]): string {
  if (/^(?:\s*|(?:Aggregate|Eval|Internal|Range|Reference|Syntax|Type|URI)?Error)$/.test(line) || isTaskMark(line))
    return line;
  const [, at, name, script, place, end] = v8Frame.exec(line) ?? [];
  if (script !== undefined) {
    const shown = `${maskScript(script, routes)}${place}${end}`;
    return name === undefined ? `${at}${shown}` : `${at}${maskFunction(name)} (${shown}`;
  }
  const [, called, address, where] = spiderMonkeyFrame.exec(line) ?? [];
  if (address !== undefined) {
    const shown = called === undefined ? '' : `${maskFunction(called.slice(0, -1))}@`;
    return `${shown}${maskScript(address, routes)}${where}`;
  }
  const [, inside, position] = anyPlace.exec(line) ?? [];
  return inside === undefined ? '[…]' : `[…] (${maskScript(inside, routes)}${position})`;
}

function maskFunction(name: string): string {
  const parts = name.replace(engineMarks, '').split(/[./]/);
  const isHarmless = parts.every((part) => part === '' || (identifier.test(part) && isHarmlessKey(part)));
  return isHarmless ? name : '[…]';
}

/**
 * Masks the address of a script. The file name stays in addresses of the web and of webpack, since source maps need it,
 * unless it contains a first name. Query and fragment are removed.
 */
export function maskScript(address: string, routes: readonly Route[]): string {
  if (address === '<anonymous>') return address;
  const [path = ''] = address.split(/[?#]/, 1);
  const masked = maskAddress(path, routes);
  const [, file] = (/^(?:https?|webpack-internal):/.test(path) && scriptFile.exec(path)) || [];
  if (file === undefined || includesFirstName(wordsIn(file))) return masked;
  return `${masked.slice(0, masked.lastIndexOf('/'))}/${file}`;
}
