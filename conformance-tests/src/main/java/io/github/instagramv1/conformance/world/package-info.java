/**
 * How the kit finds on a server what its checks need, through the API itself: people, media, places
 * and tags. What the server does not have, and no setting names, ends a check as skipped.
 */
package io.github.instagramv1.conformance.world;
