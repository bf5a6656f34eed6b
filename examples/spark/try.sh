#!/usr/bin/env bash
# Tries the job on a cluster of two workers on this machine, against a direct run; kills parts of it on the way.
# try.sh [COUNT]: on so many documents, 20,000 where nothing is said. PYTHON: one that has pyspark and pyarrow. ANNOTATE: the binary.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
count=${1:-20000}
python=${PYTHON:-python3}
work=$(mktemp -d)
job=
trap 'test -z "$job" || kill "$job" 2>/dev/null || true; rm -rf "$work"' EXIT

# A copy under a name that nothing else has: what runs by it was started here.
binary=${ANNOTATE:-}
if [ -z "$binary" ]; then
  cargo build --quiet --release --example annotate --manifest-path "$here/../../Cargo.toml"
  binary=${CARGO_TARGET_DIR:-$here/../../target}/release/examples/annotate
fi
cp "$binary" "$work/annotate"

export PYSPARK_PYTHON=$python SPARK_LOCAL_IP=127.0.0.1 PYTHONDONTWRITEBYTECODE=1
SPARK_HOME=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))')
export SPARK_HOME
submit() {
  "$SPARK_HOME/bin/spark-submit" --master 'local-cluster[2,1,1024]' --conf spark.ui.enabled=false \
    --conf "spark.local.dir=$work/local" --conf "spark.sql.warehouse.dir=$work" "$here/job.py" --annotate "$work/annotate" "$@"
}
cd "$work"
since() { echo "$(($(date +%s) - $1)) s"; }

"$python" "$here/documents.py" "$count" >documents.ndjson
start=$(date +%s)
./annotate --strict <documents.ndjson >direct
echo "direct: $(wc -l <direct) answers to $(stat -c %s documents.ndjson) bytes of documents in $(since "$start")"
LC_ALL=C sort direct >direct.sorted
same() { cat "$1"/part-* | LC_ALL=C sort | cmp - direct.sorted; }

start=$(date +%s)
submit lines documents.ndjson quiet 2>quiet.log
same quiet
echo "lines: $(cat quiet/part-* | wc -l) answers, the bytes of the direct run, in $(since "$start")"

# The same, while an annotate, then the Python above another, then the executor above another is killed.
parent() { ps -o ppid= -p "$1" | tr -d ' '; }
# The nearest ancestor of a process whose command holds a word.
above() {
  at=$1
  while at=$(parent "$at") && [ "${at:-1}" -gt 1 ]; do
    if ps -o args= -p "$at" | grep -q -- "$2"; then echo "$at"; return; fi
  done
}
start=$(date +%s)
submit lines documents.ndjson killed 2>killed.log &
job=$!
killed=0
for victim in annotate pyspark.daemon CoarseGrainedExecutorBackend; do
  for _ in $(seq 600); do
    kill -0 "$job" 2>/dev/null || break
    running=$(pgrep -f "^$work/annotate" | head -n 1 || true)
    case $victim in
      annotate) pid=$running ;;
      *) pid=$(test -z "$running" || above "$running" "$victim") ;;
    esac
    if [ -n "$pid" ] && kill -9 "$pid" 2>/dev/null; then
      killed=$((killed + 1))
      echo "killed: $victim, process $pid, after $(since "$start")"
      # The next one once this one's work has begun again.
      sleep 2
      break
    fi
    sleep 0.05
  done
done
wait "$job"
job=
same killed
test "$killed" -gt 0
lost=$(grep -c 'Lost task' killed.log || true)
test "$lost" -gt 0
echo "lines, $killed killed, $lost tasks lost and run again: $(cat killed/part-* | wc -l) answers, the bytes of the direct run, in $(since "$start")"

"$python" "$here/parquet.py" make documents.ndjson documents.parquet
start=$(date +%s)
submit tables documents.parquet tables 2>tables.log
echo "tables: in $(since "$start")"
"$python" "$here/parquet.py" check direct tables
