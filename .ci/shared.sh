# Sourced by the scripts beside it, from the project's folder.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# need PROGRAM PACKAGE …: what is not on PATH is installed from Debian's packages.
need() {
    local missing=()
    while (($#)); do
        command -v "$1" >/dev/null || missing+=("$2")
        shift 2
    done
    ((${#missing[@]} == 0)) && return
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}"
}

# The programs that tests run: a browser, the kernel's filters, and readers of what is exported.
need_programs() {
    need chromium chromium nft nftables iptables-restore iptables ip iproute2 sysctl procps node nodejs npm npm \
        soffice libreoffice-calc pdftotext poppler-utils
}

# fresh PYTHON ARGUMENT …: a new virtual environment, active, with what pip is asked to install.
fresh() {
    rm -rf "$folder/venv"
    "$1" -m venv "$folder/venv"
    source "$folder/venv/bin/activate"
    python -m pip install --quiet --disable-pip-version-check "${@:2}"
}
