#!/bin/sh
# From a bare machine to a painted contact sheet; goes on where it stopped. Arguments go to python -m starter_painter.
#   PYTHON                  an interpreter with the project installed (default: the repository's .venv)
#   STARTER_PAINTER_WORK    where checkpoints and data go (default: /var/tmp/starter-painter)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-$here/../../.venv/bin/python}
"$python" -m pip install --quiet -r "$here/requirements.txt"
# One thread a process (see parallel.py), and an allocator that keeps its pages: glibc's stalls on page faults here.
export OMP_NUM_THREADS=1 PYTHONPATH="$here" TCMALLOC_RELEASE_RATE=0
for malloc in /usr/lib/*/libtcmalloc_minimal.so.4; do
    [ -e "$malloc" ] && export LD_PRELOAD="$malloc"
done
exec nice -n 19 "$python" -m starter_painter "$@"
