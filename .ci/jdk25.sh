# Sets JAVA_HOME to a JDK 25 and puts its java first on the path. Sourced by ./start, ./check and ./measure.

is_jdk25() {
  [ -x "$1/bin/javac" ] && grep -Eq '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null
}

find_jdk25() {
  local home on_path
  on_path=$(readlink -f "$(command -v javac || true)" 2>/dev/null || true)
  for home in \
    "${JAVA_HOME:-}" "${JAVA_HOME_25:-}" "${JAVA_HOME_25_X64:-}" "${JAVA_HOME_25_ARM64:-}" "${on_path%/bin/javac}" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME:-/root}"/.sdkman/candidates/java/* "${HOME:-/root}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$home" ] && is_jdk25 "$home"; then
      echo "$home"
      return
    fi
  done
  return 1
}

if ! JAVA_HOME=$(find_jdk25); then
  echo "JDK 25 is missing: install it (https://adoptium.net) and set JAVA_HOME, or JAVA_HOME_25, to its folder." >&2
  exit 1
fi
export JAVA_HOME PATH="$JAVA_HOME/bin:$PATH"
