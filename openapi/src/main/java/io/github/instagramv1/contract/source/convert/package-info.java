/**
 * Reads contracts of any form into one document in the words of OpenAPI 3.0: several files, OpenAPI
 * 3.1, Swagger 2.0.
 */
package io.github.instagramv1.contract.source.convert;
