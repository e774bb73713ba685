package io.github.instagramv1.conformance.contract;

import io.swagger.v3.oas.models.media.Schema;

/**
 * A place in the responses of an operation, as the contract describes it.
 *
 * @param home the schema and the property in it, such as {@code Media.caption}; of the elements of
 *     an array with {@code []} behind it
 * @param path where it stands in the response, such as {@code /data/[]/caption}
 * @param schema without a reference
 * @param required whether the object around it must have it
 */
public record ResponseProperty(String home, String path, Schema<?> schema, boolean required) {}
