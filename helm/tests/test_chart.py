"""The chart as the real engine reads it: linted, rendered, and held against the schemas of Kubernetes.

Run by `make test`, with the tools that deploy/local/tools.sh keeps.
"""

import re
import tomllib
import unittest
from pathlib import Path

import kubernetes_validate
import yaml
from helm_python import Chart, HelmError
from helm_python.chart import lint

ROOT = Path(__file__).resolve().parents[2]
CHART = ROOT / "helm" / "tarjotin"
KUBERNETES = ["1.29.0", "1.37.0"]

# What the chart decides itself, and what comes from Secrets.
DECIDED = {"http.bind", "http.port", "http.scheme", "http.apex", "http.public_port"}
SECRET = {"database.owner_url", "database.app_url", "redis.url", "mail.url", "storage.access_key", "storage.secret_key"}
# On loopback only: the product refuses them in a cluster.
LOOPBACK_ONLY = {"demo.enabled", "import.allowed_hosts"}


def values_of(name):
    return {} if name == "default" else yaml.safe_load((CHART / "ci" / f"{name}.yaml").read_text())


CASES = ["default", *sorted(path.stem for path in (CHART / "ci").glob("*.yaml"))]


def rendered(values):
    """The manifests that the engine makes of values, as dictionaries."""
    with Chart.load(CHART) as chart:
        chart.validate_schema(values)
        files = chart.render(values, name="tray", namespace="culture", is_install=True)
    texts = [text for path, text in files.items() if path.endswith(".yaml")]
    return [manifest for text in texts for manifest in yaml.safe_load_all(text) if manifest]


def of_kind(manifests, kind):
    return [one for one in manifests if one["kind"] == kind]


def pods(manifests):
    """The pods' specifications by their roles."""
    running = of_kind(manifests, "Deployment") + of_kind(manifests, "Job")
    return {one["metadata"]["labels"]["app.kubernetes.io/component"]: one["spec"]["template"]["spec"] for one in running}


def environment(pod):
    return {variable["name"]: variable for variable in pod["containers"][0]["env"]}


def settings():
    """Every setting of the product, as `section.name`."""
    defaults = tomllib.loads((ROOT / "services/platform/settings/default.toml").read_text())
    return {f"{section}.{name}" for section, names in defaults.items() for name in names}


