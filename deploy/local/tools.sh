# shellcheck shell=bash
# Tools that tests run: axe-core judges pages, maildev takes letters, oteltap hears telemetry, moto is a bucket, schemathesis tries
# the API, helm's engine renders the chart. Kept by version under cargo's target folder.

axe_version=4.14.0
maildev_version=2.2.1
oteltap_version=1.0.0
moto_version=5.2.5
schemathesis_version=4.32.5
helm_version=0.2.2
kubernetes_version=1.37.0
yaml_version=6.0.3

# Runs that share a target folder take turns.
prepare_tools() {
    local folder
    folder=$(target_folder)/tools
    mkdir -p "$folder"
    axe_folder=$folder/axe-core-$axe_version
    maildev_folder=$folder/maildev-$maildev_version
    python_folder=$folder/python-oteltap-$oteltap_version-moto-$moto_version
    schemathesis_folder=$folder/schemathesis-$schemathesis_version
    helm_folder=$folder/helm-$helm_version-kubernetes-$kubernetes_version-yaml-$yaml_version
    exec 8>>"$folder/lock"
    until flock --nonblock 8; do
        while_waiting
        sleep 0.5
    done
    if [[ ! -s $axe_folder/node_modules/axe-core/axe.min.js ]]; then fetch_npm "$axe_folder" axe-core@$axe_version; fi
    if [[ ! -s $maildev_folder/node_modules/maildev/bin/maildev ]]; then fetch_npm "$maildev_folder" maildev@$maildev_version; fi
    if ! "$python_folder/bin/python" -c 'import moto.server, oteltap' 2>/dev/null; then fetch_python_tools; fi
    if ! "$schemathesis_folder/bin/python" -c 'import schemathesis' 2>/dev/null; then fetch_schemathesis; fi
    if ! "$helm_folder/bin/python" -c 'import helm_python, kubernetes_validate, yaml' 2>/dev/null; then fetch_helm; fi
    exec 8>&-
}

# Moved into place only when whole.
fetch_npm() {
    local to=$1 package=$2
    rm -rf "$to" "$to.new"
    mkdir "$to.new"
    attend npm install --prefix "$to.new" --no-audit --no-fund --ignore-scripts --loglevel error "$package"
    mv "$to.new" "$to"
}

fetch_python_tools() {
    rm -rf "$python_folder"
    attend python3 -m venv "$python_folder"
    attend "$python_folder/bin/python" -m pip install --quiet --disable-pip-version-check \
        "oteltap==$oteltap_version" "moto[server]==$moto_version"
}

fetch_schemathesis() {
    rm -rf "$schemathesis_folder"
    attend python3 -m venv "$schemathesis_folder"
    attend "$schemathesis_folder/bin/python" -m pip install --quiet --disable-pip-version-check \
        "schemathesis==$schemathesis_version"
}

fetch_helm() {
    rm -rf "$helm_folder"
    attend python3 -m venv "$helm_folder"
    attend "$helm_folder/bin/python" -m pip install --quiet --disable-pip-version-check \
        "helm-python-sdk==$helm_version" "kubernetes-validate==$kubernetes_version" "pyyaml==$yaml_version"
}
