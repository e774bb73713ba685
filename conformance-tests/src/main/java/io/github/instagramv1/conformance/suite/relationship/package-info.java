/** Checks of relationships: follows, follow requests, and blocks. */
package io.github.instagramv1.conformance.suite.relationship;
