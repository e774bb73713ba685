/** Checks of likes: the users who like a media object, and the media that a user likes. */
package io.github.instagramv1.conformance.suite.like;
