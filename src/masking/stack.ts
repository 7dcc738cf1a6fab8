import { maskAddress } from './address.ts';
import type { Route } from './route.ts';

/** An address in a call stack, followed by line and column. */
const frame = /(https?:\/\/[^\s)]+?)(:\d+:\d+)/g;

/** The file at the end of a script's path, whose name a source map is found by. */
const scriptFile = /\/([\w.~@$-]+\.(?:[cm]?[jt]sx?|vue|svelte|wasm))$/;

/** A call stack as it may be kept: addresses masked, but for the names of script files. */
export function maskStack(stack: string, routes: readonly Route[] = []): string {
  return stack.replace(frame, (_, address: string, place: string) => `${maskScript(address, routes)}${place}`);
}

function maskScript(address: string, routes: readonly Route[]): string {
  const [path = ''] = address.split(/[?#]/, 1);
  const [, file] = scriptFile.exec(path) ?? [];
  const masked = maskAddress(path, routes);
  return file === undefined ? masked : `${masked.slice(0, masked.lastIndexOf('/'))}/${file}`;
}
