/** Runs Swagger Parser, which validates contracts, and openapi-diff. */
package io.github.instagramv1.contract.review.library;
