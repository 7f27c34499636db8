#!/usr/bin/env bash
# Makes .venv with everything: the package, its extras, what OCR needs, and the tools of the tests.
# The second OCR reader (tesseract with French) is a Debian package: installed when we are root or may sudo, else left out
# with a word; the first reader needs pip alone.
set -euo pipefail
cd "$(dirname "$0")"
python=${1:-python3}

have() { command -v "$1" >/dev/null 2>&1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif have sudo && sudo -n true 2>/dev/null; then sudo "$@"; else return 1; fi
}

debian_packages() {
  have apt-get || return 1
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >/dev/null &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@" >/dev/null
}

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "delib needs Python 3.11 or newer" >&2; exit 2; }
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
  debian_packages python3-venv || { echo "python3-venv is missing: apt-get install python3-venv" >&2; exit 2; }
fi
if ! { have tesseract && tesseract --list-langs 2>/dev/null | grep -qx fra && tesseract --list-langs 2>/dev/null | grep -qx osd; }; then
  debian_packages tesseract-ocr tesseract-ocr-fra tesseract-ocr-osd ||
    echo "note: tesseract with French is not installed; OCR runs with one reader instead of two" >&2
fi
[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/pip install --quiet --disable-pip-version-check --upgrade pip 2>&1 | grep -v WARNING || true
.venv/bin/pip install --quiet --disable-pip-version-check --editable '.[all]' --group dev
# The package runs from its sources here: compiled once now, also for an account that may not write beside them.
.venv/bin/python -m compileall -q src
