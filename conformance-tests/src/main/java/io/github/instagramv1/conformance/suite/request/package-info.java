/**
 * Checks of what every operation must do with a request: paths, parameters, counts, generated
 * values.
 */
package io.github.instagramv1.conformance.suite.request;
