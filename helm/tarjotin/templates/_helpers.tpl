{{- define "tarjotin.name" -}}
{{- .Release.Name | trunc 50 | trimSuffix "-" -}}
{{- end -}}

{{- define "tarjotin.selector" -}}
app.kubernetes.io/name: tarjotin
app.kubernetes.io/instance: {{ .root.Release.Name | quote }}
app.kubernetes.io/component: {{ .role }}
{{- end -}}

{{- define "tarjotin.labels" -}}
{{ include "tarjotin.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | quote }}
{{- end -}}

{{- define "tarjotin.image" -}}
{{- printf "%s:%s" .Values.image.repository (.Values.image.tag | default .Chart.AppVersion) -}}
{{- end -}}

{{- /* Nobody is root, nothing is written but /tmp, and nothing can be gained. */ -}}
{{- define "tarjotin.podSecurity" -}}
runAsNonRoot: true
runAsUser: 65532
runAsGroup: 65532
fsGroup: 65532
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "tarjotin.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{- define "tarjotin.fromSecret" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef:
      name: {{ .secret }}
      key: {{ .key }}
      {{- if .optional }}
      optional: true
      {{- end }}
{{- end -}}

{{- /* What every role but the migration is told. */ -}}
{{- define "tarjotin.env" -}}
- name: TARJOTIN__HTTP__BIND
  value: "0.0.0.0"
- name: TARJOTIN__HTTP__PORT
  value: "8080"
- name: TARJOTIN__HTTP__SCHEME
  value: https
- name: TARJOTIN__HTTP__APEX
  value: {{ .Values.host | quote }}
- name: TARJOTIN__HTTP__PUBLIC_PORT
  value: "443"
{{- range $section, $names := .Values.settings }}
{{- range $name, $value := $names }}
- name: {{ printf "TARJOTIN__%s__%s" (upper $section) (upper $name) }}
  value: {{ toString $value | quote }}
{{- end }}
{{- end }}
{{ include "tarjotin.fromSecret" (dict "name" "TARJOTIN__DATABASE__APP_URL" "secret" .Values.secrets.app "key" "database-app-url") }}
{{ include "tarjotin.fromSecret" (dict "name" "TARJOTIN__REDIS__URL" "secret" .Values.secrets.app "key" "redis-url") }}
{{ include "tarjotin.fromSecret" (dict "name" "TARJOTIN__MAIL__URL" "secret" .Values.secrets.app "key" "mail-url" "optional" true) }}
{{ include "tarjotin.fromSecret" (dict "name" "TARJOTIN__STORAGE__ACCESS_KEY" "secret" .Values.secrets.app "key" "storage-access-key" "optional" true) }}
{{ include "tarjotin.fromSecret" (dict "name" "TARJOTIN__STORAGE__SECRET_KEY" "secret" .Values.secrets.app "key" "storage-secret-key" "optional" true) }}
{{- end -}}

{{- /* A pod's part that all roles share. */ -}}
{{- define "tarjotin.pod" -}}
serviceAccountName: {{ include "tarjotin.name" .root }}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  {{- include "tarjotin.podSecurity" .root | nindent 2 }}
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- with .root.Values.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}
