#!/bin/sh
# Sees to the Debian packages the program needs: what is missing is named and, for root, installed.
#
#   system_libraries.sh PYTHON [test | bundle]
#
# PYTHON is the interpreter the virtual environment will be made with; "test" adds what checks our
# PDFs and what shows the window to a screen reader, "bundle" what PyInstaller needs. Elsewhere than
# on Debian and its relatives it does nothing: pip brings Qt itself, and a desktop brings the rest.
set -eu

command -v dpkg-query >/dev/null 2>&1 || exit 0

python=$1
purpose=${2:-run}

# What Qt links or loads: rendering and fonts, then the X11 and Wayland plug-ins.
wanted="libglib2.0-0 libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon0
  libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
  libwayland-cursor0 libwayland-egl1"
# What the window and the PDF are set in: Latin, Cyrillic, Greek, Arabic, Hebrew.
wanted="$wanted fonts-dejavu-core fonts-noto-core"

version=$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
# Debian's Python leaves ensurepip, which makes virtual environments, in a package of its own.
"$python" -c 'import ensurepip' 2>/dev/null || wanted="$wanted $version-venv"

# What checks PDFs, and what a desktop session of the tests' own is made of. dbus-x11 is one of the
# packages that give at-spi2-core its session bus: the one apt would choose brings systemd along.
[ "$purpose" != test ] ||
  wanted="$wanted qpdf xvfb matchbox-window-manager dbus-x11 at-spi2-core"
if [ "$purpose" = bundle ]; then
  wanted="$wanted binutils"
  # PyInstaller collects Python's shared library; Debian's own interpreter runs without it.
  case $(command -v "$python") in /usr/bin/*) wanted="$wanted lib$version" ;; esac
fi

# A library may live on under another name that provides the old one (libglib2.0-0t64).
present=$(dpkg-query -W -f '${db:Status-Status}|${Package}|${Provides}\n' | sed -n 's/^installed|//p' |
  tr ',|' '\n\n' | sed 's/^ *//; s/ .*//')
missing=
for package in $wanted; do
  printf '%s\n' "$present" | grep -qxF "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" != 0 ]; then
  echo "Missing system packages:$missing"
  echo "If the next steps fail, install them:  sudo apt-get install --no-install-recommends$missing"
  exit 0
fi

echo "Installing missing system packages:$missing"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# shellcheck disable=SC2086  # a list of names
apt-get install -qq -y --no-install-recommends $missing </dev/null >/dev/null
