import type { Model } from './model.ts';

/**
 * What the name of a saved file is about: the opened file that the screens show, or the host of an app.
 * @param app its origin; null for several
 */
export function fileSubject({ file }: Pick<Model, 'file'>, app: string | null): string | null {
  if (file !== null) return file.name.replace(/(?:\.(?:har|zhar|json|gz))+$/i, '').slice(0, 80);
  return app === null ? null : new URL(app).host;
}
