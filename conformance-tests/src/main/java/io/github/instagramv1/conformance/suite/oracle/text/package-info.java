/**
 * Checks of texts of comments, sent in every way, compared with the rules and read in every
 * response.
 */
package io.github.instagramv1.conformance.suite.oracle.text;
