/** Checks of single media objects, popular media, and searches for media. */
package io.github.instagramv1.conformance.suite.media;
