/**
 * Texts of comments, by every way in, against the rules of comments, and read back in every place.
 */
package io.github.instagramv1.conformance.suite.oracle.text;
