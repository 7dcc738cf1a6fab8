import { functions } from '../pools.ts';
import type { Temptation } from '../temptation.ts';

const version = ['11.12.0', '4.0.2', '18.2.0', '0.25.9'] as const;

/** Texts with an `@` that are not addresses. */
export const atSigns: readonly Temptation[] = [
  {
    name: 'npm-spec',
    tempts: ['email'],
    keys: ['package', 'dependency', 'lib'],
    value: (d) =>
      `${d.pick(['@sentry/browser', 'react', 'lodash.merge', '@babel/core', 'pkg', 'socket.io'])}@${d.pick(version)}`,
  },
  {
    name: 'npm-range',
    tempts: ['email'],
    keys: ['wanted', 'peer'],
    value: (d) => `npm:@scope/${d.pick(['ui', 'core'])}@^${d.pick(version)}`,
  },
  {
    name: 'retina-image',
    tempts: ['email'],
    keys: ['image', 'logo', 'src'],
    value: (d) =>
      `${d.pick(['logo', 'hero', 'sprite.min', 'icon-card'])}@${d.int(2, 3)}x.${d.pick(['png', 'webp', 'avif', 'jpg'])}`,
  },
  {
    name: 'retina-archive',
    tempts: ['email'],
    keys: ['download', 'asset', 'attachment_name'],
    value: (d) =>
      d.pick([
        `icons@${d.int(2, 3)}x.zip`,
        `hero@${d.int(2, 3)}x.ai`,
        `clip-${d.int(1, 40)}@1080p.mov`,
        `guide@v${d.int(2, 9)}.md`,
      ]),
  },
  {
    name: 'git-remote',
    tempts: ['email'],
    keys: ['remote', 'repo_url', 'origin'],
    value: (d) =>
      `git@${d.pick(['github.com', 'gitlab.com', 'bitbucket.org'])}:fernhill/${d.pick(['app', 'docs'])}.git`,
  },
  {
    name: 'git-remote-ssh',
    tempts: ['email', 'secret'],
    keys: ['remote', 'repo_url'],
    value: (d) => `ssh://git@${d.pick(['github.com', 'gitlab.com'])}/fernhill/${d.pick(['app', 'docs'])}.git`,
  },
  {
    name: 'firefox-frame',
    tempts: ['email'],
    keys: ['stack', 'trace', 'frame_text'],
    value: (d) =>
      `${d.pick(functions)}@https://cdn.example.com/app.${d.hex(8)}.js:${d.int(1, 900)}:${d.int(1, 9000)}\n@https://app.fernhill-demo.com/:${d.int(1, 99)}:7`,
  },
  {
    name: 'package-url-of-cdn',
    tempts: ['email', 'secret'],
    keys: ['script', 'src', 'resource_url'],
    value: (d) =>
      `https://${d.pick(['unpkg.com', 'cdn.jsdelivr.net/npm', 'esm.sh'])}/${d.pick(['react', 'vue', '@popperjs/core', 'chart.js'])}@${d.pick(version)}/dist/index.min.js`,
  },
  {
    name: 'package-url-of-cdn-with-port',
    tempts: ['secret', 'email'],
    keys: ['script', 'src'],
    value: (d) => `https://cdn.example.com:443/${d.pick(['vue', 'preact'])}@${d.pick(version)}/index.js`,
  },
  {
    name: 'package-purl',
    tempts: ['email'],
    keys: ['purl', 'component_ref'],
    value: (d) => `pkg:npm/%40angular/${d.pick(['core', 'router'])}@${d.pick(version)}`,
  },
  {
    name: 'handle-in-address',
    tempts: ['email'],
    keys: ['share_url', 'href', 'outbound'],
    value: (d) =>
      `https://${d.pick(['medium.com', 'www.tiktok.com', 'www.youtube.com', 'mastodon.social'])}/@${d.pick(['fernhillapp', 'vuejs', 'mdn'])}/${d.digits(6)}`,
  },
  {
    name: 'map-view-in-address',
    tempts: ['email', 'phone'],
    keys: ['map_url', 'map_path'],
    value: (d) => `/maps/@${d.decimal(40, 55, 4)},${d.decimal(5, 15, 4)},${d.int(3, 17)}z`,
  },
  {
    name: 'container-digest',
    tempts: ['email', 'secret'],
    keys: ['image_ref', 'container_image'],
    value: (d) => `${d.pick(['nginx', 'registry.example.com/app', 'ghcr.io/fernhill/web'])}@sha256:${d.hex(64)}`,
  },
  {
    name: 'workflow-action',
    tempts: ['email'],
    keys: ['uses', 'ci_step'],
    value: (d) => `actions/${d.pick(['checkout', 'setup-node'])}@v${d.int(2, 5)}`,
  },
  {
    name: 'source-alias',
    tempts: ['email'],
    keys: ['module', 'import_path'],
    value: (d) =>
      `webpack-internal:///./node_modules/@babel/runtime/helpers/esm/${d.pick(['extends', 'defineProperty'])}.js`,
  },
  {
    name: 'pnpm-path',
    tempts: ['email'],
    keys: ['module_path', 'source_file'],
    value: (d) =>
      `node_modules/.pnpm/@tanstack+query-core@${d.pick(version)}/node_modules/@tanstack/query-core/build/index.js`,
  },
  {
    name: 'css-at-rule',
    tempts: ['email'],
    keys: ['css', 'rule', 'style'],
    value: (d) =>
      `@media (min-width: ${d.int(300, 1400)}px){.card{padding:${d.decimal(0.5, 3, 2)}em}}@font-face{font-family:x}`,
  },
  {
    name: 'decorator',
    tempts: ['email'],
    keys: ['snippet', 'annotation'],
    value: (d) => `@${d.pick(['Injectable()', 'Component({selector})', 'Get("users/:id")', 'Email()'])}`,
  },
  {
    name: 'scraped-at-count',
    tempts: ['email'],
    keys: ['note_at', 'offer'],
    value: (d) => `${d.int(2, 9)} @ ${d.int(1, 99)}.50 each`,
  },
  {
    name: 'email-pattern',
    tempts: ['email'],
    keys: ['pattern', 'validator_re'],
    value: (d) => d.pick(['^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$', '[a-z0-9._%+-]+@[a-z0-9.-]+\\.[a-z]{2,4}$', '.+@.+\\..+']),
  },
  {
    name: 'mailto-without-address',
    tempts: ['email'],
    keys: ['share_href', 'share_link'],
    value: (d) => `mailto:?subject=Look&body=https%3A%2F%2Fapp.fernhill-demo.com%2Fcatalogue%2F${d.int(1, 999)}`,
  },
  {
    name: 'time-range-with-at',
    tempts: ['email'],
    keys: ['schedule', 'window_label'],
    value: (d) => `daily@${d.int(10, 23)}:00`,
  },
  {
    name: 'metric-with-at',
    tempts: ['email'],
    keys: ['metric', 'score_name'],
    value: (d) => `${d.pick(['recall', 'ndcg', 'precision'])}@${d.pick([5, 10, 100])}`,
  },
  {
    name: 'chrome-os-release',
    tempts: ['email'],
    keys: ['release', 'app_release'],
    value: (d) =>
      `${d.pick(['web-app', 'fernhill.web', 'com.fernhill.app'])}@${d.int(1, 9)}.${d.int(0, 40)}.${d.int(0, 9)}`,
  },
];
