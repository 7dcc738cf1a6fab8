/** Which sites the browser shows requests of. Its user can take access back, or give it for some sites alone. */
export interface HostAccess {
  readonly granted: 'all' | 'some' | 'none';
  /** Match patterns of the sites, such as `https://app.example.com/*`, if there are only some. */
  readonly sites: readonly string[];
}

export const everySite = { origins: ['<all_urls>'] };

/** As much of `browser.permissions` as it takes. */
export interface Permissions {
  contains(permissions: typeof everySite): Promise<boolean>;
  getAll(): Promise<{ readonly origins?: readonly string[] | undefined }>;
}

export async function hostAccessIn(permissions: Permissions): Promise<HostAccess> {
  if (await permissions.contains(everySite)) return { granted: 'all', sites: [] };
  const { origins = [] } = await permissions.getAll();
  return { granted: origins.length > 0 ? 'some' : 'none', sites: [...origins].sort() };
}

interface PermissionEvents {
  readonly onAdded: { addListener(listener: () => void): void };
  readonly onRemoved: { addListener(listener: () => void): void };
}

/** Calls a listener when access to sites was given or taken back. */
export function onHostAccess(permissions: PermissionEvents, listener: () => void): void {
  permissions.onAdded.addListener(() => listener());
  permissions.onRemoved.addListener(() => listener());
}
