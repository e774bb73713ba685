/**
 * Checks of visibility: accounts and their media as every kind of viewer sees them, in every form
 * of request.
 */
package io.github.instagramv1.conformance.suite.oracle.visibility;
