/** Checks of profiles, the media of a user, and the feed. */
package io.github.instagramv1.conformance.suite.user;
