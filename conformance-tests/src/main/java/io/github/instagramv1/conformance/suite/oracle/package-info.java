/**
 * Checks that compute every response with the model of the API. They send requests with many
 * parameters, as several users and after many writes, and compare each response with the model,
 * whereas other checks of {@code suite} test one property of one response.
 */
package io.github.instagramv1.conformance.suite.oracle;
