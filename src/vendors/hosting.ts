import { indexByHost, noPath } from './host-index.ts';

/**
 * Platforms that host other companies' sites: the platform's owner is not the one who receives the data. The host names
 * are from their documentation.
 */
const platforms: Readonly<Record<string, readonly string[]>> = {
  'Amazon CloudFront': ['*.cloudfront.net'],
  'Amazon Web Services': [
    '*.amazonaws.com',
    '*.amazonaws.com.cn',
    '*.elasticbeanstalk.com',
    '*.awsapprunner.com',
    '*.amplifyapp.com',
    '*.on.aws',
    '*.aws.dev',
  ],
  'Microsoft Azure': [
    '*.azureedge.net',
    '*.azurefd.net',
    '*.azurewebsites.net',
    '*.azurestaticapps.net',
    '*.azure-api.net',
    '*.azurecontainerapps.io',
    '*.cloudapp.net',
    '*.cloudapp.azure.com',
    '*.trafficmanager.net',
    '*.core.windows.net',
  ],
  'Google Cloud': [
    '*.appspot.com',
    '*.run.app',
    '*.cloudfunctions.net',
    '*.web.app',
    '*.firebaseapp.com',
    'storage.googleapis.com',
    '*.storage.googleapis.com',
    '*.bc.googleusercontent.com',
  ],
  Akamai: [
    '*.akamaized.net',
    '*.akamaihd.net',
    '*.akamai.net',
    '*.akamaiedge.net',
    '*.edgekey.net',
    '*.edgesuite.net',
    '*.akamaitechnologies.com',
    '*.akamaistream.net',
  ],
  Cloudflare: ['*.workers.dev', '*.pages.dev', '*.r2.dev', '*.cloudflareaccess.com', '*.trycloudflare.com'],
  Fastly: ['*.fastly.net', '*.fastlylb.net', '*.edgecompute.app', '*.freetls.fastly.net'],
  Vercel: ['*.vercel.app', '*.now.sh'],
  Netlify: ['*.netlify.app', '*.netlify.com'],
  Heroku: ['*.herokuapp.com', '*.herokussl.com'],
  Render: ['*.onrender.com'],
  'Fly.io': ['*.fly.dev'],
  Railway: ['*.railway.app'],
  Deno: ['*.deno.dev', '*.deno.net'],
  DigitalOcean: ['*.ondigitalocean.app', '*.digitaloceanspaces.com'],
  'GitHub Pages': ['*.github.io', '*.githubusercontent.com'],
  'GitLab Pages': ['*.gitlab.io'],
  StackPath: ['*.stackpathcdn.com', '*.stackpathdns.com', '*.netdna-cdn.com', '*.netdna-ssl.com', '*.hwcdn.net'],
  KeyCDN: ['*.kxcdn.com'],
  'bunny.net': ['*.b-cdn.net'],
  CDN77: ['*.rsc.cdn77.org', '*.cdn77.org'],
  Edgio: ['*.edgecastcdn.net', '*.llnwd.net', '*.llnwi.net', '*.edgio.net'],
  Gcore: ['*.gcdn.co'],
  Imperva: ['*.impervadns.net', '*.incapdns.net'],
  'Alibaba Cloud': ['*.aliyuncs.com', '*.alicdn.com', '*.alikunlun.com'],
  'Tencent Cloud': ['*.myqcloud.com', '*.tencentcs.com'],
  Rackspace: ['*.rackcdn.com'],
  OVHcloud: ['*.ovh.net', '*.cloud.ovh.net'],
  Scaleway: ['*.scw.cloud'],
  Linode: ['*.linodeobjects.com'],
  Backblaze: ['*.backblazeb2.com'],
  Wasabi: ['*.wasabisys.com'],
  'WP Engine': ['*.wpengine.com', '*.wpenginepowered.com'],
  Pantheon: ['*.pantheonsite.io'],
  Replit: ['*.replit.app', '*.repl.co'],
  Glitch: ['*.glitch.me'],
  Surge: ['*.surge.sh'],
  ngrok: ['*.ngrok.io', '*.ngrok.app', '*.ngrok-free.app'],
  Pythonanywhere: ['*.pythonanywhere.com'],
};

/** A platform, and the hosts on which its customers' sites run. */
export interface Platform {
  readonly platform: string;
  readonly hosts: readonly string[];
}

/** All platforms. */
export const hostingPlatforms: readonly Platform[] = Object.entries(platforms).map(([platform, hosts]) => ({
  platform,
  hosts,
}));

const index = indexByHost(hostingPlatforms);

/** The platform on which a host runs, or null. */
export function hostingPlatform(host: string): string | null {
  return index.find(host, noPath)?.platform ?? null;
}
