#!/usr/bin/env bash
# Measures the bars of docs/performance.md on this machine and writes that page:
#   benchmarks/run.sh            1,000,000 products, about twenty minutes (the first run also makes the data)
#   benchmarks/run.sh --quick    100,000 products, a few minutes
#   --only P1,P3                 some bars only        --fresh   also the first start of a fresh clone
# Data stays in .data/bench and is used again.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

out=$PWD/artifacts/benchmarks
[ -n "${OCOP_PG_BIN:-}" ] || [ -d tools/postgres/node_modules ] || node tools/node-step.mjs install tools/postgres

publish() { dotnet publish "$1" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -p:SkipNode=true -o "$2" -v q -nologo; }
publish src/Ocop.Api "$out/api"
publish benchmarks/Ocop.Benchmarks "$out/benchmarks"

commit=$(git rev-parse --short HEAD)$([ -z "$(git status --porcelain -- src benchmarks)" ] || echo +)
exec dotnet "$out/benchmarks/Ocop.Benchmarks.dll" --repository "$PWD" --api "$out/api/Ocop.Api.dll" --commit "$commit" "$@"
