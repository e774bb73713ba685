/** The photos and videos of an export, as the server shows them. */
package io.github.instagramv1.server.dataexport.media;
