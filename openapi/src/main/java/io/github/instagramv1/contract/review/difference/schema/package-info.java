/**
 * Schemas as trees: properties, items, composition, discriminators, names. {@link
 * io.github.instagramv1.contract.review.difference.schema.SchemaDifference} runs all comparisons of
 * two schemas.
 */
package io.github.instagramv1.contract.review.difference.schema;
