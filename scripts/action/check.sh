#!/usr/bin/env bash
# Runs Outflow with the arguments of OUTFLOW_RUN, as a shell would split them, and notes its status and its files.
set -uo pipefail

folder="${RUNNER_TEMP:-/tmp}/outflow"
mkdir -p "$folder"
rm -f "$folder"/report.*

# xargs stops at a quote without its pair: what follows must not be left out silently.
if ! words=$(printf '%s' "${OUTFLOW_RUN:-}" | xargs -n1 printf '%s\n'); then
  echo 'outflow: the input "run" cannot be split: a quote has no pair' >&2
  echo 'status=2' >> "$GITHUB_OUTPUT"
  exit 0
fi
given=()
while IFS= read -r word; do given+=("$word"); done <<< "$words"

# --no: never installs a package that the project does not have.
npx --no -- outflow "${given[@]}" --format text \
  --format "json=$folder/report.json" --format "markdown=$folder/report.md" --format "sarif=$folder/report.sarif"
status=$?

{
  echo "status=$status"
  for pair in report=report.json markdown=report.md sarif=report.sarif; do
    file="$folder/${pair#*=}"
    if [ -s "$file" ]; then echo "${pair%%=*}=$file"; fi
  done
} >> "$GITHUB_OUTPUT"
exit 0
