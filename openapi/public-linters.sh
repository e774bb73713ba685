#!/usr/bin/env bash
# Runs Spectral's and Redocly's recommended rules on the contract, or on the file given. Optional: it needs npm and the network.
# Exit status: 0 without errors and warnings, 1 with some, 2 when the linters cannot run.
set -euo pipefail
contract=${1:-$(dirname "$0")/instagram-v1.yaml}
[ -f "$contract" ] || { echo "There is no file $contract." >&2; exit 2; }
contract=$(cd "$(dirname "$contract")" && pwd)/$(basename "$contract")
cd "$(dirname "$0")"

if ! command -v npm > /dev/null; then
  echo "npm is missing: install Node.js 20 or newer to run the public linters; the build does not need them." >&2
  exit 2
fi

linters=target/public-linters
packages=(@stoplight/spectral-cli@6.16.3 @redocly/cli@2.77.0)
export SCARF_ANALYTICS=false REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true

if [ "$(cat "$linters/installed" 2> /dev/null)" != "${packages[*]}" ]; then
  echo "Installing ${packages[*]} into openapi/$linters" >&2
  mkdir -p "$linters"
  npm install --prefix "$linters" --no-save --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error \
    "${packages[@]}" > /dev/null || { echo "npm could not install the linters." >&2; exit 2; }
  echo "${packages[*]}" > "$linters/installed"
fi

failed=0
echo "== Spectral, spectral:oas"
"$linters/node_modules/.bin/spectral" lint --ruleset .spectral.yaml --fail-severity=hint "$contract" || failed=1
echo "== Redocly, recommended"
"$linters/node_modules/.bin/redocly" lint --config redocly.yaml "$contract" 2>&1 || failed=1
exit "$failed"
