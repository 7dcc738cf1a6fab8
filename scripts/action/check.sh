#!/usr/bin/env bash
# Runs Outflow with the arguments of OUTFLOW_RUN, split like a shell would. Writes the exit status and the
# paths of the reports to the step's outputs.
set -uo pipefail

folder="${RUNNER_TEMP:-/tmp}/outflow"
mkdir -p "$folder"
rm -f "$folder"/report.*

# xargs stops at an unmatched quote. The words after it must not be dropped silently.
if ! words=$(printf '%s' "${OUTFLOW_RUN:-}" | xargs -n1 printf '%s\n'); then
  echo 'outflow: the input "run" cannot be split: a quote has no pair' >&2
  echo 'status=2' >> "$GITHUB_OUTPUT"
  exit 0
fi
arguments=()
while IFS= read -r word; do arguments+=("$word"); done <<< "$words"

# --no: never installs a package that the project does not have.
npx --no -- outflow "${arguments[@]}" --format text \
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
