import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from '../demo/browsers/executable.ts';
import { benchFolder } from './child.ts';

const script = 'background.js';

const manifest = {
  manifest_version: 3,
  name: 'Empty',
  version: '1.0.0',
  permissions: ['webRequest', 'tabs'],
  host_permissions: ['<all_urls>'],
};

const backgrounds: Readonly<Record<BrowserKind, object>> = {
  chromium: { background: { service_worker: script } },
  // With Outflow's own id, since `launch` grants access to all hosts to this id.
  firefox: {
    background: { scripts: [script] },
    browser_specific_settings: { gecko: { id: 'outflow@outflow.dev', strict_min_version: '140.0' } },
  },
};

/** Writes an extension that has Outflow's listeners, but does nothing in them. Returns its folder. */
export async function writeEmptyExtension(kind: BrowserKind): Promise<string> {
  const folder = `${benchFolder}empty-${kind}`;
  await mkdir(folder, { recursive: true });
  await copyFile(fileURLToPath(new URL(`./empty-extension/${script}`, import.meta.url)), `${folder}/${script}`);
  await writeFile(`${folder}/manifest.json`, JSON.stringify({ ...manifest, ...backgrounds[kind] }, null, 2));
  return folder;
}
