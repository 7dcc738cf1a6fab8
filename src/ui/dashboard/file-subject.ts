import type { Model } from './model.ts';

/**
 * The subject in the name of a saved file: the opened file that the screens show, otherwise the host of the app; null
 * without either.
 * @param app origin of the app; null for all apps
 */
export function fileSubject({ file }: Pick<Model, 'file'>, app: string | null): string | null {
  if (file !== null) return file.name.replace(/(?:\.(?:har|zhar|json|gz))+$/i, '').slice(0, 80);
  return app === null ? null : new URL(app).host;
}
