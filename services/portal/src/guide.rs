//! What programs can ask of the whole product, read out of the OpenAPI document that platform puts together.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;
use web::Routes;

use crate::pages;
use crate::screens::{GuideAnswer, GuideField, GuideGroup, GuideOperation, GuideValue};

/// Shows one document, to programs and to people.
#[derive(Clone, Debug)]
pub struct Guide {
    pub(crate) json: Arc<str>,
    pub(crate) groups: Arc<[GuideGroup]>,
    pub(crate) values: Arc<[GuideValue]>,
}

impl Guide {
    /// The guide to a document of OpenAPI.
    pub fn new(document: &str) -> Result<Self, serde_json::Error> {
        let read: Value = serde_json::from_str(document)?;
        Ok(Self { json: document.into(), groups: groups(&read).into(), values: values(&read).into() })
    }

    /// The pages of the guide.
    pub fn routes(&self) -> Routes {
        pages::guide_routes(self.clone())
    }
}

/// Operations by their first tag, in the order of the document's tags.
fn groups(document: &Value) -> Vec<GuideGroup> {
    let mut by_tag: BTreeMap<String, Vec<GuideOperation>> = BTreeMap::new();
    for (path, item) in fields(&document["paths"]) {
        for method in ["get", "post", "patch", "put", "delete"] {
            if let Some(one) = item.get(method) {
                by_tag.entry(text(&one["tags"][0])).or_default().push(operation(method, path, one));
            }
        }
    }
    let tags = items(&document["tags"]).map(|tag| (text(&tag["name"]), text(&tag["description"])));
    tags.filter_map(|(name, about)| {
        let operations = by_tag.remove(&name)?;
        Some(GuideGroup { name, about, operations })
    })
    .collect()
}

fn operation(method: &str, path: &str, of: &Value) -> GuideOperation {
    let parameters = items(&of["parameters"]).map(|parameter| GuideField {
        required: parameter["required"] == true,
        ..field(&text(&parameter["name"]), &parameter["schema"], &parameter["description"], false)
    });
    let answers = fields(&of["responses"]).map(|(status, answer)| GuideAnswer {
        status: status.clone(),
        about: text(&answer["description"]),
        gives: content(&answer["content"]),
    });
    GuideOperation {
        id: text(&of["operationId"]),
        method: method.to_uppercase(),
        path: path.to_owned(),
        summary: text(&of["summary"]),
        description: text(&of["description"])
            .split("\n\n")
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect(),
        // Where one may come without a key, an empty requirement says so.
        needs_key: items(&of["security"]).all(|way| way.as_object().is_some_and(|way| !way.is_empty())),
        parameters: parameters.collect(),
        sends: content(&of["requestBody"]["content"]),
        answers: answers.collect(),
    }
}

/// The name of the value that a body holds.
fn content(of: &Value) -> Option<String> {
    fields(of).find_map(|(_, media)| name_of(&media["schema"]))
}

fn values(document: &Value) -> Vec<GuideValue> {
    let all = fields(&document["components"]["schemas"]);
    all.map(|(name, schema)| {
        let required: Vec<String> = items(&schema["required"]).map(text).collect();
        let its = fields(&schema["properties"])
            .map(|(name, of)| field(name, of, &of["description"], required.contains(name)));
        GuideValue {
            name: name.clone(),
            about: text(&schema["description"]),
            fields: its.collect(),
            choices: items(&schema["enum"]).map(text).collect(),
        }
    })
    .collect()
}

fn field(name: &str, schema: &Value, about: &Value, required: bool) -> GuideField {
    GuideField {
        name: name.to_owned(),
        kind: kind(schema),
        of: named_inside(schema),
        about: text(about),
        required,
    }
}

/// Of what kind a value is, in as few words as a developer needs.
fn kind(schema: &Value) -> String {
    if let Some(name) = name_of(schema) {
        return name;
    }
    let alternatives = items(&schema["oneOf"]).chain(items(&schema["anyOf"]));
    let alternatives: Vec<String> = alternatives.map(kind).collect();
    if !alternatives.is_empty() {
        return alternatives.join(" | ");
    }
    let kinds: Vec<String> = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().map(text).collect(),
        one => vec![text(one)],
    };
    let kinds = kinds.into_iter().map(|kind| match (kind.as_str(), schema["format"].as_str()) {
        ("array", _) => format!("{}[]", self::kind(&schema["items"])),
        ("string", Some(format)) => format!("string ({format})"),
        ("object", _) if schema["additionalProperties"].is_object() => {
            format!("object of {}", self::kind(&schema["additionalProperties"]))
        }
        (_, _) => kind,
    });
    let said = kinds.collect::<Vec<_>>().join(" | ");
    let choices: Vec<String> = items(&schema["enum"]).map(text).collect();
    if choices.is_empty() { said } else { choices.join(" | ") }
}

/// The value that a schema refers to.
fn name_of(schema: &Value) -> Option<String> {
    schema["$ref"].as_str()?.rsplit('/').next().map(str::to_owned)
}

/// The value that a schema refers to, itself or in what it holds.
fn named_inside(schema: &Value) -> Option<String> {
    name_of(schema)
        .or_else(|| name_of(&schema["items"]))
        .or_else(|| items(&schema["oneOf"]).find_map(name_of))
}

fn fields(of: &Value) -> impl Iterator<Item = (&String, &Value)> {
    of.as_object().into_iter().flatten()
}

fn items(of: &Value) -> impl Iterator<Item = &Value> {
    of.as_array().into_iter().flatten()
}

fn text(of: &Value) -> String {
    of.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Guide, kind};

    #[test]
    fn kinds_are_said_as_developers_do() {
        for (schema, said) in [
            (json!({"type": "string", "format": "uuid"}), "string (uuid)"),
            (json!({"type": ["integer", "null"]}), "integer | null"),
            (json!({"type": "array", "items": {"$ref": "#/components/schemas/Stage"}}), "Stage[]"),
            (json!({"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Price"}]}), "null | Price"),
            (json!({"type": "object", "additionalProperties": {"type": "integer"}}), "object of integer"),
            (json!({"type": "string", "enum": ["a", "b"]}), "a | b"),
        ] {
            assert_eq!(kind(&schema), said);
        }
    }

    #[test]
    fn operations_stand_under_their_tags() {
        let document = json!({
            "tags": [{"name": "B", "description": "Second"}, {"name": "A", "description": "First"}],
            "paths": {"/a": {"get": {
                "tags": ["A"], "operationId": "a", "security": [{}, {"key": []}],
                "parameters": [{"name": "q", "required": true, "schema": {"type": "string"}}],
                "responses": {"200": {"description": "It", "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/It"}}}}},
            }, "delete": {"tags": ["B"], "operationId": "b", "security": [{"key": []}], "responses": {}}}},
        });
        let guide = Guide::new(&document.to_string()).expect("a guide");
        let names: Vec<&str> = guide.groups.iter().map(|group| group.name.as_str()).collect();
        assert_eq!(names, ["B", "A"]);
        let (deletes, reads) = (&guide.groups[0].operations[0], &guide.groups[1].operations[0]);
        assert!(deletes.needs_key && !reads.needs_key);
        assert_eq!(reads.answers[0].gives.as_deref(), Some("It"));
        assert!(reads.parameters[0].required);
    }
}
