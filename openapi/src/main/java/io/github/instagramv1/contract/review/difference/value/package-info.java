/**
 * What a schema says about one value: type, format, enum, limits, pattern, default, null, meaning.
 */
package io.github.instagramv1.contract.review.difference.value;
