# fetch_page gets what the demo's page needs from npm, unless it is there. Sourced by ./start and ./check.

page_log=/dev/null

fetch_page() {
  local page=demo/page
  cmp -s $page/package-lock.json $page/node_modules/.fetched && return
  page_log=$(mktemp)
  npm --prefix $page ci --no-audit --no-fund >"$page_log" 2>&1 || return 1
  cp $page/package-lock.json $page/node_modules/.fetched
  rm -f "$page_log"
}
