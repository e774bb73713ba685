/**
 * What the libraries of others see: Swagger Parser, which tells whether a contract is OpenAPI, and
 * openapi-diff.
 */
package io.github.instagramv1.contract.review.library;
