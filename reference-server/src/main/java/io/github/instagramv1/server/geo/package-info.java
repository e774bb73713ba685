/** Points on the earth, distances between them, and the cells that make places searchable. */
package io.github.instagramv1.server.geo;
