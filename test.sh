#!/usr/bin/env bash
# Every check of the project, on a bare machine, with one command:
#   ./test.sh        all of it, in less than ten minutes on two cores
#   ./test.sh full   also mutation of the domain, the tests on the system's own PostgreSQL, generative contract tests, benchmarks, Lighthouse and the
#                    fault runs
# Needs the .NET SDK and Node.js. Installs what else it needs, or names it and stops. The last line tells the result:
#   N passed, N failed
set -euo pipefail
cd "$(dirname "$0")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 MSBUILDTERMINALLOGGER=off
logs=$PWD/artifacts/test
mode=${1:-}
[ "$mode" != full ] || export OCOP_EVERY_VARIANT=1

stop() { echo "$1" >&2; exit 1; }

# --- running and counting -------------------------------------------------------------------------------------------

# run <name> <pattern of its reports, or -> <command...>: counts the tests in the reports, or the command as one check
run() {
  local name=$1 pattern=$2 code=0 started=$SECONDS report reports=()
  shift 2
  "$@" >"$logs/$name.log" 2>&1 </dev/null || code=$?
  if [ "$pattern" != - ]; then
    while IFS= read -r report; do reports+=("$report"); done < <(compgen -G "$logs/$pattern")
    [ ${#reports[@]} != 0 ] || { echo "There is no report $pattern: no test has run." >>"$logs/$name.log"; code=1; }
  fi

  local passed failed skipped
  read -r passed failed skipped < <(node tools/count-tests.mjs "$code" ${reports[@]+"${reports[@]}"})
  echo "$passed $failed $skipped" >"$logs/$name.count"
  printf '%-8s %-28s %4d passed, %d failed%s  (%d s)\n' "$([ "$failed" = 0 ] && echo ok || echo FAILED)" \
    "$name" "$passed" "$failed" "$([ "$skipped" = 0 ] || echo ", $skipped SKIPPED")" $((SECONDS - started))
  if [ "$failed" != 0 ]; then
    # what passed and where pictures lie would push out of sight what went wrong
    grep -vE '✓|attachment #|─{20}|test-failed-|^ *$' "$logs/$name.log" | tail -n 80 | sed "s/^/    $name | /"
    return 1
  fi
}

check() { local name=$1; shift; run "$name" - "$@"; }

finish() {
  local passed=0 failed=0 p f count
  for count in "$logs"/*.count; do
    read -r p f _ <"$count"
    passed=$((passed + p)) failed=$((failed + f))
  done
  echo "logs: artifacts/test/, $SECONDS s"
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
}

# --- what it needs --------------------------------------------------------------------------------------------------

has() { command -v "$1" >/dev/null; }

has dotnet || stop "The .NET SDK 10 is needed (dotnet is not on the path)."
has node && has npm || stop "Node.js 20.19 or later with npm is needed (node or npm is not on the path)."

# install_packages <packages...>, each with its choices: chromium-headless-shell|chromium
install_packages() {
  [ "$(id -u)" = 0 ] && has apt-get || stop "Install the packages: $*"
  echo "Installing $* ..."
  mkdir -p "$logs"
  local package choice
  apt-get update >"$logs/apt.log" 2>&1 || true
  for package in "$@"; do
    for choice in ${package//|/ }; do
      DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$choice" >>"$logs/apt.log" 2>&1 && continue 2
    done
    tail -n 20 "$logs/apt.log" >&2
    stop "The package '$package' cannot be installed."
  done
}

need_browser() {
  for browser in chromium-headless-shell chromium chromium-browser google-chrome; do has "$browser" && return; done
  # without windows it takes a quarter less time; not every distribution has it
  install_packages 'chromium-headless-shell|chromium'
}

# independent readers of the barcodes that we draw and of the sheets that we print
need_barcode_readers() { has zbarimg && has pdftoppm || install_packages zbar-tools poppler-utils; }

# what makes up requests from the description of the API runs on it
need_java() { has java || install_packages default-jre-headless; }

# the oldest version that is supported is the one that a distribution has
need_system_postgres() { compgen -G '/usr/lib/postgresql/*/bin' >/dev/null || install_packages postgresql; }

there() { [ -e "$1" ] || { echo "-        $1 is not there yet; its checks are left out"; return 1; }; }

npm_install() { node tools/node-step.mjs install "$1"; }

# --- the checks -----------------------------------------------------------------------------------------------------

# an address in a lock file would bind everybody to the registry of whoever made it
lock_files_name_no_registry() {
  local named
  named=$(find . -name package-lock.json -not -path '*/node_modules/*' -not -path './artifacts/*' -exec grep -l '"resolved": "http' {} +) || return 0
  echo "These lock files name a registry: $named"
  return 1
}

# analyzers, style and formatting (IDE0055) are rules of the build
build() { dotnet restore Ocop.sln && dotnet build Ocop.sln --no-restore -p:Analyze=true; }

dotnet_tests() { # <name of the reports> <what to test>
  dotnet test "$2" --no-build --results-directory "$logs/$1" --logger "trx;LogFilePrefix=tests" --logger "console;verbosity=normal"
}

tests_on_system_postgres() {
  OCOP_PG_BIN=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n 1) dotnet_tests trx-system tests/Ocop.Api.Tests
}

contract() { npm_install tools/contract && npm --prefix tools/contract run lint; }

# a running server, asked by what its own description allows
generative() { npm_install tools/generative && npm --prefix tools/generative test; }

web_tests() { npm --prefix web-client test -- --reporter=default --reporter=json --outputFile.json="$logs/vitest.json"; }

browser_tests() {
  npm_install web-client/e2e && PLAYWRIGHT_JSON_OUTPUT_NAME="$logs/playwright.json" npm --prefix web-client/e2e test -- --reporter=list,json
}

mutation() {
  dotnet tool restore
  cd tests/Ocop.Domain.Tests && dotnet stryker --output "$logs/mutation"
}

server_side() {
  # the libraries that receivers check signatures with; without them those tests are left out
  npm_install tools/webhooks || true
  run dotnet-tests 'trx/*.trx' dotnet_tests trx Ocop.sln || true
}

client_side() {
  if there tools/contract/package.json; then check contract contract || true; fi
  check web-lint npm --prefix web-client run lint || true
  check web-typecheck npm --prefix web-client run typecheck || true
  run web-tests vitest.json web_tests || true
  check web-budgets npm --prefix web-client run budgets || true
}

# --- all together ---------------------------------------------------------------------------------------------------

need_browser
need_barcode_readers
[ "$mode" != full ] || { need_java && need_system_postgres; }
rm -rf "$logs"
mkdir -p "$logs"
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT

check lock-files lock_files_name_no_registry || true
check build build || { finish; exit 1; }

# side by side: neither keeps two cores busy alone; the browser's tests measure time, so they run by themselves
client_side & client=$!
server_side
wait "$client"
if there web-client/e2e/package.json; then run browser-tests playwright.json browser_tests || true; fi

if [ "$mode" = full ]; then
  run tests-on-system-postgres 'trx-system/*.trx' tests_on_system_postgres || true
  check mutation mutation || true
  check generative generative || true
  if there benchmarks/run.sh; then check benchmarks benchmarks/run.sh || true; fi
  if there web-client/e2e/package.json; then check lighthouse npm --prefix web-client/e2e run lighthouse || true; fi
  if there web-client/e2e/package.json; then check faults npm --prefix web-client/e2e run faults || true; fi
fi

finish
