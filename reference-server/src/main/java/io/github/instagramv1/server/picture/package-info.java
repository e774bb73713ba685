/** Pictures of generated media, drawn from their ids: the same bytes each time. */
package io.github.instagramv1.server.picture;
