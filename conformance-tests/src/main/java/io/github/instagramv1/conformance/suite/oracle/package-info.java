/**
 * Checks that know what every response must be, by the model of the API: they ask with many
 * parameters, as many users and after many writes, and expect what the model says of each response,
 * where a check of {@code suite} looks at one property of one response.
 */
package io.github.instagramv1.conformance.suite.oracle;
