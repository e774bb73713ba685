/** Checks of comments: reading, writing, deleting, and the rules that a text must satisfy. */
package io.github.instagramv1.conformance.suite.comment;
