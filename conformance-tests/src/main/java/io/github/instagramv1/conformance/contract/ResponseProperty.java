package io.github.instagramv1.conformance.contract;

import io.swagger.v3.oas.models.media.Schema;

/**
 * A place in the responses of an operation.
 *
 * @param home the schema and the property in it, such as {@code Media.caption}; for the elements of
 *     an array followed by {@code []}
 * @param path the path in the response, such as {@code /data/[]/caption}
 * @param schema without a reference
 * @param required whether the enclosing object must have it
 */
public record ResponseProperty(String home, String path, Schema<?> schema, boolean required) {}
