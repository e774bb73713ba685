/**
 * Compares the parts of requests and responses: parameters, bodies, media types, headers, status
 * codes.
 */
package io.github.instagramv1.contract.review.difference.message;
