#!/usr/bin/env bash
# Keeps one comment on the pull request up to date. If the token may not comment, as in a fork's pull request, the step
# does not fail: the summary has the same text.
set -euo pipefail

if [ -z "${OUTFLOW_PULL_REQUEST:-}" ] || [ ! -s "${OUTFLOW_MARKDOWN:-}" ]; then exit 0; fi
marker='<!-- outflow-report -->'
# A comment on GitHub has at most 65,536 characters. This limit is in bytes, and leaves room for the marker and the last
# line.
most=60000
comments="repos/$GITHUB_REPOSITORY/issues/$OUTFLOW_PULL_REQUEST/comments"

body="$(mktemp)"
trap 'rm -f "$body"' EXIT
printf '%s\n' "$marker" > "$body"
if [ "$(wc -c < "$OUTFLOW_MARKDOWN")" -le "$most" ]; then
  cat "$OUTFLOW_MARKDOWN" >> "$body"
else
  head -c "$most" "$OUTFLOW_MARKDOWN" | sed '$d' >> "$body"
  printf '\n\n_The comment is cut here: the summary of the job has all of it._\n' >> "$body"
fi

refused() {
  echo "::notice title=Outflow::The token may not comment on this pull request; the summary of the job has the report."
  exit 0
}

known="$(gh api --paginate "$comments?per_page=100" --jq ".[] | select(.body | startswith(\"$marker\")) | .id")" || refused
id="$(printf '%s\n' "$known" | head -n 1)"
if [ -n "$id" ]; then
  gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" -F "body=@$body" --silent || refused
else
  gh api --method POST "$comments" -F "body=@$body" --silent || refused
fi
