/**
 * What a request and a response consist of: parameters, bodies, media types, headers, status codes.
 */
package io.github.instagramv1.contract.review.difference.message;
