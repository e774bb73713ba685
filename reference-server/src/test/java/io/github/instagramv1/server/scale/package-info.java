/** How the rows spread over many machines: the real schema in partitions, and the real SQL. */
package io.github.instagramv1.server.scale;
