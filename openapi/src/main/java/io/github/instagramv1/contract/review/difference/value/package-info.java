/**
 * Comparisons of the keywords for single values: type, format, enum, limits, pattern, default,
 * nullable, ids and times.
 */
package io.github.instagramv1.contract.review.difference.value;
