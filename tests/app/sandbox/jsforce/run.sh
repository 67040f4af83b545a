#!/usr/bin/env bash
# jsforce reads the practice CRM: run.sh SERVER FOLDER. Skips (77) where node, npm or the package cannot be had.
set -euo pipefail

server=$1
folder=$2
here=$(cd "$(dirname "$0")" && pwd)

skip() {
    echo "skipped: $1"
    exit 77
}

command -v node >/dev/null && command -v npm >/dev/null || skip "node or npm is not installed"
mkdir -p "$folder"
cp "$here"/package.json "$here"/package-lock.json "$here"/readspracticecrm.js "$folder"
cd "$folder"
if ! cmp -s package-lock.json installed-lock.json; then
    timeout 240 npm ci --ignore-scripts --no-audit --no-fund >npm.log 2>&1 ||
        skip "jsforce could not be installed, see $folder/npm.log"
    cp package-lock.json installed-lock.json
fi

coproc crm { exec "$server" --accounts 120 --today 2026-11-21 --token practice; }
trap 'kill "$crm_PID" 2>/dev/null || true' EXIT
read -r url token <&"${crm[0]}"
node readspracticecrm.js "$url" "$token"
