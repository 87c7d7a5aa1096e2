#!/usr/bin/env bash
# Writes docs/api/v1.json, docs/api/errors.md and the collection for Postman anew from the code. Look at the difference before you commit it: others rely on it.
set -euo pipefail
cd "$(dirname "$0")/.."
UPDATE_SNAPSHOTS=1 dotnet test tests/Ocop.Api.Tests --filter FullyQualifiedName~ContractTests "$@"
node tools/contract/collection.mjs
git --no-pager diff --stat -- docs/api
