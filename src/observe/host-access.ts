/** The sites whose requests the browser shows. Users can withdraw access, or grant it for some sites only. */
export interface HostAccess {
  readonly granted: 'all' | 'some' | 'none';
  /** Match patterns of the sites, such as `https://app.example.com/*`, if access is limited to some. */
  readonly sites: readonly string[];
}

/** The permission for all sites. */
export const everySite = { origins: ['<all_urls>'] };

/** The part of `browser.permissions` that is needed here. */
export interface Permissions {
  contains(permissions: typeof everySite): Promise<boolean>;
  getAll(): Promise<{ readonly origins?: readonly string[] | undefined }>;
}

/** The sites that the user has granted access to. */
export async function hostAccessIn(permissions: Permissions): Promise<HostAccess> {
  if (await permissions.contains(everySite)) return { granted: 'all', sites: [] };
  const { origins = [] } = await permissions.getAll();
  return { granted: origins.length > 0 ? 'some' : 'none', sites: [...origins].sort() };
}

interface PermissionEvents {
  readonly onAdded: { addListener(listener: () => void): void };
  readonly onRemoved: { addListener(listener: () => void): void };
}

/** Calls a listener when permissions, such as access to sites, were granted or withdrawn. */
export function onHostAccess(permissions: PermissionEvents, listener: () => void): void {
  permissions.onAdded.addListener(() => listener());
  permissions.onRemoved.addListener(() => listener());
}
