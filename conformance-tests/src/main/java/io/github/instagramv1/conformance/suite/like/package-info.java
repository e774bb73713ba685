/** Checks of likes: who likes a media object, and what a user likes. */
package io.github.instagramv1.conformance.suite.like;
