#!/usr/bin/env bash
# Runs Outflow with the arguments of OUTFLOW_RUN, as a shell would split them, and notes its status and its files.
set -uo pipefail

folder="${RUNNER_TEMP:-/tmp}/outflow"
mkdir -p "$folder"
rm -f "$folder"/report.*

given=()
while IFS= read -r word; do given+=("$word"); done < <(printf '%s' "${OUTFLOW_RUN:-}" | xargs -n1 printf '%s\n')

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
