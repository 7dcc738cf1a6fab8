#!/usr/bin/env bash
# Processor time that the fixture adds to a suite: pairs of runs, plain and recorded in turn, and the median of their
# ratios. Build the package first: node scripts/package.mjs. Usage: tests/bench/playwright/cost.sh [PAIRS]
set -euo pipefail

seconds() {
  bash -c "node node_modules/@playwright/test/cli.js test -c tests/bench/playwright/playwright.config.ts --project desktop $1 > /dev/null; times" |
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