class OfTheChart(unittest.TestCase):
    def test_the_engine_finds_nothing_to_mend(self):
        for case in CASES:
            with self.subTest(case):
                report = lint(CHART, values_of(case), strict=True)
                grave = [message for message in report["messages"] if message["severity"] > 1]
                self.assertEqual((grave, report["errors"]), ([], []))

    def test_every_manifest_is_one_that_kubernetes_takes(self):
        for case in CASES:
            for manifest in rendered(values_of(case)):
                for version in KUBERNETES:
                    with self.subTest(case, kind=manifest["kind"], version=version):
                        kubernetes_validate.validate(manifest, version, strict=True)

    def test_there_is_one_deployment_for_each_role_and_a_job_that_migrates_first(self):
        for case in CASES:
            manifests = rendered(values_of(case))
            with self.subTest(case):
                self.assertEqual(set(pods(manifests)), {"serve", "work", "migrate"})
                for role, pod in pods(manifests).items():
                    self.assertEqual(pod["containers"][0]["args"], [role])
                (job,) = of_kind(manifests, "Job")
                self.assertEqual(job["metadata"]["annotations"]["helm.sh/hook"], "pre-install,pre-upgrade")

    def test_nobody_is_root_and_nothing_can_be_written_or_gained(self):
        for case in CASES:
            for role, pod in pods(rendered(values_of(case))).items():
                with self.subTest(case, role=role):
                    self.assertTrue(pod["securityContext"]["runAsNonRoot"])
                    self.assertGreater(pod["securityContext"]["runAsUser"], 0)
                    self.assertEqual(pod["securityContext"]["seccompProfile"]["type"], "RuntimeDefault")
                    self.assertFalse(pod["automountServiceAccountToken"])
                    for container in pod["containers"]:
                        security = container["securityContext"]
                        self.assertTrue(security["readOnlyRootFilesystem"])
                        self.assertFalse(security["allowPrivilegeEscalation"])
                        self.assertEqual(security["capabilities"], {"drop": ["ALL"]})
                        self.assertIn("memory", container["resources"]["limits"])

    def test_only_the_migration_knows_the_owners_address(self):
        for case in CASES:
            manifests = rendered(values_of(case))
            for role, pod in pods(manifests).items():
                with self.subTest(case, role=role):
                    knows = "TARJOTIN__DATABASE__OWNER_URL" in environment(pod)
                    self.assertEqual(knows, role == "migrate")
            self.assertEqual(of_kind(manifests, "Secret"), [], "no secret is written by the chart")

    def test_whoever_serves_is_asked_whether_it_lives_and_is_ready(self):
        for case in CASES:
            (container,) = pods(rendered(values_of(case)))["serve"]["containers"]
            with self.subTest(case):
                asked = {probe: container[probe]["httpGet"]["path"] for probe in container if probe.endswith("Probe")}
                wanted = {"startupProbe": "/healthz", "readinessProbe": "/readyz", "livenessProbe": "/healthz"}
                self.assertEqual(asked, wanted)
        probes = (ROOT / "services/platform/src/probes.rs").read_text()
        self.assertTrue(all(f'"{path}"' in probes for path in ("/healthz", "/readyz")))

    def test_every_setting_has_one_place_and_nothing_else_has(self):
        with Chart.load(CHART) as chart:
            sections = chart.schema["properties"]["settings"]["properties"]
        offered = {f"{section}.{name}" for section, of in sections.items() for name in of["properties"]}
        self.assertEqual(offered | DECIDED | SECRET | LOOPBACK_ONLY, settings())
        self.assertEqual(offered & (DECIDED | SECRET | LOOPBACK_ONLY), set())

    def test_what_pods_are_told_are_settings_of_the_product(self):
        known = {f"TARJOTIN__{setting.upper().replace('.', '__')}" for setting in settings()}
        for case in CASES:
            for role, pod in pods(rendered(values_of(case))).items():
                with self.subTest(case, role=role):
                    self.assertEqual(set(environment(pod)) - known, set())
        serve = environment(pods(rendered(values_of("everything")))["serve"])
        self.assertEqual(serve["TARJOTIN__HTTP__OPEN_METRICS"]["value"], "true")
        self.assertEqual(serve["TARJOTIN__MAIL__QUIET_FROM"]["value"], "21")
        self.assertEqual(serve["TARJOTIN__HTTP__APEX"]["value"], "kulttuuri.example")

    def test_tenants_are_reached_below_the_host_and_at_their_own(self):
        (ingress,) = of_kind(rendered(values_of("everything")), "Ingress")
        hosts = ["kulttuuri.example", "*.kulttuuri.example", "kulttuuritarjotin.example.fi"]
        self.assertEqual([rule["host"] for rule in ingress["spec"]["rules"]], hosts)
        self.assertEqual(ingress["spec"]["tls"], [{"secretName": "kulttuuri-tls", "hosts": hosts}])
        self.assertEqual(of_kind(rendered({}), "Ingress"), [])

    def test_a_service_a_budget_and_a_wall_find_the_servers(self):
        manifests = rendered(values_of("everything"))
        labels = next(one for one in of_kind(manifests, "Deployment") if one["metadata"]["name"] == "tray-serve")
        labels = labels["spec"]["template"]["metadata"]["labels"]
        (service,), (budget,), (wall,) = (of_kind(manifests, kind) for kind in ("Service", "PodDisruptionBudget", "NetworkPolicy"))
        for selector in (service["spec"]["selector"], budget["spec"]["selector"]["matchLabels"], wall["spec"]["podSelector"]["matchLabels"]):
            self.assertLessEqual(selector.items(), labels.items())
            self.assertEqual(selector["app.kubernetes.io/component"], "serve")
        (scaler,) = of_kind(manifests, "HorizontalPodAutoscaler")
        self.assertEqual(scaler["spec"]["scaleTargetRef"]["name"], "tray-serve")

    def test_values_that_cannot_be_are_refused(self):
        wrong = {
            "an unknown value": {"replica": 2},
            "an unknown setting": {"settings": {"http": {"portal": 1}}},
            "a setting that the chart decides": {"settings": {"http": {"bind": "127.0.0.1"}}},
            "a secret in the open": {"settings": {"database": {"app_url": "postgres://app:secret@db/tarjotin"}}},
            "the demo in a cluster": {"settings": {"demo": {"enabled": True}}},
            "a number in words": {"serve": {"replicas": "two"}},
            "no server at all": {"serve": {"replicas": 0}},
            "a Secret without a name": {"secrets": {"app": ""}},
            "pictures in a folder that dies with its pod": {"settings": {"storage": {"url": "file:///pictures"}}},
            "a host with a scheme": {"host": "https://tarjotin.example"},
        }
        for why, values in wrong.items():
            with self.subTest(why), self.assertRaises(HelmError):
                rendered(values)


