#!/usr/bin/env bash
# Adds the report to the summary of the job. GitHub accepts 1 MiB per step, and drops a summary that is larger.
set -euo pipefail

[ -s "${OUTFLOW_MARKDOWN:-}" ] || exit 0
most=1048576
note=$'\n\n_The summary is cut here: see the report._\n'
size=$(wc -c < "$OUTFLOW_MARKDOWN")
if [ "$size" -le "$most" ]; then
  cat "$OUTFLOW_MARKDOWN" >> "$GITHUB_STEP_SUMMARY"
else
  # Whole lines only, so that no character is cut in two.
  head -c $((most - ${#note})) "$OUTFLOW_MARKDOWN" | sed '$d' >> "$GITHUB_STEP_SUMMARY"
  printf '%s' "$note" >> "$GITHUB_STEP_SUMMARY"
fi
