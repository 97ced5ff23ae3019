# fetch_npm FOLDER gets what the folder's package needs from npm, unless it is there. Sourced by ./start and ./check.

npm_log=/dev/null

fetch_npm() {
  cmp -s "$1/package-lock.json" "$1/node_modules/.fetched" && return
  npm_log=$(mktemp)
  npm --prefix "$1" ci --no-audit --no-fund >"$npm_log" 2>&1 || return 1
  cp "$1/package-lock.json" "$1/node_modules/.fetched"
  rm -f "$npm_log"
}
