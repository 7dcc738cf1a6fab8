#!/usr/bin/env bash
# Processor time that the fixture adds to a suite, of all processes: pairs of runs, plain and recorded in turn, and the
# median of their ratios. Build the package first: node scripts/package.mjs. Usage: bench/playwright/cost.sh [PAIRS]
set -euo pipefail

OUTFLOW_DEMO_BUILT=$(mktemp -d)
export OUTFLOW_DEMO_BUILT
# Below node_modules, as in a project that has installed it: Playwright transpiles all other modules.
installed="$PWD/node_modules/.cache/outflow-cost"
trap 'rm -rf "$OUTFLOW_DEMO_BUILT" "$installed"' EXIT
mkdir -p "$installed"
cp -R dist "$installed"
echo "{\"compilerOptions\":{\"paths\":{\"outflow/playwright\":[\"$installed/dist/playwright.js\"]}}}" > "$installed/tsconfig.json"
node --input-type=module -e '
  const { load } = await import(`file://${process.cwd()}/scripts/load.mjs`);
  const { buildDemo } = await load("demo/build.ts");
  await buildDemo(process.env.OUTFLOW_DEMO_BUILT, { sourceMaps: true });
  process.exit();'

seconds() {
  bash -c "node node_modules/@playwright/test/cli.js test -c bench/playwright/playwright.config.ts --tsconfig '$installed/tsconfig.json' --project desktop $1 > /dev/null; times" |
    tail -n 1 | awk '{ for (i = 1; i <= 2; i++) { split($i, t, /[ms]/); sum += t[1] * 60 + t[2] } } END { print sum }'
}

ratios=()
for ((pair = 0; pair < ${1:-5}; pair++)); do
  if ((pair % 2 == 0)); then plain=$(seconds plain); recorded=$(seconds recorded); else recorded=$(seconds recorded); plain=$(seconds plain); fi
  ratio=$(awk "BEGIN { printf \"%.3f\", $recorded / $plain }")
  echo "plain $plain s, recorded $recorded s: $ratio"
  ratios+=("$ratio")
done
printf '%s\n' "${ratios[@]}" | sort -n | awk '{ r[NR] = $1 } END { print "median", r[int((NR + 1) / 2)] }'