class OfTheImage(unittest.TestCase):
    """The image cannot be built without a builder of images; what it names must be there."""

    TEXT = (ROOT / "deploy/image/Containerfile").read_text()

    def test_it_copies_what_is_there(self):
        for line in re.findall(r"^COPY (?!--from)(.+)$", self.TEXT, re.MULTILINE):
            for source in line.split()[:-1]:
                with self.subTest(source):
                    self.assertTrue((ROOT / source).exists())

    def test_it_builds_with_the_rust_that_the_workspace_asks_for_or_a_newer_one(self):
        asked = tomllib.loads((ROOT / "Cargo.toml").read_text())["workspace"]["package"]["rust-version"]
        (has,) = re.findall(r"^ARG RUST_VERSION=(.+)$", self.TEXT, re.MULTILINE)
        self.assertGreaterEqual([int(part) for part in has.split(".")], [int(part) for part in asked.split(".")])

    def test_it_runs_as_the_same_nobody_as_the_chart(self):
        last = self.TEXT.split("\nFROM ")[-1]
        (user,) = re.findall(r"^USER (\d+):(\d+)$", last, re.MULTILINE)
        pod = pods(rendered({}))["serve"]
        self.assertEqual([int(id) for id in user], [pod["securityContext"]["runAsUser"], pod["securityContext"]["runAsGroup"]])
        self.assertIn('ENTRYPOINT ["/usr/local/bin/tarjotin"]', last)

    def test_nothing_that_is_built_or_kept_locally_reaches_the_builder(self):
        kept_away = (ROOT / ".dockerignore").read_text().split()
        for path in ("target", ".git", ".local"):
            self.assertIn(path, kept_away)


class OfTheComposeFile(unittest.TestCase):
    FILE = yaml.safe_load((ROOT / "deploy/compose/compose.yaml").read_text())

    def ours(self):
        return {name: one for name, one in self.FILE["services"].items() if "build" in one or one.get("image", "").startswith("tarjotin")}

    def test_it_has_every_role_and_what_they_stand_on(self):
        self.assertEqual(set(self.ours()), {"migrate", "serve", "work"})
        self.assertLessEqual({"postgres", "redis", "proxy"}, set(self.FILE["services"]))
        for name, one in self.ours().items():
            self.assertEqual(one["command"], [name])

    def test_it_tells_them_settings_of_the_product(self):
        known = {f"TARJOTIN__{setting.upper().replace('.', '__')}" for setting in settings()}
        for name, one in self.ours().items():
            with self.subTest(name):
                self.assertEqual(set(one["environment"]) - known, set())
                self.assertEqual("TARJOTIN__DATABASE__OWNER_URL" in one["environment"], name == "migrate")

    def test_nobody_gains_anything(self):
        for name, one in self.ours().items():
            with self.subTest(name):
                self.assertTrue(one["read_only"])
                self.assertEqual((one["cap_drop"], one["security_opt"]), (["ALL"], ["no-new-privileges:true"]))

    def test_no_password_is_written_down(self):
        text = (ROOT / "deploy/compose/compose.yaml").read_text()
        for line in text.splitlines():
            if "PASSWORD" in line:
                self.assertRegex(line, r"\$\{\w+:\?", line)


if __name__ == "__main__":
    unittest.main()
