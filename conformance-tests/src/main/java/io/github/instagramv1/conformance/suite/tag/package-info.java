/** Checks of tags and their names. */
package io.github.instagramv1.conformance.suite.tag;
