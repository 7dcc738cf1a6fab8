import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { persona } from '../persona.ts';
import type { Answer, Received } from './received.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The demo app's own server: its files, its pages, and sign-in. */
export async function answerAsApp(request: Received, folder: string): Promise<Answer> {
  const { pathname } = new URL(request.path, 'https://app');
  if (pathname === '/api/session') return signIn(request);
  if (extname(pathname) === '') return file(folder, 'index.html');
  return file(folder, normalize(pathname)).catch(() => ({ status: 404 }));
}

function signIn({ body }: Received): Answer {
  try {
    const { email, password } = JSON.parse(body.toString()) as Record<string, unknown>;
    if (email !== persona.email || password !== persona.password) return { status: 401 };
  } catch {
    return { status: 400 };
  }
  const { password: _, ...user } = persona;
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(user) };
}

async function file(folder: string, path: string): Promise<Answer> {
  const body = await readFile(join(folder, path));
  return { headers: { 'content-type': types[extname(path)] ?? 'application/octet-stream' }, body };
}
