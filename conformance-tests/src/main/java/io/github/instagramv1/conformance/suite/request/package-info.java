/** Checks of requests to every operation: paths, parameters, counts, generated values. */
package io.github.instagramv1.conformance.suite.request;
