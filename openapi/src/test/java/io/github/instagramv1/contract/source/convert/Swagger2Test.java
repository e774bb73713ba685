package io.github.instagramv1.contract.source.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlDocument;
import io.github.instagramv1.contract.source.YamlValue;
import io.swagger.v3.parser.OpenAPIV3Parser;
import org.junit.jupiter.api.Test;

class Swagger2Test {
  private static final String CONTRACT =
      """
      swagger: '2.0'
      info: {title: A, version: 1.0.0}
      host: example.org
      basePath: /v1
      schemes: [https, http]
      consumes: [application/json]
      produces: [application/json, application/xml]
      paths:
        /pets/{id}:
          parameters:
            - {name: id, in: path, required: true, type: integer, format: int64}
          get:
            operationId: getPet
            parameters:
              - $ref: '#/parameters/Tags'
            responses:
              '200':
                description: Fine.
                schema: {$ref: '#/definitions/Pet'}
                headers: {X-Rate: {type: integer}}
                examples: {application/json: {name: Rex}}
              '404': {$ref: '#/responses/Gone'}
          put:
            operationId: setPet
            parameters:
              - {name: pet, in: body, required: true, description: It., schema: {$ref: '#/definitions/Pet'}}
            responses: {'204': {description: Fine.}}
          post:
            operationId: upload
            consumes: [multipart/form-data]
            parameters:
              - {name: photo, in: formData, type: file, required: true}
              - {name: text, in: formData, type: string, maxLength: 8}
            responses: {'204': {description: Fine.}}
      parameters:
        Tags: {name: tags, in: query, type: array, items: {type: string}, collectionFormat: multi}
        Body: {name: body, in: body, schema: {type: object}}
      responses:
        Gone: {description: Gone., schema: {type: string}}
      definitions:
        Pet:
          type: object
          discriminator: kind
          required: [kind]
          properties: {kind: {type: string}, name: {type: string, x-nullable: true}}
      securityDefinitions:
        login: {type: basic}
        key: {type: apiKey, in: header, name: X-Key}
        oauth: {type: oauth2, flow: accessCode, authorizationUrl: 'https://a', tokenUrl: 'https://b', scopes: {read: Read.}}
      security: [{key: []}]
      """;

  @Test
  void convertsEveryPartToOpenApi30() throws UnreadableContract {
    YamlValue root = read().root();

    assertThat(json(root, "servers"))
        .isEqualTo("[{\"url\":\"https://example.org/v1\"},{\"url\":\"http://example.org/v1\"}]");
    assertThat(json(root, "paths", "/pets/{id}", "parameters"))
        .isEqualTo(
            "[{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"integer\",\"format\":\"int64\"}}]");
    assertThat(json(root, "paths", "/pets/{id}", "get", "responses", "200"))
        .isEqualTo(
            "{\"description\":\"Fine.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/Pet\"},"
                + "\"example\":{\"name\":\"Rex\"}},\"application/xml\":{\"schema\":{\"$ref\":\"#/components/schemas/Pet\"}}},"
                + "\"headers\":{\"X-Rate\":{\"schema\":{\"type\":\"integer\"}}}}");
    assertThat(json(root, "paths", "/pets/{id}", "get", "parameters"))
        .isEqualTo("[{\"$ref\":\"#/components/parameters/Tags\"}]");
    assertThat(json(root, "paths", "/pets/{id}", "put", "requestBody"))
        .isEqualTo(
            "{\"description\":\"It.\",\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/Pet\"}}}}");
    assertThat(json(root, "paths", "/pets/{id}", "post", "requestBody", "content"))
        .isEqualTo(
            "{\"multipart/form-data\":{\"schema\":{\"type\":\"object\",\"properties\":{\"photo\":{\"type\":\"string\",\"format\":\"binary\"},"
                + "\"text\":{\"type\":\"string\",\"maxLength\":8}},\"required\":[\"photo\"]}}}");
    assertThat(json(root, "components", "parameters"))
        .isEqualTo(
            "{\"Tags\":{\"name\":\"tags\",\"in\":\"query\",\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"explode\":true}}");
    assertThat(json(root, "components", "schemas", "Pet"))
        .contains("\"discriminator\":{\"propertyName\":\"kind\"}", "\"nullable\":true");
    assertThat(json(root, "components", "securitySchemes"))
        .isEqualTo(
            "{\"login\":{\"type\":\"http\",\"scheme\":\"basic\"},\"key\":{\"type\":\"apiKey\",\"in\":\"header\",\"name\":\"X-Key\"},"
                + "\"oauth\":{\"type\":\"oauth2\",\"flows\":{\"authorizationCode\":{\"authorizationUrl\":\"https://a\",\"tokenUrl\":\"https://b\","
                + "\"scopes\":{\"read\":\"Read.\"}}}}}");
  }

  /** An independent parser of OpenAPI 3.0 reports no errors in the converted contract. */
  @Test
  void parserReportsNoErrorsAfterConversion() throws UnreadableContract {
    assertThat(new OpenAPIV3Parser().readContents(read().root().json()).getMessages()).isEmpty();
  }

  @Test
  void addsANoteAndKeepsPlaces() throws UnreadableContract {
    YamlDocument document = read();

    assertThat(document.notes()).singleElement().asString().startsWith("Swagger 2.0 is converted");
    assertThat(
            document
                .root()
                .at("components", "schemas", "Pet", "properties", "name")
                .orElseThrow()
                .line())
        .isEqualTo(45);
  }

  private static String json(YamlValue root, String... way) {
    return root.at(way).orElseThrow().json();
  }

  private static YamlDocument read() throws UnreadableContract {
    return ContractReader.read("a.yaml", CONTRACT, OtherFiles.none());
  }
}
