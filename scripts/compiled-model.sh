#!/usr/bin/env bash
# Writes src/Ocop.Infrastructure/Persistence/CompiledModel, the database's model as code, so that no start has to work it out. Run after every migration.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

dotnet tool restore >/dev/null
rm -rf src/Ocop.Infrastructure/Persistence/CompiledModel
dotnet ef dbcontext optimize --project src/Ocop.Infrastructure --startup-project src/Ocop.Infrastructure \
  --output-dir Persistence/CompiledModel --namespace Ocop.Infrastructure.Persistence.CompiledModel
find src/Ocop.Infrastructure/Persistence/CompiledModel -name '*.cs' -exec sed -i '1s/^\xEF\xBB\xBF//' {} +
git --no-pager diff --stat -- src/Ocop.Infrastructure/Persistence/CompiledModel
